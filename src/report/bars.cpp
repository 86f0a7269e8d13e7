// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "report/wording.hpp"
#include "text/report_phrases.hpp"
#include "util/strings.hpp"

namespace readiness::report {
namespace {

namespace phrases = text::phrases;
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
  bars.header =
      view.words({say<phrases::label_domain>(), say<phrases::label_score>(), say<phrases::label_required>(),
                  say<phrases::label_coverage>(), say<phrases::label_assurance>(), say<phrases::label_counts>()});
  if (view.complete()) bars.bars.push_back(overall_bar(view));
  for (const DomainScore& domain : view.report.domains) bars.bars.push_back(bar_of(view, domain));
  return bars;
}

}  // namespace readiness::report
