// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace is_on_list_test {

using namespace readiness;
using support::counted;
using support::Texts;
using support::wrong;

namespace {

const Texts k_stages{"初步接洽", "需求分析", "商务谈判"};

Params plus(Params params, std::initializer_list<std::pair<const char*, support::Value>> more) {
  const Params added = support::params(more);
  for (const auto& [name, value] : added.all()) params.set(name, value);
  return params;
}

const Params k_stage = support::params({{"table", "opportunities"}, {"column", "stage"}});

}  // namespace

TEST_CASE("data.is_on_list with the values in the item") {
  const auto [off, given, share] =
      GENERATE(table<std::uint64_t, std::uint64_t, double>({{0, 100, 100}, {1, 100, 99}, {100, 100, 0}}));
  const Verdict verdict =
      support::judge("data.is_on_list", plus(k_stage, {{"values", k_stages}}),
                     {{measures::outside_set("opportunities", "stage", k_stages), wrong(off, given)},
                      {measures::rows("opportunities"), counted(120)}});
  CHECK(verdict.measured == share);
  CHECK(verdict.message.en == "stage is not on the list of 3 allowed values in " + std::to_string(off) +
                                  " of the 100 rows that have a value");
}

TEST_CASE("data.is_on_list with the glossary as a table") {
  const Params with =
      plus(k_stage, {{"list_table", "glossary"}, {"list_column", "option"}, {"list_when", "field == '商机阶段'"}});
  const Verdict verdict =
      support::judge("data.is_on_list", with,
                     {{measures::orphans("opportunities", {"stage"}, "glossary", {"option"}, "", "field == '商机阶段'"),
                       wrong(3, 60, "阶段")},
                      {measures::top("opportunities", "stage"), {}},
                      {measures::top("glossary", "option", "field == '商机阶段'"), {}},
                      {measures::rows("opportunities"), counted(60)}});
  CHECK(verdict.measured == 95);
  CHECK(verdict.message ==
        Localized{"已填写的 60 行中有 3 行的“阶段”不在表 glossary 的“option”之内",
                  "阶段 is not on the list in option of table glossary in 3 of the 60 rows that have a value"});
  CHECK(verdict.samples.size() == 3);
}

TEST_CASE("data.is_on_list needs one list, and only one") {
  const auto refusal = [](const Params& with) { return support::refusal("data.is_on_list", with); };
  CHECK(refusal(k_stage) == "either values or list_table is needed");
  CHECK(refusal(plus(k_stage, {{"values", k_stages}, {"list_table", "glossary"}, {"list_column", "option"}})) ==
        "values and list_table exclude each other");
  CHECK(refusal(plus(k_stage, {{"list_table", "glossary"}})) == "list_table needs a list_column");
  CHECK(refusal(plus(k_stage, {{"list_column", "option"}})) == "list_column needs a list_table");
  CHECK(refusal(plus(k_stage, {{"values", k_stages}, {"list_when", "field == 'x'"}})) ==
        "list_when needs a list_table");
  CHECK(refusal(plus(k_stage, {{"list_table", "glossary"}, {"list_column", "option"}})).empty());
}

TEST_CASE("data.is_on_list: nothing to look at") {
  const auto judge = [](std::uint64_t rows, std::uint64_t matching) {
    const std::string when = "owner == '王小明'";
    return support::judge("data.is_on_list", plus(k_stage, {{"values", k_stages}, {"when", when}}),
                          {{measures::outside_set("opportunities", "stage", k_stages, when), wrong(0, 0)},
                           {measures::rows("opportunities"), counted(rows)},
                           {measures::rows("opportunities", when), counted(matching)}})
        .otherwise;
  };
  CHECK(judge(0, 0) == Outcome::unknown);
  CHECK(judge(10, 0) == Outcome::unknown);
  CHECK(judge(10, 4) == Outcome::unknown);  // four rows, all blank
}

TEST_CASE("data.is_on_list says how often a value occurs, and what was meant") {
  Measurement off = wrong(3, 60, "阶段");
  off.samples[0].value = "需求分折", off.samples[1].value = "谈判", off.samples[2].value = "x";
  Measurement frequent{.count = 5, .rows = 60};
  for (const auto& [value, times] : {std::pair{"初步接洽", "40"}, {"谈判", "12"}, {"需求分折", "3"}})
    frequent.records.push_back({.row = 2, .values = {value, times}});
  Measurement list{.count = 3, .rows = 3};
  for (const std::string& stage : k_stages) list.records.push_back({.row = 2, .values = {stage, "1"}});
  const Params with = plus(k_stage, {{"list_table", "glossary"}, {"list_column", "option"}});
  const auto reasons = [&](const Measurement& options) {
    std::vector<std::string> texts;
    const Verdict verdict =
        support::judge("data.is_on_list", with,
                       {{measures::orphans("opportunities", {"stage"}, "glossary", {"option"}), off},
                        {measures::top("opportunities", "stage"), frequent},
                        {measures::top("glossary", "option"), options},
                        {measures::rows("opportunities"), counted(60)}});
    for (const Sample& sample : verdict.samples) texts.push_back(sample.reason.en);
    return texts;
  };
  CHECK(reasons(list) == std::vector<std::string>{"in 3 rows; perhaps 需求分析", "in 12 rows; perhaps 商务谈判", ""});
  list.count = 400;  // more than those that are known: no guess
  CHECK(reasons(list) == std::vector<std::string>{"in 3 rows", "in 12 rows", ""});
}

}  // namespace is_on_list_test
