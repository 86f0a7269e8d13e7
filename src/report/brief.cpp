// SPDX-License-Identifier: Apache-2.0
// The page for those who decide: what is decided, why, what happens if we go anyway, what to do, how to get to a GO,
// how sure this is.
#include "report/page.hpp"
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase brief_title{"{0}：{1}就绪审核", "{0}: {1} readiness"};
constexpr text::Phrase brief_audited{"审核于 {0}。", "Audited on {0}."};
constexpr text::Phrase heading_why{"为什么", "Why"};
constexpr text::Phrase heading_anyway{"如果照样上线", "What happens if we go anyway"};
constexpr text::Phrase heading_actions{"最要紧的 {0} 件事", "The {0} actions that matter"};
constexpr text::Phrase heading_first_actions{"最要紧的 {0} 件事（另有 {1} 件）", "The {0} actions that matter ({1} more follow)"};
constexpr text::Phrase heading_one_action{"要做的一件事", "The one thing to do"};
constexpr text::Phrase heading_way{"怎样才能放行", "The way to GO"};
constexpr text::Phrase heading_sure{"有多大把握", "How sure this is"};
constexpr text::Phrase heading_changed{"与上次相比（{0}）", "What changed since {0}"};
constexpr text::Phrase heading_heat{"数据质量一览：未通过的检查 / 应查的检查", "Data quality at a glance: checks that did not pass / that are due"};
constexpr text::Phrase domain_scored{"{0}（{1}）", "{0} ({1})"};
constexpr text::Phrase domain_fine{"应查的项全部通过。", "everything that is due passed."};
constexpr text::Phrase domain_passed{"应查的 {0} 项中 {1} 项通过。", "{1} of {0} passed."};
constexpr text::Phrase domain_nothing{"没有应查的项。", "nothing is due."};
constexpr text::Phrase sure_found_out{"{0} 项应查，{1} 项有结论（按权重 {2}）。", "{1} of {0} items that are due have a conclusion ({2} by weight)."};
constexpr text::Phrase sure_settled{"没有结论的项即使全部通过，也改变不了本结论。", "Even if all the others passed, the decision would be the same."};
constexpr text::Phrase sure_cannot_fall{"没有结论的项已按 0 分计，推翻不了本结论。", "What has no conclusion counts as nothing already: it cannot overturn the decision."};
constexpr text::Phrase sure_all_known{"没有悬而未决的项会改变本结论。", "Nothing is open that could change the decision."};
constexpr text::Phrase sure_open{"没有结论的项查清之后，结论可能改变。", "What has no conclusion yet may change the decision."};
constexpr text::Phrase sure_unchecked{"未能核实：{0}。", "Could not be checked: {0}."};
constexpr text::Phrase sure_on_word{"仅凭自述：{0}。", "Rests on somebody's word only: {0}."};
constexpr text::Phrase sure_measured{"没有一项结论仅凭自述。", "Nothing rests on somebody's word only."};
constexpr text::Phrase sure_partial{"只查了 {0}，其余未查。", "Only {0} was checked, and nothing else."};
constexpr text::Phrase sure_built_in{"本阶段的要求没有写明，采用内置值。", "What this phase asks for is not stated: the built-in thresholds hold."};
constexpr text::Phrase and_others{"{0} 等 {1} 项", "{0} and {1} more"};
constexpr text::Phrase then_and_now{"当时 {0}，总分 {1}；现在 {2}，总分 {3}。", "Then {0} with a score of {1}, now {2} with {3}."};
constexpr text::Phrase solved{"已解决：{0}。", "Solved: {0}."};
constexpr text::Phrase got_worse{"变差：{0}。", "Worse: {0}."};
constexpr text::Phrase newly_due{"新增：{0}。", "New: {0}."};
constexpr text::Phrase nothing_changed{"其余没有变化。", "Nothing else changed."};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_actions = 7;
constexpr std::size_t k_domains = 5;
constexpr std::size_t k_risks = 5;
constexpr std::size_t k_named = 3;    // of a list of items
constexpr std::size_t k_words = 160;  // columns of what is told of a domain
// So that the page has at most 60 lines, whatever there is to tell.
constexpr std::size_t k_heat_rows = 6;
constexpr std::size_t k_heat_rows_beside_changes = 4;

class Brief {
 public:
  Brief(const View& view, paper::Page& page) : view_(view), report_(view.report), page_(page) {}

  void add() {
    page_.add(verdict_block(view_));
    if (!report_.domains.empty()) why();
    anyway();
    actions();
    way();
    sure();
    changed();
    heat();
  }

 private:
  // --- why: the domains, the farthest from what is asked first ---

  void why() {
    std::vector<const DomainScore*> domains;
    for (const DomainScore& domain : report_.domains) domains.push_back(&domain);
    std::stable_sort(domains.begin(), domains.end(), [](const DomainScore* a, const DomainScore* b) {
      return a->due != b->due ? a->due : a->score.low < b->score.low;
    });
    domains.resize(std::min(domains.size(), k_domains));
    heading(say<phrases::heading_why>());
    paper::List list;
    for (const DomainScore* domain : domains) {
      list.names.push_back(name_of(*domain));
      list.items.push_back(words_of(*domain));
    }
    page_.add(std::move(list));
  }

  std::string name_of(const DomainScore& domain) const {
    if (!domain.due) return view_.in(domain.title);
    return view_.in(say<phrases::domain_scored>(domain.title, against(domain.score.low, report_.thresholds.domain)));
  }

  // As many of the worst findings as one reads in a line or two.
  std::string words_of(const DomainScore& domain) const {
    if (!domain.due) return view_.in(say<phrases::domain_nothing>());
    std::string words;
    for (const std::string& item : domain.worst) {
      const Finding* finding = view_.find(item);
      if (!finding) continue;
      const std::string one = view_.in(told(*finding));
      if (!words.empty() && util::display_width(words) + util::display_width(one) > k_words) break;
      words += (words.empty() ? "" : text::semicolon(view_.language)) + util::shorten(one, k_words);
    }
    return words.empty() ? view_.in(passed_of(domain.counts)) : words;
  }

  // Where no finding is named: that all is fine is said only where it is.
  static Localized passed_of(const OutcomeCounts& counts) {
    const int all = counts.due(), passed = counts[Outcome::pass];
    return passed == all ? say<phrases::domain_fine>() : say<phrases::domain_passed>(all, passed);
  }

  void anyway() {
    paper::List list;
    for (const std::string& item : report_.at_stake) {
      const Finding* finding = view_.find(item);
      if (finding && list.items.size() < k_risks) list.items.push_back(view_.in(at_risk(*finding)));
    }
    if (list.items.empty()) return;
    heading(say<phrases::heading_anyway>());
    page_.add(std::move(list));
  }

  void actions() {
    const std::size_t count = std::min(report_.next_steps.size(), k_actions);
    if (count == 0) {
      paragraph(report_.findings.empty() ? say<text::phrases::nothing_checked>() : say<text::phrases::nothing_to_do>());
      return;
    }
    const std::size_t more = report_.next_steps.size() - count;
    heading(count == 1  ? say<phrases::heading_one_action>()
            : more == 0 ? say<phrases::heading_actions>(count)
                        : say<phrases::heading_first_actions>(count, more));
    paper::Actions block = actions_block(view_, k_actions);
    block.more.clear();  // the heading says it
    page_.add(std::move(block));
  }

  void way() {
    if (report_.decision.ruling == Ruling::go) return;
    heading(say<phrases::heading_way>());
    paper::List list;
    for (const Localized& sentence : way_sentences(view_)) list.items.push_back(view_.in(sentence));
    page_.add(std::move(list));
  }

  // --- how sure ---

  void sure() {
    heading(say<phrases::heading_sure>());
    std::vector<Localized> told{found_out()};
    if (!report_.unchecked.empty()) told.push_back(say<phrases::sure_unchecked>(named(report_.unchecked)));
    told.push_back(report_.on_word.empty() ? say<phrases::sure_measured>()
                                           : say<phrases::sure_on_word>(named(report_.on_word)));
    page_.add(paper::List{.items = view_.words(told)});
  }

  Localized found_out() const {
    const Localized counted = say<phrases::sure_found_out>(report_.counts.due(), report_.counts.conclusive(),
                                                           percent(report_.overall.coverage));
    return sentences(
        {say<phrases::brief_audited>(instant(report_)), counted, settled(),
         report_.partial.empty() ? Localized{} : say<phrases::sure_partial>(util::join(report_.partial, " ")),
         report_.thresholds.built_in.empty() ? Localized{} : say<phrases::sure_built_in>()});
  }

  // What is unknown counts as nothing for a GO, and as passed for a NO-GO.
  Localized settled() const {
    if (report_.decision.ruling == Ruling::inconclusive) return say<phrases::sure_open>();
    if (report_.unchecked.empty()) return say<phrases::sure_all_known>();
    return report_.decision.ruling == Ruling::no_go ? say<phrases::sure_settled>() : say<phrases::sure_cannot_fall>();
  }

  Localized named(const std::vector<std::string>& ids) const {
    std::vector<Localized> titles;
    for (const std::string& id : ids) {
      if (titles.size() == k_named) break;
      if (const Finding* finding = view_.find(id)) titles.push_back(finding->title);
    }
    const Localized listed = text::enumerated(titles);
    if (ids.size() <= titles.size()) return listed;
    return {say<phrases::and_others>(listed, ids.size()).zh,
            say<phrases::and_others>(listed, ids.size() - titles.size()).en};
  }

  // --- since the last audit ---

  void changed() {
    if (!report_.changes) return;
    const Changes& since = *report_.changes;
    heading(say<phrases::heading_changed>(day(since.since.substr(0, 10))));
    std::vector<Localized> listed;
    if (!since.solved.empty()) listed.push_back(say<phrases::solved>(named(since.solved)));
    if (!since.worse.empty()) listed.push_back(say<phrases::got_worse>(named(since.worse)));
    if (!since.added.empty()) listed.push_back(say<phrases::newly_due>(named(since.added)));
    if (listed.empty()) listed.push_back(say<phrases::nothing_changed>());
    const Localized then_and_now = say<phrases::then_and_now>(
        ruling_words(since.ruling), score({.low = since.score, .high = since.score}),
        ruling_words(report_.decision.ruling), score({.low = report_.overall.low, .high = report_.overall.low}));
    page_.add(paper::List{.items = view_.words({then_and_now, sentences(listed)})});
  }

  void heat() {
    if (report_.heat.empty()) return;
    heading(say<phrases::heading_heat>());
    paper::HeatMap map = heat_map(view_, report_.changes ? k_heat_rows_beside_changes : k_heat_rows);
    map.legend.clear();  // the heading says it
    page_.add(std::move(map));
  }

  // --- tools ---

  void heading(const Localized& title) { page_.add(paper::Heading{2, view_.in(title)}); }
  void paragraph(const Localized& text) { page_.add(paper::Paragraph{view_.in(text)}); }

  const View& view_;
  const Report& report_;
  paper::Page& page_;
};

}  // namespace

void add_brief(const View& view, paper::Page& page) {
  page.add(paper::Title{view.say<phrases::brief_title>(view.report.project, view.report.phase_title)});
  Brief(view, page).add();
}

paper::Page brief_page(const Report& report, Language language) {
  paper::Page page{.language = language};
  add_brief(View(report, language), page);
  return page;
}

}  // namespace readiness::report
