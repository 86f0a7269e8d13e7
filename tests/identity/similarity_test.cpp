// SPDX-License-Identifier: Apache-2.0
#include "identity/similarity.hpp"

#include "identity/letters.hpp"
#include "identity/sounds.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace readiness::identity::similarity_test {
namespace {

// The textbook's table: slow, and plain enough to be believed.
std::size_t plain_distance(const std::u32string& a, const std::u32string& b) {
  std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i)
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (i == 0 || j == 0) {
        d[i][j] = i + j;
        continue;
      }
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1])});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

}  // namespace

TEST_CASE("the bit-parallel edit distance is the one of the textbook") {
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) {
    std::u32string a, b;
    for (std::size_t n = random() % 12; n > 0; --n) a += U"华鑫盛ab"[random() % 5];
    for (std::size_t n = random() % 12; n > 0; --n) b += U"华鑫盛ab"[random() % 5];
    const std::size_t expected = plain_distance(a, b);
    INFO(to_utf8(a) << " | " << to_utf8(b));
    REQUIRE(edit_distance(a, b, 100) == expected);
    REQUIRE(edit_distance(a, b, 2) == std::min<std::size_t>(expected, 3));
  }
  const std::u32string endless(10'000, U'x'), other(10'000, U'y');
  CHECK(edit_distance(endless, endless + U'z', 1) == 1);
  CHECK(edit_distance(endless, other, 3) == 4);
}

TEST_CASE("Jaro-Winkler has the values of its inventors' tables") {
  CHECK(jaro_winkler(U"martha", U"marhta") == Approx(0.961).margin(0.001));
  CHECK(jaro_winkler(U"dwayne", U"duane") == Approx(0.840).margin(0.001));
  CHECK(jaro_winkler(U"dixon", U"dicksonx") == Approx(0.813).margin(0.001));
  CHECK(jaro_winkler(U"abc", U"abc") == 1);
  CHECK(jaro_winkler(U"", U"") == 1);
  CHECK(jaro_winkler(U"abc", U"") == 0);
  CHECK(jaro_winkler(std::u32string(10'000, U'x'), std::u32string(10'000, U'x')) == 1);
}

TEST_CASE("common words forgive a slip in a word of four letters") {
  const auto words = [](std::u32string_view a, std::u32string_view b) { return common_words(a, b).common; };
  CHECK(words(U"huaxin trading", U"trading huaxin") == 2);
  CHECK(words(U"huaxin trading", U"huaxing tradng") == 2);
  CHECK(words(U"abc", U"abd") == 0);
  CHECK(words(U"a a a", U"a") == 1);
  CHECK(words(U"", U"a") == 0);
}

TEST_CASE("an abbreviation keeps the order and the first character") {
  CHECK(abbreviates(U"中石化", U"中国石油化工"));
  CHECK_FALSE(abbreviates(U"石中化", U"中国石油化工"));
  CHECK_FALSE(abbreviates(U"石化", U"中国石油化工"));
  CHECK_FALSE(abbreviates(U"", U"中国"));
  CHECK_FALSE(abbreviates(U"中国", U"中国"));
}

TEST_CASE("addresses overlap by their neighbouring characters") {
  CHECK(pair_overlap(U"张江路1号", U"张江路1号") == 1);
  CHECK(pair_overlap(U"张江路1号", U"张江路1号2楼") > 0.7);
  CHECK(pair_overlap(U"张江路1号", U"人民大道") == 0);
  CHECK(pair_overlap(U"", U"") == 1);
  CHECK(pair_overlap(U"", U"a") == 0);
}

TEST_CASE("what sounds alike has one sound") {
  CHECK(sounds(U"华鑫盛") == sounds(U"华新盛"));
  CHECK(sounds(U"华鑫盛") == sounds(U"华心胜"));
  CHECK(sounds(U"盛") == sounds(U"森"));  // sheng, sen
  CHECK(sounds(U"华鑫盛") != sounds(U"华鑫泰"));
  CHECK(sounds(U"abc 1") == U"abc 1");
}

}  // namespace readiness::identity::similarity_test
