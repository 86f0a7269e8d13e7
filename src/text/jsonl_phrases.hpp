// SPDX-License-Identifier: Apache-2.0
// What the reader of JSON Lines says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase note_jsonl{"JSON Lines，UTF-8", "JSON Lines, UTF-8"};
inline constexpr Phrase jsonl_bad_line{"{0} 第 {1} 行第 {2} 列：{3}", "{0}: line {1}, column {2}: {3}"};
inline constexpr Phrase jsonl_one_object_a_line{"JSON Lines 文件每行是一个 {{…}}", "each line of a JSON Lines file is one {{...}}"};
inline constexpr Phrase jsonl_not_utf8{"字节 {0} 不是 UTF-8 编码", "the byte {0} is not UTF-8"};
inline constexpr Phrase jsonl_fault{"JSON 有误：{0}", "JSON fault: {0}"};
inline constexpr Phrase jsonl_key_twice{"{0} 第 {1} 行的“{2}”出现两次", "{0}: line {1} has '{2}' twice"};
inline constexpr Phrase jsonl_line_endless{"{0} 第 {1} 行超过 {2} MiB", "{0}: line {1} is longer than {2} MiB"};
inline constexpr Phrase jsonl_too_many_keys{"{0} 到第 {1} 行已有 {2} 个以上不同的键", "{0} has more than {2} different keys up to line {1}"};
// clang-format on

}  // namespace readiness::text::phrases
