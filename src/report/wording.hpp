// SPDX-License-Identifier: Apache-2.0
// How single values of a report are put into words, in both languages. Numbers are floored.
#pragma once

#include "readiness/report.hpp"

#include <string>
#include <vector>

namespace readiness::report {

Localized percent(double number);                         // 90.12 %
Localized score_range(const Score& score);                // 71.2 [71.2-84]
Localized counts(const OutcomeCounts& counts, bool due);  // "5 passed, 2 failed": of the due ones, or of the others
Localized measured(const Finding& finding);               // 92.3 % (>= 95 % required, < 80 % fails)
Localized gain(const Finding& finding);                   // +3.2 points; empty when there is none
Localized waiver(const WaiverNote& note);                 // approved by ... until ...: ...
Localized source(const Finding& finding);                 // the paragraph behind the item
Localized evidence(const Finding& finding);               // exports/a.csv (GB18030, 1,204 rows, sha256 0f1e...)
Localized rule(const std::string& rule);                  // empty when the reasons say it all
Localized instant(const std::string& iso);                // 2026-01-30 08:00 UTC
std::string place(const Sample& sample);                  // exports/a.csv:17
Localized joined(const std::vector<Localized>& parts);    // by commas, without the empty ones

}  // namespace readiness::report
