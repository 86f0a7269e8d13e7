// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "util/strings.hpp"

namespace readiness::report {
namespace {

namespace phrases {
constexpr text::Phrase bar_domain{"领域", "Domain"};
constexpr text::Phrase bar_score{"得分", "Score"};
constexpr text::Phrase bar_required{"要求", "Required"};
constexpr text::Phrase bar_coverage{"查清", "Found out"};
constexpr text::Phrase bar_results{"结果", "Results"};
constexpr text::Phrase below{"低于 {0}", "below {0}"};
constexpr text::Phrase not_scored{"没有应查的项，不计入总分", "nothing is due: left out of the score"};
constexpr text::Phrase passed_of{"{1} 项中 {0} 项通过", "{0} of {1} passed"};
}  // namespace phrases

using text::say;

Localized passed(const OutcomeCounts& counts) {
  int all = 0;
  for (std::size_t i = 0; i < counts.of.size(); ++i)
    if (due(static_cast<Outcome>(i))) all += counts.of[i];
  return say<phrases::passed_of>(counts[Outcome::pass], all);
}

paper::Bar bar_of(const View& view, const DomainScore& domain) {
  if (!domain.due) return {.title = view.in(domain.title), .drawn = false, .text = view.say<phrases::not_scored>()};
  const double threshold = view.report.thresholds.domain;
  return {.title = view.in(domain.title),
          .low = domain.score.low,
          .high = domain.score.high,
          .text = view.in(score(domain.score)),
          .threshold = threshold,
          .required = threshold > 0 ? view.say<phrases::below>(util::floored(threshold)) : "",
          .below = domain.below_threshold,
          .more = {view.in(percent(domain.score.coverage))},
          .note = view.in(passed(domain.counts))};
}

}  // namespace

paper::Bars score_bars(const View& view) {
  paper::Bars bars{.header =
                       view.words({say<phrases::bar_domain>(), say<phrases::bar_score>(), say<phrases::bar_required>(),
                                   say<phrases::bar_coverage>(), say<phrases::bar_results>()})};
  for (const DomainScore& domain : view.report.domains) bars.bars.push_back(bar_of(view, domain));
  return bars;
}

}  // namespace readiness::report
