// SPDX-License-Identifier: Apache-2.0
// The only file that includes RE2.
#include "util/pattern.hpp"

#include "text/util_phrases.hpp"

#include <re2/re2.h>

#include <array>

namespace readiness::util {
namespace {

namespace phrases = text::phrases;
using re2::RE2;
using text::say;

Localized reason(const RE2& pattern) {
  const std::string& part = pattern.error_arg();
  switch (pattern.error_code()) {
    case RE2::ErrorBadEscape:
      return say<phrases::pattern_escape>(part);
    case RE2::ErrorBadCharClass:
    case RE2::ErrorBadCharRange:
      return say<phrases::pattern_class>(part);
    case RE2::ErrorMissingBracket:
      return say<phrases::pattern_bracket>();
    case RE2::ErrorMissingParen:
      return say<phrases::pattern_parenthesis>();
    case RE2::ErrorUnexpectedParen:
      return say<phrases::pattern_extra_parenthesis>();
    case RE2::ErrorTrailingBackslash:
      return say<phrases::pattern_backslash>();
    case RE2::ErrorRepeatArgument:
      return say<phrases::pattern_nothing_to_repeat>(part);
    case RE2::ErrorRepeatSize:
      return say<phrases::pattern_repeats>(part);
    case RE2::ErrorRepeatOp:
      return say<phrases::pattern_repeat_twice>(part);
    case RE2::ErrorBadPerlOp:
      return say<phrases::pattern_unsupported>(part);
    case RE2::ErrorBadUTF8:
      return say<phrases::pattern_not_utf8>();
    case RE2::ErrorBadNamedCapture:
      return say<phrases::pattern_group_name>(part);
    case RE2::ErrorPatternTooLarge:
      return say<phrases::pattern_too_large>();
    case RE2::NoError:
    case RE2::ErrorInternal:
      break;
  }
  return same(pattern.error());
}

}  // namespace

Result<Pattern> Pattern::compile(std::string_view text) {
  auto compiled = std::make_shared<const RE2>(re2::StringPiece(text.data(), text.size()), RE2::Quiet);
  if (!compiled->ok()) return Error{say<phrases::expression_bad_pattern>(reason(*compiled))};
  return Pattern(std::move(compiled));
}

bool Pattern::matches_whole(std::string_view value) const {
  return RE2::FullMatch(re2::StringPiece(value.data(), value.size()), *compiled_);
}

std::optional<std::string> Pattern::find_in(std::string_view text) const {
  std::array<re2::StringPiece, 2> groups;
  const int wanted = compiled_->NumberOfCapturingGroups() > 0 ? 1 : 0;
  if (!compiled_->Match(re2::StringPiece(text.data(), text.size()), 0, text.size(), RE2::UNANCHORED, groups.data(),
                        wanted + 1))
    return std::nullopt;
  const re2::StringPiece& found = groups.at(static_cast<std::size_t>(wanted));
  return found.data() ? std::optional(found.as_string()) : std::nullopt;
}

const std::string& Pattern::text() const { return compiled_->pattern(); }

}  // namespace readiness::util
