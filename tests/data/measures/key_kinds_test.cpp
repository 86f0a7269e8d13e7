// SPDX-License-Identifier: Apache-2.0
#include "support/measuring.hpp"

namespace key_kinds_test {

using namespace readiness;
using namespace readiness::test;

TEST_CASE("distinct counts trimmed values that are not blank") {
  const Measurement found = measure(column({"a", "b", " a", "", "无", "A", "a", "b"}), measures::distinct("t", {"c"}));
  CHECK(found.count == 3);
  CHECK(found.rows == 6);
}

TEST_CASE("duplicates name the earliest row") {
  const Measurement found = measure(column({"a", "b", "a ", "", "", "b", "a"}), measures::duplicates("t", {"c"}));
  CHECK(found.count == 3);
  CHECK(found.rows == 5);
  REQUIRE(shown(found.samples) == "4: a; 7: b; 8: a");
  CHECK(found.samples[0].column == "c");
  CHECK(found.samples[0].reason == Localized{"与第 2 行重复", "repeats row 2"});
  CHECK(found.samples[1].reason.en == "repeats row 3");
  CHECK(found.samples[2].reason.en == "repeats row 2");
}

TEST_CASE("a tuple with a blank part is no tuple, and its parts do not run together") {
  const Tables tables = {
      {"t", {.header = {"a", "b"}, .rows = {{"x", "yz"}, {"xy", "z"}, {"x", "yz"}, {"x", ""}, {"x", ""}, {"", "x"}}}}};
  CHECK(measure(tables, measures::distinct("t", {"a", "b"})).count == 2);
  const Measurement found = measure(tables, measures::duplicates("t", {"a", "b"}));
  CHECK(found.count == 1);
  CHECK(found.rows == 3);
  REQUIRE(shown(found.samples) == "4: x + yz");
  CHECK(found.samples[0].column == "a + b");
}

TEST_CASE("orphans: rows whose key is nowhere in the other table") {
  const Tables tables = {
      {"orders", {.header = {"id", "customer"}, .rows = {{"1", "A"}, {"2", "B "}, {"3", ""}, {"4", "C"}}}},
      {"customers", {.header = {"key", "state"}, .rows = {{" B", "ok"}, {"C", "gone"}, {"C", "gone"}}}}};
  const Measurement all = measure(tables, measures::orphans("orders", {"customer"}, "customers", {"key"}));
  CHECK(all.count == 1);
  CHECK(all.rows == 3);
  CHECK(shown(all.samples) == "2: A");
  CHECK(all.samples[0].column == "customer");
  CHECK(all.samples[0].file == "orders.csv");
  const Measurement living =
      measure(tables, measures::orphans("orders", {"customer"}, "customers", {"key"}, "", "state == 'ok'"));
  CHECK(shown(living.samples) == "2: A; 5: C");
  CHECK(measure(tables, measures::orphans("orders", {"customer"}, "customers", {"key"}, "id == '2'")).count == 0);
}

TEST_CASE("orphans within one table, and of tuples") {
  const Tables tables = {
      {"staff", {.header = {"id", "team", "boss"}, .rows = {{"1", "x", ""}, {"2", "x", "1"}, {"3", "y", "1"}}}}};
  CHECK(measure(tables, measures::orphans("staff", {"boss"}, "staff", {"id"})).count == 0);
  const Measurement found = measure(tables, measures::orphans("staff", {"team", "boss"}, "staff", {"team", "id"}));
  CHECK(shown(found.samples) == "4: y + 1");
}

TEST_CASE("orphans cannot be had without the other table") {
  const Tables tables = column({"1"});
  CHECK(measure_error(tables, measures::orphans("t", {"c"}, "u", {"c"})).message.en ==
        "the checklist declares no table u");
  CHECK(measure_error(tables, measures::orphans("t", {"c"}, "t", {"x"})).message.en ==
        "t.csv has no column 'x' (x); its headers are: c");
}

}  // namespace key_kinds_test
