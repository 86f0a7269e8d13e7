// SPDX-License-Identifier: Apache-2.0
// The pages of formats that have room, and readers who look for things: everything that is to be done, by when it is
// due; every finding once, to be found by what it is about.
#include "report/page.hpp"
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/names.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase domain_scores{"各领域得分", "Scores by domain"};
constexpr text::Phrase stages{"现在、接下来、以后", "Now, next, later"};
constexpr text::Phrase stage_next{"接下来：放行还需要做的", "Next: what else a GO needs"};
constexpr text::Phrase stage_later{"以后：其余", "Later: the rest"};
constexpr text::Phrase facet_domain{"领域", "Domain"};
constexpr text::Phrase facet_severity{"严重度", "Severity"};
constexpr text::Phrase facet_outcome{"结果", "Result"};
constexpr text::Phrase facet_owner{"责任人", "Who"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_samples = 3;  // of a finding: the plan and the fix workbook have the rest

void add_stages(const View& view, paper::Page& page) {
  bool first = true;
  for (const auto& [stage, title] :
       {std::pair{Stage::now, say<text::phrases::stage_now>()}, std::pair{Stage::next, say<phrases::stage_next>()},
        std::pair{Stage::later, say<phrases::stage_later>()}}) {
    paper::Actions actions = stage == Stage::now ? actions_block(view, stage) : short_actions_block(view, stage);
    if (actions.actions.empty()) continue;
    if (std::exchange(first, false)) page.add(paper::Heading{2, view.say<phrases::stages>()});
    page.add(paper::Heading{3, view.in(title)});
    page.add(std::move(actions));
  }
}

std::vector<paper::Facet> facets_of(const View& view, const Finding& finding, const DomainScore& domain) {
  return {{"domain", view.say<phrases::facet_domain>(), view.in(domain.title)},
          {"severity", view.say<phrases::facet_severity>(), view.in(text::name(finding.severity))},
          {"outcome", view.say<phrases::facet_outcome>(), view.in(text::name(finding.outcome))},
          {"owner", view.say<phrases::facet_owner>(), view.in(people(finding))}};
}

// What an item with parts came to is told part by part.
void add_every_finding(const View& view, paper::Page& page) {
  page.add(paper::Heading{2, view.say<text::phrases::all_findings>()});
  for (const DomainScore& domain : view.report.domains) {
    page.add(paper::Heading{3, view.in(domain.title)});
    for (const Finding& finding : view.report.findings) {
      if (finding.domain != domain.id || has_parts(finding) || !due(finding.outcome)) continue;
      paper::Entry entry = entry_of(view, finding, k_samples);
      entry.facets = facets_of(view, finding, domain);
      page.add(std::move(entry));
    }
  }
}

}  // namespace

paper::Page interactive_page(const Report& report, Language language) {
  const View view(report, language);
  paper::Page page{.language = language};
  add_brief(view, page);
  page.add(paper::Heading{2, view.say<phrases::domain_scores>()});
  page.add(score_bars(view));
  add_stages(view, page);
  add_waivers(view, page);
  add_every_finding(view, page);
  add_left_out(view, page);
  add_inputs(view, page);
  add_method(view, page);
  return page;
}

paper::Page document_page(const Report& report, Language language) {
  const View view(report, language);
  paper::Page page{.language = language};
  add_brief(view, page);
  page.add(paper::Contents{});
  add_domains(view, page);
  add_stages(view, page);
  add_waivers(view, page);
  add_method(view, page);
  return page;
}

paper::Page full_document_page(const Report& report, Language language) {
  const View view(report, language);
  paper::Page page = document_page(report, language);
  add_every_finding(view, page);
  add_left_out(view, page);
  add_inputs(view, page);
  return page;
}

}  // namespace readiness::report
