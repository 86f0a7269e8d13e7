// SPDX-License-Identifier: Apache-2.0
#include "checklist/columns.hpp"

#include "checklist/checked.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <functional>

namespace readiness::checklist {
namespace {

using doc::Node;
using text::say;

template <class T>
T* with_id(std::vector<T>& all, const std::string& id) {
  const auto it = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
  return it == all.end() ? nullptr : &*it;
}

// Visits `{table: {column: value}}`; `map` is the key under which that stands in `node`.
Errors each_column(const Node& node, std::string_view map, std::vector<Table>& tables,
                   const std::function<void(Column& column, const Node& of, const std::string& id)>& visit) {
  Errors errors;
  for (const Node::Entry& entry : entries(node, map)) {
    Table* table = with_id(tables, entry.key);
    if (!table) {
      errors.push_back(
          {say<text::phrases::unknown_table>(entry.key), entry.place, util::suggest(entry.key, ids(tables))});
      continue;
    }
    for (const Node::Entry& column : entry.value.entries) {
      if (Column* declared = with_id(table->columns, column.key))
        visit(*declared, entry.value, column.key);
      else
        errors.push_back({say<text::phrases::unknown_column>(table->id, column.key), column.place,
                          util::suggest(column.key, ids(table->columns))});
    }
  }
  return errors;
}

}  // namespace

Errors add_to_columns(const Node& tree, std::vector<Table>& tables) {
  Errors errors = each_column(tree, "examples", tables, [](Column& column, const Node& of, const std::string& id) {
    column.example = localized(of, id);
  });
  for (const Node::Entry& system : entries(tree, "exports"))
    append(errors,
           each_column(system.value, "tables", tables, [&](Column& column, const Node& of, const std::string& id) {
             column.exports[system.key] = texts(of, id);
           }));
  return errors;
}

}  // namespace readiness::checklist
