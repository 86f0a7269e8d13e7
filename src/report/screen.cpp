// SPDX-License-Identifier: Apache-2.0
// A report on a terminal: one screen, and on request every finding below it.
#include "report/page.hpp"
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase screen_actions{"先做什么", "What to do first"};
constexpr text::Phrase screen_failed{"未通过的项", "What failed"};
constexpr text::Phrase screen_unknown{"没有结论的项", "What is not known"};
constexpr text::Phrase screen_results{"结果", "Results"};
constexpr text::Phrase screen_left_out{"不计分", "Left out"};
constexpr text::Phrase screen_waived{"豁免", "Waived"};
constexpr text::Phrase screen_way{"放行", "To a GO"};
constexpr text::Phrase screen_way_facts{"至少整改 {0}，约 {1}", "{0} to repair at least, about {1}"};
constexpr text::Phrase screen_partial{"局部运行", "Partial run"};
constexpr text::Phrase screen_partial_note{"只查了 {0}，其余未查", "only {0} was checked, nothing else"};
constexpr text::Phrase screen_built_in{"内置要求（本阶段没有写明）", "Built in, not stated"};
constexpr text::Phrase built_in_overall{"总分 {0}", "overall {0}"};
constexpr text::Phrase built_in_domain{"每个领域 {0}", "each domain {0}"};
constexpr text::Phrase built_in_coverage{"覆盖率 {0} %", "coverage {0} %"};
constexpr text::Phrase screen_more{"每项详情：--details。给决策者的一页：--report brief:brief.md；完整文档：--report md:report.md；待办清单：--report csv:actions.csv。",
                                   "Every finding: --details. A page for those who decide: --report brief:brief.md; a document: --report md:report.md; what to do: --report csv:actions.csv."};
constexpr text::Phrase screen_made_by{"readiness {0}，检查表 {1}，评分模型 {2}", "readiness {0}, checklist {1}, score model {2}"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_screen_actions = 5;
constexpr std::size_t k_screen_samples = 3;

class ScreenPage {
 public:
  ScreenPage(const Report& report, Language language) : view_(report, language), report_(report) {
    page_.language = language;
  }

  paper::Page screen() {
    opening();
    more();
    last_line();
    return std::move(page_);
  }

  paper::Page detailed() {
    opening();
    findings<phrases::screen_failed>([](const Finding& finding) { return conclusive(finding.outcome); });
    findings<phrases::screen_unknown>([](const Finding& finding) { return !conclusive(finding.outcome); });
    page_.add(paper::Paragraph{view_.say<phrases::screen_made_by>(
        report_.tool_version, report_.checklist + " " + report_.checklist_version, k_score_model)});
    last_line();
    return std::move(page_);
  }

 private:
  void opening() {
    page_.add(verdict_block(view_, day(local_now(report_).substr(0, 10))));
    page_.add(score_bars(view_));
    actions();
    facts();
  }

  void actions() {
    page_.add(paper::Heading{2, view_.say<phrases::screen_actions>()});
    if (!report_.next_steps.empty()) return page_.add(actions_block(view_, k_screen_actions));
    page_.add(paper::Paragraph{report_.findings.empty() ? view_.say<text::phrases::nothing_checked>()
                                                        : view_.say<text::phrases::nothing_to_do>(),
                               true});
  }

  void facts() {
    paper::Facts facts;
    const auto add = [&](paper::Fact fact) {
      if (!fact.text.empty()) facts.facts.push_back(std::move(fact));
    };
    add(view_.fact<phrases::screen_way>(way()));
    add(view_.fact<phrases::screen_results>(counts(report_.counts, true)));
    add(view_.fact<phrases::screen_left_out>(counts(report_.counts, false)));
    add(view_.fact<phrases::screen_waived>(waived()));
    add(view_.fact<phrases::screen_built_in>(built_in()));
    if (!report_.partial.empty())
      add(view_.fact<phrases::screen_partial>(say<phrases::screen_partial_note>(util::join(report_.partial, " "))));
    if (!facts.facts.empty()) page_.add(std::move(facts));
  }

  Localized way() const {
    if (report_.decision.ruling == Ruling::go || !report_.way.exists) return {};
    return say<phrases::screen_way_facts>(items(static_cast<std::size_t>(report_.way.items)),
                                          person_days(report_.way.effort));
  }

  Localized waived() const {
    std::vector<std::string> ids;
    for (const Finding& finding : report_.findings)
      if (finding.waiver && !has_parts(finding)) ids.push_back(finding.item);
    return text::enumerated(ids);
  }

  // Thresholds that nobody stated are told, for nobody decided on them.
  Localized built_in() const {
    const Thresholds& asked = report_.thresholds;
    std::vector<Localized> told;
    for (const std::string& name : asked.built_in) {
      if (name == "overall") told.push_back(say<phrases::built_in_overall>(util::floored(asked.overall)));
      if (name == "domain") told.push_back(say<phrases::built_in_domain>(util::floored(asked.domain)));
      if (name == "coverage") told.push_back(say<phrases::built_in_coverage>(util::floored(asked.coverage)));
    }
    return text::enumerated(told);
  }

  void more() { page_.add(paper::Paragraph{view_.say<phrases::screen_more>()}); }

  // Who scrolls down reads it without scrolling up.
  void last_line() { page_.add(paper::Paragraph{.text = in_one_line(report_, view_.language), .strong = true}); }

  // What an item with parts came to is told part by part.
  template <const text::Phrase& title, class Predicate>
  void findings(Predicate belongs) {
    bool first = true;
    for (const Finding& finding : report_.findings) {
      if (has_parts(finding) || !is_open(finding) || !belongs(finding)) continue;
      if (first) page_.add(paper::Heading{2, view_.say<title>()});
      first = false;
      page_.add(entry_of(view_, finding, k_screen_samples, false));
    }
  }

  View view_;
  const Report& report_;
  paper::Page page_;
};

}  // namespace

paper::Page screen_page(const Report& report, Language language) { return ScreenPage(report, language).screen(); }

paper::Page detailed_screen_page(const Report& report, Language language) {
  return ScreenPage(report, language).detailed();
}

}  // namespace readiness::report
