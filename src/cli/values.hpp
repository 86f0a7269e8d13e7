// SPDX-License-Identifier: Apache-2.0
// What the words of options mean. Each gives a Read that sets `to`, which has to live until the options are read; a
// word without a meaning is an error that says what may stand there.
#pragma once

#include "cli/options.hpp"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace readiness::cli {

Read whole_number(unsigned& to, unsigned least, unsigned most);
Read whole_number(std::optional<int>& to, unsigned least, unsigned most);
// 512MiB, 2GiB, in bytes.
Read size(std::optional<std::uint64_t>& to);
// Between 0 and 1, without them.
Read share(double& to);
// 2026-01-30 or 2026-01-30T08:00:00Z
Read instant(std::optional<std::chrono::sys_seconds>& to);
Read any(std::string& to);
// The word itself, which has to be one of `known`.
Read one_of(std::string& to, std::vector<std::string> known);

// The word is none of `names`; suggests the one that it is most like.
Error bad_choice(const std::string& word, const std::string& option, const std::vector<std::string>& names);

// The meaning of a word from a fixed set, which outlives the Read.
template <class T>
Read one_of(T& to, const std::map<std::string, T>& known) {
  return [&to, &known](const std::string& word, const std::string& option) -> Result<void> {
    if (const auto it = known.find(word); it != known.end()) {
      to = it->second;
      return {};
    }
    std::vector<std::string> names;
    for (const auto& [name, value] : known) names.push_back(name);
    return bad_choice(word, option, names);
  };
}

}  // namespace readiness::cli
