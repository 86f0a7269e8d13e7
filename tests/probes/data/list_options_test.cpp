// SPDX-License-Identifier: Apache-2.0
#include "probes/data/list_options.hpp"

#include <catch2/catch.hpp>

namespace list_options_test {

using readiness::probes::data::likely_option;

TEST_CASE("the option that somebody meant") {
  const std::vector<std::string> options{"商超连锁", "便利店", "连锁餐饮", "Closed Won", "Closed Lost", "其他渠道"};
  const auto [value, option] = GENERATE(table<std::string, std::string>({
      {"便利店店", "便利店"},
      {"其它渠道", "其他渠道"},
      {"ＣＬＯＳＥＤ ＷＯＮ", "Closed Won"},
      {"便利", "便利店"},
      {"全家便利店管理公司", "便利店"},
      {"连锁", ""},    // two of them
      {"closed", ""},  // likewise
      {"店", ""},      // a single character says nothing
      {"批发", ""},
      {"", ""},
  }));
  CAPTURE(value);
  CHECK(likely_option(value, options) == option);
  CHECK(likely_option(value, {}).empty());
}

}  // namespace list_options_test
