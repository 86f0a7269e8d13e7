// SPDX-License-Identifier: Apache-2.0
#include "recon/mapping.hpp"
#include "tables.hpp"

namespace plan_test {

using namespace readiness;
using namespace readiness::test;
using Catch::Contains;

namespace {

const MemoryTable k_old = table({"编号", "名称", "区", "金额"}, {{"1", "a", "x", "5"}});
const MemoryTable k_new = table({"id", "name", "amount"}, {{"1", "a", "5"}});

}  // namespace

TEST_CASE("a line that cannot be followed is named with its row, and the rest goes on") {
  const auto [line, words] = GENERATE(table<Line, std::string>({
      {{"没有", "name", "", "", "", ""}, "mapping.csv, row 3: old.csv has no column '没有'"},
      {{"名称", "nmae", "", "", "", ""}, "mapping.csv, row 3: new.csv has no column 'nmae'"},
      {{"名称", "name", "", "trimm", "", ""}, "row 3: unknown rule 'trimm'"},
      {{"名称", "name", "txt", "", "", ""}, "row 3: unknown type 'txt'"},
      {{"名称", "name", "", "", "0.1", ""}, "row 3: a tolerance ('0.1') does not suit"},
      {{"名称", "name", "", "", "", "kye"}, "row 3: unknown role 'kye'"},
      {{"名称", "", "", "", "", ""}, "row 3: the source column '名称' has neither a target nor the rule 'drop'"},
      {{"", "name", "", "", "", ""}, "row 3: there is no source column"},
  }));
  Pair pair(k_old, k_new);
  pair.request.plan.mapping =
      mapping({{"编号", "id", "", "", "", "key"}, line, {"金额", "amount", "number", "", "", ""}});
  const auto result = pair.run();
  CHECK(result.verdict == recon::Agreement::incomplete);
  REQUIRE(result.problems.size() == 1);
  CHECK_THAT(result.problems[0].text.en, Contains(words));
  CHECK(result.columns.size() == 1);
  CHECK(result.equal_pairs == 1);
}

TEST_CASE("a key that cannot be used is an error") {
  Pair pair(k_old, k_new);
  pair.request.plan.mapping = mapping({{"没有", "id", "", "", "", "key"}});
  CHECK_THAT(pair.fail()[0].message.en, Contains("no column '没有'"));
  pair.request.plan.mapping = mapping({{"名称", "name", "", "", "", ""}});
  CHECK_THAT(pair.fail()[0].message.en, Contains("there is no key"));
  pair.request.plan.mapping.reset();
  pair.request.plan.keys = {"编号=nr"};
  CHECK_THAT(pair.fail()[0].message.en, Contains("new.csv has no column 'nr'"));
}

TEST_CASE("two sources of one target: the second is left out, unless they are joined") {
  Pair pair(k_old, k_new);
  pair.request.plan.mapping =
      mapping({{"编号", "id", "", "", "", "key"}, {"名称", "name", "", "", "", ""}, {"区", "name", "", "", "", ""}});
  const auto apart = pair.run();
  REQUIRE(apart.problems.size() == 1);
  CHECK_THAT(apart.problems[0].text.en, Contains("row 4: the target 'name' has a source in row 3 already"));
  CHECK(apart.equal_pairs == 1);

  Pair joined(k_old, table({"id", "name", "amount"}, {{"1", "a/x", "5"}}));
  joined.request.plan.mapping = mapping({{"编号", "id", "", "", "", "key"},
                                         {"名称", "name", "", "join(/)", "", ""},
                                         {"区", "name", "", "join(/)", "", ""}});
  const auto result = joined.run();
  CHECK(result.verdict == recon::Agreement::equal);
  CHECK(result.columns[0].old_name == "名称+区");
}

TEST_CASE("a mapping of several tables asks which one") {
  Pair pair(k_old, k_new);
  pair.request.plan.mapping = mapping({{"编号", "id", "", "", "", "key"}, {"x", "y", "", "", "", ""}});
  pair.request.plan.mapping->lines[0].table = "客户";
  pair.request.plan.mapping->lines[1].table = "订单";
  CHECK_THAT(pair.fail()[0].message.en, Contains("several tables: 客户, 订单"));
  pair.request.plan.table = "客服";
  CHECK_THAT(pair.fail()[0].hint.en, Contains("客户"));
  pair.request.plan.table = "客户";
  CHECK(pair.run().equal_pairs == 1);
}

TEST_CASE("targets may name their object, and columns that are not mapped are named") {
  Pair pair(k_old, k_new);
  pair.request.plan.mapping = mapping({{"编号", "account.id", "", "", "", "主键"},
                                       {"名称", "account.name", "", "", "", ""},
                                       {"区", "", "", "不迁移", "", ""}});
  const auto result = pair.run();
  CHECK(result.verdict == recon::Agreement::equal);
  CHECK(result.dropped == std::vector<std::string>{"区"});
  CHECK(result.only_old == std::vector<std::string>{"金额"});
  CHECK(result.only_new == std::vector<std::string>{"amount"});
}

TEST_CASE("a mapping is read by the usual names of its columns") {
  const MemorySource source(
      table({"旧字段", "新字段", "规则", "主键", "备注"},
            {{"编号", "id", "", "是", ""}, {"", "", "", "", ""}, {"名称", "name", "trim", "", "x"}}));
  const auto read = recon::read_mapping({source, "m.csv"});
  REQUIRE(read);
  REQUIRE(read->lines.size() == 2);
  CHECK(read->lines[0].role == "是");
  CHECK(read->lines[1].row == 4);
  CHECK(read->lines[1].rule == "trim");
  const MemorySource wrong(table({"a", "b"}, {}));
  CHECK_FALSE(recon::read_mapping({wrong, "m.csv"}));
}

}  // namespace plan_test
