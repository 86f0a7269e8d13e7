// SPDX-License-Identifier: Apache-2.0
#include "checklist/answers.hpp"

#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/calendar.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <array>
#include <map>
#include <utility>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase duplicate_answer{"检查项 {0} 已有回答，在第 {1} 行", "item {0} is already answered in line {1}"};
constexpr text::Phrase duplicate_waiver{"检查项 {0} 已有豁免，在第 {1} 行", "item {0} is already waived in line {1}"};
constexpr text::Phrase item_is_not_asked{"检查项 {0} 由程序检查，不由人回答", "item {0} is checked by the program, not answered by people"};
constexpr text::Phrase waive_it{"要在不通过时放行，写入 waivers.yaml", "to go on although it fails, write a waiver into waivers.yaml"};
constexpr text::Phrase unknown_choice{"检查项 {0} 没有选项“{1}”", "item {0} has no choice '{1}'"};
constexpr text::Phrase reviewer_is_author{"复核人与回答人不能是同一人", "the reviewer must be another person than the one who answers"};
constexpr text::Phrase expires_before_date{"expires 早于回答日期 {0}", "expires lies before the date of the answer, {0}"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

// A day that does not parse was reported with the form of the file.
util::Day day(const Node& map, std::string_view key) {
  const auto parsed = util::parse_day(text(map, key));
  return parsed ? *parsed : util::Day{};
}

const Place& place_of(const Node& map, std::string_view key) { return map.find(key)->place; }

// The item that an entry is for; each may be named once.
class Items {
 public:
  explicit Items(const Checklist& checklist) : checklist_(checklist) {}

  // Null when the entry names none, with the error that says so. `duplicate` says that it was named before.
  template <const text::Phrase& duplicate>
  const Item* of(const Node& entry, Errors& errors) {
    const std::string id = text(entry, "item");
    if (id.empty()) return nullptr;
    const Item* item = find(checklist_.items, id);
    if (!item)
      errors.push_back(
          {say<text::phrases::unknown_item>(id), place_of(entry, "item"), util::suggest(id, ids(checklist_.items))});
    const auto [first, added] = lines_.emplace(id, entry.place.line);
    if (!added) errors.push_back({say<duplicate>(id, first->second), place_of(entry, "item")});
    return item;
  }

 private:
  const Checklist& checklist_;
  std::map<std::string, int> lines_;
};

Errors choice_faults(const Node& entry, const Item& item) {
  const auto* ask = std::get_if<Ask>(&item.method);
  if (!ask) return {{say<phrases::item_is_not_asked>(item.id), place_of(entry, "item"), say<phrases::waive_it>()}};
  const std::string choice = text(entry, "answer");
  if (choice.empty() || find(ask->choices, choice)) return {};
  return {{say<phrases::unknown_choice>(item.id, choice), place_of(entry, "answer"),
           util::suggest(choice, ids(ask->choices))}};
}

// Names are compared as people read them: case and blanks around them do not make another person.
Errors reviewer_faults(const Node& entry) {
  const auto name = [&](std::string_view key) { return util::lower(util::trim(text(entry, key))); };
  if (name("reviewer").empty() || name("reviewer") != name("by")) return {};
  return {{say<phrases::reviewer_is_author>(), place_of(entry, "reviewer")}};
}

Checked<std::optional<util::Day>> read_expiry(const Node& entry, util::Day date) {
  const std::string written = text(entry, "expires");
  const auto expires = util::parse_expiry(written, date);
  if (written.empty() || !expires) return {};
  if (*expires >= date) return {*expires};
  return {{}, {{say<phrases::expires_before_date>(util::format_day(date)), place_of(entry, "expires")}}};
}

using EvidenceKind = AnswerEvidence::Kind;
constexpr std::array k_evidence_kinds{std::pair{"file", EvidenceKind::file}, std::pair{"url", EvidenceKind::url},
                                      std::pair{"meeting", EvidenceKind::meeting}};

std::vector<AnswerEvidence> read_evidence(const Node& entry) {
  std::vector<AnswerEvidence> all;
  for (const Node& one : items(entry, "evidence")) {
    AnswerEvidence& evidence = all.emplace_back();
    for (const auto& [key, kind] : k_evidence_kinds)
      if (one.find(key)) evidence = {text(one, key), util::lower(text(one, "sha256")), kind};
  }
  return all;
}

Checked<Answer> read_answer(const Node& entry) {
  Checked<Answer> answer{{.item = text(entry, "item"),
                          .choice = text(entry, "answer"),
                          .by = text(entry, "by"),
                          .date = day(entry, "date"),
                          .evidence = read_evidence(entry),
                          .reviewer = text(entry, "reviewer"),
                          .note = text(entry, "note"),
                          .place = entry.place}};
  answer.value.expires = take(read_expiry(entry, answer.value.date), answer.errors);
  append(answer.errors, reviewer_faults(entry));
  return answer;
}

}  // namespace

Checked<std::vector<Answer>> read_answers(const Node& file, const Checklist& checklist) {
  Checked<std::vector<Answer>> answers;
  Items all(checklist);
  for (const Node& entry : items(file, "answers")) {
    if (const Item* item = all.of<phrases::duplicate_answer>(entry, answers.errors))
      append(answers.errors, choice_faults(entry, *item));
    answers.value.push_back(take(read_answer(entry), answers.errors));
  }
  return answers;
}

Checked<std::vector<Waiver>> read_waivers(const Node& file, const Checklist& checklist) {
  Checked<std::vector<Waiver>> waivers;
  Items all(checklist);
  for (const Node& entry : items(file, "waivers")) {
    all.of<phrases::duplicate_waiver>(entry, waivers.errors);
    waivers.value.push_back({.item = text(entry, "item"),
                             .reason = text(entry, "reason"),
                             .approver = text(entry, "approver"),
                             .expires = day(entry, "expires"),
                             .place = entry.place});
  }
  return waivers;
}

}  // namespace readiness::checklist
