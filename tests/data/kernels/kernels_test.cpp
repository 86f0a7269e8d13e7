// SPDX-License-Identifier: Apache-2.0
#include "data/kernels/kernels.hpp"

#include "data/formats/uscc.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

namespace kernels_test {

namespace kernels = readiness::data::kernels;
using kernels::Index;

namespace {

// Everything that an index says, in one text.
std::string text_of(const Index& index) {
  std::string text = "fields";
  for (std::size_t i = 1; i <= index.separator_count; ++i) text += ' ' + std::to_string(index.separators[i]);
  text += " ends";
  for (std::size_t i = 0; i < index.end_count; ++i) text += ' ' + std::to_string(index.ends[i]);
  text += " state " + std::to_string(static_cast<int>(index.state));
  return text + (index.quotes ? " quotes" : "") + (index.irregular ? " irregular" : "");
}

// In steps of `stride`, as a reader does that meets the end of its part.
Index indexed(kernels::IndexFunction function, std::string_view text, std::size_t stride, char delimiter = ',') {
  Index index(text.size(), text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = function(text, at, std::min(text.size(), at + stride), delimiter, index);
    REQUIRE(next > at);
    at = next;
  }
  return index;
}

// A heap copy without a byte to spare: the address sanitizer sees a read behind the end.
std::string exact(std::string_view text) {
  std::string copy(text);
  copy.shrink_to_fit();
  return copy;
}

std::string random_text(std::mt19937& random, std::string_view alphabet, std::size_t size) {
  std::string text;
  std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
  while (text.size() < size) text += alphabet[pick(random)];
  return text;
}

class Forced {
 public:
  explicit Forced(const char* name) { setenv("READINESS_SIMD", name, 1); }
  Forced(const Forced&) = delete;
  Forced& operator=(const Forced&) = delete;
  ~Forced() { unsetenv("READINESS_SIMD"); }
};

}  // namespace

TEST_CASE("a kernel finds the separators outside of quotes") {
  const kernels::Kernels kernel = GENERATE(from_range(kernels::supported().begin(), kernels::supported().end()));
  INFO(kernel.name);
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"a,b\nc", "fields 1 3 ends 2 state 1"},
      {"a\r\nb", "fields 1 2 ends 1 2 state 1"},
      {"\"a,\n\",b\n", "fields 5 7 ends 2 state 0 quotes"},
      {"\"a\"\"b\",c", "fields 6 ends state 1 quotes irregular"},
      {"\"a\"b,c", "fields 4 ends state 1 quotes irregular"},
      {"a\"b,c\"d,e", "fields 3 7 ends state 1 quotes"},
      {"\"a", "fields ends state 2 quotes"},
      {"\"a\"", "fields ends state 3 quotes"},
      {"", "fields ends state 0"},
  }));
  CAPTURE(text);
  CHECK(text_of(indexed(kernel.index, exact(text), 1000)) == want);
  // The same far from the start, where whole blocks count.
  const std::string before(200, 'x');
  const std::string shifted = before + "\n" + text;
  CHECK(text_of(indexed(kernel.index, exact(shifted), 1000)) ==
        text_of(indexed(kernels::supported().back().index, shifted, 1)));
}

TEST_CASE("every kernel gives the same index, bit for bit") {
  std::mt19937 random(20260130);
  const std::string_view alphabet = GENERATE(std::string_view("\",\r\n;|a\xE5\0", 9), std::string_view("\",\na"),
                                             std::string_view("\"\"\"aaaaaaaa,,\n"), std::string_view("aaaaaaaaaa,\n"),
                                             std::string_view(",\n"), std::string_view("\""));
  const std::span<const kernels::Kernels> all = kernels::supported();
  for (int round = 0; round < 3000; ++round) {
    const std::string text = exact(random_text(random, alphabet, random() % 400));
    const std::size_t stride = 1 + random() % 300;
    const std::string want = text_of(indexed(all.back().index, text, 1));
    for (const kernels::Kernels& kernel : all) {
      const std::string got = text_of(indexed(kernel.index, text, stride));
      if (got == want) continue;
      CAPTURE(kernel.name, stride, text);
      REQUIRE(got == want);
    }
  }
  SUCCEED();
}

TEST_CASE("a kernel stops where the index is full, and goes on") {
  const kernels::Kernels kernel = GENERATE(from_range(kernels::supported().begin(), kernels::supported().end()));
  const std::string text(1000, '\n');
  Index index(100, 100);
  const std::size_t stopped = kernel.index(text, 0, text.size(), ',', index);
  CHECK(stopped % Index::k_block == 0);
  CHECK(stopped > 100 - Index::k_block);
  CHECK(index.end_count == stopped);
  CHECK_FALSE(index.room());
  CHECK(kernel.index(text, stopped, text.size(), ',', index) == stopped);
}

TEST_CASE("the second byte of a character is no delimiter") {
  // 0x7C is the second byte of the GBK character 0x957C, and the delimiter where it stands alone.
  CHECK(text_of(indexed(kernels::index_double_byte, "\x95|\x95||a", 1, '|')) == "fields 4 ends state 1");
  // Four bytes; a lead in front of a line break is a fault, not a pair.
  CHECK(text_of(indexed(kernels::index_double_byte, "\x82\x35\x8F\x33|\x95\n|", 2, '|')) ==
        "fields 4 6 7 ends 2 state 0");
}

TEST_CASE("every kernel finds the same bad e-mail addresses and credit codes") {
  std::mt19937 random(20260130);
  std::vector<std::string> texts = {"a@b.cn", "zhang.san@mail.abc-d.com.cn", "a@1.23", "a@b.12c", "91310000000000000U"};
  const auto add = [&](std::string_view alphabet, std::size_t size) {
    texts.push_back(random_text(random, alphabet, size));
    texts.back().shrink_to_fit();  // the end of the value is the end of its memory
  };
  for (int i = 0; i < 4'000; ++i) {
    add("ab1.@-", 1 + random() % 12);
    add("az09AZ.@-_+ \"\xE5\x80\x7F", 1 + random() % 70);
    texts.push_back("x" + random_text(random, "a0-.", random() % 5) + "@" + random_text(random, "b1-.", random() % 70) +
                    ".cn");
    add("0123456789ABCDEFGHJKLMNPQRTUWXYIOSVZ", 18);
    add("0123456789", 18);
    texts.push_back("91" + random_text(random, "0123456789", 6) + random_text(random, "0123456789ABCDEFGHX", 10));
  }
  for (int byte = 1; byte < 256; ++byte)  // each in front, inside, and in the domain
    for (const std::string_view text : {"?a@b.cn", "a?a@b.cn", "a@b?b.cn", "a@b.c?n", "913100?00000000000"})
      texts.push_back(std::string(text.substr(0, text.find('?'))) + static_cast<char>(byte) +
                      std::string(text.substr(text.find('?') + 1)));
  for (int i = 0; i < 300; ++i) {  // with the check digits that fit
    const std::string body = std::string(i % 2 == 0 ? "9144" : "9110") + random_text(random, "0123456789", 4) +
                             random_text(random, "0123456789ABCDEFGHX", 8);
    for (const char organisation : std::string_view("0123456789X"))
      for (const char check : readiness::data::formats::k_uscc_alphabet)
        if (readiness::data::formats::is_uscc(body + organisation + check))
          texts.push_back(body + organisation + check);
  }
  const kernels::Kernels& scalar = kernels::supported().back();
  std::size_t addresses = 0, codes = 0;
  for (std::size_t from = 0; from < texts.size(); from += readiness::data::k_batch_rows) {
    const std::vector<std::string_view> values(
        texts.begin() + static_cast<std::ptrdiff_t>(from),
        texts.begin() + static_cast<std::ptrdiff_t>(std::min(texts.size(), from + readiness::data::k_batch_rows)));
    const auto all = readiness::data::Bits::first(values.size());
    addresses += (all - scalar.bad_emails(values, all)).count();
    codes += (all - scalar.bad_usccs(values, all)).count();
    for (const kernels::Kernels& kernel : kernels::supported()) {
      CAPTURE(kernel.name);
      const auto different = (kernel.bad_emails(values, all) - scalar.bad_emails(values, all)) |
                             (scalar.bad_emails(values, all) - kernel.bad_emails(values, all)) |
                             (kernel.bad_usccs(values, all) - scalar.bad_usccs(values, all)) |
                             (scalar.bad_usccs(values, all) - kernel.bad_usccs(values, all));
      different.for_each([&](std::size_t row) { FAIL_CHECK(values[row]); });
    }
  }
  CHECK(addresses > 400);
  CHECK(codes >= 300);
}

TEST_CASE("READINESS_SIMD forces a kernel") {
  for (const kernels::Kernels& kernel : kernels::supported()) {
    const Forced forced(kernel.name.data());
    CHECK(kernels::chosen().name == kernel.name);
  }
  const Forced unknown("abacus");
  CHECK(kernels::chosen().name == kernels::supported().front().name);
}

}  // namespace kernels_test
