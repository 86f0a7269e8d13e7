// SPDX-License-Identifier: Apache-2.0
#include "report/plan.hpp"

#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/punctuation.hpp"
#include "util/workbook.hpp"

#include <algorithm>
#include <span>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase plan_actions{"待办", "Actions"};
constexpr text::Phrase plan_findings{"检查结果", "Findings"};
constexpr text::Phrase plan_heat{"数据质量", "Data quality"};
constexpr text::Phrase plan_item{"编号", "Item"};
constexpr text::Phrase plan_stage{"何时做", "When"};
constexpr text::Phrase plan_action{"要做什么", "What to do"};
constexpr text::Phrase plan_reason{"现状", "As it is"};
constexpr text::Phrase plan_owner{"责任人", "Owner"};
constexpr text::Phrase plan_due{"期限", "Due"};
constexpr text::Phrase plan_effort{"人天", "Person-days"};
constexpr text::Phrase plan_state{"状态", "State"};
constexpr text::Phrase plan_note{"备注", "Note"};
constexpr text::Phrase plan_domain{"领域", "Domain"};
constexpr text::Phrase plan_severity{"严重度", "Severity"};
constexpr text::Phrase plan_gate{"门槛项", "Gate"};
constexpr text::Phrase plan_title{"检查内容", "What should hold"};
constexpr text::Phrase plan_result{"结果", "Result"};
constexpr text::Phrase plan_found{"发现", "Found"};
constexpr text::Phrase plan_risk{"后果", "At risk"};
constexpr text::Phrase plan_part_of{"所属项", "Part of"};
constexpr text::Phrase plan_place{"位置", "Where"};
constexpr text::Phrase plan_column{"列", "Column"};
constexpr text::Phrase plan_value{"值", "Value"};
constexpr text::Phrase plan_because{"说明", "Note"};
constexpr text::Phrase plan_yes{"是", "yes"};
constexpr text::Phrase state_open{"未开始", "open"};
constexpr text::Phrase state_running{"进行中", "in progress"};
constexpr text::Phrase state_done{"已完成", "done"};
constexpr text::Phrase state_dropped{"不做", "will not be done"};
constexpr text::Phrase more_places{"另有 {0} 处，用 readiness fix export {1} 取得全部问题行", "{0} more: readiness fix export {1} lists all offending rows"};
// clang-format on
}  // namespace phrases

using text::say;
using util::CellStyle;
using util::WorkbookCell;
using util::WorkbookSheet;

constexpr std::size_t k_most_owners = 40;  // sheets

CellStyle style_of(paper::Tone tone) {
  switch (tone) {
    case paper::Tone::good:
      return CellStyle::good;
    case paper::Tone::warn:
      return CellStyle::warn;
    case paper::Tone::bad:
      return CellStyle::bad;
    case paper::Tone::open:
      return CellStyle::open;
    case paper::Tone::dim:
      break;
  }
  return CellStyle::plain;
}

class Plan {
 public:
  Plan(const Report& report, Language language) : view_(report, language) {}

  std::vector<WorkbookSheet> sheets() const {
    std::vector<WorkbookSheet> all{actions(), findings()};
    if (!view_.report.heat.empty()) all.push_back(heat());
    for (const std::string& owner : owners())
      if (all.size() < k_most_owners) add_owner(owner, all);
    return all;
  }

 private:
  WorkbookSheet sheet(const Localized& name, std::vector<double> widths, const std::vector<Localized>& header) const {
    WorkbookSheet one{.name = view_.in(name), .widths = std::move(widths), .frozen_rows = 1, .filtered = true};
    std::vector<WorkbookCell>& cells = one.rows.emplace_back();
    for (const Localized& title : header) cells.push_back({view_.in(title), CellStyle::heading});
    return one;
  }

  std::string owner_of(const Finding& finding) const { return view_.in(people(finding)); }

  std::vector<std::string> owners() const {
    std::vector<std::string> all;
    for (const Finding& finding : view_.report.findings)
      if (is_open(finding))
        if (std::string owner = owner_of(finding); std::find(all.begin(), all.end(), owner) == all.end())
          all.push_back(std::move(owner));
    return all;
  }

  // What people fill in stands on a ground of its own; day and state come from lists or calendars.
  WorkbookSheet actions() const {
    WorkbookSheet one = sheet(
        say<phrases::plan_actions>(), {5, 16, 10, 9, 52, 52, 22, 12, 10, 14, 30},
        {same("#"), say<phrases::plan_item>(), say<phrases::plan_stage>(), say<phrases::plan_gate>(),
         say<phrases::plan_action>(), say<phrases::plan_reason>(), say<phrases::plan_owner>(), say<phrases::plan_due>(),
         say<phrases::plan_effort>(), say<phrases::plan_state>(), say<phrases::plan_note>()});
    const paper::Actions told = actions_block(view_, view_.report.next_steps.size());
    std::size_t next = 0;
    for (const std::string& id : view_.report.next_steps) {
      const Finding* finding = view_.find(id);
      if (!finding) continue;
      const paper::Action& action = told.actions.at(next++);
      one.rows.push_back({{action.mark, CellStyle::number},
                          {finding->item, style_of(action.tone)},
                          {view_.in(text::name(finding->stage))},
                          {finding->gate ? view_.say<phrases::plan_yes>() : ""},
                          {action.text},
                          {action.reason},
                          {owner_of(*finding), CellStyle::input},
                          {finding->until, CellStyle::date},
                          {finding->effort > 0 ? std::to_string(finding->effort) : "", CellStyle::number},
                          {view_.say<phrases::state_open>(), CellStyle::input},
                          {"", CellStyle::input}});
    }
    if (const std::size_t last = one.rows.size() - 1; last > 0)
      one.drop_downs = {{6, 1, last, owners(), false},
                        {9, 1, last,
                         view_.words({say<phrases::state_open>(), say<phrases::state_running>(),
                                      say<phrases::state_done>(), say<phrases::state_dropped>()})}};
    return one;
  }

  WorkbookSheet findings() const {
    WorkbookSheet one = sheet(say<phrases::plan_findings>(), {18, 16, 18, 9, 9, 10, 42, 52, 42, 42, 22},
                              {say<phrases::plan_item>(), say<phrases::plan_part_of>(), say<phrases::plan_domain>(),
                               say<phrases::plan_severity>(), say<phrases::plan_gate>(), say<phrases::plan_result>(),
                               say<phrases::plan_title>(), say<phrases::plan_found>(), say<phrases::plan_risk>(),
                               say<phrases::plan_action>(), say<phrases::plan_owner>()});
    for (const Finding& finding : view_.report.findings)
      one.rows.push_back({{finding.item},
                          {finding.part_of},
                          {domain_of(finding)},
                          {view_.in(text::name(finding.severity))},
                          {finding.gate ? view_.say<phrases::plan_yes>() : ""},
                          {view_.in(text::name(finding.outcome)), style_of(tone_of(finding.outcome))},
                          {view_.in(finding.title)},
                          {view_.in(finding.message)},
                          {view_.in(finding.risk)},
                          {view_.in(finding.fix)},
                          {owner_of(finding)}});
    return one;
  }

  std::string domain_of(const Finding& finding) const {
    for (const DomainScore& domain : view_.report.domains)
      if (domain.id == finding.domain) return view_.in(domain.title);
    return finding.domain;
  }

  WorkbookSheet heat() const {
    const paper::HeatMap map = heat_map(view_);
    WorkbookSheet one{.name = view_.say<phrases::plan_heat>(), .widths = {26}, .frozen_rows = 1};
    std::vector<WorkbookCell>& header = one.rows.emplace_back();
    for (const std::string& title : map.header) header.push_back({title, CellStyle::heading});
    one.widths.resize(map.header.size(), 12);
    for (const paper::HeatRow& row : map.rows) {
      std::vector<WorkbookCell>& cells = one.rows.emplace_back();
      cells.push_back({row.title});
      for (const paper::HeatCell& cell : row.cells)
        cells.push_back({cell.text, cell.text.empty() ? CellStyle::plain : style_of(cell.tone)});
    }
    one.rows.push_back({{map.legend, CellStyle::hint}});
    return one;
  }

  // The places that the report lists; none, no sheet.
  void add_owner(const std::string& owner, std::vector<WorkbookSheet>& all) const {
    WorkbookSheet one = sheet(same(owner), {18, 42, 34, 18, 28, 46},
                              {say<phrases::plan_item>(), say<phrases::plan_title>(), say<phrases::plan_place>(),
                               say<phrases::plan_column>(), say<phrases::plan_value>(), say<phrases::plan_because>()});
    for (const Finding& finding : view_.report.findings) {
      if (has_parts(finding) || !is_open(finding) || owner_of(finding) != owner) continue;
      const std::size_t shown = std::min(finding.samples.size(), k_max_samples);
      for (const Sample& sample : std::span(finding.samples).first(shown))
        one.rows.push_back({{finding.item},
                            {view_.in(finding.title)},
                            {place(sample)},
                            {sample.column},
                            {sample.value},
                            {view_.in(sample.reason)}});
      if (const std::uint64_t found = std::max<std::uint64_t>(finding.offending, finding.samples.size()); found > shown)
        one.rows.push_back({{finding.item},
                            {view_.in(finding.title)},
                            {view_.say<phrases::more_places>(found - shown, finding.item), CellStyle::hint}});
    }
    if (one.rows.size() > 1) all.push_back(std::move(one));
  }

  View view_;
};

}  // namespace

Result<std::string> plan_workbook(const Report& report, Language language) {
  return util::write_workbook(Plan(report, language).sheets());
}

}  // namespace readiness::report
