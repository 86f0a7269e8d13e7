// SPDX-License-Identifier: Apache-2.0
#include "data/open.hpp"

#include "data/csv/csv_source.hpp"
#include "data/decimal/decimal_source.hpp"
#include "data/document/document_source.hpp"
#include "data/gzip/gzip.hpp"
#include "data/gzip/packed_source.hpp"
#include "data/jsonl/jsonl_source.hpp"
#include "data/rows/rows.hpp"
#include "data/steady_source.hpp"
#include "data/xlsx/xlsx_source.hpp"
#include "text/phrases.hpp"
#include "util/file.hpp"
#include "util/inside.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase table_leads_out{"{0} 在项目文件夹之外，检查表无权指定", "{0} leads out of the project folder, where a checklist may not send anybody"};
constexpr text::Phrase state_table_file{"确需读取时，在 readiness.yaml 的 tables 下写明 {0} 的 file", "where it is meant, state the file of {0} under tables in readiness.yaml"};
constexpr text::Phrase gzip_holds_package{"{0} 里面又是一个压缩包或工作簿", "{0} holds another packed file, or a workbook"};
constexpr text::Phrase gzip_unpack_it{"请先解压", "unpack it first"};
constexpr text::Phrase decimal_comma_stated{"，小数点是逗号（已指定）", ", decimal comma (as stated)"};
// clang-format on
}  // namespace phrases

using std::operator""sv;
using text::say;

constexpr std::string_view k_packed = ".gz";

bool is_register(const std::string& name) {
  const std::string lower = util::lower(name);
  return lower.ends_with(".yaml") || lower.ends_with(".yml") || lower.ends_with(".json");
}

// By its name, or by what it holds: a list in one JSON document has the extension .json.
bool is_json_lines(const std::string& name, std::string_view bytes) {
  const std::string lower = util::lower(name);
  const bool named = lower.ends_with(".jsonl") || lower.ends_with(".ndjson");
  return named || (!is_register(name) && jsonl::is_json_lines(bytes));
}

// One object of nothing but such keys, in a file of another name, is what a server says instead of data.
bool is_refusal(const std::vector<std::string>& keys) {
  constexpr auto k_errors = std::to_array({"error"sv, "errors"sv, "errcode"sv, "errmsg"sv, "error_description"sv,
                                           "exception"sv, "fault"sv, "detail"sv, "message"sv, "msg"sv});
  constexpr auto k_others = std::to_array({"code"sv, "status"sv, "statuscode"sv, "success"sv, "ok"sv, "data"sv,
                                           "type"sv, "title"sv, "timestamp"sv, "path"sv, "trace"sv, "traceid"sv,
                                           "requestid"sv, "request_id"sv, "instance"sv, "result"sv});
  const auto among = [](const auto& words, const std::string& key) {
    const std::string word = util::lower(key.substr(0, key.find('.')));
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  return std::any_of(keys.begin(), keys.end(), [&](const std::string& key) { return among(k_errors, key); }) &&
         std::all_of(keys.begin(), keys.end(),
                     [&](const std::string& key) { return among(k_errors, key) || among(k_others, key); });
}

Result<std::unique_ptr<Source>> open_json_lines(util::MappedFile text, const TableFile& file) {
  const std::string_view line = util::trim(text.bytes());
  const bool one = line.find_first_of("\r\n") == std::string_view::npos;
  RD_TRY(std::unique_ptr<Source> table, jsonl::open(std::move(text), file.file));
  if (one && is_refusal(table->header()))
    return Error{say<text::phrases::no_table>(file.file, say<text::phrases::kind_message>()), file.place,
                 say<text::phrases::export_as_table>()};
  return table;
}

// What is text, unpacked.
Result<std::unique_ptr<Source>> open_text(util::MappedFile text, const std::string& name, const TableFile& file) {
  if (is_json_lines(name, text.bytes())) return open_json_lines(std::move(text), file);
  if (is_register(name)) return rows::open(name, std::string(text.bytes()));
  return csv::open(std::move(text), file);
}

Result<std::unique_ptr<Source>> open_packed(util::MappedFile packed, const TableFile& file) {
  RD_TRY(util::MappedFile inside, gzip::unpack(packed.bytes(), file.file));
  const std::string_view bytes = inside.bytes();
  if (xlsx::is_workbook(bytes) || gzip::is_packed(bytes))
    return Error{say<phrases::gzip_holds_package>(file.file), file.place, say<phrases::gzip_unpack_it>()};
  const bool named = util::lower(file.file).ends_with(k_packed);
  const std::string name = named ? file.file.substr(0, file.file.size() - k_packed.size()) : file.file;
  RD_TRY(std::unique_ptr<Source> table, open_text(std::move(inside), name, file));
  return gzip::packed(std::move(packed), std::move(table));
}

Result<std::unique_ptr<Source>> open_mapped(const util::MappedFile& mapped, const std::filesystem::path& path,
                                            const TableFile& file) {
  const std::string_view bytes = mapped.bytes();
  if (gzip::is_packed(bytes)) return open_packed(mapped, file);
  if (document::is_document(file.file)) return document::open(path, file.file, bytes);
  if (xlsx::is_workbook(bytes)) return xlsx::open(mapped, path, file);
  return open_text(mapped, file.file, file);
}

}  // namespace

Result<std::unique_ptr<Source>> open(const std::filesystem::path& folder, const TableFile& file) {
  const std::filesystem::path path = folder / file.file;
  if (file.declared && !util::is_below(path, folder))
    return Error{say<phrases::table_leads_out>(file.file), file.place, say<phrases::state_table_file>(file.table)};
  auto mapped = util::MappedFile::open(path);
  if (!mapped) return util::as_written(std::move(mapped).error(), path, file.file);
  auto opened = open_mapped(*mapped, path, file);
  RD_CHECK(mapped->unchanged(file.file));
  RD_TRY(std::unique_ptr<Source> table, std::move(opened));
  if (file.decimal == ",") table = decimal::with_points(std::move(table), say<phrases::decimal_comma_stated>());
  return steady(std::move(table), std::move(mapped).value(), file.file);
}

}  // namespace readiness::data
