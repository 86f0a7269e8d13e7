// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace has_room_for_growth_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Verdict judge(const Rows& volumes, const Rows& disks) {
  return support::judge("technology.has_room_for_growth",
                        support::params({{"table", "volumes"}, {"disk_table", "servers"}, {"disk", "disk_gib"}}),
                        {{measures::records("volumes", {"object", "rows_now", "rows_per_month", "bytes_per_row"}),
                          support::rows_read(volumes, "volumes.csv")},
                         {measures::records("servers", {"disk_gib"}), support::rows_read(disks, "servers.csv")},
                         {measures::rows("volumes"), support::counted(volumes.size())},
                         {measures::rows("servers"), support::counted(disks.size())}});
}

// (1048576 + 29127 x 36) rows x 1024 bytes is a little less than 2 GiB; with the reserve 2.6 GiB.
const std::vector<std::string> k_two_gib{"订单", "1,048,576", "29127", "1024"};

}  // namespace

TEST_CASE("technology.has_room_for_growth compares the disks with three years of growth") {
  CHECK(judge({k_two_gib}, {{"2.6"}}).measured == 100);
  CHECK(judge({k_two_gib}, {{"2"}, {"1"}}).measured == 100);
  const Verdict half = judge({k_two_gib}, {{"1.3"}});
  CHECK(*half.measured == Approx(50).epsilon(0.001));
  CHECK(half.message.en ==
        "in 36 months the data takes 1.99 GiB, with a reserve of 1.3 that is 2.59 GiB; the disks have "
        "1.3 GiB. Largest: 订单, (1048576 rows + 29127 a month x 36) x 1024 bytes");
}

TEST_CASE("technology.has_room_for_growth adds up all objects") {
  CHECK(*judge({k_two_gib, k_two_gib, {"空", "0", "0", "0"}}, {{"2.6"}}).measured == Approx(50).epsilon(0.001));
}

TEST_CASE("technology.has_room_for_growth: half a register says nothing") {
  const auto unknown = [](const Verdict& verdict) {
    return !verdict.measured && verdict.otherwise == Outcome::unknown;
  };
  CHECK(unknown(judge({}, {{"1"}})));
  CHECK(unknown(judge({k_two_gib}, {})));
  CHECK(unknown(judge({k_two_gib}, {{"many"}})));
  CHECK(unknown(judge({{"空", "0", "0", "0"}}, {{"1"}})));
  const std::string cell = GENERATE("", "-1", "12 KB");
  const Verdict verdict = judge({k_two_gib, {"商机", "10", "5", cell}}, {{"100"}});
  CHECK(unknown(verdict));
  CHECK(verdict.samples.at(0).row == 3);
}

TEST_CASE("technology.has_room_for_growth refuses impossible spans and reserves") {
  const auto refused = [](const char* name, double value) {
    return support::refusal("technology.has_room_for_growth",
                            support::params({{"table", "volumes"}, {"disk_table", "servers"}, {name, value}}));
  };
  CHECK(refused("reserve", 1.3).empty());
  CHECK(refused("reserve", 0.5) == "'reserve' must be 1 to 10");
  CHECK(refused("months", -1) == "'months' must be 0 to 600");
}

}  // namespace has_room_for_growth_test
