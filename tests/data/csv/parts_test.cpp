// SPDX-License-Identifier: Apache-2.0
// Whatever the number of threads and the size of the chunks: the same rows in the same order.
#include "data/csv/relay.hpp"
#include "data/kernels/kernels.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <cstdlib>
#include <random>

namespace parts_test {

using readiness::TableFile;
using readiness::test::TempDir;
namespace data = readiness::data;
namespace csv = readiness::data::csv;
using readiness::test::text_of;

namespace {

class Texts {
 public:
  explicit Texts(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

  std::string hostile(std::string_view alphabet, std::size_t size) {
    std::string text;
    while (text.size() < size) text += alphabet[below(alphabet.size())];
    return text;
  }

  // What an export looks like: every kind of field that is written by the rules.
  std::string table(std::size_t rows) {
    static const std::vector<std::string> fields = {
        "",     "a",           "上海市",   "\"x,y\"",    "\"line\nbreak\"", "\"\"", "\"say \"\"x\"\"\"",
        "3.14", "\"\n\n,\n\"", "5\" pipe", "\"a\r\nb\"", "\"1\"2",
    };
    std::string text = "a,b,c\n";
    for (std::size_t row = 0; row < rows; ++row) {
      for (std::size_t column = 0; column < 3; ++column) text += (column ? "," : "") + fields[below(fields.size())];
      text += below(2) ? "\n" : "\r\n";
    }
    return text;
  }

 private:
  std::mt19937 random_;
};

std::unique_ptr<data::Source> opened(const TempDir& folder, const std::string& bytes, const char* encoding = "") {
  folder.write("a.csv", bytes);
  TableFile file;
  file.file = "a.csv";
  file.encoding = encoding;
  auto source = data::open(folder.path(), file);
  return source ? std::move(source).value() : nullptr;
}

// The rows by every kernel, and by several threads on chunks of several sizes.
void check_all_ways(const data::Source& source, Texts& texts, int ways) {
  setenv("READINESS_SIMD", "scalar", 1);
  const std::string want = text_of(source, {.jobs = 1});
  for (const data::kernels::Kernels& kernel : data::kernels::supported()) {
    setenv("READINESS_SIMD", kernel.name.data(), 1);
    for (int i = 0; i < ways; ++i) {
      const unsigned jobs = 1u << texts.below(3);
      const std::size_t chunk = 1 + texts.below(std::size_t{1} << (1 + texts.below(12)));
      const std::string got = text_of(source, {.jobs = jobs, .chunk_bytes = chunk});
      if (got == want) continue;
      CAPTURE(kernel.name, jobs, chunk);
      REQUIRE(got == want);
    }
  }
  unsetenv("READINESS_SIMD");
}

}  // namespace

TEST_CASE("rows do not depend on threads, chunks and kernels: an export") {
  const TempDir folder;
  Texts texts(1);
  for (int round = 0; round < 12; ++round) {
    const auto source = opened(folder, texts.table(texts.below(round < 10 ? 200 : 6000)));
    REQUIRE(source);
    check_all_ways(*source, texts, round < 10 ? 12 : 4);
  }
}

TEST_CASE("rows do not depend on threads, chunks and kernels: hostile bytes") {
  const TempDir folder;
  Texts texts(2);
  const std::string_view alphabet = GENERATE(std::string_view("\",\r\n;|a\xE5\0", 9), std::string_view("\",\na"),
                                             std::string_view("\"\n"), std::string_view("\xE5\x7C|\"\na0", 7));
  int read = 0;
  for (int round = 0; round < 150; ++round) {
    const auto source = opened(folder, "a|b\n" + texts.hostile(alphabet, texts.below(600)));
    if (!source) continue;  // in no encoding
    ++read;
    check_all_ways(*source, texts, 4);
  }
  CHECK(read > 0);
}

TEST_CASE("GB18030 cut at a bar that is also half of a character") {
  const TempDir folder;
  Texts texts(3);
  // 0x957C and 0x967C are characters; a lone 0x7C is the delimiter.
  std::string bytes = "a|b|c\n";
  for (int row = 0; row < 300; ++row) bytes += "\x95|\x96||\"\x95|\n\"|x\n";
  const auto source = opened(folder, bytes, "GB18030");
  REQUIRE(source);
  CHECK(source->note().en == "GB18030 (as stated), vertical bar");
  CHECK(text_of(*source).starts_with("[a][b][c]\n[晐東]"));
  CHECK(text_of(*source).find("[x]\n") != std::string::npos);
  check_all_ways(*source, texts, 10);
}

TEST_CASE("only the wanted columns, in the wanted order") {
  const TempDir folder;
  const auto source = opened(folder, "a,b,c\n1,2,3\n4\n");
  REQUIRE(source);
  CHECK(readiness::test::rows_of(*source, {2, 0, 2}) == "[3][1][3]\n[][4][] 1\n");
  CHECK(readiness::test::rows_of(*source, {}) == "\n 1\n");
}

TEST_CASE("rows between blank lines share a batch") {
  class Counter : public data::Reader {
   public:
    void take(const data::Batch&) override { ++batches; }
    std::uint64_t batches = 0;
  };
  const TempDir folder;
  for (const std::string end : {"\n\n", "\r\n\r\n", "\r\r\n", "\n,,\n"}) {
    std::string bytes = "a,b,c\n";
    for (int i = 0; i < 5000; ++i) bytes += "1,2,3" + end;
    const auto source = opened(folder, bytes);
    REQUIRE(source);
    std::uint64_t batches = 0;
    REQUIRE(source->read({0},
                         {.open = [] { return std::make_unique<Counter>(); },
                          .close = [&](auto part, std::uint64_t) { batches += static_cast<Counter&>(*part).batches; }},
                         {}));
    CHECK(batches < 20);
  }
}

TEST_CASE("batches are whole and count their rows") {
  class Counter : public data::Reader {
   public:
    void take(const data::Batch& batch) override {
      CHECK(batch.first == rows);
      CHECK(batch.rows > 0);
      CHECK(batch.rows <= data::k_batch_rows);
      CHECK(batch.fields.size() == batch.rows);
      rows += batch.rows;
    }
    std::uint64_t rows = 0;
  };
  const TempDir folder;
  std::string bytes = "a\n";
  for (int i = 0; i < 5000; ++i) bytes += "1\r\n";
  const auto source = opened(folder, bytes);
  REQUIRE(source);
  std::uint64_t rows = 0;
  REQUIRE(source->read({0},
                       {.open = [] { return std::make_unique<Counter>(); },
                        .close = [&](auto part, std::uint64_t) { rows += static_cast<Counter&>(*part).rows; }},
                       {}));
  CHECK(rows == 5000);
}

TEST_CASE("progress ends with all the bytes") {
  const TempDir folder;
  const std::string bytes = "a,b\n1,2\n3,4\n";
  const auto source = opened(folder, bytes);
  REQUIRE(source);
  std::vector<std::uint64_t> done;
  text_of(*source, {.chunk_bytes = 4, .progress = [&](std::uint64_t at) { done.push_back(at); }});
  CHECK(std::is_sorted(done.begin(), done.end()));
  CHECK(done.back() == bytes.size());
}

TEST_CASE("a record without end is an error that names the row") {
  const TempDir folder;
  Texts texts(4);
  std::string bytes = "a,b\n1,2\n\n3,\"";
  while (bytes.size() < csv::k_max_record_bytes + 100) bytes += "4,5\n,\xE4\xB8\x8A";
  // It is told before the table is read: nothing of it would count.
  TableFile file;
  file.file = "a.csv";
  folder.write("a.csv", bytes);
  const auto source = data::open(folder.path(), file);
  REQUIRE_FALSE(source);
  CHECK(source.error().message.en == "a.csv: row 4 is longer than 16 MiB");
}

TEST_CASE("a fault far behind the start names row, column and bytes") {
  const TempDir folder;
  std::string bytes = "名称,b\n";
  std::size_t rows = 0;
  for (; bytes.size() < (std::size_t{6} << 20); ++rows) bytes += "上海市,\"x\ny\"\n";
  bytes += "ok,a\xC9\xCF-\n1,2\n\xFF,3\n";
  const auto source = opened(folder, bytes);
  REQUIRE(source);
  const std::string row = std::to_string(rows + 2);
  for (const unsigned jobs : {1u, 2u, 4u}) {
    const std::string got = readiness::test::rows_of(*source, {1}, {.jobs = jobs, .chunk_bytes = 1u << 20});
    CHECK(got.substr(got.size() - 200)
              .ends_with("error: a.csv: row " + row + ", column 2: the bytes C9 CF 2D 0A are not UTF-8\n"));
  }
}

TEST_CASE("blank lines are no rows, and count as rows: numbers are those that a spreadsheet shows") {
  const TempDir folder;
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    for (const char* name : {"a.csv", "a.jsonl"}) {
      const bool csv = name == std::string("a.csv");
      std::string bytes = csv ? "n" + end : "", want;
      for (int number = csv ? 2 : 1; number < 400; ++number) {
        if (number % 7 != 0 && number % 5 != 0) {
          bytes += csv ? std::to_string(number) : "{\"n\":" + std::to_string(number) + "}";
          want += std::to_string(number) + " ";
        }
        bytes += csv ? end : "\n";
      }
      folder.write(name, bytes);
      readiness::TableFile file;
      file.file = name;
      const auto source = data::open(folder.path(), file);
      REQUIRE(source);
      for (const std::size_t chunk : {7u, 64u, 100u, 100'000u})
        CHECK(readiness::test::numbers_of(**source, {.jobs = 3, .chunk_bytes = chunk}) == want);
    }
  }
}

}  // namespace parts_test
