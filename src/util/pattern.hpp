// SPDX-License-Identifier: Apache-2.0
// Regular expressions that people write: RE2, so that none of them can take forever.
#pragma once

#include "readiness/result.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace re2 {
class RE2;
}

namespace readiness::util {

// Cheap to copy; thread-safe.
class Pattern {
 public:
  // The error says why the pattern cannot be used; it has no place.
  static Result<Pattern> compile(std::string_view text);

  // False for a value that is not UTF-8.
  bool matches_whole(std::string_view value) const;
  // The first group (the whole match where there is none) at the first place of `text` that matches.
  // Nothing when no place does, or when the group took no part in it.
  std::optional<std::string> find_in(std::string_view text) const;
  const std::string& text() const;

 private:
  explicit Pattern(std::shared_ptr<const re2::RE2> compiled) : compiled_(std::move(compiled)) {}
  std::shared_ptr<const re2::RE2> compiled_;
};

}  // namespace readiness::util
