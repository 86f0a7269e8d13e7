// SPDX-License-Identifier: Apache-2.0
#include "audit/tell.hpp"

#include "checklist/sentence.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase told_and_more{"{0}，另有 {1} 个", "{0} and {1} more"};
// clang-format on
}  // namespace phrases

using checklist::Sentence;
using text::say;
using Filling = Sentence::Filling;

constexpr std::size_t k_told = 5;  // values of a list; more are counted

const Localized& words_for(const Found& found, Outcome outcome) {
  static const Localized none;
  if (outcome == Outcome::pass) return found.pass;
  if (outcome == Outcome::partial && !found.partial.empty()) return found.partial;
  return outcome == Outcome::partial || outcome == Outcome::fail ? found.otherwise : none;
}

Filling counted(std::uint64_t number) { return {util::grouped(number), number == 1}; }

// Offending values, each once, in order of appearance.
std::vector<std::string> values_of(const std::vector<Sample>& samples) {
  std::vector<std::string> values;
  for (const Sample& sample : samples)
    if (!sample.value.empty() && std::find(values.begin(), values.end(), sample.value) == values.end())
      values.push_back(sample.value);
  return values;
}

// "A, B, C, D, E and 7 more": of those that the samples do not show, too.
std::optional<Filling> list_of(const Finding& finding, Language language) {
  std::vector<std::string> values = values_of(finding.samples);
  if (values.empty()) return std::nullopt;
  const std::size_t all = std::max<std::size_t>(values.size(), finding.tally ? finding.tally->bad : 0);
  values.resize(std::min(values.size(), k_told));
  const Localized told = text::enumerated(values);
  if (all > values.size()) return Filling{say<phrases::told_and_more>(told, all - values.size()).in(language), false};
  return Filling{told.in(language), all == 1};
}

std::optional<Filling> first_of(const Finding& finding) {
  const std::vector<std::string> values = values_of(finding.samples);
  return values.empty() ? std::nullopt : std::optional(Filling{values.front(), true});
}

// A share as people say it: without decimals, and never rounded up.
Filling share_of(double percent) { return {util::floored(std::floor(percent)) + " %", false}; }

std::optional<Filling> filling(const Finding& finding, std::string_view place, Language language) {
  if (place == "first") return first_of(finding);
  if (place == "list") return list_of(finding, language);
  if (place == "expected") return Filling{finding.expected, false};
  if (place == "measured" && finding.measured)
    return Filling{util::floored(*finding.measured), std::abs(*finding.measured) == 1};
  if (place == "share" && finding.measured && finding.unit == Unit::share) return share_of(*finding.measured);
  if (place == "bad" && finding.tally) return counted(finding.tally->bad);
  if (place == "rows" && finding.tally) return counted(finding.tally->rows);
  return std::nullopt;
}

// Sentences are proved when the checklist is read.
std::optional<std::string> told(const std::string& words, const Finding& finding, Language language) {
  const Result<Sentence> sentence = Sentence::parse(words);
  if (!sentence) return std::nullopt;
  return sentence->fill([&](std::string_view place) { return filling(finding, place, language); });
}

}  // namespace

void tell(std::vector<Finding>& findings, const Checklist& checklist) {
  for (Finding& finding : findings) {
    const Item* item = find(checklist.items, finding.item);
    if (!item) continue;
    const Localized& words = words_for(item->found, finding.outcome);
    if (words.empty()) continue;
    const auto zh = told(words.zh, finding, Language::zh), en = told(words.en, finding, Language::en);
    if (!zh || !en) continue;
    finding.details = std::move(finding.message);
    finding.message = {*zh, *en};
  }
}

}  // namespace readiness::audit
