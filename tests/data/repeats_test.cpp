// SPDX-License-Identifier: Apache-2.0
#include "data/repeats.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <random>

namespace repeats_test {

namespace data = readiness::data;

namespace {

std::vector<std::string> values_of(std::mt19937& random, std::size_t rows, unsigned different) {
  std::vector<std::string> values;
  for (std::size_t row = 0; row < rows; ++row) values.push_back("value " + std::to_string(random() % different));
  return values;
}

}  // namespace

TEST_CASE("each different value is told where it stands first, and how often it does") {
  const unsigned different = GENERATE(1u, 7u, 300u, 1'000'000u);
  const std::size_t rows = GENERATE(1u, 63u, 1000u, data::k_batch_rows);
  std::mt19937 random(different);
  data::Repeats repeats;
  for (int batch = 0; batch < 10; ++batch) {
    const std::vector<std::string> values = values_of(random, rows, different);
    const std::vector<std::string_view> views(values.begin(), values.end());
    data::Bits look;
    for (std::size_t row = 0; row < rows; ++row)
      if (random() % 9 != 0) look.set(row);
    repeats.load(views, look);

    std::map<std::string, std::uint64_t> want, got;
    look.for_each([&](std::size_t row) { ++want[values[row]]; });
    std::size_t last = 0, visits = 0;
    repeats.for_each([&](std::size_t row, std::uint64_t times) {
      CHECK(look[row]);
      CHECK((visits++ == 0 || row > last));
      if (!got.contains(values[row]))
        for (std::size_t before = last + (visits > 1); before < row; ++before)
          CHECK((!look[before] || values[before] != values[row]));
      got[values[row]] += times;
      last = row;
    });
    CHECK(got == want);
    if (different <= 7 && rows >= 63) CHECK(visits == want.size());
    look.for_each([&](std::size_t row) { CHECK(repeats.hashes()[row] == data::hash_of(values[row])); });
  }
}

}  // namespace repeats_test
