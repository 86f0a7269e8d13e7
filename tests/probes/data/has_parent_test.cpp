// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace has_parent_test {

using namespace readiness;
using support::counted;
using support::Texts;
using support::wrong;

namespace {

Verdict judge(const Measurement& orphans, std::uint64_t rows) {
  return support::judge(
      "data.has_parent",
      support::params({{"table", "contacts"}, {"columns", Texts{"customer_id"}}, {"parent_table", "customers"}}),
      {{measures::orphans("contacts", {"customer_id"}, "customers", {"customer_id"}), orphans},
       {measures::rows("contacts"), counted(rows)}});
}

}  // namespace

TEST_CASE("data.has_parent takes its share of the references that are given") {
  CHECK(judge(wrong(0, 120), 150).measured == 100);
  CHECK(judge(wrong(3, 120), 150).measured == 97.5);
  CHECK(judge(wrong(120, 120), 120).measured == 0);
}

TEST_CASE("data.has_parent says where the reference should lead") {
  const Verdict verdict = judge(wrong(3, 120, "客户编号"), 150);
  CHECK(verdict.message ==
        Localized{"已填写的 120 行中有 3 行的“客户编号”在表 customers 中找不到",
                  "客户编号 is not found in table customers in 3 of the 120 rows that have a value"});
  CHECK(verdict.samples.size() == 3);
}

TEST_CASE("data.has_parent with other names, a compound key and conditions on both sides") {
  const Params with = support::params({{"table", "roster"},
                                       {"columns", Texts{"email", "team"}},
                                       {"when", "status == '在职'"},
                                       {"parent_table", "training"},
                                       {"parent_columns", Texts{"mail", "team"}},
                                       {"parent_when", "attended == 'y'"}});
  const Verdict verdict = support::judge("data.has_parent", with,
                                         {{measures::orphans("roster", {"email", "team"}, "training", {"mail", "team"},
                                                             "status == '在职'", "attended == 'y'"),
                                           wrong(1, 4)},
                                          {measures::rows("roster"), counted(9)},
                                          {measures::rows("roster", "status == '在职'"), counted(4)}});
  CHECK(verdict.measured == 75);
  CHECK(verdict.message.en == "email + team is not found in table training in 1 of the 4 rows that have a value");
}

TEST_CASE("data.has_parent refuses keys of different length") {
  const Params with = support::params({{"table", "roster"},
                                       {"columns", Texts{"email", "team"}},
                                       {"parent_table", "training"},
                                       {"parent_columns", Texts{"email"}}});
  CHECK(support::refusal("data.has_parent", with) ==
        "columns has 2 entries and parent_columns 1; they must match one by one");
}

TEST_CASE("data.has_parent: no reference at all is unknown") {
  const auto rows = GENERATE(std::uint64_t{0}, std::uint64_t{30});
  const Verdict verdict = judge(wrong(0, 0), rows);
  CHECK_FALSE(verdict.measured);
  CHECK(verdict.otherwise == Outcome::unknown);
}

}  // namespace has_parent_test
