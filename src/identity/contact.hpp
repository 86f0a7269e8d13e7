// SPDX-License-Identifier: Apache-2.0
// Contacts and codes, in the one way in which equal ones are equal.
#pragma once

#include <string>
#include <string_view>

namespace readiness::identity {

// The digits that are dialled within the country: without +86, the trunk prefix 0, an extension and signs.
// 021-6234 5678转8001 and +86 21 62345678 give 2162345678. Empty when fewer than 6 digits are left. Of several
// numbers in one field (a/b, a;b) the first.
std::string phone_digits(std::string_view text);

struct Email {
  std::string local, domain;  // lower case
  bool personal = false;      // of a provider that anybody has an address with: qq.com, gmail.com

  bool empty() const { return domain.empty(); }
  bool operator==(const Email&) const = default;
};

// Of several addresses the first. Empty when there is no @ with something on both sides.
Email parse_email(std::string_view text);

struct Code {
  std::string text;    // capital letters and digits
  bool valid = false;  // a uniform social credit code whose check digits are right
};

// A credit code, or any other number that one company has alone. Letters that a credit code does not have are what
// people (and readers of scans) take for its digits: O is 0, I is 1, S is 5, Z is 2.
Code parse_code(std::string_view text);

// The organisation code inside a credit code (GB 11714), which older systems hold alone; else the whole text.
std::string_view organisation_of(const Code& code);

}  // namespace readiness::identity
