// SPDX-License-Identifier: Apache-2.0
#include "scaffold/needs.hpp"

#include "probes/list.hpp"
#include "util/expression_node.hpp"

#include <algorithm>

namespace readiness::scaffold {
namespace {

constexpr const char* k_own_folder = ".";               // is always there
constexpr const char* k_code_list = "data.is_on_list";  // the probe whose `values` are all that a column may hold

bool due_in(const Item& item, const Phase& phase) {
  return std::find(item.phases.begin(), item.phases.end(), phase.id) != item.phases.end();
}

Wanted& note(std::vector<Wanted>& all, const std::string& name, const std::string& item) {
  auto known = std::find_if(all.begin(), all.end(), [&](const Wanted& one) { return one.name == name; });
  if (known == all.end()) known = all.insert(all.end(), {name, {}});
  if (known->items.empty() || known->items.back() != item) known->items.push_back(item);
  return *known;
}

// `needs` has been proved by the checklist's loader.
void note_check(Needs& needs, const Check& check, const std::string& item) {
  const Probe& probe = *probes::find(check.probe);
  for (const ParamSpec& spec : probe.info.params) {
    if (spec.type == ParamType::machine) needs.of_machines.push_back(item);
    if (spec.type == ParamType::path && check.with.has(spec.name) && check.with.text(spec.name) != k_own_folder)
      note(needs.documents, check.with.text(spec.name), item).outline = spec.outline;
  }
  const auto needs_tables = readiness::needs_of(probe);
  if (!needs_tables) return;
  const auto wishes = needs_tables(check.with, Circumstances{});
  if (!wishes) return;
  for (const Wish& wish : *wishes)
    for (const Subject& subject : subjects_of(wish)) {
      auto& items = needs.items_of[subject.table];
      if (items.empty() || items.back() != item) items.push_back(item);
    }
}

void add(KnownValues& known, const std::string& value) {
  if (!value.empty() && std::find(known.values.begin(), known.values.end(), value) == known.values.end())
    known.values.push_back(value);
}

// The texts that a condition compares names with: `stage == '输单'`, `status in ['在职', '试用']`.
class Compared {
 public:
  Compared(const util::Expression& condition, const std::string& table, std::map<ColumnName, KnownValues>& into)
      : names_(condition.names()), table_(table), into_(into) {
    walk(condition.root());
  }

 private:
  using Node = util::Expression::Node;

  void walk(const Node& node) {
    if (const auto* compare = std::get_if<Node::Compare>(&node.body)) {
      if (compare->op != Node::Operator::equal && compare->op != Node::Operator::not_equal) return;
      take(compare->left, compare->right), take(compare->right, compare->left);
    } else if (const auto* in = std::get_if<Node::In>(&node.body)) {
      if (const auto* name = std::get_if<Node::Name>(&in->value))
        for (const std::string& text : in->set) add(column(*name), text);
    } else if (const auto* negated = std::get_if<Node::Not>(&node.body)) {
      walk(*negated->test);
    } else if (const auto* all = std::get_if<Node::All>(&node.body)) {
      for (const auto& test : all->tests) walk(*test);
    } else if (const auto* any = std::get_if<Node::Any>(&node.body)) {
      for (const auto& test : any->tests) walk(*test);
    }
  }

  void take(const Node::Value& one, const Node::Value& other) {
    const auto* name = std::get_if<Node::Name>(&one);
    const auto* text = std::get_if<Node::Text>(&other);
    if (name && text) add(column(*name), text->text);
  }

  KnownValues& column(const Node::Name& name) { return into_[{table_, names_[name.index]}]; }

  const std::vector<std::string>& names_;
  const std::string& table_;
  std::map<ColumnName, KnownValues>& into_;
};

}  // namespace

Needs needs_of(const Checklist& checklist, const Phase& phase) {
  Needs needs;
  for (const Item& item : checklist.items) {
    if (!due_in(item, phase) || std::holds_alternative<Parts>(item.method)) continue;
    if (const auto condition = util::Expression::parse(item.applies_if))
      for (const std::string& fact : condition->names()) note(needs.facts, fact, item.id);
    if (const auto* check = std::get_if<Check>(&item.method))
      note_check(needs, *check, item.id);
    else if (std::holds_alternative<Ask>(item.method))
      needs.questions.push_back(&item);
  }
  for (const Table& table : checklist.tables)
    if (needs.items_of.contains(table.id)) needs.tables.push_back(&table);
  return needs;
}

std::map<ColumnName, KnownValues> known_values(const Checklist& checklist) {
  std::map<ColumnName, KnownValues> known;
  for (const Item& item : checklist.items) {
    const auto* check = std::get_if<Check>(&item.method);
    if (!check) continue;
    const Params& with = check->with;
    if (check->probe == k_code_list && with.has("values")) {
      KnownValues& column = known[{with.text("table"), with.text("column")}];
      for (const std::string& value : with.texts("values")) add(column, value);
      column.closed = true;
    }
    for (const ParamSpec& spec : probes::find(check->probe)->info.params)
      if (spec.type == ParamType::expression && with.has(spec.name))
        if (const auto condition = util::Expression::parse(with.text(spec.name)))
          Compared(*condition, with.text(spec.column_of), known);
  }
  return known;
}

}  // namespace readiness::scaffold
