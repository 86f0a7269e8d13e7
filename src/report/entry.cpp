// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase entry_found{"发现", "Found"};
constexpr text::Phrase entry_details{"细节", "In detail"};
constexpr text::Phrase entry_unknown{"原因", "Because"};
constexpr text::Phrase entry_measured{"实测", "Measured"};
constexpr text::Phrase entry_why{"为何重要", "Why it matters"};
constexpr text::Phrase entry_risk{"后果", "At risk"};
constexpr text::Phrase entry_fix{"整改", "To do"};
constexpr text::Phrase entry_who{"责任人", "Who"};
constexpr text::Phrase entry_evidence{"证据", "Evidence"};
constexpr text::Phrase entry_source{"依据", "Source"};
constexpr text::Phrase entry_waiver{"豁免", "Waiver"};
constexpr text::Phrase tag_gate{"门槛项", "gate"};
constexpr text::Phrase tag_severity{"严重度：{0}", "{0} severity"};
constexpr text::Phrase tag_part_of{"{0} 的分项", "part of {0}"};
constexpr text::Phrase sample_place{"位置", "Where"};
constexpr text::Phrase sample_column{"列", "Column"};
constexpr text::Phrase sample_value{"值", "Value"};
constexpr text::Phrase sample_note{"说明", "Note"};
constexpr text::Phrase blank_cell{"（空）", "(blank)"};
constexpr text::Phrase more_samples{"… 另有 {0} 处", "… and {0} more"};
constexpr text::Phrase first_samples{"仅列出最前面的 {0} 处。", "Only the first {0} are listed."};
// clang-format on
}  // namespace phrases

using text::say;

Localized tags_of(const Finding& finding) {
  return joined({text::name(finding.outcome), finding.gate ? say<phrases::tag_gate>() : Localized{},
                 say<phrases::tag_severity>(text::name(finding.severity)), points(finding),
                 finding.part_of.empty() ? Localized{} : say<phrases::tag_part_of>(finding.part_of)});
}

void add_samples(const View& view, const Finding& finding, std::size_t most, paper::Entry& entry) {
  entry.sample_header = view.words({say<phrases::sample_place>(), say<phrases::sample_column>(),
                                    say<phrases::sample_value>(), say<phrases::sample_note>()});
  for (const Sample& sample : finding.samples) {
    if (entry.samples.size() == most) break;
    const bool blank = sample.value.empty() && !sample.column.empty();
    entry.samples.push_back(
        {place(sample), sample.column, blank ? view.say<phrases::blank_cell>() : sample.value, view.in(sample.reason)});
  }
  if (entry.samples.size() < finding.samples.size())
    entry.more = view.say<phrases::more_samples>(finding.samples.size() - entry.samples.size());
  else if (entry.samples.size() >= k_max_samples)
    entry.more = view.say<phrases::first_samples>(entry.samples.size());
}

}  // namespace

paper::Entry entry_of(const View& view, const Finding& finding, std::size_t most_samples, bool complete) {
  paper::Entry entry{.id = finding.item,
                     .title = view.in(finding.title),
                     .tone = tone_of(finding.outcome),
                     .tags = view.in(tags_of(finding))};
  std::vector<paper::Fact>& facts = entry.facts;
  facts.push_back(conclusive(finding.outcome) ? view.fact<phrases::entry_found>(finding.message)
                                              : view.fact<phrases::entry_unknown>(finding.message));
  facts.push_back(view.fact<phrases::entry_details>(finding.details));
  facts.push_back(view.fact<phrases::entry_measured>(measured(finding)));
  if (complete) facts.push_back(view.fact<phrases::entry_why>(finding.why));
  if (complete) facts.push_back(view.fact<phrases::entry_risk>(finding.risk));
  facts.push_back(view.fact<phrases::entry_fix>(finding.fix));
  if (complete) {
    facts.push_back(view.fact<phrases::entry_who>(finding.who.empty() ? Localized{} : people(finding)));
    facts.push_back(view.fact<phrases::entry_evidence>(evidence(finding)));
    facts.push_back(view.fact<phrases::entry_source>(source(finding)));
    if (finding.waiver) facts.push_back(view.fact<phrases::entry_waiver>(waiver(*finding.waiver)));
  }
  std::erase_if(facts, [](const paper::Fact& fact) { return fact.text.empty(); });
  add_samples(view, finding, most_samples, entry);
  return entry;
}

}  // namespace readiness::report
