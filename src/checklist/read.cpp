// SPDX-License-Identifier: Apache-2.0
#include "checklist/read.hpp"

#include "checklist/columns.hpp"
#include "checklist/item.hpp"
#include "checklist/order.hpp"
#include "checklist/parts.hpp"
#include "checklist/shapes.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::checklist {
namespace {

using doc::Node;

// Reads a number of a map, when it is there and one.
void read_number(const Node& map, std::string_view key, double& into) {
  if (const Node* value = map.find(key)) into = percentage(*value).value_or(into);
}

Thresholds read_thresholds(const Node& phase) {
  Thresholds thresholds;
  const Node* node = phase.find("thresholds");
  const auto read = [&](const char* key, double& into) {
    if (node && node->find(key))
      read_number(*node, key, into);
    else
      thresholds.built_in.emplace_back(key);
  };
  read("overall", thresholds.overall);
  read("domain", thresholds.domain);
  read("coverage", thresholds.coverage);
  return thresholds;
}

Domain read_domain(const Node& node) {
  Domain domain{.id = text(node, "id"), .title = localized(node, "title")};
  read_number(node, "weight", domain.weight);
  return domain;
}

SeverityWeights read_weights(const Node& tree) {
  SeverityWeights weights;
  if (const Node* node = tree.find("weights")) {
    read_number(*node, "critical", weights.critical);
    read_number(*node, "high", weights.high);
    read_number(*node, "medium", weights.medium);
    read_number(*node, "low", weights.low);
  }
  return weights;
}

Table read_table(const Node& node) {
  Table table{.id = text(node, "id"),
              .title = localized(node, "title"),
              .kind = text(node, "kind") == "written" ? TableKind::written : TableKind::exported,
              .file = text(node, "file")};
  for (const Node& column : items(node, "columns"))
    table.columns.push_back({.id = text(column, "id"),
                             .title = localized(column, "title"),
                             .aliases = texts(column, "aliases"),
                             .values = texts(column, "values")});
  for (const Node& people : items(node, "people")) table.people.push_back({text(people, "role"), text(people, "name")});
  return table;
}

// Columns that say who has which role, and are none of the table's.
Errors strange_people(const Node& tree, const std::vector<Table>& tables) {
  Errors errors;
  for (const Node& node : items(tree, "tables"))
    for (const Node& people : items(node, "people"))
      for (const char* const key : {"role", "name"}) {
        const Table* table = find(tables, text(node, "id"));
        const std::string column = text(people, key);
        if (!table || column.empty() || find(table->columns, column)) continue;
        errors.push_back({text::say<text::phrases::unknown_column>(table->id, column), people.find(key)->place,
                          util::suggest(column, ids(table->columns))});
      }
  return errors;
}

// What items may refer to.
Checklist read_declarations(const Node& tree) {
  Checklist checklist{.id = text(tree, "checklist"),
                      .version = text(tree, "version"),
                      .title = localized(tree, "title"),
                      .weights = read_weights(tree)};
  for (const Node& phase : items(tree, "phases"))
    checklist.phases.push_back({text(phase, "id"), localized(phase, "title"), read_thresholds(phase)});
  for (const Node& domain : items(tree, "domains")) checklist.domains.push_back(read_domain(domain));
  for (const Node& table : items(tree, "tables")) checklist.tables.push_back(read_table(table));
  return checklist;
}

void order_by_domain(Checklist& checklist) {
  const auto rank = [&](const Item& item) {
    const Domain* domain = find(checklist.domains, item.domain);
    return domain ? domain - checklist.domains.data() : std::ptrdiff_t{0};
  };
  std::stable_sort(checklist.items.begin(), checklist.items.end(),
                   [&](const Item& a, const Item& b) { return rank(a) < rank(b); });
}

}  // namespace

Checked<Checklist> read_checklist(const Node& tree, const std::vector<Probe>& probes) {
  Checked<Checklist> checklist{read_declarations(tree), gaps(tree, checklist_shape())};
  append(checklist.errors, add_to_columns(tree, checklist.value.tables));
  append(checklist.errors, strange_people(tree, checklist.value.tables));
  const std::vector<Node> all = flat_items(tree);
  append(checklist.errors, order_faults(all));
  for (const Node& item : all)
    checklist.value.items.push_back(take(read_item(item, checklist.value, probes), checklist.errors));
  order_by_domain(checklist.value);
  return checklist;
}

}  // namespace readiness::checklist
