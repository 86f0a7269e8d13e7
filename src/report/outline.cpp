// SPDX-License-Identifier: Apache-2.0
#include "report/outline.hpp"

#include "report/wording.hpp"
#include "text/names.hpp"
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
constexpr std::size_t k_screen_samples = 3;
constexpr std::size_t k_screen_causes = 5;

class Outline {
 public:
  Outline(const Report& report, Language language, Depth depth) : report_(report), language_(language), depth_(depth) {}

  std::vector<Block> screen() {
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
    return std::move(blocks_);
  }

  std::vector<Block> document() {
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
    return std::move(blocks_);
  }

 private:
  // --- the opening ---

  void title() { add(Title{in(say<phrases::report_title>(report_.project))}); }

  void cover() {
    Facts facts;
    facts.facts = {fact<phrases::label_phase>(report_.phase_title), fact<phrases::label_date>(instant(report_.now)),
                   fact<phrases::label_checklist>(
                       say<phrases::checklist_version>(report_.checklist_title, report_.checklist_version))};
    if (!report_.partial.empty()) facts.facts.push_back(partial());
    add(facts);
  }

  Fact partial() const {
    return fact<phrases::label_partial>(say<phrases::partial_note>(util::join(report_.partial, " ")));
  }

  void verdict() {
    const Decision& decision = report_.decision;
    if (depth_ == Depth::document) heading<phrases::heading_decision>();
    Verdict verdict{.ruling = decision.ruling, .name = ruling_name(), .rule = in(rule(decision.rule))};
    verdict.subject = in(say<phrases::report_subject>(report_.project, report_.phase_title, report_.now.substr(0, 10)));
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
    const Localized name = text::name(report_.decision.ruling);
    return language_ == Language::en ? name.en : name.en + " " + name.zh;
  }

  std::string cause(const std::string& item) const {
    const Finding* finding = find_finding(item);
    if (!finding) return item;
    return item + " " + in(finding->title) + colon() + in(finding->message);
  }

  // --- scores ---

  void overall_facts() {
    Facts facts;
    const Thresholds& asked = report_.thresholds;
    facts.facts = {
        fact<phrases::label_score>(required(score_range(report_.overall), asked.overall, same(""))),
        fact<phrases::label_coverage>(required(percent(report_.overall.coverage), asked.coverage, same(" %"))),
        fact<phrases::label_assurance>(percent(report_.overall.assurance))};
    if (!report_.partial.empty()) facts.facts.push_back(partial());
    add(facts);
  }

  static Localized required(const Localized& value, double threshold, const Localized& unit) {
    if (threshold <= 0) return value;
    return say<phrases::with_required>(value, Localized{floored(threshold) + unit.zh, floored(threshold) + unit.en});
  }

  void scores() {
    Scores scores;
    scores.header =
        words({say<phrases::label_domain>(), say<phrases::label_score>(), say<phrases::label_required>(),
               say<phrases::label_coverage>(), say<phrases::label_assurance>(), say<phrases::label_counts>()});
    if (depth_ == Depth::document) {
      heading<phrases::heading_scores>();
      scores.rows.push_back(
          score_row({say<phrases::label_overall>(), report_.overall, report_.counts, report_.thresholds.overall}));
    }
    for (const DomainScore& domain : report_.domains)
      scores.rows.push_back(domain.due ? score_row({domain.title, domain.score, domain.counts,
                                                    report_.thresholds.domain, domain.below_threshold})
                                       : row_left_out(domain));
    add(scores);
  }

  struct Scored {
    const Localized& title;
    const Score& score;
    const OutcomeCounts& counts;
    double threshold;
    bool below = false;
  };
  ScoreRow score_row(const Scored& scored) const {
    ScoreRow row{
        .title = in(scored.title), .score = scored.score, .threshold = scored.threshold, .below = scored.below};
    row.text = in(score_range(scored.score));
    if (scored.threshold > 0)
      row.required =
          depth_ == Depth::document ? floored(scored.threshold) : in(say<phrases::below>(floored(scored.threshold)));
    row.coverage = in(percent(scored.score.coverage));
    row.assurance = in(percent(scored.score.assurance));
    row.counts = in(counts(scored.counts, true));
    return row;
  }

  ScoreRow row_left_out(const DomainScore& domain) const {
    return {.title = in(domain.title), .due = false, .text = in(say<phrases::not_scored>())};
  }

  void gates() {
    heading<phrases::heading_gates>();
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_result>(),
                       say<phrases::label_found>()}),
                {}};
    for (const Finding& finding : report_.findings)
      if (finding.gate && due(finding.outcome))
        table.rows.push_back({finding.item, in(finding.title), result(finding), in(finding.message)});
    table.rows.empty() ? paragraph<phrases::no_gates>() : add(table);
  }

  std::string result(const Finding& finding) const {
    const bool waived = finding.waiver && !finding.waiver->expired;
    return in(joined({text::name(finding.outcome), waived ? say<phrases::label_waiver>() : Localized{}}));
  }

  // --- what to do next ---

  void steps_for_screen() {
    heading<phrases::heading_next>();
    const std::size_t shown = limit(report_.next_steps.size(), k_screen_steps);
    for (std::size_t i = 0; i < shown; ++i) {
      const Finding* finding = find_finding(report_.next_steps[i]);
      if (!finding) continue;
      Entry entry = entry_of(*finding, {gain(*finding)});
      entry.mark = std::to_string(i + 1) + ".";
      entry.facts = {found(*finding), fact<phrases::label_fix>(finding->fix)};
      add(entry);
      told_.push_back(finding->item);
    }
    if (shown < report_.next_steps.size())
      add(Paragraph{in(say<phrases::more_steps>(report_.next_steps.size() - shown))});
    if (report_.next_steps.empty()) nothing_to_do();
  }

  void steps_for_document() {
    heading<phrases::heading_next>();
    Table table{
        words({same("#"), say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_found>(),
               say<phrases::label_fix>(), say<phrases::label_gain>(), say<phrases::label_owner>()}),
        {}};
    for (const std::string& item : report_.next_steps)
      if (const Finding* finding = find_finding(item))
        table.rows.push_back({std::to_string(table.rows.size() + 1), tagged_item(*finding), in(finding->title),
                              in(finding->message), in(finding->fix), points(*finding), ""});
    table.rows.empty() ? nothing_to_do() : add(table);
  }

  void nothing_to_do() {
    report_.findings.empty() ? paragraph<phrases::nothing_checked>() : paragraph<phrases::nothing_to_do>();
  }

  std::string tagged_item(const Finding& finding) const {
    return finding.gate ? finding.item + "，" + in(say<phrases::tag_gate>()) : finding.item;
  }
  static std::string points(const Finding& finding) { return gain(finding).empty() ? "" : "+" + floored(finding.gain); }

  // --- findings ---

  static bool failed(const Finding& finding) {
    return finding.outcome == Outcome::fail || finding.outcome == Outcome::partial;
  }

  void failed() {
    section<phrases::heading_failed>([](const Finding& finding) { return failed(finding); });
  }
  void unknown() {
    section<phrases::heading_unknown>(
        [](const Finding& finding) { return due(finding.outcome) && !conclusive(finding.outcome); });
  }

  template <const text::Phrase& title, class Predicate>
  void section(Predicate belongs) {
    bool first = true;
    for (const Finding& finding : report_.findings) {
      if (!belongs(finding)) continue;
      if (first) heading<title>();
      first = false;
      add(detailed(finding));
    }
  }

  void findings_by_domain() {
    heading<phrases::heading_findings>();
    for (const DomainScore& domain : report_.domains) {
      add(Heading{3, in(domain.title)});
      if (!domain.due) add(Paragraph{in(say<phrases::domains_left_out>(domain.title))});
      add_results(domain);
      for (const Finding& finding : report_.findings)
        if (finding.domain == domain.id && failed(finding)) add(detailed(finding));
    }
  }

  // All that was concluded, also what passed.
  void add_results(const DomainScore& domain) {
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_severity>(),
                       say<phrases::label_result>(), say<phrases::label_found>(), say<phrases::label_assurance>()}),
                {}};
    for (const Finding& finding : report_.findings)
      if (finding.domain == domain.id && due(finding.outcome))
        table.rows.push_back({finding.item, in(finding.title), in(text::name(finding.severity)), result(finding),
                              in(finding.message), in(text::name(finding.assurance))});
    if (!table.rows.empty()) add(table);
  }

  Entry entry_of(const Finding& finding, std::vector<Localized> more_tags) const {
    std::vector<Localized> tags = {text::name(finding.outcome)};
    if (finding.gate) tags.push_back(say<phrases::tag_gate>());
    tags.insert(tags.end(), more_tags.begin(), more_tags.end());
    return {.item = finding.item, .title = in(finding.title), .outcome = finding.outcome, .tags = in(joined(tags))};
  }

  Fact found(const Finding& finding) const {
    return conclusive(finding.outcome) ? fact<phrases::label_found>(finding.message)
                                       : fact<phrases::label_why_unknown>(finding.message);
  }

  // A screen has told what was found and what to do for the first steps; a document tells all.
  Entry detailed(const Finding& finding) const {
    Entry entry = entry_of(finding, {say<phrases::tag_severity>(text::name(finding.severity))});
    const bool all = depth_ == Depth::document;
    const bool told = std::find(told_.begin(), told_.end(), finding.item) != told_.end();
    if (!told) entry.facts.push_back(found(finding));
    entry.facts.push_back(fact<phrases::label_measured>(measured(finding)));
    if (all) entry.facts.push_back(fact<phrases::label_why>(finding.why));
    if (!told) entry.facts.push_back(fact<phrases::label_fix>(finding.fix));
    if (all) entry.facts.push_back(fact<phrases::label_evidence>(evidence(finding, true)));
    if (all) entry.facts.push_back(fact<phrases::label_source>(source(finding)));
    if (all && finding.waiver) entry.facts.push_back(fact<phrases::label_waiver>(waiver(*finding.waiver)));
    std::erase_if(entry.facts, [](const Fact& one) { return one.text.empty(); });
    add_samples(entry, finding);
    return entry;
  }

  void add_samples(Entry& entry, const Finding& finding) const {
    const std::size_t shown = limit(finding.samples.size(), k_screen_samples);
    for (std::size_t i = 0; i < shown; ++i) {
      const Sample& sample = finding.samples[i];
      const bool blank_cell = sample.value.empty() && !sample.column.empty();
      const std::string value = blank_cell ? in(say<phrases::blank_cell>()) : sample.value;
      entry.samples.push_back({place(sample), sample.column, value, in(sample.reason)});
    }
    entry.sample_header = words({say<phrases::label_place>(), say<phrases::label_column>(), say<phrases::label_value>(),
                                 say<phrases::label_reason>()});
    if (shown < finding.samples.size())
      entry.more = in(say<phrases::more_samples>(finding.samples.size() - shown));
    else if (shown >= k_max_samples)
      entry.more = in(say<phrases::first_samples>(shown));
  }

  // --- the rest ---

  void waivers() {
    const bool all = depth_ == Depth::document;
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_result>(),
                       say<phrases::label_approver>(), say<phrases::label_until>(), say<phrases::label_reason>()}),
                {}};
    for (const Finding& finding : report_.findings)
      if (finding.waiver) table.rows.push_back(all ? waiver_row(finding) : waiver_in_one_line(finding));
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
    const Localized left_out = counts(report_.counts, false);
    if (!left_out.empty()) add(Paragraph{in(say<phrases::excluded_line>(left_out))});
  }

  void excluded() {
    Table table{words({say<phrases::label_item>(), say<phrases::label_statement>(), say<phrases::label_result>(),
                       say<phrases::label_why_unknown>()}),
                {}};
    for (const Finding& finding : report_.findings)
      if (!due(finding.outcome))
        table.rows.push_back({finding.item, in(finding.title), in(text::name(finding.outcome)), in(finding.message)});
    if (table.rows.empty()) return;
    heading<phrases::heading_excluded>();
    add(table);
  }

  void inputs() {
    if (report_.inputs.empty()) return;
    heading<phrases::heading_inputs>();
    add_inputs();
  }

  void add_inputs() {
    std::vector<Localized> header = {say<phrases::label_file>(), say<phrases::label_table>(),
                                     say<phrases::label_rows>(), say<phrases::label_encoding>()};
    const bool all = depth_ == Depth::document;
    if (all) header.insert(header.end(), {say<phrases::label_bytes>(), same("SHA-256")});
    Table table{words(header), {}};
    for (const Input& input : report_.inputs) {
      std::vector<std::string> row = {input.path, in(input.title), in(say<phrases::rows_of>(util::grouped(input.rows))),
                                      in(input.note)};
      if (all) row.insert(row.end(), {util::grouped(input.bytes), input.sha256});
      table.rows.push_back(row);
    }
    add(table);
  }

  void appendix() {
    heading<phrases::heading_appendix>();
    add(Heading{3, in(say<phrases::heading_inputs>())});
    report_.inputs.empty() ? paragraph<phrases::no_inputs>() : add_inputs();
    add(Heading{3, in(say<phrases::heading_method>(k_score_model))});
    paragraph<phrases::method_score>();
    paragraph<phrases::method_range>();
    paragraph<phrases::method_decision>();
    add(Heading{3, in(say<phrases::heading_checklist>())});
    add(Facts{
        {fact<phrases::label_checklist>(say<phrases::checklist_version>(report_.checklist, report_.checklist_version)),
         {"SHA-256", report_.checklist_sha256},
         fact<phrases::label_tool>(same("readiness " + report_.tool_version))}});
  }

  void colophon() {
    add(Paragraph{in(say<phrases::made_by>(report_.tool_version, report_.checklist + " " + report_.checklist_version,
                                           k_score_model))});
  }

  // --- tools ---

  void add(Block block) { blocks_.push_back(std::move(block)); }
  template <const text::Phrase& title>
  void heading() {
    add(Heading{2, in(say<title>())});
  }
  template <const text::Phrase& text>
  void paragraph() {
    add(Paragraph{in(say<text>())});
  }
  template <const text::Phrase& label>
  Fact fact(const Localized& text) const {
    return {in(say<label>()), in(text)};
  }

  std::string in(const Localized& text) const { return text.in(language_); }
  std::vector<std::string> words(const std::vector<Localized>& texts) const {
    std::vector<std::string> all;
    for (const Localized& text : texts) all.push_back(in(text));
    return all;
  }
  std::string colon() const { return language_ == Language::zh ? "：" : ": "; }

  std::size_t limit(std::size_t size, std::size_t on_screen) const {
    return depth_ == Depth::screen ? std::min(size, on_screen) : size;
  }

  const Finding* find_finding(const std::string& item) const {
    const auto found = std::find_if(report_.findings.begin(), report_.findings.end(),
                                    [&](const Finding& finding) { return finding.item == item; });
    return found == report_.findings.end() ? nullptr : &*found;
  }

  const Report& report_;
  Language language_;
  Depth depth_;
  std::vector<Block> blocks_;
  std::vector<std::string> told_;  // items whose finding and remedy a screen has shown
};

}  // namespace

std::vector<Block> outline(const Report& report, Language language, Depth depth) {
  Outline walk(report, language, depth);
  return depth == Depth::screen ? walk.screen() : walk.document();
}

}  // namespace readiness::report
