// SPDX-License-Identifier: Apache-2.0
#include "checklist/found.hpp"

#include "checklist/sentence.hpp"
#include "checklist/values.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <set>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase sentence_sides_differ{"“found”的中文和英文应使用同样的占位；只出现在一边的有：{0}", "both languages of 'found' must use the same places; on one side only: {0}"};
constexpr text::Phrase found_without_check{"有 check 的检查项才能写“found”", "'found' belongs to an item with a check"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

using Places = std::set<std::string>;

Places places_of(const Node& words, std::string_view language, Errors& errors) {
  const Node* side = words.find(language);
  if (!side || !side->is_scalar()) return {};  // the form of the file is proved elsewhere
  const Result<Sentence> sentence = Sentence::parse(side->text);
  if (!sentence) {
    errors.push_back({sentence.error().message, side->place, sentence.error().hint});
    return {};
  }
  const std::vector<std::string> places = sentence->places();
  return {places.begin(), places.end()};
}

// A finding that can fill one side can fill the other.
Errors faults_of(const Node& words) {
  Errors errors;
  const Places zh = places_of(words, "zh", errors), en = places_of(words, "en", errors);
  if (!errors.empty()) return errors;
  std::vector<std::string> apart;
  std::set_symmetric_difference(zh.begin(), zh.end(), en.begin(), en.end(), std::back_inserter(apart));
  if (!apart.empty()) errors.push_back({say<phrases::sentence_sides_differ>(util::join(apart, ", ")), words.place});
  return errors;
}

}  // namespace

Found read_found(const Node& item) {
  const Node* found = item.find("found");
  if (!found || !found->is_map()) return {};
  return {{text(*found, "zh"), text(*found, "en")}, localized(*found, "partial"), localized(*found, "pass")};
}

Errors found_faults(const Node& item) {
  const Node* found = item.find("found");
  if (!found || !found->is_map()) return {};
  if (!item.find("check")) return {{say<phrases::found_without_check>(), found->place}};
  Errors errors = faults_of(*found);
  for (const char* key : {"partial", "pass"})
    if (const Node* words = found->find(key); words && words->is_map()) append(errors, faults_of(*words));
  return errors;
}

}  // namespace readiness::checklist
