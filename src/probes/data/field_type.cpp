// SPDX-License-Identifier: Apache-2.0
#include "probes/data/field_type.hpp"

#include "data/formats/date.hpp"
#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase value_too_long{"转换后有 {0} 个字符，目标字段 {1} 只能放 {2} 个", "has {0} characters when converted; {1} takes {2}"};
constexpr text::Phrase value_is_of_other_type{"目标字段 {0} 的类型是“{1}”，这个值不是", "{0} is of the type {1}, which this is not"};
constexpr text::Phrase length_is_no_number{"长度不是整数", "the length is no whole number"};
constexpr text::Phrase type_not_known{"不认识的字段类型", "is no type of a field that is known"};
constexpr text::Phrase types_known{"可用的类型：文本、选项、数字、整数、日期", "types: text, picklist, number, integer, date"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_name = 0, k_type = 1, k_length = 2;  // of a record

struct Word {
  std::string_view text;
  FieldType type;
};

// As systems and people call them, folded.
constexpr std::array k_words = std::to_array<Word>({
    {"文本", FieldType::text},       {"字符", FieldType::text},      {"字符串", FieldType::text},
    {"单行文本", FieldType::text},   {"多行文本", FieldType::text},  {"选项", FieldType::text},
    {"单选", FieldType::text},       {"枚举", FieldType::text},      {"电话", FieldType::text},
    {"邮箱", FieldType::text},       {"text", FieldType::text},      {"string", FieldType::text},
    {"char", FieldType::text},       {"varchar", FieldType::text},   {"nvarchar", FieldType::text},
    {"varchar2", FieldType::text},   {"textarea", FieldType::text},  {"picklist", FieldType::text},
    {"select", FieldType::text},     {"phone", FieldType::text},     {"email", FieldType::text},
    {"数字", FieldType::number},     {"数值", FieldType::number},    {"小数", FieldType::number},
    {"金额", FieldType::number},     {"货币", FieldType::number},    {"百分比", FieldType::number},
    {"number", FieldType::number},   {"decimal", FieldType::number}, {"numeric", FieldType::number},
    {"currency", FieldType::number}, {"double", FieldType::number},  {"float", FieldType::number},
    {"percent", FieldType::number},  {"整数", FieldType::integer},   {"int", FieldType::integer},
    {"integer", FieldType::integer}, {"bigint", FieldType::integer}, {"日期", FieldType::date},
    {"日期时间", FieldType::date},   {"时间", FieldType::date},      {"date", FieldType::date},
    {"datetime", FieldType::date},   {"timestamp", FieldType::date},
});

std::optional<std::size_t> whole_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || fault != std::errc{} || end != text.data() + text.size() || number == 0) return std::nullopt;
  return number;
}

// varchar(80) says the length, too; of decimal(16,2), the digits.
std::optional<std::size_t> length_within(std::string_view folded_type) {
  const std::size_t open = folded_type.find('(');
  if (open == std::string_view::npos) return std::nullopt;
  const std::string_view inside = folded_type.substr(open + 1);
  return whole_number(util::trim(inside.substr(0, inside.find_first_of(",)"))));
}

std::size_t length_of(FieldType type, std::string_view value) {
  if (type == FieldType::text) return util::code_points(value);
  return static_cast<std::size_t>(
      std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

// A number as a machine reads it: no commas.
bool is_number(std::string_view value) {
  return value.find(',') == std::string_view::npos && util::Decimal::parse(value).has_value();
}

bool is_of(FieldType type, std::string_view value) {
  switch (type) {
    case FieldType::text:
      return true;
    case FieldType::number:
      return is_number(value);
    case FieldType::integer:
      return is_number(value) && value.find('.') == std::string_view::npos;
    case FieldType::date:
      return readiness::data::day_number(value) != 0;
  }
  return false;
}

}  // namespace

std::optional<FieldType> read_field_type(std::string_view text) {
  const std::string folded = util::fold(util::trim(text));
  const std::string_view word = util::trim(std::string_view(folded).substr(0, folded.find('(')));
  const auto found =
      std::find_if(k_words.begin(), k_words.end(), [&](const Word& known) { return known.text == word; });
  return found == k_words.end() ? std::nullopt : std::optional(found->type);
}

std::optional<Localized> TargetField::fault_of(std::string_view value) const {
  const std::string_view trimmed = util::trim(value);
  if (!is_of(type, trimmed)) return say<phrases::value_is_of_other_type>(shown(name), shown(type_name));
  if (!length || type == FieldType::date) return std::nullopt;
  if (type == FieldType::text && value.size() <= *length) return std::nullopt;  // a character has a byte or more
  const std::size_t has = length_of(type, type == FieldType::text ? value : trimmed);
  if (has <= *length) return std::nullopt;
  return say<phrases::value_too_long>(has, shown(name), *length);
}

Measure target_fields_in(const std::string& table) {
  return measures::records(table, {"target_column", "type", "length"});
}

Result<TargetField, Localized> read_target_field(const Record& record, std::size_t& column) {
  TargetField field{.record = &record,
                    .name = std::string(util::trim(record.values[k_name])),
                    .type_name = std::string(util::trim(record.values[k_type]))};
  const auto type = read_field_type(field.type_name);
  column = k_type;
  if (!type) return joined({say<phrases::type_not_known>(), say<phrases::types_known>()});
  field.type = *type;
  field.length = length_within(util::fold(field.type_name));
  column = k_length;
  if (util::is_blank(record.values[k_length])) return field;
  field.length = whole_number(util::trim(util::fold(record.values[k_length])));
  if (!field.length) return say<phrases::length_is_no_number>();
  return field;
}

}  // namespace readiness::probes::data
