// SPDX-License-Identifier: Apache-2.0
#include "data/foreign.hpp"

#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase kind_html{"网页（HTML）", "a web page (HTML)"};
constexpr text::Phrase kind_mhtml{"网页存档（MHTML）或邮件", "a web archive (MHTML) or an e-mail"};
constexpr text::Phrase kind_xml{"XML 文件", "an XML file"};
constexpr text::Phrase kind_json{"JSON 文件", "a JSON document"};
constexpr text::Phrase kind_pdf{"PDF 文件", "a PDF file"};
constexpr text::Phrase kind_rtf{"RTF 文件", "an RTF file"};
constexpr text::Phrase kind_image{"图片", "an image"};
constexpr text::Phrase kind_archive{"压缩包", "a packed archive"};
constexpr text::Phrase kind_database{"数据库文件", "a database file"};
constexpr text::Phrase kind_parquet{"Parquet 文件", "a Parquet file"};
constexpr text::Phrase kind_program{"程序文件", "a program"};
constexpr text::Phrase kind_sql{"SQL 脚本", "an SQL script"};
constexpr text::Phrase kind_pointer{"指针文件（git-lfs 或 git-annex），数据本身未下载", "a pointer of git-lfs or git-annex: the data itself was not fetched"};
constexpr text::Phrase kind_http{"HTTP 应答", "an HTTP response"};
constexpr text::Phrase kind_zeros{"一串零字节", "nothing but zero bytes"};
// clang-format on
}  // namespace phrases

using std::operator""sv;
using text::say;

constexpr std::size_t k_head_bytes = std::size_t{64} << 10;
constexpr std::size_t k_head_lines = 10;
// A text that is longer than this is no message.
constexpr std::size_t k_message_bytes = std::size_t{16} << 10;
constexpr std::size_t k_message_lines = 3;

struct Signature {
  std::string_view bytes;
  const text::Phrase& kind;
};

constexpr auto k_signatures = std::to_array<Signature>({
    {"%PDF-"sv, phrases::kind_pdf},
    {"{\\rtf"sv, phrases::kind_rtf},
    {"\x89PNG"sv, phrases::kind_image},
    {"\xFF\xD8\xFF"sv, phrases::kind_image},
    {"GIF87a"sv, phrases::kind_image},
    {"GIF89a"sv, phrases::kind_image},
    {"II*\0"sv, phrases::kind_image},
    {"MM\0*"sv, phrases::kind_image},
    {"8BPS"sv, phrases::kind_image},
    {"7z\xBC\xAF\x27\x1C"sv, phrases::kind_archive},
    {"Rar!\x1A\x07"sv, phrases::kind_archive},
    {"BZh"sv, phrases::kind_archive},
    {"\xFD"
     "7zXZ"sv,
     phrases::kind_archive},
    {"\x28\xB5\x2F\xFD"sv, phrases::kind_archive},
    {"PK\x05\x06"sv, phrases::kind_archive},
    {"PK\x07\x08"sv, phrases::kind_archive},
    {"SQLite format 3\0"sv, phrases::kind_database},
    {"\0\x01\0\0Standard "sv, phrases::kind_database},
    {"PAR1"sv, phrases::kind_parquet},
    {"\x7F"
     "ELF"sv,
     phrases::kind_program},
    {"version https://git-lfs.github.com/spec/"sv, phrases::kind_pointer},
    {"/annex/objects/"sv, phrases::kind_pointer},
    {"-- MySQL dump"sv, phrases::kind_sql},
    {"-- MariaDB dump"sv, phrases::kind_sql},
    {"--\n-- PostgreSQL database dump"sv, phrases::kind_sql},
    {"CREATE TABLE "sv, phrases::kind_sql},
    {"INSERT INTO "sv, phrases::kind_sql},
});

// How a line of an error begins, in lower case.
constexpr auto k_errors = std::to_array({"error: "sv,
                                         "error at line "sv,
                                         "error while "sv,
                                         "fatal: "sv,
                                         "fatal error"sv,
                                         "sqlstate["sv,
                                         "sqlstate="sv,
                                         "psql: "sv,
                                         "mysql: "sv,
                                         "mysqldump: "sv,
                                         "sqlcmd: "sv,
                                         "pg_dump: "sv,
                                         "bcp: "sv,
                                         "traceback (most recent call last)"sv,
                                         "exception in thread "sv,
                                         "unhandled exception"sv,
                                         "java.lang."sv,
                                         "java.sql."sv,
                                         "warning: mysqli"sv,
                                         "parse error: "sv,
                                         "access denied"sv});

// What a short text says that stands where an export should be.
constexpr auto k_refusals = std::to_array({"unauthorized"sv,
                                           "forbidden"sv,
                                           "bad gateway"sv,
                                           "gateway time-out"sv,
                                           "gateway timeout"sv,
                                           "service unavailable"sv,
                                           "internal server error"sv,
                                           "404 not found"sv,
                                           "too many requests"sv,
                                           "session expired"sv,
                                           "session has expired"sv,
                                           "please log in"sv,
                                           "please login"sv,
                                           "permission denied"sv,
                                           "no such file or directory"sv,
                                           "错误："sv,
                                           "错误:"sv,
                                           "系统错误"sv,
                                           "系统异常"sv,
                                           "系统繁忙"sv,
                                           "请先登录"sv,
                                           "重新登录"sv,
                                           "未登录"sv,
                                           "登录超时"sv,
                                           "会话已过期"sv,
                                           "没有权限"sv,
                                           "无权访问"sv,
                                           "查询失败"sv,
                                           "导出失败"sv});

std::string_view without_front(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

std::vector<std::string_view> first_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty() && lines.size() < k_head_lines) {
    const std::size_t end = text.find_first_of("\r\n");
    if (end > 0) lines.push_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return lines;
}

// "ORA-00942:", "SP2-0640:": letters, a minus, digits, a colon.
bool is_oracle_code(std::string_view line) {
  const std::size_t minus = line.find('-');
  if (minus != 3 || !(line.starts_with("ORA") || line.starts_with("SP2") || line.starts_with("TNS"))) return false;
  const std::size_t end = line.find_first_not_of("0123456789", minus + 1);
  return end != std::string_view::npos && end >= minus + 4 && line[end] == ':';
}

bool has_digits_behind(std::string_view line, std::string_view word) {
  return line.starts_with(word) && line.size() > word.size() && line[word.size()] >= '0' && line[word.size()] <= '9';
}

// <html>, <?xml ...?>, <!-- ... -->, <br />: markup, and not a value such as <5.
bool is_markup(std::string_view text) {
  if (text.size() < 3 || text[0] != '<') return false;
  const char second = text[1];
  const bool letter = (second >= 'a' && second <= 'z') || (second >= 'A' && second <= 'Z');
  if (!letter && second != '!' && second != '?') return false;
  const std::size_t close = text.find('>');
  if (close == std::string_view::npos) return false;
  return second == '!' || second == '?' || text.find("</") != std::string_view::npos ||
         text.find("/>") != std::string_view::npos;
}

std::optional<Localized> markup_kind(std::string_view text) {
  const std::string head = util::lower(text.substr(0, k_head_bytes));
  if (!is_markup(head)) return {};
  constexpr auto k_html = std::to_array({"<html"sv, "<!doctype html"sv, "<head"sv, "<body"sv, "<table"sv, "<form"sv,
                                         "<script"sv, "<div"sv, "<br"sv, "<title"sv, "<b>"sv, "<p>"sv});
  const auto occurs = [&](std::string_view tag) { return head.find(tag) != std::string::npos; };
  return std::any_of(k_html.begin(), k_html.end(), occurs) ? say<phrases::kind_html>() : say<phrases::kind_xml>();
}

bool is_mail(const std::vector<std::string_view>& lines) {
  return std::any_of(lines.begin(), lines.end(),
                     [](std::string_view line) { return util::lower(line.substr(0, 13)) == "mime-version:"; });
}

// A list, or an object that is laid out over several lines: JSON Lines begin each line with an object.
bool is_json(std::string_view text) {
  if (!text.starts_with('{') && !text.starts_with('[')) return false;  // zeros at the end may be many
  const std::size_t last = text.find_last_not_of(" \t\r\n\0"sv);
  if (last == std::string_view::npos || last == 0) return false;
  const std::string_view inside = without_front(text.substr(1));
  if (inside.empty()) return false;
  const bool object = text[0] == '{' && text[last] == '}' && (inside[0] == '"' || inside[0] == '}');
  const bool list = text[0] == '[' && text[last] == ']' && "{[\"]"sv.find(inside[0]) != std::string_view::npos;
  return object || list;
}

// What nothing but a database writes.
bool is_database_error(std::string_view line) {
  line = util::trim(line);
  return is_oracle_code(line) || has_digits_behind(line, "ERROR ") || line.starts_with("ERROR at line ") ||
         (has_digits_behind(line, "Msg ") && line.find(", Level ") != std::string_view::npos);
}

bool is_message(std::string_view text, const std::vector<std::string_view>& lines) {
  if (text.size() > k_message_bytes || lines.empty()) return false;
  if (is_error_line(lines.front())) return true;
  const auto stops = [](std::string_view line) {
    return is_database_error(line) || line.find_first_of(",;\t|") != std::string_view::npos;  // or it is a table
  };
  const auto first_stop = std::find_if(lines.begin(), lines.end(), stops);
  if (first_stop != lines.end() && is_database_error(*first_stop)) return true;
  if (lines.size() > k_message_lines) return false;
  const std::string refused = util::lower(lines.front());
  return std::any_of(k_refusals.begin(), k_refusals.end(),
                     [&](std::string_view refusal) { return refused.find(refusal) != std::string::npos; });
}

}  // namespace

bool is_error_line(std::string_view line) {
  if (is_database_error(line)) return true;
  const std::string lower = util::lower(util::trim(line).substr(0, 64));
  return std::any_of(k_errors.begin(), k_errors.end(),
                     [&](std::string_view error) { return lower.starts_with(error); });
}

std::optional<Localized> foreign_kind(std::string_view bytes) {
  for (const Signature& signature : k_signatures)
    if (bytes.starts_with(signature.bytes))
      return Localized{std::string(signature.kind.zh()), std::string(signature.kind.en())};
  if (bytes.starts_with("RIFF") && bytes.substr(0, 12).ends_with("WEBP")) return say<phrases::kind_image>();
  if (bytes.starts_with("BM") && bytes.substr(0, 10).ends_with("\0\0\0\0"sv)) return say<phrases::kind_image>();
  if (!bytes.empty() && bytes.find_first_not_of('\0') == std::string_view::npos) return say<phrases::kind_zeros>();
  const std::string_view text = without_front(bytes);
  if (auto markup = markup_kind(text)) return markup;
  const std::vector<std::string_view> lines = first_lines(text.substr(0, k_head_bytes));
  if (text.starts_with("HTTP/1.") || text.starts_with("HTTP/2 ")) return say<phrases::kind_http>();
  if (is_mail(lines)) return say<phrases::kind_mhtml>();
  if (is_json(text)) return say<phrases::kind_json>();
  if (is_message(text, lines)) return say<text::phrases::kind_message>();
  return {};
}

}  // namespace readiness::data
