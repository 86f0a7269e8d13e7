// SPDX-License-Identifier: Apache-2.0
#include "data/numbers.hpp"

#include "data/scan.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <random>

namespace numbers_test {

namespace data = readiness::data;

namespace {

// Of many sizes, with both signs; many of them more than once.
std::vector<double> some_numbers(std::size_t count) {
  std::mt19937 random(static_cast<unsigned>(count));
  std::vector<double> numbers;
  for (std::size_t i = 0; i < count; ++i) {
    const double size = std::pow(10, static_cast<int>(random() % 20) - 8);
    const double number =
        random() % 3 == 0 ? static_cast<double>(random() % 50) : size * static_cast<double>(1 + random() % 1000) / 7;
    numbers.push_back(random() % 2 == 0 ? number : -number);
  }
  return numbers;
}

double half(double number) { return std::abs(number - 5) / 2; }

}  // namespace

TEST_CASE("numbers keep their order, and know which one has how many below it, in memory and on disk") {
  const std::size_t count = GENERATE(1u, 2u, 4095u, 4096u, 4097u, 20'001u);
  const std::uint64_t memory = GENERATE(std::uint64_t{0}, std::uint64_t{50'000}, std::uint64_t{1} << 40);
  CAPTURE(count, memory);
  data::KeyStore store(memory);
  data::Numbers all(store), part(store);
  const std::vector<double> numbers = some_numbers(count);
  for (std::size_t i = 0; i < count; ++i) {
    part.add(numbers[i]);
    if (i % 777 == 5) all.append(part);
  }
  all.append(part);
  all.seal();
  REQUIRE(all.size() == count);

  std::vector<double> told;
  all.for_each([&](double number) { told.push_back(number); });
  CHECK(told == numbers);
  std::vector<double> sorted = numbers, halves;
  for (const double number : numbers) halves.push_back(half(number));
  std::sort(sorted.begin(), sorted.end());
  std::sort(halves.begin(), halves.end());
  for (const std::size_t rank : {std::size_t{0}, (count - 1) / 2, count / 3, count - 1}) {
    CHECK(all.ranked(rank, [](double number) { return number; }) == sorted[rank]);
    CHECK(all.ranked(rank, half) == halves[rank]);
  }
  CHECK(store.check());
}

TEST_CASE("outliers are the same within any memory, and an error when there is no room at all") {
  using namespace readiness;
  const test::TempDir folder;
  std::string csv = "amount\n";
  for (int row = 0; row < 20'000; ++row)
    csv += std::to_string(row % 5'000 == 4'999 ? 1'000'000 + row : row % 100) + "\n";
  folder.write("t.csv", csv);
  const std::vector<Table> declared = {{.id = "t", .title = same("t"), .columns = {{.id = "amount"}}, .file = "t.csv"}};
  const Measure wanted = measures::outliers("t", "amount", "10");
  const auto found = [&](std::uint64_t memory) {
    data::Tables tables(declared, {}, data::files_in(folder.path()));
    auto result = data::scan(tables, {wanted}, {.jobs = 2, .chunk_bytes = 30'000, .memory = memory});
    REQUIRE(result);
    return result->measurements.at(wanted);
  };
  for (const std::uint64_t memory : {std::uint64_t{0}, std::uint64_t{1} << 40}) {
    const Result<Measurement> outliers = found(memory);
    REQUIRE(outliers);
    CHECK(outliers->count == 4);
    CHECK(outliers->rows == 20'000);
    CHECK(outliers->text == "49");
    REQUIRE(outliers->samples.size() == 4);
    CHECK(outliers->samples[3].row == 20'001);
  }
  setenv("TMPDIR", "/nowhere/at all", 1);
  const Result<Measurement> failed = found(0);
  unsetenv("TMPDIR");
  REQUIRE_FALSE(failed);
  CHECK(failed.error().hint.en == "set TMPDIR to a folder with enough room");
}

}  // namespace numbers_test
