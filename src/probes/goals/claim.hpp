// SPDX-License-Identifier: Apache-2.0
// Claims: numbers that a checklist states or a project's facts do, to be held against what is worked out.
#pragma once

#include "readiness/probe.hpp"
#include "util/decimal.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace readiness::probes::goals {

// 60, 60 %, ¥1,200万元, -3; nothing for what is no number.
std::optional<double> number_in(std::string_view text);

// The same, exactly: money.
std::optional<util::Decimal> decimal_in(std::string_view text);

// The number itself, or the fact of this name that is one.
std::optional<double> claimed_number(const std::string& claimed, const Facts& facts);

// Nine decimals: what people write has fewer, and what binary fractions lose is behind them.
double tidy(double number);

}  // namespace readiness::probes::goals
