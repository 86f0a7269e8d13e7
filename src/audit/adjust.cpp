// SPDX-License-Identifier: Apache-2.0
#include "audit/adjust.hpp"

#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/mask.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase blocked_by{"依赖的 {0} 未通过，此项结论不作数", "{0}, which this item needs, did not pass; this result does not count"};
// clang-format on
}  // namespace phrases

bool can_be_blocked(Outcome outcome) { return due(outcome) && outcome != Outcome::fail && outcome != Outcome::blocked; }

}  // namespace

Needs::Needs(const std::vector<Finding>& findings, const Checklist& checklist) {
  std::unordered_map<std::string_view, std::size_t> places;
  for (std::size_t i = 0; i < findings.size(); ++i) places.emplace(findings[i].item, i);
  for (const Item& item : checklist.items) {
    const auto place = places.find(item.id);
    if (place == places.end() || item.needs.empty()) continue;
    std::vector<std::size_t>& needed = needed_.try_emplace(place->second).first->second;
    for (const std::string& id : item.needs)
      if (const auto at = places.find(id); at != places.end()) needed.push_back(at->second);
  }
}

void Needs::block(std::vector<Finding>& findings) const {
  // A blocked item blocks those that need it: repeat until nothing changes (needs have no cycles).
  for (bool changed = true; changed;) {
    changed = false;
    for (const auto& [place, needed] : needed_) {
      Finding& finding = findings[place];
      if (!can_be_blocked(finding.outcome)) continue;
      const auto in_the_way =
          std::find_if(needed.begin(), needed.end(), [&](std::size_t i) { return is_open(findings[i]); });
      if (in_the_way == needed.end()) continue;
      finding.outcome = Outcome::blocked;
      finding.value = 0;
      finding.assurance = Assurance::none;
      finding.message = text::say<phrases::blocked_by>(findings[*in_the_way].item);
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
