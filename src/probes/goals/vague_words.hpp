// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace readiness::probes::goals {

// The words of `text` that sound like a goal and promise nothing: 提升效率, 改善管理, improve, as soon as
// possible. Nothing when there are none, or when the text says how much: a number with a unit (15 %, 3 天,
// 200 万元), or two numbers (from 4 to 0.5). Dates, and numbers that are part of a name (Q3, CRM2), do not say how
// much.
std::optional<std::string> vague_words(std::string_view text);

}  // namespace readiness::probes::goals
