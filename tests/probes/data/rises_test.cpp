// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

using namespace readiness;
using Rows = std::vector<std::vector<std::string>>;

namespace {

Verdict judge(const Rows& rows) {
  return support::judge("data.rises",
                        support::params({{"table", "stages"}, {"column", "probability"}, {"by", "order"}}),
                        {{measures::records("stages", {"order", "probability"}),
                          support::rows_read(rows, "stages.csv", {"序号", "赢率"})},
                         {measures::rows("stages"), support::counted(rows.size())}});
}

}  // namespace

TEST_CASE("data.rises looks along the order, not along the rows") {
  const Verdict verdict = judge({{"2", "30 %"}, {"1", "10%"}, {"10", "１００"}, {"3", "30"}, {"", ""}});
  CHECK(verdict.measured == 100);
  CHECK(verdict.message == Localized{"4 行中有 4 行的顺序和数值合乎要求", "rows in order: 4 of 4"});
}

TEST_CASE("data.rises tells what is out of order") {
  const auto [rows, row, reason] = GENERATE(table<Rows, std::uint64_t, std::string>({
      {{{"1", "10"}, {"2", "50"}, {"3", "30"}}, 4, "is less than in row 3, which comes before"},
      {{{"1", "10"}, {"1", "20"}}, 3, "序号 is that of row 2, too"},
      {{{"1", "10"}, {"一", "20"}}, 3, "序号 is no number"},
      {{{"1", "10"}, {"2", ""}}, 3, "赢率 is no number"},
      {{{"1", "10"}, {"2", "高"}, {"3", "20"}}, 3, "赢率 is no number"},
  }));
  const Verdict verdict = judge(rows);
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == row);
  CHECK(verdict.samples[0].reason.en == reason);
  CHECK(*verdict.measured == Approx(100.0 * static_cast<double>(rows.size() - 1) / static_cast<double>(rows.size())));
}

TEST_CASE("data.rises proves nothing without rows") {
  CHECK_FALSE(judge({}).measured);
  CHECK_FALSE(judge({{"", ""}}).measured);
}
