// SPDX-License-Identifier: Apache-2.0
#include "cli/values.hpp"

#include "text/phrases.hpp"
#include "util/calendar.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase size_form{"写作 512MiB 或 2GiB", "write 512MiB or 2GiB"};
constexpr text::Phrase whole_number_between{"写 {0} 到 {1} 之间的整数", "write a whole number from {0} to {1}"};
constexpr text::Phrase time_form{"写作 2026-01-30 或 2026-01-30T08:00:00Z", "write 2026-01-30 or 2026-01-30T08:00:00Z"};
constexpr text::Phrase share_form{"写 0 与 1 之间的小数，如 0.95", "write a number between 0 and 1, like 0.95"};
// clang-format on
}  // namespace phrases

using text::say;

Error bad_value(const std::string& word, const std::string& option, Localized hint) {
  return {say<text::phrases::bad_option_value>(option, word), {}, std::move(hint)};
}

// What stands behind the number, when the word begins with one.
template <class T>
std::optional<std::string_view> number_and_rest(const std::string& word, T& number) {
  const char* const last = word.data() + word.size();
  const auto [end, fault] = std::from_chars(word.data(), last, number);
  if (fault != std::errc()) return {};
  return std::string_view(end, static_cast<std::size_t>(last - end));
}

}  // namespace

Error bad_choice(const std::string& word, const std::string& option, const std::vector<std::string>& names) {
  return bad_value(word, option, util::suggest(word, names));
}

Read whole_number(unsigned& to, unsigned least, unsigned most) {
  return [&to, least, most](const std::string& word, const std::string& option) -> Result<void> {
    unsigned number = 0;
    const auto rest = number_and_rest(word, number);
    if (!rest || !rest->empty() || number < least || number > most)
      return bad_value(word, option, say<phrases::whole_number_between>(least, most));
    to = number;
    return {};
  };
}

Read whole_number(std::optional<int>& to, unsigned least, unsigned most) {
  return [&to, least, most](const std::string& word, const std::string& option) -> Result<void> {
    unsigned number = 0;
    RD_CHECK(whole_number(number, least, most)(word, option));
    to = static_cast<int>(number);
    return {};
  };
}

Read size(std::optional<std::uint64_t>& to) {
  return [&to](const std::string& word, const std::string& option) -> Result<void> {
    constexpr std::uint64_t k_most = 1 << 20;  // of either unit
    std::uint64_t number = 0;
    const auto unit = number_and_rest(word, number);
    if (!unit || number > k_most || (*unit != "MiB" && *unit != "GiB"))
      return bad_value(word, option, say<phrases::size_form>());
    to = number << (*unit == "MiB" ? 20 : 30);
    return {};
  };
}

Read share(double& to) {
  return [&to](const std::string& word, const std::string& option) -> Result<void> {
    double share = 0;
    const auto rest = number_and_rest(word, share);
    if (!rest || !rest->empty() || !(share > 0 && share < 1))
      return bad_value(word, option, say<phrases::share_form>());
    to = share;
    return {};
  };
}

Read instant(std::optional<std::chrono::sys_seconds>& to) {
  return [&to](const std::string& word, const std::string& option) -> Result<void> {
    const auto read = util::parse_instant(word);
    if (!read) return bad_value(word, option, say<phrases::time_form>());
    to = *read;
    return {};
  };
}

Read any(std::string& to) {
  return [&to](const std::string& word, const std::string&) -> Result<void> {
    to = word;
    return {};
  };
}

Read one_of(std::string& to, std::vector<std::string> known) {
  return [&to, known = std::move(known)](const std::string& word, const std::string& option) -> Result<void> {
    if (std::find(known.begin(), known.end(), word) == known.end()) return bad_choice(word, option, known);
    to = word;
    return {};
  };
}

}  // namespace readiness::cli
