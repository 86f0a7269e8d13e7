// SPDX-License-Identifier: Apache-2.0
#include "identity/learn.hpp"

#include "identity/model_file.hpp"
#include "records.hpp"

#include <catch2/catch.hpp>

namespace readiness::identity::learn_test {
namespace {

// 1,000 customers, each of them twice; the copies agree in name and city, never in the phone.
std::vector<Row> twins() {
  std::vector<Row> rows;
  for (int i = 0; i < 2000; ++i)
    rows.push_back({"customer" + std::to_string(i / 2 * 7919) + " ltd", "", std::to_string(2'000'000'000 + i * 31337),
                    "", i / 2 % 2 == 0 ? "上海" : "北京"});
  return rows;
}

Model learned(unsigned jobs) {
  RecordTable table = table_of(twins());
  count_sharing(table, nullptr, jobs);
  const Records records(table, nullptr);
  return learn(records, Blocks::build(records, jobs), default_model(), jobs);
}

}  // namespace

TEST_CASE("odds follow the data, and add up") {
  const Model model = learned(1), usual = default_model();
  CHECK(model.of(Field::name, name_level::full).m > 0.9);                          // usual: 0.45
  CHECK(model.of(Field::phone, phone_level::equal).m < 0.05);                      // usual: 0.5
  CHECK(model.of(Field::place, place_level::city).u == Approx(0.5).margin(0.05));  // usual: 0.05
  CHECK(model.prior == Approx(1000.0 / (2000 * 1999 / 2)).epsilon(0.1));
  for (std::size_t field = 0; field < k_fields; ++field) {
    double m = 0, u = 0;
    for (const Odds& odds : model.odds[field]) m += odds.m, u += odds.u;
    INFO(id_of(static_cast<Field>(field)));
    CHECK(m == Approx(1).margin(1e-6));
    CHECK(u == Approx(1).margin(1e-6));
  }
  CHECK(usual.of(Field::name, name_level::full).m == 0.45);
}

TEST_CASE("learning gives the same odds on any number of threads") {
  CHECK(write_model(learned(1)) == write_model(learned(3)));
}

TEST_CASE("where there is nothing to learn from, the usual odds stay") {
  for (const std::size_t rows : {0u, 1u, 2u}) {
    RecordTable table = table_of(std::vector<Row>(rows, Row{"a"}));
    const Records records(table, nullptr);
    const Model model = learn(records, Blocks::build(records, 1), default_model(), 1);
    CHECK(model.of(Field::code, code_level::equal).m == Approx(0.93));
    CHECK(model.prior >= default_model().prior);
  }
}

TEST_CASE("a model survives its file") {
  Model model = learned(1);
  model.same = 0.9;
  const auto read = read_model("w.yaml", write_model(model));
  REQUIRE(read);
  CHECK(write_model(*read) == write_model(model));
  CHECK(read->origin == "w.yaml");
}

}  // namespace readiness::identity::learn_test
