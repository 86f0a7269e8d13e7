// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/transcode.hpp"

#include "data/encoding/utf16.hpp"
#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "util/sha256.hpp"
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace transcode_test {

using readiness::TableFile;
using readiness::data::Encoding;
using readiness::test::TempDir;
namespace data = readiness::data;

namespace {

// UTF-8 to UTF-16.
std::string utf16(std::string_view text, Encoding encoding) {
  std::string out;
  const auto unit = [&](unsigned value) {
    const char low = static_cast<char>(value & 0xFF), high = static_cast<char>(value >> 8);
    out += encoding == Encoding::utf16le ? std::string{low, high} : std::string{high, low};
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto code = static_cast<unsigned>(readiness::util::next_code_point(text, at));
    if (code < 0x10000) {
      unit(code);
    } else {
      unit(0xD800 + (code - 0x10000) / 0x400);
      unit(0xDC00 + (code - 0x10000) % 0x400);
    }
  }
  return out;
}

const std::string k_le_mark = "\xFF\xFE", k_be_mark = "\xFE\xFF";

struct Opened {
  std::string text, note;
};

Opened opened(std::string_view bytes, const std::string& encoding = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  TableFile file;
  file.file = "a.csv";
  file.encoding = encoding;
  const auto source = data::open(folder.path(), file);
  if (!source) return {"error: " + source.error().message.en, {}};
  CHECK((*source)->bytes() == bytes.size());
  CHECK((*source)->sha256() == readiness::util::sha256(bytes));
  return {readiness::test::text_of(**source), (*source)->note().en};
}

}  // namespace

TEST_CASE("UTF-16 is read with a byte order mark, as stated, or told by its zeros") {
  const std::string text = "客户,金额\n上海一汽,1\n\"𠀀,x\",2\n", want = "[客户][金额]\n[上海一汽][1]\n[𠀀,x][2]\n";
  const auto [encoding, mark, name] = GENERATE_COPY(table<Encoding, std::string, std::string>({
      {Encoding::utf16le, k_le_mark, "UTF-16 LE"},
      {Encoding::utf16be, k_be_mark, "UTF-16 BE"},
  }));
  const std::string bytes = utf16(text, encoding);
  CHECK(opened(mark + bytes).text == want);
  CHECK(opened(mark + bytes).note == name + " (byte order mark), comma");
  CHECK(opened(bytes).text == want);
  CHECK(opened(bytes).note == name + " (guessed), comma");
  CHECK(opened(bytes, encoding == Encoding::utf16le ? "utf-16" : "UTF-16BE").text == want);
  CHECK(opened(utf16("a\tb\r\n1\t2\r\n", encoding)).note == name + " (guessed), tab");
}

TEST_CASE("what is not UTF-16 is not taken for it") {
  for (const char* text : {"", "a", "a,b\n1,2\n", "客户,金额\n上海,1\n", "\xC9\xCF\xBA\xA3,b\n1,2\n"})
    CHECK_FALSE(data::guess_utf16(text));
  CHECK_FALSE(data::guess_utf16(std::string("a,b\n1\0,\0\n", 9)));
  CHECK_FALSE(data::guess_utf16(std::string(1000, '\0')));
}

TEST_CASE("bytes that are not UTF-16 are an error that names their place") {
  const std::string lone = "\x3D\xD8";  // half of a pair
  const std::string head = k_le_mark + utf16("a,b\n1,2\n3,", Encoding::utf16le);
  CHECK(opened(head + lone + utf16("x\n", Encoding::utf16le)).text ==
        "error: a.csv: row 3, column 2: the bytes 3D D8 78 00 are not UTF-16 LE");
  CHECK(opened(head + "4").text == "error: a.csv: row 3, column 2: the bytes 34 are not UTF-16 LE");
  CHECK(opened(head + lone).text == "error: a.csv: row 3, column 2: the bytes 3D D8 are not UTF-16 LE");
  CHECK(opened(k_le_mark + lone).text == "error: a.csv: row 1, column 1: the bytes 3D D8 are not UTF-16 LE");
  CHECK(opened(k_le_mark).text == "error: a.csv is empty: it has no header");
  CHECK(opened(k_be_mark + "a").text == "error: a.csv: row 1, column 1: the bytes 61 are not UTF-16 BE");
}

TEST_CASE("characters that lie across the steps of the transcoder come out whole") {
  std::string text = "a,b\n";
  while (text.size() < 4'000'000) text += "上海𠀀x,1\n";
  for (const char* shift : {"", "y", "𠀀", "y𠀀"}) {
    const auto copy = data::copy_as_utf8(utf16(shift + text, Encoding::utf16be), Encoding::utf16be);
    REQUIRE(copy);
    CHECK_FALSE(copy->fault);
    CHECK(copy->text.bytes() == shift + text);
  }
}

TEST_CASE("random bytes in place of UTF-16 give a table or an error") {
  std::mt19937 random(3);
  for (int i = 0; i < 200; ++i) {
    std::string bytes = i % 2 == 0 ? k_le_mark : k_be_mark;
    for (std::size_t n = random() % 300; n > 0; --n) bytes += static_cast<char>(random() % 5 == 0 ? '\n' : random());
    const std::string text = opened(bytes).text;
    CHECK((text.starts_with("[") || text.starts_with("error: a.csv")));
  }
}

}  // namespace transcode_test
