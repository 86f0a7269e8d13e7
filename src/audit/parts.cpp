// SPDX-License-Identifier: Apache-2.0
#include "audit/parts.hpp"

#include "audit/open.hpp"
#include "text/phrase.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase all_parts_pass{"应查的 {0} 个分项全部通过", "all {0} parts that are due pass"};
constexpr text::Phrase some_parts_pass{"{1} 个分项中 {0} 个通过；尚未通过：{2}", "{0} of {1} parts pass; not yet: {2}"};
// clang-format on
}  // namespace phrases

using text::say;

// Of which outcome the item is when one of its parts is: the first of these that occurs.
constexpr std::array k_strongest_first{Outcome::fail,    Outcome::unknown, Outcome::stale,          Outcome::blocked,
                                       Outcome::partial, Outcome::pass,    Outcome::not_applicable, Outcome::not_due};

using PartFindings = std::vector<const Finding*>;

Outcome outcome_of(const PartFindings& parts) {
  for (const Outcome outcome : k_strongest_first)
    if (std::any_of(parts.begin(), parts.end(), [&](const Finding* part) { return part->outcome == outcome; }))
      return outcome;
  return Outcome::unknown;
}

bool due_part(const Finding* part) { return due(part->outcome); }

double mean_value(const PartFindings& parts) {
  double sum = 0;
  int count = 0;
  for (const Finding* part : parts)
    if (due_part(part)) sum += part->value, ++count;
  return count == 0 ? 0 : sum / count;
}

Assurance weakest(const PartFindings& parts) {
  Assurance least = Assurance::measured;
  for (const Finding* part : parts)
    if (conclusive(part->outcome)) least = std::min(least, part->assurance);
  return least;
}

// "3 of 5 parts pass. Not yet: ..." with the strongest reason first.
Localized summary(const PartFindings& parts, Outcome outcome) {
  if (!due(outcome)) return parts.front()->message;
  std::size_t asked = 0, passed = 0;
  for (const Finding* part : parts) {
    asked += due(part->outcome);
    passed += part->outcome == Outcome::pass;
  }
  if (passed == asked) return say<phrases::all_parts_pass>(asked);
  Localized titles;
  for (const Outcome wanted : k_strongest_first)
    for (const Finding* part : parts) {
      if (part->outcome != wanted || wanted == Outcome::pass || !due(wanted)) continue;
      titles.zh += (titles.zh.empty() ? "" : "、") + part->title.zh;
      titles.en += (titles.en.empty() ? "" : "; ") + part->title.en;
    }
  return say<phrases::some_parts_pass>(passed, asked, titles);
}

// Waived as a whole only where all is that a waiver can lift.
std::optional<WaiverNote> waiver_of(const PartFindings& parts) {
  std::optional<WaiverNote> note;
  for (const Finding* part : parts) {
    const bool in_the_way = part->outcome == Outcome::fail || (part->gate && part->outcome == Outcome::partial);
    if (!in_the_way) continue;
    if (!part->waiver || part->waiver->expired) return std::nullopt;
    note = part->waiver;
  }
  return note;
}

Finding gathered(const Item& item, const PartFindings& parts, const SeverityWeights& weights) {
  Finding finding = open_finding(item, weights);
  finding.probe = k_parts_probe;
  finding.outcome = outcome_of(parts);
  finding.value = mean_value(parts);
  finding.message = summary(parts, finding.outcome);
  if (conclusive(finding.outcome)) finding.assurance = weakest(parts);
  finding.waiver = waiver_of(parts);
  for (const Finding* part : parts)
    if (part->who == finding.who) finding.people = part->people;
  return finding;
}

}  // namespace

void share_weights(std::vector<Finding>& findings, const Checklist& checklist) {
  std::map<std::string, int> due_parts;
  for (const Finding& finding : findings) due_parts[finding.part_of] += due(finding.outcome);
  for (Finding& finding : findings) {
    if (finding.part_of.empty()) continue;
    const Item* item = find(checklist.items, finding.part_of);
    finding.weight = weight_of(*item, checklist.weights) / std::max(1, due_parts[finding.part_of]);
  }
}

std::vector<Finding> with_items_of_parts(std::vector<Finding> findings, const Checklist& checklist) {
  std::map<std::string, PartFindings> parts_of;
  for (const Finding& finding : findings)
    if (!finding.part_of.empty()) parts_of[finding.part_of].push_back(&finding);
  std::vector<Finding> all;
  for (Finding& finding : findings) {
    if (const auto parts = parts_of.find(finding.part_of); parts != parts_of.end() && parts->second.front() == &finding)
      all.push_back(gathered(*find(checklist.items, finding.part_of), parts->second, checklist.weights));
    all.push_back(std::move(finding));
  }
  return all;
}

}  // namespace readiness::audit
