// SPDX-License-Identifier: Apache-2.0
#include "report/view.hpp"
#include "text/names.hpp"

#include <algorithm>

namespace readiness::report {
namespace {

namespace phrases {
constexpr text::Phrase heat_object{"数据", "Data"};
constexpr text::Phrase other_objects{"其他 {0} 张表", "{0} other tables"};
constexpr text::Phrase heat_legend{"每格为“未通过的检查/应查的检查”，空格为没有应查的项。",
                                   "Each cell: checks that did not pass / checks that are due. Empty: none is due."};
}  // namespace phrases

paper::HeatCell cell_of(const OutcomeCounts& counts) {
  const int all = counts.due();
  if (all == 0) return {};
  // The worst decides the colour; what failed is worse than what nobody knows.
  Outcome worst = Outcome::pass;
  for (const Outcome outcome : {Outcome::blocked, Outcome::stale, Outcome::unknown, Outcome::partial, Outcome::fail})
    if (counts[outcome] > 0) worst = outcome;
  return {tone_of(worst), std::to_string(all - counts[Outcome::pass]) + "/" + std::to_string(all)};
}

// Those with the most checks stay; the others are added up in one row, so that the cells still make the whole.
std::vector<HeatRow> at_most(std::vector<HeatRow> rows, std::size_t most) {
  if (rows.size() <= most || most == 0) return rows;
  const auto size = [](const HeatRow& row) {
    int all = 0;
    for (const OutcomeCounts& counts : row.cells)
      for (const int count : counts.of) all += count;
    return all;
  };
  std::stable_sort(rows.begin(), rows.end(), [&](const HeatRow& a, const HeatRow& b) { return size(a) > size(b); });
  HeatRow& others = rows[most - 1];
  others.title = text::say<phrases::other_objects>(rows.size() - most + 1);
  for (std::size_t i = most; i < rows.size(); ++i)
    for (std::size_t cell = 0; cell < std::min(rows[i].cells.size(), others.cells.size()); ++cell)
      for (std::size_t j = 0; j < others.cells[cell].of.size(); ++j)
        others.cells[cell].of[j] += rows[i].cells[cell].of[j];
  rows.resize(most);
  return rows;
}

}  // namespace

paper::HeatMap heat_map(const View& view, std::size_t most) {
  paper::HeatMap map{.header = {view.say<phrases::heat_object>()}};
  for (std::size_t i = 1; i <= k_dimensions; ++i) map.header.push_back(view.in(text::name(static_cast<Dimension>(i))));
  for (const HeatRow& row : at_most(view.report.heat, most)) {
    paper::HeatRow& drawn = map.rows.emplace_back(paper::HeatRow{.title = view.in(row.title)});
    for (const OutcomeCounts& counts : row.cells) drawn.cells.push_back(cell_of(counts));
  }
  map.legend = view.say<phrases::heat_legend>();
  return map;
}

}  // namespace readiness::report
