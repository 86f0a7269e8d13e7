// SPDX-License-Identifier: Apache-2.0
// What a person attested, weighed: is it there, does it still hold, what backs it?
#pragma once

#include "readiness/host.hpp"
#include "readiness/probe.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <optional>
#include <vector>

namespace readiness::audit {

// The last day on which the answer holds: its own expiry, or the item's, whichever is earlier. None: it stays good.
std::optional<std::chrono::sys_days> last_day(const Answer& answer, const Ask& ask);

// Fills outcome, value, message, assurance and evidence of `finding`. No answer is
// unknown; an expired one, or one whose evidence changed, is stale.
void settle_question(Finding& finding, const Item& item, const Ask& ask, const std::vector<Answer>& answers,
                     const Circumstances& circumstances, const Host& host);

}  // namespace readiness::audit
