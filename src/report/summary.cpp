// SPDX-License-Identifier: Apache-2.0
// The document: the brief, the domains, what is to be done, and how it was judged. And all findings, for those who
// doubt.
#include "report/page.hpp"
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase heading_domains{"各领域", "The domains"};
constexpr text::Phrase heading_all_actions{"待办", "What to do"};
constexpr text::Phrase heading_roles{"按角色", "By role"};
constexpr text::Phrase heading_waivers{"豁免", "Waivers"};
constexpr text::Phrase heading_method{"方法", "Method"};
constexpr text::Phrase heading_left_out{"不计分的项", "What was left out"};
constexpr text::Phrase heading_inputs{"审核所读的文件", "Files that were read"};
constexpr text::Phrase heading_versions{"检查表与版本", "Checklist and versions"};
constexpr text::Phrase domain_holds{"通过：{0}。", "Holds: {0}."};
constexpr text::Phrase domain_left_out{"没有计分的项；本领域的权重由其余领域分担。", "No item counts here; the other domains carry the weight."};
constexpr text::Phrase column_item{"编号", "Item"};
constexpr text::Phrase column_statement{"检查内容", "What should hold"};
constexpr text::Phrase column_fails{"未通过的项", "What does not hold"};
constexpr text::Phrase column_severity{"严重度", "Severity"};
constexpr text::Phrase column_result{"结果", "Result"};
constexpr text::Phrase column_found{"发现", "Found"};
constexpr text::Phrase column_assurance{"依据", "Founded on"};
constexpr text::Phrase column_because{"原因", "Because"};
constexpr text::Phrase column_approver{"批准人", "Approved by"};
constexpr text::Phrase column_until{"有效期", "Holds until"};
constexpr text::Phrase column_reason{"理由", "Reason"};
constexpr text::Phrase column_who{"责任人", "Who"};
constexpr text::Phrase column_steps{"项数", "Items"};
constexpr text::Phrase column_effort{"人天", "Person-days"};
constexpr text::Phrase column_earliest{"最早完成", "Done at the earliest"};
constexpr text::Phrase column_file{"文件", "File"};
constexpr text::Phrase column_table{"数据表", "Table"};
constexpr text::Phrase column_rows{"行数", "Rows"};
constexpr text::Phrase column_format{"格式", "Format"};
constexpr text::Phrase column_bytes{"字节数", "Bytes"};
constexpr text::Phrase result_gate{"{0}，门槛项", "{0}, gate"};
constexpr text::Phrase result_waived{"{0}，已豁免", "{0}, waived"};
constexpr text::Phrase until_expired{"{0}（已过期）", "{0} (expired)"};
constexpr text::Phrase no_inputs{"没有读取任何数据文件。", "No data file was read."};
constexpr text::Phrase rows_of{"{0} 行", "{0} rows"};
constexpr text::Phrase left_out_counts{"不计分：{0}。", "Left out of the score: {0}."};
constexpr text::Phrase versions{"{0}，版本 {1}；readiness {2}，评分模型 {3}；读取 {4} 个文件。", "{0}, version {1}; readiness {2}, score model {3}; {4} files were read."};
constexpr text::Phrase label_checklist{"检查表", "Checklist"};
constexpr text::Phrase label_tool{"审核工具", "Tool"};
constexpr text::Phrase checklist_version{"{0}，版本 {1}", "{0}, version {1}"};
constexpr text::Phrase method_score{
    "每个检查项得 0 到 1 分：通过 1 分，部分通过按比例，其余 0 分；按严重度加权（关键 10、高 7.5、中 5、低 2.5，检查表可另定）得出领域得分，再按领域权重得出总分。不适用和本阶段不查的项不计分。无法核实、已过期、受阻的项按 0 分计；若它们全部通过会使得分高出 1 分以上，则写成范围，如“26 至 31”。数值一律向下取整显示，比较时不取整。",
    "Each item is worth 0 to 1: 1 when it passed, a share when it passed in part, otherwise 0. Items are weighted by severity (critical 10, high 7.5, medium 5, low 2.5, unless the checklist says otherwise) into domain scores, and these by domain weight into the overall score. Items that do not apply or are not due are left out. Unknown, stale and blocked items count as 0; where they could lift the score by more than a point, it is printed as a range: 26 to 31. Numbers are printed rounded down and compared unrounded."};
constexpr text::Phrase method_decision{
    "结论与得分分开：应查的门槛项没有完全通过，或得分达不到本阶段的要求，不放行；否则门槛项没有结论、得分尚不能确定或查清的部分不足，无法判定；仅凭豁免成立的，有条件放行；其余放行。豁免不改变得分。",
    "The decision stands apart from the score: NO-GO when a due gate item fails, or passes only in part, or a threshold of the phase is missed; otherwise INCONCLUSIVE when a gate item has no conclusion, a score is still open or too little has been found out; otherwise CONDITIONAL when it holds only thanks to waivers; otherwise GO. A waiver never changes a score."};
constexpr text::Phrase method_founded{
    "结论的依据分四等：实测数据或机器，查自文档或登记表，附证据并经他人复核的自述，仅凭自述。按权重折算的证据强度为 {0}。",
    "Conclusions are founded, in this order, on data or a machine that was measured, on documents and registers, on a word with evidence that a second person reviewed, or on a word only. Weighed so, they are founded to {0}."};
// clang-format on
}  // namespace phrases

using paper::Heading;
using paper::Paragraph;
using paper::Table;
using text::say;

Localized result_of(const Finding& finding) {
  Localized result = text::name(finding.outcome);
  if (finding.gate) result = say<phrases::result_gate>(result);
  return is_waived(finding) ? say<phrases::result_waived>(result) : result;
}

// The most at stake first.
std::vector<const Finding*> open_items(const View& view, const std::string& domain) {
  std::vector<const Finding*> open;
  for (const std::string& item : view.report.next_steps)
    if (const Finding* finding = view.find(item); finding && finding->domain == domain) open.push_back(finding);
  return open;
}

void add_domain(const View& view, const DomainScore& domain, paper::Page& page) {
  page.add(Heading{3, view.in(domain.title)});
  if (!domain.due) return page.add(Paragraph{view.say<phrases::domain_left_out>()});
  std::vector<Localized> passed;
  for (const Finding& finding : view.report.findings)
    if (finding.domain == domain.id && finding.outcome == Outcome::pass && finding.part_of.empty())
      passed.push_back(finding.title);
  if (!passed.empty()) page.add(Paragraph{view.say<phrases::domain_holds>(clauses(passed))});
  Table table{
      .header = view.words({say<phrases::column_fails>(), say<phrases::column_result>(), say<phrases::column_found>()}),
      .rows = {}};
  for (const Finding* finding : open_items(view, domain.id))
    table.rows.push_back(
        {view.in(finding->title), view.in(result_of(*finding)), view.in(view.voice(*finding).message)});
  if (!table.rows.empty()) page.add(std::move(table));
}

void add_roles(const View& view, paper::Page& page) {
  Table table{.header = view.words({say<phrases::column_who>(), say<phrases::column_steps>(),
                                    say<phrases::column_effort>(), say<phrases::column_earliest>()}),
              .rows = {},
              .numbers = {false, true, true}};
  for (const RoleLoad& role : view.report.way.roles)
    table.rows.push_back({view.in(people(Finding{.who = role.who, .people = role.people})), std::to_string(role.steps),
                          std::to_string(role.effort), view.in(day(role.earliest))});
  if (table.rows.empty()) return;
  page.add(Heading{3, view.say<phrases::heading_roles>()});
  page.add(std::move(table));
}

void add_actions(const View& view, paper::Page& page) {
  paper::Actions now = actions_block(view, Stage::now);
  if (now.actions.empty()) now = actions_block(view, std::size_t{20});
  if (now.actions.empty()) return;
  page.add(Heading{2, view.say<phrases::heading_all_actions>()});
  page.add(Heading{3, view.say<text::phrases::stage_now>()});
  page.add(std::move(now));
  add_roles(view, page);
}

// --- all findings ---

std::string indented(const Finding& finding) { return finding.part_of.empty() ? finding.item : "└ " + finding.item; }

void add_results(const View& view, const DomainScore& domain, paper::Page& page) {
  Table table{.header = view.words({say<phrases::column_item>(), say<phrases::column_statement>(),
                                    say<phrases::column_severity>(), say<phrases::column_result>(),
                                    say<phrases::column_found>(), say<phrases::column_assurance>()}),
              .rows = {}};
  for (const Finding& finding : view.report.findings)
    if (finding.domain == domain.id && due(finding.outcome))
      table.rows.push_back({indented(finding), view.in(finding.title), view.in(text::name(finding.severity)),
                            view.in(result_of(finding)), view.in(finding.message),
                            view.in(text::name(finding.assurance))});
  if (!table.rows.empty()) page.add(std::move(table));
}

void add_findings(const View& view, paper::Page& page) {
  page.add(Heading{2, view.say<text::phrases::all_findings>()});
  for (const DomainScore& domain : view.report.domains) {
    page.add(Heading{3, view.in(domain.title)});
    if (!domain.due) page.add(Paragraph{view.say<phrases::domain_left_out>()});
    add_results(view, domain, page);
    for (const Finding& finding : view.report.findings)
      if (finding.domain == domain.id && !has_parts(finding) && is_open(finding))
        page.add(entry_of(view, finding, k_max_samples));
  }
}

// The line of its item says it.
bool left_out_as_part(const View& view, const Finding& finding) {
  const Finding* item = view.find(finding.part_of);
  return item && !due(item->outcome);
}

void add_versions(const View& view, paper::Page& page) {
  const Report& report = view.report;
  page.add(Heading{2, view.say<phrases::heading_versions>()});
  page.add(paper::Facts{
      {view.fact<phrases::label_checklist>(say<phrases::checklist_version>(report.checklist, report.checklist_version)),
       {"SHA-256", report.checklist_sha256},
       view.fact<phrases::label_tool>(same("readiness " + report.tool_version))}});
}

}  // namespace

void add_left_out(const View& view, paper::Page& page) {
  Table table{.header = view.words({say<phrases::column_item>(), say<phrases::column_statement>(),
                                    say<phrases::column_result>(), say<phrases::column_because>()}),
              .rows = {}};
  for (const Finding& finding : view.report.findings)
    if (!due(finding.outcome) && !left_out_as_part(view, finding))
      table.rows.push_back(
          {finding.item, view.in(finding.title), view.in(text::name(finding.outcome)), view.in(finding.message)});
  if (table.rows.empty()) return;
  page.add(Heading{2, view.say<phrases::heading_left_out>()});
  page.add(std::move(table));
}

void add_inputs(const View& view, paper::Page& page) {
  page.add(Heading{2, view.say<phrases::heading_inputs>()});
  if (view.report.inputs.empty()) return page.add(Paragraph{view.say<phrases::no_inputs>()});
  Table table{
      .header = view.words({say<phrases::column_file>(), say<phrases::column_table>(), say<phrases::column_rows>(),
                            say<phrases::column_format>(), say<phrases::column_bytes>(), same("SHA-256")}),
      .rows = {}};
  for (const Input& input : view.report.inputs)
    table.rows.push_back({input.path, view.in(input.title), view.say<phrases::rows_of>(util::grouped(input.rows)),
                          view.in(input.note), util::grouped(input.bytes), input.sha256});
  page.add(std::move(table));
}

void add_domains(const View& view, paper::Page& page) {
  page.add(Heading{2, view.say<phrases::heading_domains>()});
  page.add(score_bars(view));
  for (const DomainScore& domain : view.report.domains) add_domain(view, domain, page);
}

void add_waivers(const View& view, paper::Page& page) {
  Table table{.header = view.words({say<phrases::column_statement>(), say<phrases::column_result>(),
                                    say<phrases::column_approver>(), say<phrases::column_until>(),
                                    say<phrases::column_reason>()}),
              .rows = {}};
  for (const Finding& finding : view.report.findings) {
    if (!finding.waiver || has_parts(finding)) continue;
    const WaiverNote& note = *finding.waiver;
    const Localized until = note.expired ? say<phrases::until_expired>(day(note.expires)) : day(note.expires);
    table.rows.push_back(
        {view.in(finding.title), view.in(text::name(finding.outcome)), note.approver, view.in(until), note.reason});
  }
  if (table.rows.empty()) return;
  page.add(Heading{2, view.say<phrases::heading_waivers>()});
  page.add(std::move(table));
}

void add_method(const View& view, paper::Page& page) {
  const Report& report = view.report;
  page.add(Heading{2, view.say<phrases::heading_method>()});
  page.add(Paragraph{view.say<phrases::method_score>()});
  page.add(Paragraph{view.say<phrases::method_decision>()});
  page.add(Paragraph{view.say<phrases::method_founded>(percent(report.overall.assurance))});
  const Localized left_out = counts(report.counts, false);
  if (!left_out.empty()) page.add(Paragraph{view.say<phrases::left_out_counts>(left_out)});
  page.add(Paragraph{view.say<phrases::versions>(report.checklist_title, report.checklist_version, report.tool_version,
                                                 k_score_model, report.inputs.size())});
}

paper::Page summary_page(const Report& report, Language language) {
  const View view(report, language);
  paper::Page page{.language = language};
  add_brief(view, page);
  add_domains(view, page);
  add_actions(view, page);
  add_waivers(view, page);
  add_method(view, page);
  return page;
}

paper::Page full_page(const Report& report, Language language) {
  const View view(report, language);
  paper::Page page = summary_page(report, language);
  add_findings(view, page);
  add_left_out(view, page);
  add_inputs(view, page);
  add_versions(view, page);
  return page;
}

}  // namespace readiness::report
