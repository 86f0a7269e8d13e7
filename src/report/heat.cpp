// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "text/names.hpp"

namespace readiness::report {
namespace {

namespace phrases {
constexpr text::Phrase heat_object{"数据", "Data"};
constexpr text::Phrase heat_legend{"每格为“未通过的检查/应查的检查”，空格为没有应查的项。",
                                   "Each cell: checks that did not pass / checks that are due. Empty: none is due."};
}  // namespace phrases

paper::HeatCell cell_of(const OutcomeCounts& counts) {
  int all = 0;
  for (std::size_t i = 0; i < counts.of.size(); ++i)
    if (due(static_cast<Outcome>(i))) all += counts.of[i];
  if (all == 0) return {};
  // The worst decides the colour; what failed is worse than what nobody knows.
  Outcome worst = Outcome::pass;
  for (const Outcome outcome : {Outcome::blocked, Outcome::stale, Outcome::unknown, Outcome::partial, Outcome::fail})
    if (counts[outcome] > 0) worst = outcome;
  return {tone_of(worst), std::to_string(all - counts[Outcome::pass]) + "/" + std::to_string(all)};
}

}  // namespace

paper::HeatMap heat_map(const View& view) {
  paper::HeatMap map{.header = {view.say<phrases::heat_object>()}};
  for (std::size_t i = 1; i <= k_dimensions; ++i) map.header.push_back(view.in(text::name(static_cast<Dimension>(i))));
  for (const HeatRow& row : view.report.heat) {
    paper::HeatRow& drawn = map.rows.emplace_back(paper::HeatRow{.title = view.in(row.title)});
    for (const OutcomeCounts& counts : row.cells) drawn.cells.push_back(cell_of(counts));
  }
  map.legend = view.say<phrases::heat_legend>();
  return map;
}

}  // namespace readiness::report
