// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/report_phrases.hpp"

namespace readiness::report {
namespace {

namespace phrases = text::phrases;
using text::say;

constexpr std::size_t k_screen_samples = 3;

Entry entry_of(const View& view, const Finding& finding, const Localized& tag) {
  const Localized gate = finding.gate ? say<phrases::tag_gate>() : Localized{};
  return {.item = finding.item,
          .title = view.in(finding.title),
          .outcome = finding.outcome,
          .tags = view.in(joined({text::name(finding.outcome), gate, tag}))};
}

Fact found(const View& view, const Finding& finding) {
  return conclusive(finding.outcome) ? view.fact<phrases::label_found>(finding.message)
                                     : view.fact<phrases::label_why_unknown>(finding.message);
}

std::vector<SampleLine> sample_lines(const View& view, const std::vector<Sample>& samples, std::size_t shown) {
  std::vector<SampleLine> lines;
  for (const Sample& sample : samples) {
    if (lines.size() == shown) break;
    const bool blank_cell = sample.value.empty() && !sample.column.empty();
    const std::string value = blank_cell ? view.in(say<phrases::blank_cell>()) : sample.value;
    lines.push_back({place(sample), sample.column, value, view.in(sample.reason)});
  }
  return lines;
}

void add_samples(const View& view, const Finding& finding, Entry& entry) {
  const std::size_t shown = view.limit(finding.samples.size(), k_screen_samples);
  entry.sample_header = view.words({say<phrases::label_place>(), say<phrases::label_column>(),
                                    say<phrases::label_value>(), say<phrases::label_reason>()});
  entry.samples = sample_lines(view, finding.samples, shown);
  if (shown < finding.samples.size())
    entry.more = view.in(say<phrases::more_samples>(finding.samples.size() - shown));
  else if (shown >= k_max_samples)
    entry.more = view.in(say<phrases::first_samples>(shown));
}

}  // namespace

Entry next_step(const View& view, const Finding& finding, std::size_t rank) {
  Entry entry = entry_of(view, finding, gain(finding));
  entry.mark = std::to_string(rank) + ".";
  entry.facts = {found(view, finding), view.fact<phrases::label_fix>(finding.fix)};
  return entry;
}

Entry details(const View& view, const Finding& finding, bool told) {
  Entry entry = entry_of(view, finding, say<phrases::tag_severity>(text::name(finding.severity)));
  std::vector<Fact>& facts = entry.facts;
  if (!told || !conclusive(finding.outcome)) facts.push_back(found(view, finding));
  facts.push_back(view.fact<phrases::label_measured>(measured(finding)));
  if (view.complete()) facts.push_back(view.fact<phrases::label_why>(finding.why));
  if (!told) facts.push_back(view.fact<phrases::label_fix>(finding.fix));
  if (view.complete()) {
    facts.push_back(view.fact<phrases::label_evidence>(evidence(finding)));
    facts.push_back(view.fact<phrases::label_source>(source(finding)));
    if (finding.waiver) facts.push_back(view.fact<phrases::label_waiver>(waiver(*finding.waiver)));
  }
  std::erase_if(facts, [](const Fact& fact) { return fact.text.empty(); });
  add_samples(view, finding, entry);
  return entry;
}

}  // namespace readiness::report
