// SPDX-License-Identifier: Apache-2.0
// How single values of a report are put into words, in both languages, as people say them. The JSON report keeps every
// digit.
#pragma once

#include "readiness/report.hpp"

#include <string>
#include <vector>

namespace readiness::report {

Localized score(const Score& score);                      // 26, or 26 to 31 where what is unknown makes that much
Localized percent(double number);                         // 90 %, never rounded up
Localized against(double value, double asked);            // 26 of the 85 required; with decimals where only they decide
Localized counts(const OutcomeCounts& counts, bool due);  // "5 passed, 2 failed": of the due ones, or of the others
Localized measured(const Finding& finding);               // 92.3 % (>= 95 % required, < 80 % fails)
Localized points(const Finding& finding);                 // +3 points; empty where it is less than one
Localized waiver(const WaiverNote& note);                 // approved by ... until ...: ...
Localized source(const Finding& finding);                 // the paragraph behind the item
Localized evidence(const Finding& finding);               // exports/a.csv (GB18030, 1,204 rows, sha256 0f1e...)
Localized rule(const std::string& rule);                  // empty when the reasons say it all
Localized day(const std::string& iso);                    // 1 June 2026; empty for an empty one
const std::string& local_now(const Report& report);       // where the audit ran; UTC in reports that do not say
Localized instant(const Report& report);                  // 30 January 2026, 16:00 (UTC+8)
Localized money(double amount, const std::string& currency);  // CNY 559,500; 55.9 万元
Localized person_days(int days);                              // 373 person-days
Localized items(std::size_t count);                           // 1 item, 12 items
Localized people(const Finding& finding);                     // 古道宽 (IT); who has to be found: nobody yet (IT)
std::string place(const Sample& sample);                      // exports/a.csv:17
Localized joined(const std::vector<Localized>& parts);        // by commas, without the empty ones
Localized clauses(const std::vector<Localized>& parts);       // by semicolons, without the empty ones

Localized sentences(const std::vector<Localized>& parts);  // one after the other, without the empty ones

// What was found, so that it can be read alone: where the item has no words for it, its title says what it is about.
Localized told(const Finding& finding);

}  // namespace readiness::report
