// SPDX-License-Identifier: Apache-2.0
#include "profile/type.hpp"

#include "data/formats/date_form.hpp"
#include "text/phrase.hpp"

#include <algorithm>

namespace readiness::profile {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase type_empty{"空", "empty"};
constexpr text::Phrase type_uscc{"信用代码", "credit code"};
constexpr text::Phrase type_email{"邮箱", "e-mail"};
constexpr text::Phrase type_mobile{"手机号", "mobile"};
constexpr text::Phrase type_phone{"电话", "phone"};
constexpr text::Phrase type_date{"日期", "date"};
constexpr text::Phrase type_digits{"编号", "digits"};
constexpr text::Phrase type_integer{"整数", "integer"};
constexpr text::Phrase type_number{"数字", "number"};
constexpr text::Phrase type_amount{"金额", "amount"};
constexpr text::Phrase type_code{"选项", "list"};
constexpr text::Phrase type_text{"文本", "text"};
// clang-format on
}  // namespace phrases

using text::say;

// Share of the values that have to fit, in hundredths.
constexpr std::uint64_t k_most = 90;
// Share of whole numbers with a 0 in front that makes them codes, in hundredths; a few may be slips.
constexpr std::uint64_t k_padded = 1;
// Text that has been chosen from a list: no more different values than this, and each occurs so often on average.
constexpr std::uint64_t k_longest_list = 20, k_least_repeats = 3;

struct Candidate {
  Type type;
  std::uint64_t fitting;
};

bool is_serial(const Count& form) { return form.name == data::k_date_examples[std::size_t(data::DateForm::serial)]; }

// 46052 may be a day as spreadsheets count them, or any other number: it makes no column one of dates.
std::uint64_t dates(const Column& column) {
  std::uint64_t count = 0;
  for (const Count& form : column.date_forms)
    if (!is_serial(form)) count += form.found.count;
  return count;
}

std::uint64_t amounts(const Column& column) {
  std::uint64_t count = 0;
  for (const Count& form : column.amount_forms) count += form.found.count;
  return count;
}

bool is_list(const Column& column) {
  return column.distinct <= k_longest_list && column.distinct * k_least_repeats <= column.filled;
}

}  // namespace

std::uint64_t count_of(const std::vector<Count>& counts, std::string_view name) {
  for (const Count& count : counts)
    if (count.name == name) return count.found.count;
  return 0;
}

void settle_type(Column& column) {
  const auto format = [&](std::string_view name) { return count_of(column.formats, name); };
  // Families, the most specific first; within a family from wide to narrow.
  const std::vector<std::vector<Candidate>> families = {
      {{Type::uscc, format("uscc")}},
      {{Type::email, format("email")}},
      {{Type::cn_phone, format("cn_phone")}, {Type::cn_mobile, format("cn_mobile")}},
      {{Type::date, dates(column)}},
      {{Type::amount, amounts(column)}, {Type::number, format("number")}, {Type::integer, format("integer")}},
  };
  column.fitting = column.filled;
  column.type = column.filled == 0 ? Type::empty : is_list(column) ? Type::code : Type::text;
  if (column.filled == 0) return;
  for (const std::vector<Candidate>& family : families) {
    const std::uint64_t widest = family.front().fitting;
    if (widest * 100 < column.filled * k_most) continue;
    const auto narrowest = std::find_if(family.rbegin(), family.rend(),
                                        [=](const Candidate& candidate) { return candidate.fitting == widest; });
    // 007 is a code, and nobody adds up codes.
    const bool padded = column.zero_padded.count * 100 >= column.filled * k_padded;
    const bool code = narrowest->type == Type::integer && padded;
    column.type = code ? Type::digits : narrowest->type;
    column.fitting = widest;
    return;
  }
}

bool is_numeric(Type type) { return type == Type::integer || type == Type::number || type == Type::amount; }

Localized name(Type type) {
  switch (type) {
    case Type::empty:
      return say<phrases::type_empty>();
    case Type::uscc:
      return say<phrases::type_uscc>();
    case Type::email:
      return say<phrases::type_email>();
    case Type::cn_mobile:
      return say<phrases::type_mobile>();
    case Type::cn_phone:
      return say<phrases::type_phone>();
    case Type::date:
      return say<phrases::type_date>();
    case Type::digits:
      return say<phrases::type_digits>();
    case Type::integer:
      return say<phrases::type_integer>();
    case Type::number:
      return say<phrases::type_number>();
    case Type::amount:
      return say<phrases::type_amount>();
    case Type::code:
      return say<phrases::type_code>();
    case Type::text:
      return say<phrases::type_text>();
  }
  return {};
}

std::string_view id(Type type) {
  switch (type) {
    case Type::empty:
      return "empty";
    case Type::uscc:
      return "uscc";
    case Type::email:
      return "email";
    case Type::cn_mobile:
      return "cn_mobile";
    case Type::cn_phone:
      return "cn_phone";
    case Type::date:
      return "date";
    case Type::digits:
      return "digits";
    case Type::integer:
      return "integer";
    case Type::number:
      return "number";
    case Type::amount:
      return "amount";
    case Type::code:
      return "code";
    case Type::text:
      return "text";
  }
  return "";
}

}  // namespace readiness::profile
