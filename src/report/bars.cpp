// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::report {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase label_domain{"领域", "Domain"};
constexpr text::Phrase label_required{"要求", "Required"};
constexpr text::Phrase label_counts{"检查结果", "Results"};
constexpr text::Phrase label_overall{"总分", "Overall"};
constexpr text::Phrase required_missed{"{0}，未达到", "{0}, missed"};
constexpr text::Phrase below{"低于 {0}", "below {0}"};
constexpr text::Phrase not_scored{"无计分的项，不计入总分", "no item counts here, left out of the overall score"};
// clang-format on
}  // namespace phrases

using text::say;

struct Scored {
  const Localized& title;
  const Score& score;
  const OutcomeCounts& counts;
  double threshold;
  bool below;
};

std::string required(const View& view, const Scored& scored) {
  if (scored.threshold <= 0) return {};
  const std::string threshold = util::floored(scored.threshold);
  if (!view.complete()) return view.in(say<phrases::below>(threshold));
  return scored.below ? view.in(say<phrases::required_missed>(threshold)) : threshold;
}

Bar bar_of(const View& view, const Scored& scored) {
  return {.title = view.in(scored.title),
          .low = scored.score.low,
          .high = scored.score.high,
          .text = view.in(score_range(scored.score)),
          .threshold = scored.threshold,
          .required = required(view, scored),
          .below = scored.below,
          .more = {view.in(percent(scored.score.coverage)), view.in(percent(scored.score.assurance))},
          .note = view.in(counts(scored.counts, true))};
}

Bar bar_of(const View& view, const DomainScore& domain) {
  if (!domain.due) return {.title = view.in(domain.title), .drawn = false, .text = view.in(say<phrases::not_scored>())};
  return bar_of(view,
                {domain.title, domain.score, domain.counts, view.report.thresholds.domain, domain.below_threshold});
}

Bar overall_bar(const View& view) {
  const Localized title = say<phrases::label_overall>();
  const Score& score = view.report.overall;
  const double threshold = view.report.thresholds.overall;
  return bar_of(view, {title, score, view.report.counts, threshold, score.low < threshold});
}

}  // namespace

Bars score_bars(const View& view) {
  Bars bars;
  bars.header = view.words({say<phrases::label_domain>(), say<text::phrases::label_score>(),
                            say<phrases::label_required>(), say<text::phrases::label_coverage>(),
                            say<text::phrases::label_assurance>(), say<phrases::label_counts>()});
  if (view.complete()) bars.bars.push_back(overall_bar(view));
  for (const DomainScore& domain : view.report.domains) bars.bars.push_back(bar_of(view, domain));
  return bars;
}

}  // namespace readiness::report
