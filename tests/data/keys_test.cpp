// SPDX-License-Identifier: Apache-2.0
// Keys that do not fit in memory, and samples whose values are looked up afterwards.
#include "support/measuring.hpp"
#include "support/temp_dir.hpp"

#include <cstdlib>
#include <string>

namespace keys_test {

using namespace readiness;
using namespace readiness::test;

namespace {

constexpr std::size_t k_rows = 40'000;  // more than one block of keys a measure

// Every tenth order repeats the number of the one before; every hundredth names a customer that is not there.
std::string orders() {
  std::string text = "no,customer,note\n";
  for (std::size_t i = 0; i < k_rows; ++i) {
    const std::size_t number = i % 10 == 9 ? i - 1 : i;
    text += "A" + std::to_string(number) + ",\"C" + std::to_string(i % 100 == 50 ? k_rows + i : i % 7) +
            "\",\"a \"\"b\"\"\n\"\n";
    if (i == 20'000) text += "\n\r\n";
  }
  return text;
}

std::string customers() {
  std::string text = "id\n";
  for (std::size_t i = 0; i < 7; ++i) text += "C" + std::to_string(i) + "\n";
  return text;
}

const std::set<Measure> k_wanted = {measures::duplicates("orders", {"no"}), measures::distinct("orders", {"no"}),
                                    measures::duplicates("orders", {"no", "customer"}),
                                    measures::orphans("orders", {"customer"}, "customers", {"id"})};

const std::vector<Table> k_tables = {
    {.id = "orders", .title = {"订单", "orders"}, .columns = {{.id = "no"}, {.id = "customer"}}, .file = "orders.csv"},
    {.id = "customers", .title = {"客户", "customers"}, .columns = {{.id = "id"}}, .file = "customers.csv"}};

data::ScanResult scanned(const TempDir& folder, data::ScanOptions options) {
  data::Tables tables(k_tables, {}, data::files_in(folder.path()));
  auto result = data::scan(tables, k_wanted, options);
  REQUIRE(result);
  return std::move(result).value();
}

const Measurement& found(const data::ScanResult& result, const Measure& measure) {
  const Result<Measurement>& measurement = result.measurements.at(measure);
  INFO((measurement ? std::string() : measurement.error().message.en));
  REQUIRE(measurement);
  return *measurement;
}

class Setting {
 public:
  Setting(const char* name, const std::string& value) : name_(name) { setenv(name, value.c_str(), 1); }
  Setting(const Setting&) = delete;
  Setting& operator=(const Setting&) = delete;
  ~Setting() { unsetenv(name_); }

 private:
  const char* name_;
};

}  // namespace

TEST_CASE("keys give the same answers in memory, on disk and in part on both") {
  const TempDir folder;
  folder.write("orders.csv", orders());
  folder.write("customers.csv", customers());
  const std::uint64_t memory = GENERATE(std::uint64_t{0}, std::uint64_t{400'000}, std::uint64_t{1} << 40);
  const unsigned jobs = GENERATE(1u, 3u);
  CAPTURE(memory, jobs);
  const data::ScanResult result =
      scanned(folder, {.jobs = jobs, .chunk_bytes = 100'000, .max_samples = 3, .memory = memory});

  const Measurement& repeats = found(result, measures::duplicates("orders", {"no"}));
  CHECK(repeats.count == k_rows / 10);
  CHECK(repeats.rows == k_rows);
  CHECK(shown(repeats.samples) == "11: A8; 21: A18; 31: A28");
  CHECK(repeats.samples[0].reason.en == "repeats row 10");
  CHECK(found(result, measures::distinct("orders", {"no"})).count == k_rows - k_rows / 10);
  CHECK(found(result, measures::duplicates("orders", {"no", "customer"})).count == 0);
  const Measurement& orphans = found(result, measures::orphans("orders", {"customer"}, "customers", {"id"}));
  CHECK(orphans.count == k_rows / 100);
  CHECK(shown(orphans.samples) == "52: C40050; 152: C40150; 252: C40250");
}

TEST_CASE("the last samples are found as well, behind blank lines") {
  const TempDir folder;
  folder.write("orders.csv", orders());
  folder.write("customers.csv", customers());
  const data::ScanResult result = scanned(folder, {.jobs = 2, .chunk_bytes = 70'000, .max_samples = k_rows});
  const std::vector<Sample>& samples = found(result, measures::duplicates("orders", {"no"})).samples;
  REQUIRE(samples.size() == k_rows / 10);
  // Two blank lines lie in front of it.
  CHECK(samples.back().row.number() == k_rows - 1 + 2 + 2);
  CHECK(samples.back().value == "A39998");
}

TEST_CASE("keys that can be kept nowhere make the measure fail, and say what to do") {
  const TempDir folder;
  folder.write("orders.csv", orders());
  folder.write("customers.csv", customers());
  const Setting nowhere("TMPDIR", "/nowhere/at all");
  const data::ScanResult result = scanned(folder, {.jobs = 2, .memory = 0});
  const auto& failed = result.measurements.at(measures::duplicates("orders", {"no"}));
  REQUIRE_FALSE(failed);
  CHECK(failed.error().message.en.find("TMPDIR") != std::string::npos);
  CHECK(failed.error().hint.en == "set TMPDIR to a folder with enough room");
}

}  // namespace keys_test
