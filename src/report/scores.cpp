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

ScoreRow row(const View& view, const Scored& scored) {
  return {.title = view.in(scored.title),
          .score = scored.score,
          .text = view.in(score_range(scored.score)),
          .threshold = scored.threshold,
          .required = required(view, scored),
          .below = scored.below,
          .coverage = view.in(percent(scored.score.coverage)),
          .assurance = view.in(percent(scored.score.assurance)),
          .counts = view.in(counts(scored.counts, true))};
}

ScoreRow row_of(const View& view, const DomainScore& domain) {
  if (!domain.due) return {.title = view.in(domain.title), .due = false, .text = view.in(say<phrases::not_scored>())};
  return row(view, {domain.title, domain.score, domain.counts, view.report.thresholds.domain, domain.below_threshold});
}

ScoreRow row_overall(const View& view) {
  const Localized title = say<phrases::label_overall>();
  const Score& score = view.report.overall;
  const double threshold = view.report.thresholds.overall;
  return row(view, {title, score, view.report.counts, threshold, score.low < threshold});
}

}  // namespace

Scores score_table(const View& view) {
  Scores scores;
  scores.header =
      view.words({say<phrases::label_domain>(), say<phrases::label_score>(), say<phrases::label_required>(),
                  say<phrases::label_coverage>(), say<phrases::label_assurance>(), say<phrases::label_counts>()});
  if (view.complete()) scores.rows.push_back(row_overall(view));
  for (const DomainScore& domain : view.report.domains) scores.rows.push_back(row_of(view, domain));
  return scores;
}

}  // namespace readiness::report
