// SPDX-License-Identifier: Apache-2.0
#include "data/layout/cells.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::data::layout {
namespace {

using std::operator""sv;

// Beside digits, in numbers, amounts, dates and times.
constexpr std::u32string_view k_of_values = U" .,:+-/%'()年月日时分秒¥￥$€元万亿";

constexpr auto k_totals =
    std::to_array({"合计"sv, "总计"sv, "小计"sv, "共计"sv, "总和"sv, "累计"sv, "汇总"sv, "本页合计"sv, "合計"sv,
                   "總計"sv, "小計"sv, "total"sv, "totals"sv, "grandtotal"sv, "subtotal"sv, "sum"sv});

constexpr auto k_units = std::to_array(
    {"元"sv,  "万元"sv, "千元"sv, "亿元"sv, "百万元"sv, "人民币"sv, "个"sv,   "件"sv,    "台"sv,    "套"sv,
     "家"sv,  "人"sv,   "天"sv,   "小时"sv, "次"sv,     "箱"sv,     "瓶"sv,   "吨"sv,    "公斤"sv,  "千克"sv,
     "克"sv,  "米"sv,   "%"sv,    "kg"sv,   "t"sv,      "g"sv,      "m"sv,    "km"sv,    "pcs"sv,   "cny"sv,
     "rmb"sv, "usd"sv,  "eur"sv,  "hkd"sv,  "twd"sv,    "元/件"sv,  "days"sv, "hours"sv, "units"sv, "平方米"sv});

// Ends of Chinese header texts, and whole English words of them.
constexpr auto k_header_ends = std::to_array(
    {"编码"sv, "编号"sv,   "代码"sv,   "名称"sv, "姓名"sv, "日期"sv, "时间"sv, "金额"sv, "数量"sv, "单价"sv, "电话"sv,
     "手机"sv, "手机号"sv, "邮箱"sv,   "地址"sv, "类型"sv, "类别"sv, "状态"sv, "备注"sv, "序号"sv, "单位"sv, "地区"sv,
     "行业"sv, "联系人"sv, "负责人"sv, "部门"sv, "規格"sv, "名稱"sv, "編號"sv, "金額"sv, "電話"sv, "規格"sv});
constexpr auto k_header_words = std::to_array(
    {"id"sv,    "code"sv,   "no"sv,       "name"sv,  "date"sv,    "time"sv,    "amount"sv, "quantity"sv, "qty"sv,
     "price"sv, "phone"sv,  "mobile"sv,   "email"sv, "e-mail"sv,  "address"sv, "type"sv,   "status"sv,   "note"sv,
     "notes"sv, "region"sv, "industry"sv, "city"sv,  "country"sv, "contact"sv, "owner"sv,  "stage"sv});

template <class Words>
bool is_one_of(std::string_view text, const Words& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool is_ascii_digit(char32_t code) { return code >= U'0' && code <= U'9'; }

// Half-width, in lower case, without blanks and without the colon behind it.
std::string plain(std::string_view text) {
  std::string folded = util::fold(text);
  std::erase(folded, ' ');
  if (folded.ends_with(':')) folded.pop_back();
  return folded;
}

std::string_view without_brackets(std::string_view text) {
  const bool bracketed = text.size() > 2 && text.front() == '(' && text.back() == ')';
  return bracketed ? text.substr(1, text.size() - 2) : text;
}

}  // namespace

std::size_t filled(const Cells& row) {
  return static_cast<std::size_t>(
      std::count_if(row.begin(), row.end(), [](const std::string& text) { return !text.empty(); }));
}

const std::string& first_text(const Cells& row) {
  const auto first = std::find_if(row.begin(), row.end(), [](const std::string& text) { return !text.empty(); });
  return cell(row, static_cast<std::size_t>(first - row.begin()));
}

bool is_value(std::string_view cell) {
  if (cell.find('@') != std::string_view::npos) return true;
  bool digits = false;
  for (std::size_t at = 0; at < cell.size();) {
    const char32_t code = util::next_code_point(cell, at);
    if (is_ascii_digit(code))
      digits = true;
    else if (k_of_values.find(code) == std::u32string_view::npos)
      return false;
  }
  return digits;
}

bool is_header_word(std::string_view cell) {
  const std::string text = plain(cell);
  return is_one_of(text, k_header_words) ||
         std::any_of(k_header_ends.begin(), k_header_ends.end(), [&](auto end) { return text.ends_with(end); });
}

bool is_unit(std::string_view cell) { return is_one_of(without_brackets(plain(cell)), k_units); }

bool is_totals_word(std::string_view cell) { return is_one_of(plain(cell), k_totals); }

std::string shape(std::string_view cell) {
  std::string shape;
  for (std::size_t at = 0; at < cell.size();) {
    const char32_t code = util::next_code_point(cell, at);
    const bool letter = code >= 0x80 || (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
    const char kind = is_ascii_digit(code) ? '9' : letter ? 'A' : static_cast<char>(code);
    if (shape.empty() || shape.back() != kind || kind < '0') shape += kind;
  }
  return shape;
}

}  // namespace readiness::data::layout
