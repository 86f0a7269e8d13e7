// SPDX-License-Identifier: Apache-2.0
#include "data/gzip/pack.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <unistd.h>

namespace steady_source_test {

using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

std::string csv(std::size_t rows) {
  std::string text = "id,name\n";
  for (std::size_t row = 0; row < rows; ++row) text += fmt::format("{},customer {}\n", row, row);
  return text;
}

std::string json_lines(std::size_t rows) {
  std::string text;
  for (std::size_t row = 0; row < rows; ++row) text += fmt::format("{{\"id\": {}, \"name\": \"c\"}}\n", row);
  return text;
}

class Nobody final : public data::Reader {
 public:
  void take(const data::Batch&) override {}
};

readiness::Result<void> read(const data::Source& source, const std::function<void()>& meanwhile) {
  const data::Parts parts{.open =
                              [&] {
                                meanwhile();
                                return std::make_unique<Nobody>();
                              },
                          .close = [](std::unique_ptr<data::Reader>, std::uint64_t) {}};
  return source.read({0, 1}, parts, {.jobs = 2, .chunk_bytes = 1u << 16});
}

}  // namespace

TEST_CASE("a file that is cut off while it is read is an error, not the end of the program") {
  constexpr std::size_t k_rows = 100'000;
  const auto [name, bytes] = GENERATE(table<std::string, std::string>(
      {{"a.csv", csv(k_rows)}, {"a.jsonl", json_lines(k_rows)}, {"a.csv.gz", readiness::test::gzip(csv(k_rows))}}));
  CAPTURE(name);
  const TempDir folder;
  const auto path = folder.write(name, bytes);
  const auto source = data::open(folder.path(), {.file = name});
  REQUIRE(source);
  REQUIRE(read(**source, [] {}));
  CHECK_FALSE((*source)->sha256().empty());

  const auto error = read(**source, [&] { CHECK(truncate(path.c_str(), 100) == 0); }).error();
  CHECK(error.message.en == name + " became shorter while it was read");
  CHECK(error.hint.en == "export it again, to a place that nobody writes to");
  CHECK((*source)->sha256().empty());
  CHECK_FALSE((*source)->look_up({0}, std::vector<std::uint64_t>{k_rows - 1}, [](auto, auto) {}));
}

}  // namespace steady_source_test
