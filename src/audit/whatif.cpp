// SPDX-License-Identifier: Apache-2.0
#include "audit/whatif.hpp"

#include "audit/examine.hpp"
#include "audit/path.hpp"
#include "audit/schedule.hpp"
#include "text/phrase.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase pass_matches_nothing{"--pass 的“{0}”没有对应的、本阶段应检查的项", "--pass '{0}' matches no item that is due"};
// clang-format on
}  // namespace phrases

using text::say;

// Items and parts that are due.
std::vector<std::string> due_items(const Examination& found) {
  std::vector<std::string> ids;
  for (const Finding& finding : found.findings) {
    if (!due(finding.outcome)) continue;
    if (!finding.part_of.empty() && std::find(ids.begin(), ids.end(), finding.part_of) == ids.end())
      ids.push_back(finding.part_of);
    ids.push_back(finding.item);
  }
  return ids;
}

// Lets the items pass that `patterns` name, and returns which.
Result<std::vector<std::string>, Errors> assume(Examination& found, const std::vector<std::string>& patterns) {
  Errors errors;
  const std::vector<std::string> known = due_items(found);
  for (const std::string& pattern : patterns)
    if (std::none_of(known.begin(), known.end(), [&](const std::string& id) { return matches(pattern, id, {}); }))
      errors.push_back({say<phrases::pass_matches_nothing>(pattern), {}, util::suggest(pattern, known)});
  if (!errors.empty()) return errors;
  std::vector<std::string> passed;
  for (Finding& finding : found.findings) {
    if (!due(finding.outcome) || finding.outcome == Outcome::pass ||
        !matches_any(patterns, finding.item, finding.part_of))
      continue;
    let_pass(finding);
    passed.push_back(finding.item);
  }
  return passed;
}

}  // namespace

Result<WhatIf, Errors> what_if(const Checklist& checklist, const Project& project, const Host& host,
                               const Options& options, const std::vector<std::string>& passed) {
  RD_TRY(Examination found, examine(checklist, project, host, options));
  WhatIf result{.now = conclude(checklist, project, host, found)};
  RD_TRY(result.passed, assume(found, passed));
  result.then = conclude(checklist, project, host, found);
  const auto today = host.today();
  result.path = find_way(checklist, project, found, result.now.thresholds, today, Ruling::go);
  return result;
}

}  // namespace readiness::audit
