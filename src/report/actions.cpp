// SPDX-License-Identifier: Apache-2.0
#include "report/page.hpp"
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/punctuation.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase action_text{"要做什么", "What to do"};
constexpr text::Phrase action_statement{"应做到", "What should hold"};
constexpr text::Phrase action_reason{"现状", "As it is"};
constexpr text::Phrase action_who{"责任人", "Who"};
constexpr text::Phrase action_until{"期限", "Until"};
constexpr text::Phrase action_effort{"人天", "Person-days"};
constexpr text::Phrase action_item{"编号", "Item"};
constexpr text::Phrase action_title{"检查内容", "What should hold"};
constexpr text::Phrase action_severity{"严重度", "Severity"};
constexpr text::Phrase action_gate{"门槛项", "Gate"};
constexpr text::Phrase action_stage{"何时做", "When"};
constexpr text::Phrase action_result{"结果", "Result"};
constexpr text::Phrase action_role{"角色", "Role"};
constexpr text::Phrase action_waived_until{"豁免至", "Waived until"};
constexpr text::Phrase is_gate{"是", "yes"};
constexpr text::Phrase and_more_checks{"{0}；另有 {1} 项检查未通过", "{0}; {1} more checks did not pass"};
constexpr text::Phrase and_one_more_check{"{0}；另有 1 项检查未通过", "{0}; 1 more check did not pass"};
constexpr text::Phrase more_actions{"另有 {0} 件", "and {0} more"};
// clang-format on
}  // namespace phrases

using text::say;

std::size_t other_open_parts(const View& view, const Finding& finding) {
  if (!has_parts(finding)) return 0;
  std::size_t open = 0;
  for (const Finding& part : view.report.findings) open += part.part_of == finding.item && is_open(part);
  return open == 0 ? 0 : open - 1;
}

Localized reason_of(const View& view, const Finding& finding) {
  const Localized found = told(view.voice(finding));
  const std::size_t others = other_open_parts(view, finding);
  if (others == 0) return found;
  return others == 1 ? say<phrases::and_one_more_check>(found) : say<phrases::and_more_checks>(found, others);
}

std::string effort_of(const Finding& finding) {
  return finding.effort == 0 ? "" : std::to_string(finding.effort) + (finding.assumed_effort ? "*" : "");
}

paper::Action action_of(const View& view, const Finding& finding, std::size_t rank) {
  return {.mark = std::to_string(rank),
          .text = view.in(view.voice(finding).fix),
          .reason = view.in(reason_of(view, finding)),
          .who = view.in(people(finding)),
          .until = view.in(day(finding.until)),
          .effort = effort_of(finding),
          .tone = tone_of(finding.outcome),
          .about = view.voice(finding).item};
}

paper::Actions empty_block(const View& view) {
  return {
      .header = view.words({same("#"), say<phrases::action_text>(), say<phrases::action_reason>(),
                            say<phrases::action_who>(), say<phrases::action_until>(), say<phrases::action_effort>()}),
      .actions = {}};
}

template <class Change>
paper::Actions block_of(const View& view, Stage stage, Change change) {
  paper::Actions block = empty_block(view);
  std::size_t rank = 0;
  for (const std::string& item : view.report.next_steps) {
    ++rank;
    const Finding* finding = view.find(item);
    if (!finding || finding->stage != stage) continue;
    change(*finding, block.actions.emplace_back(action_of(view, *finding, rank)));
  }
  return block;
}

// A row of the sheet.
paper::Row row_of(const View& view, const Finding& finding, std::size_t rank) {
  return {std::to_string(rank),
          finding.item,
          view.in(text::name(finding.stage)),
          finding.gate ? view.say<phrases::is_gate>() : "",
          view.in(text::name(finding.severity)),
          view.in(finding.title),
          view.in(text::name(finding.outcome)),
          view.in(reason_of(view, finding)),
          view.in(view.voice(finding).fix),
          view.in(finding.who),
          view.in(text::enumerated(finding.people)),
          finding.until,
          effort_of(finding),
          is_waived(finding) ? finding.waiver->expires : ""};
}

}  // namespace

paper::Actions actions_block(const View& view, std::size_t most) {
  paper::Actions block = empty_block(view);
  const std::vector<std::string>& steps = view.report.next_steps;
  for (std::size_t i = 0; i < std::min(steps.size(), most); ++i)
    if (const Finding* finding = view.find(steps[i])) block.actions.push_back(action_of(view, *finding, i + 1));
  if (steps.size() > most) block.more = view.say<phrases::more_actions>(steps.size() - most);
  return block;
}

paper::Actions actions_block(const View& view, Stage stage) {
  return block_of(view, stage, [](const Finding&, paper::Action&) {});
}

paper::Actions short_actions_block(const View& view, Stage stage) {
  paper::Actions block = block_of(view, stage, [&](const Finding& finding, paper::Action& action) {
    action.text = view.in(finding.title);
    action.reason.clear();
  });
  block.header[1] = view.say<phrases::action_statement>();
  return block;
}

paper::Page actions_page(const Report& report, Language language) {
  const View view(report, language);
  paper::Page page{.language = language};
  page.add(paper::Sheet{
      .header = view.words({same("#"), say<phrases::action_item>(), say<phrases::action_stage>(),
                            say<phrases::action_gate>(), say<phrases::action_severity>(), say<phrases::action_title>(),
                            say<phrases::action_result>(), say<phrases::action_reason>(), say<phrases::action_text>(),
                            say<phrases::action_role>(), say<phrases::action_who>(), say<phrases::action_until>(),
                            say<phrases::action_effort>(), say<phrases::action_waived_until>()}),
      .rows = [view](const paper::RowSink& sink) -> Result<void> {
        std::size_t rank = 0;
        for (const std::string& item : view.report.next_steps)
          if (const Finding* finding = view.find(item)) RD_CHECK(sink(row_of(view, *finding, ++rank)));
        return {};
      }});
  return page;
}

}  // namespace readiness::report
