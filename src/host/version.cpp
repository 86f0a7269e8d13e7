// SPDX-License-Identifier: Apache-2.0
#include "host/version.hpp"

#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace readiness::host {
namespace {

using util::is_digit;

struct Version {
  std::vector<std::string_view> parts;  // digits without leading zeros: of any length
  bool announced = false;               // not released yet
};

std::string_view take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
  text.remove_prefix(digits.size());
  digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
  return digits;
}

bool announces(std::string_view suffix) {
  constexpr std::array<std::string_view, 7> k_words{"alpha", "beta", "rc", "pre", "dev", "snapshot", "preview"};
  const std::string word = util::lower(suffix.substr(std::min(suffix.find_first_not_of("-~._"), suffix.size())));
  return suffix.starts_with('~') ||
         std::any_of(k_words.begin(), k_words.end(), [&](std::string_view known) { return word.starts_with(known); });
}

Version parse(std::string_view text) {
  Version version;
  while (!text.empty() && is_digit(text.front())) {
    version.parts.push_back(take_digits(text));
    if (text.size() < 2 || text[0] != '.' || !is_digit(text[1])) break;
    text.remove_prefix(1);
  }
  version.announced = announces(text);
  return version;
}

std::strong_ordering compare_numbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a <=> b;
}

// The first `count` parts.
std::strong_ordering compare_parts(const Version& a, const Version& b, std::size_t count) {
  const auto part = [](const Version& version, std::size_t i) {
    return i < version.parts.size() ? version.parts[i] : std::string_view();
  };
  for (std::size_t i = 0; i < count; ++i)
    if (const auto order = compare_numbers(part(a, i), part(b, i)); order != 0) return order;
  return std::strong_ordering::equal;
}

}  // namespace

bool is_version(std::string_view text) { return !text.empty() && is_digit(text.front()); }

std::weak_ordering compare_versions(std::string_view a, std::string_view b) {
  const Version left = parse(a), right = parse(b);
  const auto order = compare_parts(left, right, std::max(left.parts.size(), right.parts.size()));
  if (order != 0) return order;
  return right.announced <=> left.announced;
}

bool in_release_line(std::string_view version, std::string_view line) {
  const Version wanted = parse(line);
  return compare_parts(parse(version), wanted, wanted.parts.size()) == 0;
}

}  // namespace readiness::host
