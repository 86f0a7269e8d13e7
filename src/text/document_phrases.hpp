// SPDX-License-Identifier: Apache-2.0
// What the probe on written documents says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase document_is_no_text{"{0} 不是 UTF-8 文本，无法检查内容", "{0} is no UTF-8 text, so its content cannot be looked at"};
inline constexpr Phrase document_nothing_asked{"没有规定文档应写什么（terms、marks）", "nothing is asked of the document (terms, marks)"};
inline constexpr Phrase document_names{"{0} 写到了 {2} 项应有内容中的 {1} 项", "{0} covers {1} of the {2} things that it has to"};
inline constexpr Phrase document_lacks{"没有写到：{0}", "missing: {0}"};
inline constexpr Phrase document_mentions{"{2} 个“{3}”中有 {1} 个在 {0} 中写到", "{0} mentions {1} of {2} values of {3}"};
inline constexpr Phrase document_is_silent{"{0} 没有写到", "{0} does not mention it"};
// clang-format on

}  // namespace readiness::text::phrases
