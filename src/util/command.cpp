// SPDX-License-Identifier: Apache-2.0
#include "util/command.hpp"

#include <algorithm>

namespace readiness::util {
namespace {

bool is_value(const std::string& word) { return !word.empty() && word.front() != '-'; }

bool matches(const Words& pattern, const Words& command) {
  if (command.empty()) return false;
  return std::equal(pattern.begin(), pattern.end(), command.begin(), command.end(),
                    [](const std::string& wanted, const std::string& word) {
                      return wanted == k_any_value ? is_value(word) : wanted == word;
                    });
}

}  // namespace

std::vector<Words> asking_for_version(const std::string& program) {
  return {{program, "--version"}, {program, "-version"}, {program, "-V"}, {program, "-v"}};
}

bool is_allowed(const Words& command, const std::vector<Words>& allowed) {
  return std::any_of(allowed.begin(), allowed.end(), [&](const Words& one) { return matches(one, command); });
}

std::string command_text(const Words& command) {
  std::string text;
  for (const std::string& word : command) {
    const bool plain = !word.empty() && word.find_first_of(" \t\n'\"") == std::string::npos;
    text += (text.empty() ? "" : " ") + (plain ? word : "'" + word + "'");
  }
  return text;
}

}  // namespace readiness::util
