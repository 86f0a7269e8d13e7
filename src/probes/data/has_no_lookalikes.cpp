// SPDX-License-Identifier: Apache-2.0
// Two names for one thing: 销售额 and 销售金额, each with a formula of its own. Article 一.1, 口径不一. What stands
// there twice in the same words is a matter of data.is_unique.
#include "probes/data/wordbook.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <map>
#include <set>

namespace readiness::probes::data::has_no_lookalikes {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase names_alike{"{1} 个“{2}”中有 {0} 个与前面的同义", "{0} of {1} values of {2} say what an earlier one says"};
constexpr text::Phrase looks_like{"与第 {0} 行的“{1}”同义", "says the same as '{1}' in row {0}"};
constexpr text::Phrase looks_like_but_differs{"与第 {0} 行的“{1}”同义，“{2}”却不同", "says the same as '{1}' in row {0}, but {2} differs"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure names_of(const Params& params) {
  std::vector<std::string> columns{params.text("column")};
  if (params.has("definition")) columns.push_back(params.text("definition"));
  return measures::records(params.text("table"), columns, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({names_of(params)}); }

Localized reason_of(const Measurement& read, const Record& record, const Record& first) {
  const std::string name = shown(first.values[0]);
  if (record.values.size() < 2 || key_of(record.values[1]) == key_of(first.values[1]))
    return say<phrases::looks_like>(first.row.number(), name);
  return say<phrases::looks_like_but_differs>(first.row.number(), name, header_of(read, 1, "definition"));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(names_of(params));
  const Wordbook words(params.map("same"), params.texts("ignored"));
  std::map<std::string, const Record*> first_of;  // by what the name says
  std::set<std::string> known;                    // as written
  Measurement alike;
  for (const Record& record : read.records) {
    const std::string key = key_of(record.values[0]), meaning = words.meaning_of(record.values[0]);
    if (key.empty() || meaning.empty()) continue;
    ++alike.rows;
    if (!known.insert(key).second) continue;
    const auto [first, fresh] = first_of.emplace(meaning, &record);
    if (fresh) continue;
    ++alike.count;
    alike.samples.push_back(sample_of(read, record, 0, reason_of(read, record, *first->second)));
  }
  const std::string column = header_of(read, 0, params.text("column"));
  if (auto verdict = Rows(params).none_with_value(measured, column, alike.rows)) return *verdict;
  return share_verdict(alike, say<phrases::names_alike>(grouped(alike.count), grouped(alike.rows), column));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.has_no_lookalikes",
               .statement = {"没有两个名称说的是同一件事。", "No two names say the same thing."},
               .unit = Unit::share,
               .measured = {"不与前面的名称同义的行所占的比例（写法完全相同的由 data.is_unique 检查）",
                            "share of the rows whose name says nothing that an earlier one says (equal ones are for "
                            "data.is_unique)"},
               .dimension = Dimension::consistent,
               .params = {table_spec(),
                          column_spec({"名称所在的列；大小写、全半角、繁简、标点、单复数、词序不同都算同一名称",
                                       "the column with the names; case, width, script, punctuation, plural and "
                                       "order of words make no difference"}),
                          {.name = "definition",
                           .type = ParamType::column,
                           .meaning = {"写明定义的列（如计算公式），结果中会说明定义是否不同",
                                       "the column with the definition, such as the formula; the findings tell "
                                       "whether it differs"}},
                          {.name = "same",
                           .type = ParamType::map,
                           .meaning = {"同义词：{金额: [额, 总额, amount]}",
                                       "words that mean the same: {金额: [额, 总额, amount]}"}},
                          {.name = "ignored",
                           .type = ParamType::texts,
                           .meaning = {"不计的词：[的, of, total]", "words that say nothing: [的, of, total]"}},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.has_no_lookalikes\n"
                          "  with:\n"
                          "    table: metrics\n"
                          "    column: metric\n"
                          "    definition: formula\n"
                          "    same: {金额: [额, 总额, amount], 销售: [sales]}\n"
                          "    ignored: [的, of, the]\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_no_lookalikes
