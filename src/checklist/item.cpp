// SPDX-License-Identifier: Apache-2.0
#include "checklist/item.hpp"

#include "checklist/check.hpp"
#include "checklist/condition.hpp"
#include "checklist/found.hpp"
#include "checklist/shape.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <map>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase choice_yes{"是", "Yes"};
constexpr text::Phrase choice_partly{"部分", "Partly"};
constexpr text::Phrase choice_no{"否", "No"};
constexpr text::Phrase empty_without_condition{"empty 只用于带行条件（when 等）的 check", "empty is only for a check with a condition on rows, such as when"};
constexpr text::Phrase choices_all_alike{"所有选项的值相同，这一项的结果永远不变", "all choices have the same value: the item would never change"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

Severity severity_of(const Node& node) {
  static const std::map<std::string, Severity> severities{
      {"critical", Severity::critical}, {"high", Severity::high}, {"medium", Severity::medium}, {"low", Severity::low}};
  const auto it = severities.find(text(node, "severity"));
  return it == severities.end() ? Severity::medium : it->second;
}

std::optional<double> number(const Node& node, std::string_view key) {
  const Node* value = node.find(key);
  return value ? value->number() : std::nullopt;
}

bool flag(const Node& node, std::string_view key, bool otherwise) {
  const Node* value = node.find(key);
  return value ? value->flag().value_or(otherwise) : otherwise;
}

Errors place_faults(const Node& node, const Checklist& declared) {
  Errors errors;
  const std::string domain = text(node, "domain");
  if (!domain.empty() && !find(declared.domains, domain))
    errors.push_back({say<text::phrases::unknown_domain>(domain), node.find("domain")->place,
                      util::suggest(domain, ids(declared.domains))});
  for (const Node& phase : items(node, "phases"))
    if (phase.is_scalar() && !find(declared.phases, phase.text))
      errors.push_back({say<text::phrases::unknown_phase>(phase.text), phase.place,
                        util::suggest(phase.text, ids(declared.phases))});
  return errors;
}

Choice read_choice(const Node& node) {
  return {text(node, "id"), localized(node, "title"), number(node, "value").value_or(0), localized(node, "risk")};
}

Errors choice_faults(const Node& list) {
  Errors errors;
  std::map<std::string, Place> places;
  for (const Node& choice : list.items) {
    const std::string id = text(choice, "id");
    const auto [first, added] = places.emplace(id, choice.place);
    if (!added && !id.empty())
      errors.push_back({say<text::phrases::duplicate_id>(std::string("choices"), id, spot(first->second)),
                        choice.find("id")->place});
  }
  const auto value = [](const Node& choice) { return number(choice, "value"); };
  const bool alike = std::all_of(list.items.begin(), list.items.end(),
                                 [&](const Node& choice) { return value(choice) == value(list.items.front()); });
  if (list.items.size() > 1 && alike) errors.push_back({say<phrases::choices_all_alike>(), list.place});
  return errors;
}

// What weighs much is not taken from one person's word.
bool needs_review(Severity severity) { return severity == Severity::critical || severity == Severity::high; }

Checked<Ask> read_ask(const Node& node, Severity severity) {
  Checked<Ask> ask{{.question = localized(node, "question"),
                    .evidence = flag(node, "evidence", false),
                    .review = flag(node, "review", needs_review(severity)),
                    .who = localized(node, "who")}};
  if (const Node* choices = node.find("choices"); choices && choices->is_list()) {
    for (const Node& choice : choices->items) ask.value.choices.push_back(read_choice(choice));
    ask.errors = choice_faults(*choices);
  } else {
    ask.value.choices = default_choices();
  }
  if (const Node* valid = node.find("valid")) ask.value.valid_days = span_of_days(*valid).value_or(0);
  return ask;
}

// `empty` says what a condition without rows means: it needs one. Parts may have it from their item.
Errors empty_faults(const Node& node) {
  const Node* empty = node.find("empty");
  if (!empty || node.find("part_of") || (!node.find("check") && !node.find("ask"))) return {};
  const Node* check = node.find("check");
  const Node* with = check ? check->find("with") : nullptr;
  const bool filters = with && std::any_of(with->entries.begin(), with->entries.end(),
                                           [](const Node::Entry& entry) { return entry.key.ends_with("when"); });
  if (filters) return {};
  return {{say<phrases::empty_without_condition>(), node.entry("empty")->place}};
}

}  // namespace

Checked<Item> read_item(const Node& node, const Checklist& declared, const std::vector<Probe>& probes) {
  Checked<Item> item{{.id = text(node, "id"),
                      .part_of = text(node, "part_of"),
                      .domain = text(node, "domain"),
                      .phases = texts(node, "phases"),
                      .severity = severity_of(node),
                      .weight = number(node, "weight"),
                      .title = localized(node, "title"),
                      .why = localized(node, "why"),
                      .fix = localized(node, "fix"),
                      .found = read_found(node),
                      .risk = localized(node, "risk"),
                      .who = localized(node, "who"),
                      .source = text(node, "source"),
                      .proposal = text(node, "basis") == "proposal",
                      .needs = texts(node, "needs"),
                      .applies_if = text(node, "applies_if"),
                      .empty_not_applicable = text(node, "empty") == "not_applicable",
                      .place = node.place}};
  if (const Node* effort = node.find("effort")) item.value.effort = span_of_days(*effort).value_or(0);
  item.value.gate = flag(node, "gate", item.value.severity == Severity::critical);
  append(item.errors, place_faults(node, declared));
  append(item.errors, found_faults(node));
  append(item.errors, empty_faults(node));
  if (!item.value.applies_if.empty()) append(item.errors, condition_faults(*node.find("applies_if"), nullptr));
  if (const Node* check = node.find("check"))
    item.value.method = take(read_check(*check, declared.tables, probes), item.errors);
  else if (const Node* ask = node.find("ask"))
    item.value.method = take(read_ask(*ask, item.value.severity), item.errors);
  else
    item.value.method = Parts{};
  return item;
}

std::vector<Choice> default_choices() {
  return {{"yes", say<phrases::choice_yes>(), 1},
          {"partly", say<phrases::choice_partly>(), 0.5},
          {"no", say<phrases::choice_no>(), 0}};
}

}  // namespace readiness::checklist
