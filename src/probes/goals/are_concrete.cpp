// SPDX-License-Identifier: Apache-2.0
// Wording that says how much instead of how nice. Article 一.2: 避免使用“提升效率”、“改善管理”等模糊的表述.
#include "probes/goals/vague_words.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::goals::are_concrete {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase goals_concrete{"{1} 行中有 {0} 行用词空泛", "wording is vague in {0} of {1} rows"};
constexpr text::Phrase vague_wording{"“{0}”空泛：请写明数字和单位，例如“从 4 小时缩短至 30 分钟”", "'{0}' is vague: give a number with its unit, such as 'from 4 hours to 30 minutes'"};
constexpr text::Phrase no_wording{"表 {0} 的 {2} 行中“{1}”都没有填写，无从检查", "none of {2} rows of table {0} has a text in {1}, so there is nothing to check"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure wordings(const Params& params) { return measures::records(params.text("table"), params.texts("columns")); }

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({wordings(params)}); }

bool is_blank(const Record& record) { return std::all_of(record.values.begin(), record.values.end(), util::is_blank); }

// The first column with vague wording.
std::optional<Sample> vague_sample(const Measurement& read, const Record& record) {
  for (std::size_t i = 0; i < record.values.size(); ++i)
    if (const auto words = vague_words(record.values[i]))
      return sample_of(read, record, i, say<phrases::vague_wording>(shown(*words)));
  return std::nullopt;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(wordings(params));
  Measurement vague;
  for (const Record& record : read.records) {
    if (is_blank(record)) continue;
    ++vague.rows;
    if (auto sample = vague_sample(read, record)) {
      ++vague.count;
      vague.samples.push_back(std::move(*sample));
    }
  }
  if (vague.rows == 0)
    return unknown(say<phrases::no_wording>(params.text("table"), text::enumerated(params.texts("columns")),
                                            grouped(read.records.size())));
  vague.samples = by_row(std::move(vague.samples));
  return share_verdict(vague, say<phrases::goals_concrete>(grouped(vague.count), grouped(vague.rows)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "goals.are_concrete",
                   .statement = {"没有一行用词空泛。", "No row is worded vaguely."},
                   .unit = Unit::share,
                   .measured = {"没有空泛用词（如“提升效率”“优化”），或写明了数字和单位的行所占的比例",
                                "share of rows without vague words (such as improve or optimise), or with a number "
                                "and its unit"},
                   .params = {table_spec(),
                              {.name = "columns",
                               .type = ParamType::columns,
                               .required = true,
                               .meaning = {"要检查用词的列；每列单独判断",
                                           "the columns whose wording is looked at, each by itself"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: goals.are_concrete\n"
                              "  with: {table: goals, columns: [title, metric]}\n"
                              "  expect: {pass: \">= 100 %\", fail: \"< 60 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::are_concrete
