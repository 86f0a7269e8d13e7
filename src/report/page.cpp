// SPDX-License-Identifier: Apache-2.0
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
constexpr text::Phrase report_title{"实施就绪审核报告：{0}", "Readiness report: {0}"};
constexpr text::Phrase label_phase{"阶段", "Phase"};
constexpr text::Phrase label_date{"审核时间", "Audited"};
constexpr text::Phrase label_checklist{"检查表", "Checklist"};
constexpr text::Phrase label_tool{"审核工具", "Tool"};
constexpr text::Phrase label_built_in{"内置要求（本阶段没有写明）", "Built in, not stated"};
constexpr text::Phrase built_in_overall{"总分 {0}", "overall {0}"};
constexpr text::Phrase built_in_domain{"每个领域 {0}", "each domain {0}"};
constexpr text::Phrase built_in_coverage{"覆盖率 {0} %", "coverage {0} %"};
constexpr text::Phrase label_partial{"局部运行", "Partial run"};
constexpr text::Phrase partial_note{"只查了 {0}，其余未查", "only {0} was checked, nothing else"};
constexpr text::Phrase checklist_version{"{0}，版本 {1}", "{0}, version {1}"};
constexpr text::Phrase made_by{"readiness {0}，检查表 {1}，评分模型 {2}", "readiness {0}, checklist {1}, score model {2}"};
constexpr text::Phrase heading_decision{"结论", "Decision"};
constexpr text::Phrase heading_scores{"得分", "Scores"};
constexpr text::Phrase heading_gates{"门槛项", "Gate items"};
constexpr text::Phrase heading_next{"接下来做什么", "What to do next"};
constexpr text::Phrase heading_failed{"未通过的项", "What failed"};
constexpr text::Phrase heading_findings{"各领域的检查结果", "Findings by domain"};
constexpr text::Phrase heading_unknown{"没有结论的项", "What is not known"};
constexpr text::Phrase heading_waivers{"豁免", "Waivers"};
constexpr text::Phrase heading_excluded{"不计分的项", "What was left out"};
constexpr text::Phrase heading_inputs{"审核所读的文件", "Files that were read"};
constexpr text::Phrase heading_appendix{"附录", "Appendix"};
constexpr text::Phrase heading_method{"评分方法（模型 {0}）", "Method (score model {0})"};
constexpr text::Phrase heading_checklist{"检查表与版本", "Checklist and versions"};
constexpr text::Phrase caused_by{"导致该结论的项", "The items behind it"};
constexpr text::Phrase with_required{"{0}，要求 {1}", "{0}, {1} required"};
constexpr text::Phrase domain_left_out{"没有计分的项；本领域的权重由其余领域分担。", "No item counts here; the other domains carry the weight."};
constexpr text::Phrase label_item{"编号", "Item"};
constexpr text::Phrase label_statement{"检查内容", "What should hold"};
constexpr text::Phrase label_severity{"严重度", "Severity"};
constexpr text::Phrase label_result{"结果", "Result"};
constexpr text::Phrase label_gain{"总分增益", "Gain"};
constexpr text::Phrase label_owner{"责任人与期限", "Owner and date"};
constexpr text::Phrase tag_waived{"已豁免", "waived"};
constexpr text::Phrase nothing_to_do{"应查的项全部通过，没有待办事项。", "Every item that is due passed: there is nothing to do."};
constexpr text::Phrase nothing_checked{"没有检查任何一项。", "No item was checked."};
constexpr text::Phrase more_steps{"… 另有 {0} 项，见下文", "… and {0} more, listed below"};
constexpr text::Phrase no_gates{"本阶段没有应查的门槛项。", "No gate item is due in this phase."};
constexpr text::Phrase label_approver{"批准人", "Approved by"};
constexpr text::Phrase label_until{"有效期", "Holds until"};
constexpr text::Phrase label_waiver_reason{"理由", "Reason"};
constexpr text::Phrase until_expired{"{0}（已过期）", "{0} (expired)"};
constexpr text::Phrase excluded_line{"不计分：{0}", "Left out of the score: {0}"};
constexpr text::Phrase label_file{"文件", "File"};
constexpr text::Phrase label_table{"数据表", "Table"};
constexpr text::Phrase label_rows{"行数", "Rows"};
constexpr text::Phrase label_encoding{"格式", "Format"};
constexpr text::Phrase label_bytes{"字节数", "Bytes"};
constexpr text::Phrase rows_of{"{0} 行", "{0} rows"};
constexpr text::Phrase no_inputs{"没有读取任何数据文件。", "No data file was read."};
constexpr text::Phrase method_score{
    "每个检查项得 0 到 1 分：通过 1 分，部分通过按比例，其余 0 分；按严重度加权（关键 10、高 7.5、中 5、低 2.5，检查表可另定）得出领域得分，再按领域权重得出总分。不适用和本阶段不查的项不计分，另行列出。",
    "Each item is worth 0 to 1: 1 when it passed, a share when it passed in part, otherwise 0. Items are weighted by severity (critical 10, high 7.5, medium 5, low 2.5, unless the checklist says otherwise) into domain scores, and these by domain weight into the overall score. Items that do not apply or are not due are left out and listed."};
constexpr text::Phrase method_range{
    "得分写作“得分 [下限-上限]”：下限把无法核实、已过期、受阻的项按 0 分计，即得分本身；上限按 1 分计。覆盖率是有结论的项所占的权重；证据强度是这些结论的可靠程度：实测 100 %，查自文档 80 %，附证据并经他人复核的自述 60 %，仅凭自述 30 %。所有数值向下取整显示，比较时不取整。",
    "Scores are printed as score [low-high]: low, which is the score, counts unknown, stale and blocked items as 0, high counts them as 1. Coverage is the weight that has a conclusion. Assurance is how well the conclusions are founded: 100 % measured, 80 % read from a document, 60 % attested with evidence that a second person reviewed, 30 % attested only. Numbers are printed rounded down and compared unrounded."};
constexpr text::Phrase method_decision{
    "结论与得分分开：应查的门槛项没有完全通过，或得分达不到本阶段的要求，不放行；否则门槛项没有结论、得分尚不能确定或覆盖率不足，无法判定；仅凭豁免成立的，有条件放行；其余放行。豁免不改变得分。",
    "The decision stands apart from the score: NO-GO when a due gate item fails, or passes only in part, or a threshold of the phase is missed; otherwise INCONCLUSIVE when a gate item has no conclusion, a score is still open or coverage is too low; otherwise CONDITIONAL when it holds only thanks to waivers; otherwise GO. A waiver never changes a score."};
// clang-format on
}  // namespace phrases

using text::say;
using util::floored;

// What a screen shows of a long list.
constexpr std::size_t k_screen_steps = 10;
constexpr std::size_t k_screen_causes = 5;

paper::Tone tone_of(Ruling ruling) {
  using paper::Tone;
  switch (ruling) {
    case Ruling::go:
      return Tone::good;
    case Ruling::conditional:
      return Tone::warn;
    case Ruling::no_go:
      return Tone::bad;
    case Ruling::inconclusive:
      break;
  }
  return Tone::open;
}

class Pages : View {
 public:
  explicit Pages(const View& view) : View(view) {}

  paper::Page screen() {
    verdict();
    overall_facts();
    scores();
    steps_for_screen();
    failed();
    unknown();
    waivers();
    excluded_in_one_line();
    inputs();
    colophon();
    return std::move(page_);
  }

  paper::Page document() {
    title();
    cover();
    verdict();
    scores();
    gates();
    steps_for_document();
    findings_by_domain();
    unknown();
    waivers();
    excluded();
    appendix();
    return std::move(page_);
  }

 private:
  // --- the opening ---

  void title() { add(paper::Title{in(say<phrases::report_title>(report.project))}); }

  void cover() {
    Facts facts;
    facts.facts = {fact<phrases::label_phase>(report.phase_title), fact<phrases::label_date>(instant(report.now)),
                   fact<phrases::label_checklist>(
                       say<phrases::checklist_version>(report.checklist_title, report.checklist_version))};
    add_built_in(facts);
    if (!report.partial.empty()) facts.facts.push_back(partial());
    add(facts);
  }

  // Thresholds that nobody stated are told, for nobody decided on them.
  void add_built_in(Facts& facts) const {
    const Thresholds& asked = report.thresholds;
    std::vector<Localized> told;
    for (const std::string& name : asked.built_in) {
      if (name == "overall") told.push_back(say<phrases::built_in_overall>(floored(asked.overall)));
      if (name == "domain") told.push_back(say<phrases::built_in_domain>(floored(asked.domain)));
      if (name == "coverage") told.push_back(say<phrases::built_in_coverage>(floored(asked.coverage)));
    }
    if (!told.empty()) facts.facts.push_back(fact<phrases::label_built_in>(text::enumerated(told)));
  }

  Fact partial() const {
    return fact<phrases::label_partial>(say<phrases::partial_note>(util::join(report.partial, " ")));
  }

  void verdict() {
    const Decision& decision = report.decision;
    if (complete()) heading<phrases::heading_decision>();
    paper::Verdict verdict{.tone = tone_of(decision.ruling), .name = ruling_name(), .rule = in(rule(decision.rule))};
    verdict.subject = util::join({in(report.project), in(report.phase_title), report.now.substr(0, 10)}, " · ");
    for (const Localized& reason : decision.reasons) verdict.reasons.push_back(in(reason));
    verdict.caption = in(say<phrases::caused_by>());
    const std::size_t shown = limit(decision.items.size(), k_screen_causes);
    for (std::size_t i = 0; i < shown; ++i) verdict.items.push_back(cause(decision.items[i]));
    if (shown < decision.items.size())
      verdict.items.push_back(in(say<text::phrases::more_items>(decision.items.size() - shown)));
    add(verdict);
  }

  // GO and NO-GO are read in any language; the Chinese word stands beside them.
  std::string ruling_name() const {
    const Localized name = text::name(report.decision.ruling);
    return language == Language::en ? name.en : name.en + " " + name.zh;
  }

  std::string cause(const std::string& item) const {
    const Finding* finding = find_finding(item);
    if (!finding) return item;
    return item + " " + in(finding->title) + colon() + in(finding->message);
  }

  // --- scores ---

  void overall_facts() {
    Facts facts;
    const Thresholds& asked = report.thresholds;
    facts.facts = {fact<text::phrases::label_score>(against(score_range(report.overall), asked.overall, "")),
                   fact<text::phrases::label_coverage>(against(percent(report.overall.coverage), asked.coverage, " %")),
                   fact<text::phrases::label_assurance>(percent(report.overall.assurance))};
    add_built_in(facts);
    if (!report.partial.empty()) facts.facts.push_back(partial());
    add(facts);
  }

  static Localized against(const Localized& value, double threshold, const std::string& unit) {
    return threshold > 0 ? say<phrases::with_required>(value, floored(threshold) + unit) : value;
  }

  void scores() {
    if (complete()) heading<phrases::heading_scores>();
    add(score_bars(*this));
  }

  void gates() {
    heading<phrases::heading_gates>();
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_result>(),
                       say<text::phrases::label_found>()}),
                {}};
    for (const Finding& finding : report.findings)
      if (finding.gate && due(finding.outcome) && finding.part_of.empty())
        table.rows.push_back({finding.item, in(finding.title), result(finding), in(finding.message)});
    table.rows.empty() ? paragraph<phrases::no_gates>() : add(table);
  }

  std::string result(const Finding& finding) const {
    const bool waived = finding.waiver && !finding.waiver->expired;
    return in(joined({text::name(finding.outcome), waived ? say<phrases::tag_waived>() : Localized{}}));
  }

  // --- what to do next ---

  void steps_for_screen() {
    heading<phrases::heading_next>();
    const std::size_t shown = limit(report.next_steps.size(), k_screen_steps);
    for (std::size_t i = 0; i < shown; ++i) {
      const Finding* finding = find_finding(report.next_steps[i]);
      if (!finding) continue;
      add(next_step(*this, *finding, i + 1));
      told_.push_back(finding);
    }
    if (shown < report.next_steps.size())
      add(Paragraph{in(say<phrases::more_steps>(report.next_steps.size() - shown))});
    if (report.next_steps.empty()) nothing_to_do();
  }

  void steps_for_document() {
    heading<phrases::heading_next>();
    Table table{words({same("#"), say<phrases::label_item>(), say<phrases::label_statement>(),
                       say<text::phrases::label_found>(), say<text::phrases::label_fix>(), say<phrases::label_gain>(),
                       say<phrases::label_owner>()}),
                {}};
    for (const std::string& item : report.next_steps)
      if (const Finding* finding = find_finding(item))
        table.rows.push_back({std::to_string(table.rows.size() + 1), tagged_item(*finding), in(finding->title),
                              in(finding->message), in(finding->fix), points(*finding), ""});
    table.rows.empty() ? nothing_to_do() : add(table);
  }

  void nothing_to_do() {
    report.findings.empty() ? paragraph<phrases::nothing_checked>() : paragraph<phrases::nothing_to_do>();
  }

  std::string tagged_item(const Finding& finding) const {
    return in(joined({same(finding.item), finding.gate ? say<text::phrases::tag_gate>() : Localized{}}));
  }
  static std::string points(const Finding& finding) { return gain(finding).empty() ? "" : "+" + floored(finding.gain); }

  // --- findings ---

  // With the step of an item, what its parts have in common with it is told.
  bool told(const Finding& finding) const {
    return std::any_of(told_.begin(), told_.end(), [&](const Finding* step) {
      return step->item == finding.item || (step->item == finding.part_of && step->fix == finding.fix);
    });
  }
  // What an item with parts came to is told part by part.
  static bool failed(const Finding& finding) {
    return !has_parts(finding) && (finding.outcome == Outcome::fail || finding.outcome == Outcome::partial);
  }

  void failed() {
    section<phrases::heading_failed>([](const Finding& finding) { return failed(finding); });
  }
  void unknown() {
    section<phrases::heading_unknown>([](const Finding& finding) {
      return !has_parts(finding) && due(finding.outcome) && !conclusive(finding.outcome);
    });
  }

  template <const text::Phrase& title, class Predicate>
  void section(Predicate belongs) {
    bool first = true;
    for (const Finding& finding : report.findings) {
      if (!belongs(finding)) continue;
      if (first) heading<title>();
      first = false;
      add(details(*this, finding, told(finding)));
    }
  }

  void findings_by_domain() {
    heading<phrases::heading_findings>();
    for (const DomainScore& domain : report.domains) {
      add(Heading{3, in(domain.title)});
      if (!domain.due) add(Paragraph{in(say<phrases::domain_left_out>())});
      add_results(domain);
      for (const Finding& finding : report.findings)
        if (finding.domain == domain.id && failed(finding)) add(details(*this, finding, told(finding)));
    }
  }

  // All that was concluded, also what passed.
  void add_results(const DomainScore& domain) {
    Table table{
        words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_severity>(),
               say<phrases::label_result>(), say<text::phrases::label_found>(), say<text::phrases::label_assurance>()}),
        {}};
    for (const Finding& finding : report.findings)
      if (finding.domain == domain.id && due(finding.outcome))
        table.rows.push_back({indented(finding), in(finding.title), in(text::name(finding.severity)), result(finding),
                              in(finding.message), in(text::name(finding.assurance))});
    if (!table.rows.empty()) add(table);
  }

  static std::string indented(const Finding& finding) {
    return finding.part_of.empty() ? finding.item : "└ " + finding.item;
  }

  // --- the rest ---

  void waivers() {
    Table table{
        words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_result>(),
               say<phrases::label_approver>(), say<phrases::label_until>(), say<phrases::label_waiver_reason>()}),
        {}};
    for (const Finding& finding : report.findings)
      if (finding.waiver && !has_parts(finding))
        table.rows.push_back(complete() ? waiver_row(finding) : waiver_in_one_line(finding));
    if (table.rows.empty()) return;
    heading<phrases::heading_waivers>();
    add(table);
  }

  std::vector<std::string> waiver_row(const Finding& finding) const {
    const WaiverNote& note = *finding.waiver;
    const Localized until = note.expired ? say<phrases::until_expired>(note.expires) : same(note.expires);
    return {finding.item, in(finding.title), in(text::name(finding.outcome)), note.approver, in(until), note.reason};
  }
  std::vector<std::string> waiver_in_one_line(const Finding& finding) const {
    return {finding.item + " " + in(finding.title) + colon() + in(waiver(*finding.waiver))};
  }

  void excluded_in_one_line() {
    const Localized left_out = counts(report.counts, false);
    if (!left_out.empty()) add(Paragraph{in(say<phrases::excluded_line>(left_out))});
  }

  void excluded() {
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_result>(),
                       say<text::phrases::label_why_unknown>()}),
                {}};
    for (const Finding& finding : report.findings)
      if (!due(finding.outcome) && !left_out_as_part(finding))
        table.rows.push_back({finding.item, in(finding.title), in(text::name(finding.outcome)), in(finding.message)});
    if (table.rows.empty()) return;
    heading<phrases::heading_excluded>();
    add(table);
  }

  // The line of its item says it.
  bool left_out_as_part(const Finding& finding) const {
    const Finding* item = find_finding(finding.part_of);
    return item && !due(item->outcome);
  }

  void inputs() {
    if (report.inputs.empty()) return;
    heading<phrases::heading_inputs>();
    add_inputs();
  }

  void add_inputs() {
    std::vector<Localized> header = {say<phrases::label_file>(), say<phrases::label_table>(),
                                     say<phrases::label_rows>(), say<phrases::label_encoding>()};
    if (complete()) header.insert(header.end(), {say<phrases::label_bytes>(), same("SHA-256")});
    Table table{words(header), {}};
    for (const Input& input : report.inputs) {
      std::vector<std::string> row = {input.path, in(input.title), in(say<phrases::rows_of>(util::grouped(input.rows))),
                                      in(input.note)};
      if (complete()) row.insert(row.end(), {util::grouped(input.bytes), input.sha256});
      table.rows.push_back(row);
    }
    add(table);
  }

  void appendix() {
    heading<phrases::heading_appendix>();
    add(Heading{3, in(say<phrases::heading_inputs>())});
    report.inputs.empty() ? paragraph<phrases::no_inputs>() : add_inputs();
    add(Heading{3, in(say<phrases::heading_method>(k_score_model))});
    paragraph<phrases::method_score>();
    paragraph<phrases::method_range>();
    paragraph<phrases::method_decision>();
    add(Heading{3, in(say<phrases::heading_checklist>())});
    add(Facts{
        {fact<phrases::label_checklist>(say<phrases::checklist_version>(report.checklist, report.checklist_version)),
         {"SHA-256", report.checklist_sha256},
         fact<phrases::label_tool>(same("readiness " + report.tool_version))}});
  }

  void colophon() {
    add(Paragraph{in(
        say<phrases::made_by>(report.tool_version, report.checklist + " " + report.checklist_version, k_score_model))});
  }

  // --- tools ---

  void add(paper::Block block) { page_.add(std::move(block)); }
  template <const text::Phrase& title>
  void heading() {
    add(Heading{2, in(say<title>())});
  }
  template <const text::Phrase& text>
  void paragraph() {
    add(Paragraph{in(say<text>())});
  }

  std::string colon() const { return text::colon(language); }

  const Finding* find_finding(const std::string& item) const {
    const auto found = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&](const Finding& finding) { return finding.item == item; });
    return found == report.findings.end() ? nullptr : &*found;
  }

  paper::Page page_{.language = language};
  std::vector<const Finding*> told_;  // whose finding and remedy a screen has shown
};

}  // namespace

paper::Page page(const Report& report, Language language, Depth depth) {
  Pages pages({report, language, depth});
  return depth == Depth::screen ? pages.screen() : pages.document();
}

}  // namespace readiness::report
