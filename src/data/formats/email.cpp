// SPDX-License-Identifier: Apache-2.0
// E-mail: what people really use of RFC 5321 and RFC 5322. A dot-atom, @, and a host name of at
// least two labels whose last one is no number. Not: quoted local parts, IP addresses in
// brackets, comments, several addresses, and letters beyond ASCII, which few CRM systems can send to.
#include "data/formats/email.hpp"

#include "data/formats/digits.hpp"
#include "data/formats/list.hpp"
#include "data/kernels/kernels.hpp"
#include "text/phrase.hpp"

#include <array>
#include <cstdint>

namespace readiness::data::formats {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_an_email{"不是电子邮箱地址", "not an e-mail address"};
// clang-format on
}  // namespace phrases

constexpr std::size_t k_max_local = 64, k_max_domain = 253, k_max_label = 63, k_max_address = 254;  // RFC 5321 4.5.3.1

enum Class : std::uint8_t { k_other = 0, k_atom = 1, k_label = 2, k_dot = 4 };

constexpr std::array<std::uint8_t, 256> k_classes = [] {
  std::array<std::uint8_t, 256> classes{};
  for (unsigned char c = '0'; c <= '9'; ++c) classes[c] = k_atom | k_label;
  for (unsigned char c = 'a'; c <= 'z'; ++c) classes[c] = k_atom | k_label;
  for (unsigned char c = 'A'; c <= 'Z'; ++c) classes[c] = k_atom | k_label;
  for (const char c : std::string_view("!#$%&'*+/=?^_`{|}~")) classes[static_cast<unsigned char>(c)] = k_atom;
  classes['-'] = k_atom | k_label;
  classes['.'] = k_dot;
  return classes;
}();

std::uint8_t class_of(char c) { return k_classes[static_cast<unsigned char>(c)]; }

// Atoms with single dots between them.
bool is_local_part(std::string_view text) {
  if (text.empty() || text.size() > k_max_local || text.back() == '.') return false;
  char before = '.';
  for (const char c : text) {
    if (!(class_of(c) & k_atom) && (c != '.' || before == '.')) return false;
    before = c;
  }
  return true;
}

bool is_domain(std::string_view text) {
  if (text.size() > k_max_domain) return false;
  std::size_t labels = 0;
  std::string_view label;
  for (bool more = true; more; ++labels) {
    std::size_t end = 0;
    while (end < text.size() && class_of(text[end]) & k_label) ++end;
    label = text.substr(0, end);
    if (end == 0 || end > k_max_label || label.front() == '-' || label.back() == '-') return false;
    more = end < text.size();
    if (more && text[end] != '.') return false;
    text.remove_prefix(more ? end + 1 : end);
  }
  return labels >= 2 && label.size() >= 2 && !all_digits(label);
}

}  // namespace

bool is_email(std::string_view value) {
  const std::size_t at = value.rfind('@');
  return at != std::string_view::npos && value.size() <= k_max_address && is_local_part(value.substr(0, at)) &&
         is_domain(value.substr(at + 1));
}

namespace {

Localized why_no_email(std::string_view) { return text::say<phrases::not_an_email>(); }

}  // namespace

Format email() { return {"email", kernels::chosen().bad_emails, is_email, why_no_email}; }

}  // namespace readiness::data::formats
