// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/phrases.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase label_measured{"实测", "Measured"};
constexpr text::Phrase label_why{"为何重要", "Why it matters"};
constexpr text::Phrase label_evidence{"证据", "Evidence"};
constexpr text::Phrase label_source{"依据", "Source"};
constexpr text::Phrase label_waiver{"豁免", "Waiver"};
constexpr text::Phrase tag_severity{"严重度：{0}", "{0} severity"};
constexpr text::Phrase tag_part_of{"{0} 的分项", "part of {0}"};
constexpr text::Phrase label_parts{"分项", "Parts"};
constexpr text::Phrase label_place{"位置", "Where"};
constexpr text::Phrase label_column{"列", "Column"};
constexpr text::Phrase label_value{"值", "Value"};
constexpr text::Phrase label_reason{"说明", "Note"};
constexpr text::Phrase blank_cell{"（空）", "(blank)"};
constexpr text::Phrase more_samples{"… 另有 {0} 处", "… and {0} more"};
constexpr text::Phrase first_samples{"仅列出最前面的 {0} 处。", "Only the first {0} are listed."};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_screen_samples = 3;
constexpr std::size_t k_screen_parts = 3;

Entry entry_of(const View& view, const Finding& finding, const Localized& tag) {
  const Localized gate = finding.gate ? say<text::phrases::tag_gate>() : Localized{};
  return {.id = finding.item,
          .title = view.in(finding.title),
          .tone = tone_of(finding.outcome),
          .tags = view.in(joined({text::name(finding.outcome), gate, tag}))};
}

Fact found(const View& view, const Finding& finding) {
  return conclusive(finding.outcome) ? view.fact<text::phrases::label_found>(finding.message)
                                     : view.fact<text::phrases::label_why_unknown>(finding.message);
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

// What keeps an item from passing, part by part: the most valuable first.
std::vector<Fact> open_parts(const View& view, const Finding& item) {
  std::vector<const Finding*> open;
  for (const Finding& part : view.report.findings)
    if (part.part_of == item.item && due(part.outcome) && part.outcome != Outcome::pass) open.push_back(&part);
  std::stable_sort(open.begin(), open.end(), [](const Finding* a, const Finding* b) { return a->gain > b->gain; });
  std::vector<Fact> facts;
  const std::size_t shown = view.limit(open.size(), k_screen_parts);
  for (std::size_t i = 0; i < shown; ++i) facts.push_back({open[i]->item, view.in(open[i]->message)});
  if (shown < open.size())
    facts.push_back(view.fact<phrases::label_parts>(say<text::phrases::more_items>(open.size() - shown)));
  return facts;
}

}  // namespace

paper::Tone tone_of(Outcome outcome) {
  using paper::Tone;
  switch (outcome) {
    case Outcome::pass:
      return Tone::good;
    case Outcome::partial:
      return Tone::warn;
    case Outcome::fail:
      return Tone::bad;
    case Outcome::unknown:
    case Outcome::stale:
    case Outcome::blocked:
      return Tone::open;
    case Outcome::not_applicable:
    case Outcome::not_due:
      break;
  }
  return Tone::dim;
}

Entry next_step(const View& view, const Finding& finding, std::size_t rank) {
  Entry entry = entry_of(view, finding, gain(finding));
  entry.mark = std::to_string(rank) + ".";
  if (has_parts(finding))
    entry.facts = open_parts(view, finding);
  else
    entry.facts = {found(view, finding)};
  entry.facts.push_back(view.fact<text::phrases::label_fix>(finding.fix));
  return entry;
}

Entry details(const View& view, const Finding& finding, bool told) {
  const Localized part = finding.part_of.empty() ? Localized{} : say<phrases::tag_part_of>(finding.part_of);
  Entry entry = entry_of(view, finding, joined({say<phrases::tag_severity>(text::name(finding.severity)), part}));
  std::vector<Fact>& facts = entry.facts;
  // Of many parts, the step of their item tells only the first.
  const bool found_is_told = told && finding.part_of.empty() && conclusive(finding.outcome);
  if (!found_is_told) facts.push_back(found(view, finding));
  facts.push_back(view.fact<phrases::label_measured>(measured(finding)));
  if (view.complete()) facts.push_back(view.fact<phrases::label_why>(finding.why));
  if (!told) facts.push_back(view.fact<text::phrases::label_fix>(finding.fix));
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
