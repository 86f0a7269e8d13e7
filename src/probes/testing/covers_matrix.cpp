// SPDX-License-Identifier: Apache-2.0
// Every combination of two things has a test: objects and actions, approval nodes and decisions, forms and kinds of bad
// input. Article 五.1: 客户、联系人、商机、订单等所有表单的创建、编辑和保存; 字段的校验规则是否生效; 审批节点是否正确.
#include "probes/testing/cases.hpp"
#include "text/phrase.hpp"

namespace readiness::probes::testing::covers_matrix {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase matrix_without_cells{"“rows”与“columns”都要写", "'rows' and 'columns' are both needed"};
constexpr text::Phrase matrix_covered{"{1} 个组合中有 {0} 个有通过的用例且无失败", "{0} of {1} combinations have a passed case and no failed one"};
constexpr text::Phrase matrix_cell{"{0} × {1}", "{0} x {1}"};
// clang-format on
}  // namespace phrases

using text::say;

Coverage look_at(const Words& row, const Words& column, const std::vector<Case>& cases) {
  Coverage coverage;
  for (const Case& one : cases)
    if (matches(one, row) && matches(one, column)) coverage.add(one);
  return coverage;
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const ParamValue::Map rows = params.map("rows"), columns = params.map("columns");
  if (rows.empty() || columns.empty()) return Error{say<phrases::matrix_without_cells>()};
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  const std::vector<Case> cases = cases_of(results);
  Verdict verdict{.evidence = evidence_of(results)};
  for (const auto& [row, row_words] : rows) {
    for (const auto& [column, column_words] : columns) {
      const Coverage cell = look_at(simplified(row_words), simplified(column_words), cases);
      if (cell.covered()) continue;
      const Localized words{word_list(row_words).zh + " × " + word_list(column_words).zh,
                            word_list(row_words).en + " x " + word_list(column_words).en};
      verdict.samples.push_back({.file = cell.failure ? *cell.failure->file : results.front().evidence.path,
                                 .reason = why_open(say<phrases::matrix_cell>(row, column), words, cell)});
    }
  }
  const std::size_t all = rows.size() * columns.size(), covered = all - verdict.samples.size();
  verdict.measured = 100.0 * static_cast<double>(covered) / static_cast<double>(all);
  verdict.message = say<phrases::matrix_covered>(covered, all);
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.covers_matrix",
                   .statement = {"每个组合（如对象 × 操作）都有通过的用例，且没有失败的。",
                                 "Every combination, such as object and action, has a passed test case and no failed "
                                 "one."},
                   .unit = Unit::share,
                   .measured = {"有通过用例且无失败的组合所占的比例",
                                "share of combinations with a passed case and no failed one"},
                   .params = {results_spec(),
                              {.name = "rows",
                               .type = ParamType::map,
                               .required = true,
                               .meaning = {"一组名称（如对象），及其用例标识中的词",
                                           "names, such as objects, each with words that its cases bear"}},
                              {.name = "columns",
                               .type = ParamType::map,
                               .required = true,
                               .meaning = {"另一组名称（如操作），及其用例标识中的词",
                                           "other names, such as actions, each with words that its cases bear"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: testing.covers_matrix\n"
                              "  with:\n"
                              "    results: results/junit.xml\n"
                              "    rows: {客户: [form_customer], 订单: [form_order]}\n"
                              "    columns: {创建: [create, 新建], 编辑: [edit], 保存: [save]}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::covers_matrix
