// SPDX-License-Identifier: Apache-2.0
#include "audit/adjust.hpp"

#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/mask.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase blocked_by{"依赖的 {0} 未通过，此项结论不作数", "{0}, which this item needs, did not pass; this result does not count"};
// clang-format on
}  // namespace phrases

// The first needed item that takes part, is due and has not passed; empty when nothing is in the way.
std::string in_the_way(const std::vector<Finding>& findings, const Item& item) {
  for (const std::string& id : item.needs) {
    const Finding* needed = find_finding(findings, id);
    if (needed && due(needed->outcome) && needed->outcome != Outcome::pass) return id;
  }
  return {};
}

bool can_be_blocked(Outcome outcome) { return due(outcome) && outcome != Outcome::fail && outcome != Outcome::blocked; }

}  // namespace

void block(std::vector<Finding>& findings, const Checklist& checklist) {
  // A blocked item blocks those that need it: repeat until nothing changes (needs have no cycles).
  for (bool changed = true; changed;) {
    changed = false;
    for (Finding& finding : findings) {
      if (!can_be_blocked(finding.outcome)) continue;
      const std::string id = in_the_way(findings, *find(checklist.items, finding.item));
      if (id.empty()) continue;
      finding.outcome = Outcome::blocked;
      finding.value = 0;
      finding.assurance = Assurance::none;
      finding.message = text::say<phrases::blocked_by>(id);
      changed = true;
    }
  }
}

void waive(std::vector<Finding>& findings, const std::vector<Waiver>& waivers, std::chrono::sys_days today) {
  for (Finding& finding : findings)
    for (const Waiver& waiver : waivers)
      if ((waiver.item == finding.item || waiver.item == finding.part_of) && due(finding.outcome))
        finding.waiver = WaiverNote{.reason = waiver.reason,
                                    .approver = waiver.approver,
                                    .expires = util::format_day(waiver.expires),
                                    .expired = waiver.expires < today};
}

void keep_first_samples(std::vector<Finding>& findings, std::size_t most) {
  for (Finding& finding : findings) {
    if (finding.samples.size() <= most) continue;
    finding.offending = std::max<std::uint64_t>(finding.offending, finding.samples.size());
    finding.samples.resize(most);
  }
}

namespace {

void mask(Localized& text) {
  text.zh = util::mask_within(text.zh);
  text.en = util::mask_within(text.en);
}

}  // namespace

void mask(std::vector<Finding>& findings, const std::set<std::string>& registers) {
  for (Finding& finding : findings) {
    mask(finding.message);
    for (Evidence& evidence : finding.evidence) mask(evidence.note);
    for (Sample& sample : finding.samples) {
      sample.value = registers.contains(sample.file) ? util::disclosed(sample.value, sample.column)
                                                     : util::mask(sample.value, sample.column);
      mask(sample.reason);
      sample.masked = true;
    }
  }
}

}  // namespace readiness::audit
