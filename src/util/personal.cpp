// SPDX-License-Identifier: Apache-2.0
#include "util/personal.hpp"

#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace readiness::util {
namespace {

constexpr std::array<std::string_view, 24> k_personal_words = {
    "姓名", "人员", "员工", "经理", "业务员",  "法人",   "地址",  "住址",    "身份证", "证件",   "护照",   "银行卡",
    "手机", "电话", "邮箱", "微信", "contact", "person", "owner", "address", "phone",  "mobile", "e_mail", "email"};
constexpr std::array<std::string_view, 4> k_names = {"first_name", "last_name", "full_name", "family_name"};
constexpr std::array<std::string_view, 4> k_birth_words = {"出生", "生日", "birth", "dob"};

std::string plain_header(std::string_view header) {
  std::string folded = fold(header);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
  return folded;
}

template <std::size_t size>
bool holds_one_of(const std::string& text, const std::array<std::string_view, size>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

}  // namespace

bool is_about_birth(std::string_view header) { return holds_one_of(plain_header(header), k_birth_words); }

bool is_about_people(std::string_view header) {
  const std::string text = plain_header(header);
  // 联系人, 负责人, 经办人, 收货人: who it is.
  return text.ends_with("人") || holds_one_of(text, k_personal_words) || holds_one_of(text, k_names) ||
         holds_one_of(text, k_birth_words);
}

}  // namespace readiness::util
