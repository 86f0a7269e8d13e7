// SPDX-License-Identifier: Apache-2.0
// The only file that includes RE2.
#include "util/pattern.hpp"

#include "text/phrase.hpp"

#include <re2/re2.h>

#include <array>

namespace readiness::util {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase expression_bad_pattern{"正则表达式无效：{0}", "invalid regular expression: {0}"};
constexpr text::Phrase pattern_escape{"没有这种转义：{0}", "no such escape: {0}"};
constexpr text::Phrase pattern_class{"字符范围无效：{0}", "bad character class: {0}"};
constexpr text::Phrase pattern_bracket{"缺少 ]", "a ] is missing"};
constexpr text::Phrase pattern_parenthesis{"缺少 )", "a ) is missing"};
constexpr text::Phrase pattern_extra_parenthesis{"多了一个 )", "there is a ) too many"};
constexpr text::Phrase pattern_backslash{"不能以反斜杠结尾", "it ends with a backslash"};
constexpr text::Phrase pattern_nothing_to_repeat{"{0} 前面没有可重复的内容", "nothing to repeat before {0}"};
constexpr text::Phrase pattern_repeats{"重复次数无效：{0}", "bad number of repetitions: {0}"};
constexpr text::Phrase pattern_repeat_twice{"重复符号连用：{0}", "two repetitions in a row: {0}"};
constexpr text::Phrase pattern_unsupported{"RE2 不支持 {0}（前后查找、反向引用等）", "RE2 does not support {0} (look-around, back-references)"};
constexpr text::Phrase pattern_not_utf8{"不是 UTF-8 编码", "it is not encoded in UTF-8"};
constexpr text::Phrase pattern_group_name{"分组名称无效：{0}", "bad group name: {0}"};
constexpr text::Phrase pattern_too_large{"过于庞大", "it is too large"};
// clang-format on
}  // namespace phrases

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
