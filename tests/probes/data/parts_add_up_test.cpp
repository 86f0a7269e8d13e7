// SPDX-License-Identifier: Apache-2.0
#include "support/table_probe.hpp"
#include "support/table_text.hpp"

namespace parts_add_up_test {

using namespace readiness;

namespace {

Params with(const std::string& relation, const std::string& tolerance) {
  return support::params({{"table", "orders"},
                          {"key", "id"},
                          {"column", "amount"},
                          {"parts_table", "lines"},
                          {"parts_key", "order"},
                          {"parts_column", "amount"},
                          {"relation", relation},
                          {"tolerance", tolerance}});
}

Verdict judge(const std::string& orders, const std::string& lines, const std::string& relation = "equal",
              const std::string& tolerance = "0") {
  return support::run_on(
      "data.parts_add_up", with(relation, tolerance),
      {{"orders", support::table_of("id,amount\n" + orders)}, {"lines", support::table_of("order,amount\n" + lines)}});
}

}  // namespace

TEST_CASE("data.parts_add_up compares exactly") {
  CHECK(judge("A,0.3\nB,1000.00\n", "A,0.1\nB,1000\n A ,0.2\n").measured == 100);
  const Verdict verdict = judge("A,0.3\nB,5\n", "A,0.1\nA,0.21\nB,5\n");
  CHECK(verdict.measured == 50);
  CHECK(support::told(verdict) == "2: its parts add up to 0.31");
  CHECK(verdict.samples.at(0).value == "A");
  CHECK(verdict.message.en == "records that agree with the total of their parts: 1 of 2");
}

TEST_CASE("data.parts_add_up: relation and tolerance") {
  const auto [lines, relation, tolerance, told] = GENERATE(table<std::string, std::string, std::string, std::string>({
      {"A,9.99\n", "equal", "0.01", ""},
      {"A,10.01\n", "equal", "0.01", ""},
      {"A,10.02\n", "equal", "0.01", "2: its parts add up to 10.02"},
      {"A,4\n", "at_most", "0", ""},
      {"B,4\n", "at_most", "0", ""},
      {"A,4\nA,6.01\n", "at_most", "0", "2: its parts add up to 10.01, which is more"},
      {"B,4\n", "equal", "0", "2: has no parts"},
      {"A,ten\n", "equal", "0", "2: one of its parts is no number"},
      {"A,ten\n", "at_most", "0", "2: one of its parts is no number"},
      {",10\n", "equal", "0", "2: has no parts"},
  }));
  CAPTURE(lines, relation, tolerance);
  CHECK(support::told(judge("A,10\n", lines, relation, tolerance)) == told);
}

TEST_CASE("data.parts_add_up: an amount that is no number agrees with nothing; no rows prove nothing") {
  CHECK(support::told(judge("A,暂无\n", "A,1\n")) == "2: is no number");
  CHECK_FALSE(judge("", "A,1\n").measured);
  CHECK_FALSE(judge("A,1\n", "").measured);
  CHECK_FALSE(judge(",1\n", "A,1\n").measured);
}

TEST_CASE("data.parts_add_up refuses a tolerance that is none") {
  const auto& probe = std::get<DataProbe>(probes::find("data.parts_add_up")->body);
  for (const std::string tolerance : {"-1", "little"})
    CHECK_FALSE(probe.needs(with("equal", tolerance), support::on_day(2026, 3, 1)));
}

}  // namespace parts_add_up_test
