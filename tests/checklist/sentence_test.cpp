// SPDX-License-Identifier: Apache-2.0
#include "checklist/sentence.hpp"

#include <catch2/catch.hpp>

#include <map>

namespace sentence_test {

using namespace readiness;
using checklist::Sentence;

namespace {

std::optional<std::string> filled(const std::string& text, std::uint64_t bad) {
  const auto sentence = Sentence::parse(text);
  REQUIRE(sentence);
  return sentence->fill([&](std::string_view place) -> std::optional<Sentence::Filling> {
    if (place == "bad") return Sentence::Filling{std::to_string(bad), bad == 1};
    if (place == "list") return Sentence::Filling{"D-1, D-2", false};
    return std::nullopt;
  });
}

}  // namespace

TEST_CASE("a sentence is completed by a finding") {
  const auto [text, bad, want] = GENERATE(table<std::string, std::uint64_t, std::string>({
      {"nothing to fill in", 1, "nothing to fill in"},
      {"", 1, ""},
      {"{bad} open", 3, "3 open"},
      {"{ bad } open: {list}", 3, "3 open: D-1, D-2"},
      {"{bad} {bad: defect is | defects are} open", 1, "1 defect is open"},
      {"{bad} {bad: defect is | defects are} open", 2, "2 defects are open"},
      {"{bad} {bad:defect is|defects are} open", 0, "0 defects are open"},
      {"{{bad}} is {bad}", 7, "{bad} is 7"},
      {"还有 {bad} 个缺陷未关闭：{list}", 2, "还有 2 个缺陷未关闭：D-1, D-2"},
  }));
  CHECK(filled(text, bad) == want);
}

TEST_CASE("a sentence with a place that stays empty is not said at all") {
  CHECK(filled("{bad} of {rows} are open", 2) == std::nullopt);
}

TEST_CASE("a sentence that cannot be completed is refused, and told why") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"{bd} open", "no place is called {bd}; there are bad, rows, share, measured, expected, first, list"},
      {"{} open", "no place is called {}; there are bad, rows, share, measured, expected, first, list"},
      {"{bad open", "'{' has no other half; write a brace itself twice"},
      {"bad} open", "'}' has no other half; write a brace itself twice"},
      {"{bad: is} open", "'{bad: one | many}' needs both forms"},
      {"{bad: | are} open", "'{bad: one | many}' needs both forms"},
      {"{bad: is | } open", "'{bad: one | many}' needs both forms"},
  }));
  const auto sentence = Sentence::parse(text);
  REQUIRE_FALSE(sentence);
  CHECK(sentence.error().message.en == want);
}

TEST_CASE("a misspelt place comes with a suggestion") {
  CHECK(Sentence::parse("{lst}").error().hint.en.find("list") != std::string::npos);
}

TEST_CASE("the places of a sentence, each once") {
  CHECK(Sentence::parse("{bad} {bad: is | are} {list}")->places() == std::vector<std::string>{"bad", "list"});
}

}  // namespace sentence_test
