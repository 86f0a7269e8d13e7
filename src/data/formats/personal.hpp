// SPDX-License-Identifier: Apache-2.0
// Personal data inside a text that has no business holding it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

enum class Personal {
  none,
  id_card,    // GB 11643-1999: 18 characters with a date of birth and the right check digit
  mobile,     // mainland China, with or without +86
  bank_card,  // 16 to 19 digits that begin with 3 to 6 and satisfy Luhn (ISO/IEC 7812-1)
  email,
};

struct PersonalKinds {
  bool id_card = false, mobile = false, bank_card = false, email = false;

  static std::optional<PersonalKinds> of(const std::vector<std::string>& names);  // nothing for an unknown name
};

struct PersonalFind {
  Personal kind = Personal::none;
  std::string_view where;  // the part of the text
};

// The first one in the text. Digits may stand in groups: 138 1234 5678, 6222-0200-1234-5678.
PersonalFind find_personal(std::string_view text, const PersonalKinds& kinds);

}  // namespace readiness::data
