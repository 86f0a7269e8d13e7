// SPDX-License-Identifier: Apache-2.0
// A test that shares a host or a database with production can damage the business. Article 三.3: 搭建独立的测试环境.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::technology::keeps_environments_apart {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase environments_apart{"{1} 个测试环境中有 {0} 个与生产环境完全分开", "{0} of {1} test environments are apart from production"};
constexpr text::Phrase no_test_environment{"表 {0} 中没有用途为“{1}”的环境", "table {0} has no environment for '{1}'"};
constexpr text::Phrase environment_shared{"与生产环境 {0} 第 {1} 行共用“{2}”", "shares {2} with production, row {1} of {0}"};
constexpr text::Phrase environment_unstated{"没有写明“{0}”，不能确定与生产环境分开", "{0} is missing, so nobody knows whether it is apart from production"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

// The purpose first, then what has to differ.
Measure rows_of(const Params& params) {
  std::vector<std::string> columns{params.text("purpose")};
  for (const std::string& column : params.texts("apart")) columns.push_back(column);
  return measures::records(params.text("table"), columns, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({rows_of(params)}); }

std::vector<const Record*> rows_for(const Measurement& read, const std::vector<std::string>& purposes) {
  std::vector<const Record*> rows;
  for (const Record& record : read.records)
    for (const std::string& purpose : purposes)
      if (key_of(record.values[0]) == key_of(purpose)) rows.push_back(&record);
  return rows;
}

std::optional<Sample> fault_of(const Record& test, const std::vector<const Record*>& productions,
                               const Measurement& read, const Params& params) {
  const std::vector<std::string> columns = params.texts("apart");
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const std::size_t column = i + 1;
    const std::string key = key_of(test.values[column]), header = header_of(read, column, columns[i]);
    if (key.empty()) return sample_of(read, test, column, say<phrases::environment_unstated>(header));
    for (const Record* production : productions)
      if (key_of(production->values[column]) == key)
        return sample_of(read, test, column,
                         say<phrases::environment_shared>(shown(read.file), production->row.number(), header));
  }
  return std::nullopt;
}

std::vector<std::string> purposes(const Params& params, const char* name, std::vector<std::string> usual) {
  return params.has(name) ? params.texts(name) : std::move(usual);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(rows_of(params));
  const auto production = purposes(params, "production", {"生产", "production"});
  const auto test = purposes(params, "test", {"测试", "test"});
  const auto productions = rows_for(read, production), tests = rows_for(read, test);
  if (productions.empty()) return unknown(say<phrases::no_test_environment>(params.text("table"), production.front()));
  if (tests.empty())
    return {.measured = 0, .message = say<phrases::no_test_environment>(params.text("table"), test.front())};
  Measurement wrong{.rows = tests.size()};
  for (const Record* one : tests) {
    if (auto fault = fault_of(*one, productions, read, params)) wrong.samples.push_back(*std::move(fault));
  }
  wrong.count = wrong.samples.size();
  return share_verdict(wrong, say<phrases::environments_apart>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "technology.keeps_environments_apart",
               .statement = {"测试环境与生产环境完全分开。", "Test environments are apart from production."},
               .unit = Unit::share,
               .measured = {"与生产环境没有共用的测试环境所占的比例；没有测试环境为 0 %",
                            "share of test environments that share nothing with production; 0 % when there is none"},
               .params = {table_spec({"环境清单", "the register of environments"}),
                          {.name = "purpose",
                           .type = ParamType::column,
                           .required = true,
                           .meaning = {"用途列", "the column with the purpose"}},
                          {.name = "apart",
                           .type = ParamType::columns,
                           .required = true,
                           .meaning = {"必须不同的列，如主机、数据库",
                                       "the columns that have to differ, such as host and database"}},
                          {.name = "production",
                           .type = ParamType::texts,
                           .meaning = {"表示生产的用途；默认 生产、production",
                                       "the purposes that mean production; default: 生产, production"}},
                          {.name = "test",
                           .type = ParamType::texts,
                           .meaning = {"表示测试的用途；默认 测试、test",
                                       "the purposes that mean test; default: 测试, test"}},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: technology.keeps_environments_apart\n"
                          "  with: {table: environments, purpose: purpose, apart: [host, database]}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::technology::keeps_environments_apart
