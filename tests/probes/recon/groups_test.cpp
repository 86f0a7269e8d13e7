// SPDX-License-Identifier: Apache-2.0
#include "migration.hpp"

namespace groups_test {

using namespace readiness;
using namespace readiness::support;

TEST_CASE("groups whose errors cancel out are told apart") {
  Params with = migration_params();
  with.set("group_by", {std::vector<std::string>{"状态=status"}, {}});
  const Rows before = {{"1", "1", "a"}, {"2", "2", "b"}, {"3", "3", "c"}};
  const Verdict equal =
      run_on("recon.groups", with, migration(before, {{"1", "10000", "a"}, {"2", "20000", "b"}, {"3", "30000", "c"}}));
  CHECK(equal.measured == 100);
  const Verdict crossed =
      run_on("recon.groups", with, migration(before, {{"1", "20000", "a"}, {"2", "10000", "b"}, {"3", "30000", "c"}}));
  CHECK(crossed.measured == Approx(100.0 / 3));
  CHECK(crossed.message.en == "1 of 3 groups agree: a, b");
  CHECK_FALSE(run_on("recon.groups", with, migration({}, {})).measured);
}

}  // namespace groups_test
