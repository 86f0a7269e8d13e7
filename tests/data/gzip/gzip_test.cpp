// SPDX-License-Identifier: Apache-2.0
#include "data/gzip/gzip.hpp"

#include "data/gzip/pack.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace gzip_test {

using readiness::Localized;
using readiness::TableFile;
using readiness::test::gzip;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

std::string opened(std::string_view bytes) {
  const TempDir folder;
  folder.write("a.csv.gz", bytes);
  TableFile file;
  file.file = "a.csv.gz";
  const auto source = data::open(folder.path(), file);
  if (source) return readiness::test::text_of(**source);
  return "error: " + source.error().message.en + " | " + source.error().hint.en;
}

std::string unpacked(std::string_view bytes) {
  const auto inside = data::gzip::unpack(bytes, "x.gz");
  return inside ? std::string(inside->bytes()) : "error: " + inside.error().message.en;
}

// Some MiB that do not pack well.
std::string long_table() {
  std::mt19937 random(7);
  std::string text = "a,b\n";
  while (text.size() < 5'000'000) text += std::to_string(random()) + "," + std::to_string(random()) + "\n";
  return text;
}

}  // namespace

TEST_CASE("what is inside a gzip file is read like the file itself") {
  CHECK(opened(gzip("a,b\n1,2\n")) == "[a][b]\n[1][2]\n");
  CHECK(opened(gzip("a;b\n\xC9\xCF;2\n")) == "[a][b]\n[上][2]\n");
  CHECK(opened(gzip("a,b\n1,") + gzip("2\n3,4\n")) == "[a][b]\n[1][2]\n[3][4]\n");
  CHECK(opened(gzip("a,b\n1,2\n") + std::string(512, '\0')) == "[a][b]\n[1][2]\n");
  CHECK(opened(gzip("")) == "error: a.csv.gz is empty: it has no header | ");
  CHECK(opened(gzip("PK\x03\x04rest")) == "error: a.csv.gz holds another packed file, or a workbook | unpack it first");
  CHECK(opened(gzip(gzip("a"))).starts_with("error: a.csv.gz holds another packed file"));
}

TEST_CASE("size, hash, note and progress are those of the packed file") {
  const TempDir folder;
  const std::string bytes = gzip("a,b\n1,2\n");
  folder.write("a.csv.gz", bytes);
  TableFile file;
  file.file = "a.csv.gz";
  const auto source = data::open(folder.path(), file);
  REQUIRE(source);
  CHECK((*source)->bytes() == bytes.size());
  CHECK((*source)->sha256() == readiness::util::sha256(bytes));
  CHECK((*source)->note() == Localized{"gzip，UTF-8，逗号分隔", "gzip, UTF-8, comma"});
  std::uint64_t last = 0;
  readiness::test::text_of(**source, {.progress = [&](std::uint64_t done) { last = done; }});
  CHECK(last == bytes.size());
}

TEST_CASE("a packed file of many steps comes back whole, cut off or damaged it is an error with its offset") {
  const std::string text = long_table(), packed = gzip(text);
  REQUIRE(packed.size() > 2'000'000);
  CHECK(unpacked(packed) == text);
  CHECK(unpacked(packed + packed) == text + text);
  for (const std::size_t size :
       {std::size_t{2}, std::size_t{9}, std::size_t{1000}, packed.size() / 2, packed.size() - 1})
    CHECK(unpacked(std::string_view(packed).substr(0, size)) ==
          "error: x.gz: the gzip data breaks off at byte " + std::to_string(size));

  std::string wrong_checksum = packed;
  wrong_checksum[packed.size() - 6] ^= 1;
  CHECK(unpacked(wrong_checksum)
            .starts_with("error: x.gz: the gzip data is damaged near byte " + std::to_string(packed.size() - 4)));
  CHECK(unpacked(packed + "rest").starts_with("error: x.gz: the gzip data is damaged near byte"));
}

TEST_CASE("flipped bits never pass for the truth") {
  const std::string text = long_table().substr(0, 20'000), packed = gzip(text);
  std::mt19937 random(11);
  for (int i = 0; i < 300; ++i) {
    std::string damaged = packed;
    const std::size_t at = 10 + random() % (packed.size() - 10);  // behind the header, whose name and time may change
    damaged[at] = static_cast<char>(damaged[at] ^ (1 << random() % 8));
    const std::string result = unpacked(damaged);
    CAPTURE(i, at);
    CHECK(result.starts_with("error: x.gz: the gzip data"));
  }
}

TEST_CASE("a gzip bomb is refused before it fills the disk") {
  const std::string bomb = gzip(std::string(std::size_t{100} << 20, '\0'));
  REQUIRE(bomb.size() < 150'000);
  CHECK(unpacked(bomb) == "error: x.gz is packed more than 1000 times over, as only bombs are");
}

}  // namespace gzip_test
