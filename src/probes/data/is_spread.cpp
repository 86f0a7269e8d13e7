// SPDX-License-Identifier: Apache-2.0
// No single person or value stands in too many rows: who answers for everything answers for nothing. Article 四.2,
// RACI模型.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::probes::data::is_spread {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase largest_share{"出现最多的一个占 {2} %（{1} 行中的 {0} 行）", "the most frequent one makes up {2} % ({0} of {1} rows)"};
constexpr text::Phrase takes_too_much{"{1} 行中占了 {0} 行", "stands in {0} of {1} rows"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_listed_from = 30;

std::int64_t listed_from(const Params& params) { return params.integer("list_above_percent", k_listed_from); }

Measure rows_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("column")}, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (const std::int64_t percent = listed_from(params); percent < 1 || percent > 100)
    return Error{say<text::phrases::out_of_bounds>("list_above_percent", 1, 100, percent),
                 params.place("list_above_percent")};
  return Rows(params).needs({rows_of(params)});
}

struct Name {
  std::string written;
  const Record* first;
  std::size_t rows = 0;
};

// In a row a name counts once.
std::vector<Name> names_of(const Measurement& read, std::size_t& rows_with_names) {
  std::vector<Name> names;
  std::map<std::string, std::size_t> index;
  for (const Record& record : read.records) {
    std::set<std::string> seen;
    if (util::is_blank(record.values.front())) continue;  // N/A is no list of N and A
    for (const std::string& name : names_in(record.values.front())) {
      const std::string key = key_of(name);
      if (key.empty() || !seen.insert(key).second) continue;
      const auto [at, is_new] = index.try_emplace(key, names.size());
      if (is_new) names.push_back({name, &record});
      ++names[at->second].rows;
    }
    if (!seen.empty()) ++rows_with_names;
  }
  return names;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& read = measured.of(rows_of(params));
  std::size_t all = 0;
  const std::vector<Name> names = names_of(read, all);
  if (auto verdict = Rows(params).none_with_value(measured, params.text("column"), all)) return *verdict;
  std::vector<Sample> samples;
  std::size_t most = 0;
  for (const Name& name : names) {
    most = std::max(most, name.rows);
    if (name.rows * 100 > all * static_cast<std::size_t>(listed_from(params)))
      samples.push_back(sample_of_part(read, *name.first, 0, name.written,
                                       say<phrases::takes_too_much>(grouped(name.rows), grouped(all))));
  }
  const double share = share_in_order(all - most, all);
  return {.measured = share,
          .message = say<phrases::largest_share>(grouped(most), grouped(all), util::floored(share)),
          .samples = by_row(std::move(samples))};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_spread",
                   .statement = {"没有哪个人或值占了过多的行。", "No single name or value stands in too many rows."},
                   .unit = Unit::share,
                   .measured = {"出现最多的一个在已填写的行中所占的比例（一格可写多个，用 ；、，/ 分隔）",
                                "share of the rows with a value in which the most frequent one stands (several in a "
                                "cell are separated by ; , or /)"},
                   .dimension = Dimension::accurate,
                   .params =
                       {table_spec(),
                        column_spec(),
                        {.name = "list_above_percent",
                         .type = ParamType::integer,
                         .meaning = {"列出占比超过此百分数的，1 到 100；默认 30",
                                     "those in more than this percent of the rows are listed, 1 to 100; default: 30"}},
                        when_spec()},
                   .pass = "<= 30 %",
                   .example = "check:\n"
                              "  probe: data.is_spread\n"
                              "  with: {table: raci, column: accountable}\n"
                              "  expect: {pass: \"<= 30 %\", fail: \"> 50 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_spread
