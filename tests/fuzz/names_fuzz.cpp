// SPDX-License-Identifier: Apache-2.0
// Any two texts as names of companies, telephone numbers, addresses and codes: taken apart within their limits, and
// compared alike in both directions.
#include "fuzz/fuzz.hpp"
#include "identity/company_name.hpp"
#include "identity/contact.hpp"
#include "identity/letters.hpp"
#include "identity/record.hpp"
#include "identity/similarity.hpp"
#include "identity/sounds.hpp"
#include "util/utf8.hpp"

#include <algorithm>

using namespace readiness;
using fuzz::require;

namespace {

bool all_of(std::string_view text, bool (*holds)(char)) { return std::all_of(text.begin(), text.end(), holds); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return is_digit(c) || (c >= 'A' && c <= 'Z'); }

void check(std::string_view text) {
  require(util::is_utf8(identity::to_utf8(identity::letters(text))), "letters are characters");
  const identity::CompanyName name = identity::parse_company(text);
  require(name.brand <= name.core.size(), "the name proper is a part of the name");
  require(identity::sounds(name.core) == identity::sounds(name.core), "a name sounds alike each time");
  const std::string phone = identity::phone_digits(text);
  require(all_of(phone, is_digit) && phone.size() <= 15, "a number has digits, and no more than there are");
  const identity::Email email = identity::parse_email(text);
  require(email.local.empty() == email.domain.empty(), "an address has both sides");
  const identity::Code code = identity::parse_code(text);
  require(all_of(code.text, is_capital), "a code has capital letters and digits");
  identity::Texts texts;
  identity::Values values;
  values.fill(text);
  const identity::Record record = identity::make_record(values, 2, 9, texts);
  for (std::size_t role = 0; role < identity::k_roles; ++role)
    require(record.value(static_cast<identity::Role>(role)) == text, "a record keeps its values as they were read");
}

void compare(std::u32string_view a, std::u32string_view b) {
  for (const std::size_t limit : {0u, 2u, 64u}) {
    const std::size_t distance = identity::edit_distance(a, b, limit);
    require(distance <= limit + 1, "a distance ends at its limit");
    require(distance == identity::edit_distance(b, a, limit), "it is as far back");
  }
  const double near = identity::jaro_winkler(a, b), overlap = identity::pair_overlap(a, b);
  require(near >= 0 && near <= 1 && overlap >= 0 && overlap <= 1, "nearness is a share");
  const identity::CommonWords words = identity::common_words(a, b);
  require(words.common <= std::min(words.in_a, words.in_b), "words in common are words of both");
  require(!identity::abbreviates(a, b) || !identity::abbreviates(b, a), "only one of two names is short for the other");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const std::size_t middle = std::min(text.find('\n'), size);
  const std::string_view one = text.substr(0, middle), other = text.substr(std::min(middle + 1, size));
  check(one);
  check(other);
  compare(identity::letters(one), identity::letters(other));
  return 0;
}
