// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace merges_are_final_test {

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Verdict judge(const Rows& rows) {
  return support::judge("data.merges_are_final", support::params({{"table", "merge_log"}}),
                        {{measures::records("merge_log", {"object", "merged_id", "survivor_id"}),
                          support::rows_read(rows, "merge_log.csv", {"对象", "被合并编号", "保留编号"})},
                         {measures::rows("merge_log"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("data.merges_are_final accepts merges that end at a record") {
  const Verdict verdict = judge({{"客户", "K1", "K9"}, {"客户", "K2", "K9"}, {"联系人", "K9", "K1"}});
  CHECK(verdict.measured == 100);
  CHECK(verdict.message == Localized{"3 次合并中有 3 次去向明确", "merges with a clear outcome: 3 of 3"});
  CHECK(verdict.samples.empty());
}

TEST_CASE("data.merges_are_final tells what is wrong with a merge") {
  const auto [rows, wrong_rows, reason] = GENERATE(table<Rows, std::vector<std::uint64_t>, std::string>({
      {{{"客户", "K1", ""}}, {2}, "a number is missing"},
      {{{"客户", "待补充", "K1"}}, {2}, "a number is missing"},
      {{{"客户", "K1", "Ｋ１ "}}, {2}, "merged into itself"},
      {{{"客户", "K1", "K2"}, {"客户", "k1", "K3"}}, {3}, "row 2 has merged it already"},
      {{{"客户", "K1", "K2"}, {"客户", "K2", "K3"}}, {2}, "the survivor is itself merged away in row 3"},
      {{{"客户", "K1", "K2"}, {"客户", "K2", "K1"}}, {2, 3}, "the merges go in a circle, and no record is left"},
      {{{"", "1", "2"}, {"", "2", "3"}, {"", "3", "1"}}, {2, 3, 4}, "the merges go in a circle, and no record is left"},
  }));
  const Verdict verdict = judge(rows);
  std::vector<std::uint64_t> found;
  for (const Sample& sample : verdict.samples) {
    found.push_back(sample.row.number());
    CHECK(sample.reason.en == reason);
    CHECK_FALSE(sample.reason.zh.empty());
  }
  CHECK(found == wrong_rows);
  CHECK(verdict.measured < 100);
}

TEST_CASE("data.merges_are_final proves nothing where there is no merge") {
  CHECK(judge({}).otherwise == Outcome::unknown);
  CHECK_FALSE(judge({}).measured);
  CHECK_FALSE(judge({{"客户", "", ""}}).measured);
}

TEST_CASE("data.merges_are_final follows a long chain to its end") {
  Rows chain;
  for (int i = 0; i < 2000; ++i) chain.push_back({"", std::to_string(i), std::to_string(i + 1)});
  const Verdict verdict = judge(chain);
  CHECK(verdict.samples.size() == 1999);
  CHECK(verdict.samples.front().reason.en == "the survivor is itself merged away in row 3");
}

}  // namespace merges_are_final_test
