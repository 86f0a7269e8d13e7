// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/cases.hpp"

#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cctype>

namespace readiness::probes::testing {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase step_without_case{"{0}：没有用例与 {1} 相符", "{0}: no case matches {1}"};
constexpr text::Phrase step_skipped{"{0}：相符的用例全部被跳过", "{0}: every case that matches was skipped"};
constexpr text::Phrase step_failed{"{0}：{1} 个用例失败，如 {2}", "{0}: {1} failed case(s), such as {2}"};
// clang-format on
}  // namespace phrases

using text::say;

bool is_latin(char c) { return std::isalnum(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80; }

bool contains(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool joined_before = at > 0 && is_latin(text[at - 1]) && is_latin(word.front());
    const bool joined_after = end < text.size() && is_latin(text[end]) && is_latin(word.back());
    if (!joined_before && !joined_after) return true;
  }
  return false;
}

}  // namespace

std::string simplified(std::string_view text) {
  std::string folded = util::fold(text);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
  return std::string(util::trim(folded));
}

Words simplified(const Words& words) {
  Words all;
  for (const std::string& word : words) all.push_back(simplified(word));
  return all;
}

std::vector<Case> cases_of(const std::vector<Results>& all) {
  std::vector<Case> cases;
  for (const Results& results : all)
    for (const TestCase& test : results.run.cases)
      cases.push_back({&test, &results.evidence.path, simplified(test.labels)});
  return cases;
}

bool matches(const Case& one, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return !word.empty() && std::any_of(one.labels.begin(), one.labels.end(),
                                        [&](const std::string& label) { return contains(label, word); });
  });
}

void Coverage::add(const Case& one) {
  const TestCase::Status status = one.test->status;
  passed += status == TestCase::Status::passed;
  skipped += status == TestCase::Status::skipped;
  if (status == TestCase::Status::failed && failed++ == 0) failure = &one;
}

Localized why_open(const Localized& name, const Localized& words, const Coverage& coverage) {
  if (coverage.failure) return say<phrases::step_failed>(name, coverage.failed, coverage.failure->test->name);
  if (coverage.skipped > 0) return say<phrases::step_skipped>(name);
  return say<phrases::step_without_case>(name, words);
}

Localized word_list(const Words& words) { return text::enumerated(words); }

}  // namespace readiness::probes::testing
