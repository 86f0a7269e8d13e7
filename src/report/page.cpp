// SPDX-License-Identifier: Apache-2.0
#include "report/page.hpp"

#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/punctuation.hpp"
#include "text/report_phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases = text::phrases;
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
      verdict.items.push_back(in(say<phrases::more_items>(decision.items.size() - shown)));
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
    facts.facts = {fact<phrases::label_score>(against(score_range(report.overall), asked.overall, "")),
                   fact<phrases::label_coverage>(against(percent(report.overall.coverage), asked.coverage, " %")),
                   fact<phrases::label_assurance>(percent(report.overall.assurance))};
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
                       say<phrases::label_found>()}),
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
    Table table{
        words({same("#"), say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_found>(),
               say<phrases::label_fix>(), say<phrases::label_gain>(), say<phrases::label_owner>()}),
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
    return in(joined({same(finding.item), finding.gate ? say<phrases::tag_gate>() : Localized{}}));
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
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_severity>(),
                       say<phrases::label_result>(), say<phrases::label_found>(), say<phrases::label_assurance>()}),
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
                       say<phrases::label_why_unknown>()}),
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
