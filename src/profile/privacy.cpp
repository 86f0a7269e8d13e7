// SPDX-License-Identifier: Apache-2.0
#include "profile/privacy.hpp"

#include "util/mask.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::profile {

namespace {

// In headers of columns about people. A word too many only masks what could have been shown.
constexpr std::array<std::string_view, 24> k_personal_words = {
    "姓名", "人员", "员工", "经理", "业务员",  "法人",   "地址",  "住址",    "身份证", "证件",   "护照",   "银行卡",
    "手机", "电话", "邮箱", "微信", "contact", "person", "owner", "address", "phone",  "mobile", "e_mail", "email"};
constexpr std::array<std::string_view, 4> k_names = {"first_name", "last_name", "full_name", "family_name"};

bool is_about_people(const std::string& header) {
  std::string folded = util::fold(header);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
  const auto within = [&](std::string_view word) { return folded.find(word) != std::string::npos; };
  // 联系人, 负责人, 经办人, 收货人: who it is.
  return folded.ends_with("人") || std::any_of(k_personal_words.begin(), k_personal_words.end(), within) ||
         std::any_of(k_names.begin(), k_names.end(), within);
}

bool holds_personal_data(const Column& column) {
  const bool phones = column.type == Type::cn_mobile || column.type == Type::cn_phone;
  return phones || column.type == Type::email || !column.personal.empty() || is_about_people(column.header);
}

}  // namespace

void mask_personal_data(Profile& profile) {
  for (Column& column : profile.columns) {
    column.masked = holds_personal_data(column);
    if (!column.masked) continue;
    for (Value& value : column.values) value.text = util::mask(value.text);
    // The smallest and the largest number are values like others, and so is the sum of one.
    if (column.numbers)
      for (std::string* end : {&column.numbers->low, &column.numbers->high}) *end = util::mask(*end);
    column.sum.reset();
  }
}

}  // namespace readiness::profile
