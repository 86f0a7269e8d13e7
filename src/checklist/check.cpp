// SPDX-License-Identifier: Apache-2.0
#include "checklist/check.hpp"

#include "checklist/expect.hpp"
#include "checklist/parameters.hpp"
#include "checklist/values.hpp"
#include "text/phrase.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <set>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_probe{"没有探针“{0}”", "there is no probe '{0}'"};
constexpr text::Phrase probe_needs_table{"探针 {0} 需要数据表“{1}”，检查表未声明", "probe {0} needs the table '{1}', which the checklist does not declare"};
constexpr text::Phrase probe_needs_column{"探针 {0} 需要数据表 {1} 的列“{2}”，该表未声明此列", "probe {0} needs the column '{2}' of table {1}, which does not declare it"};
constexpr text::Phrase probe_refuses{"探针 {0} 的参数不合：{1}", "the parameters of probe {0} do not fit together: {1}"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

const Probe* find_probe(const std::vector<Probe>& probes, const std::string& id) {
  const auto it = std::find_if(probes.begin(), probes.end(), [&](const Probe& one) { return one.info.id == id; });
  return it == probes.end() ? nullptr : &*it;
}

Error unknown_probe(const Node& name, const std::vector<Probe>& probes) {
  std::vector<std::string> known;
  for (const Probe& probe : probes) known.push_back(probe.info.id);
  return {say<phrases::unknown_probe>(name.text), name.place, util::suggest(name.text, known)};
}

// Tables and columns that the probe wants without being told to by a parameter: a register has to have
// the columns that its rule is about.
class Needs {
 public:
  Needs(const std::string& probe, const std::vector<Table>& tables, const Place& place)
      : probe_(probe), tables_(tables), place_(place) {}

  void prove(const std::string& table_id, const std::vector<std::string>& columns) {
    const Table* table = find(tables_, table_id);
    if (!table)
      return complain(say<phrases::probe_needs_table>(probe_, table_id), util::suggest(table_id, ids(tables_)));
    for (const std::string& column : columns)
      if (!find(table->columns, column))
        complain(say<phrases::probe_needs_column>(probe_, table_id, column),
                 util::suggest(column, ids(table->columns)));
  }

  Errors errors;

 private:
  void complain(Localized message, Localized hint) {
    if (said_.insert(message.en).second) errors.push_back({std::move(message), place_, std::move(hint)});
  }

  std::string probe_;
  const std::vector<Table>& tables_;
  Place place_;
  std::set<std::string> said_;
};

// What `needs` says on any day and without any facts.
Errors prove_needs(const Probe& probe, const Check& check, const std::vector<Table>& tables) {
  const auto wish = needs_of(probe);
  if (!wish) return {};
  const auto wishes = wish(check.with, Circumstances{});
  if (!wishes) {
    Error error{say<phrases::probe_refuses>(probe.info.id, wishes.error().message), check.place, wishes.error().hint};
    if (wishes.error().place.source) error.place = wishes.error().place;
    return {error};
  }
  Needs needs(probe.info.id, tables, check.place);
  for (const Wish& one : *wishes)
    for (const Subject& subject : subjects_of(one)) needs.prove(subject.table, subject.columns);
  return std::move(needs.errors);
}

}  // namespace

Checked<Check> read_check(const Node& node, const std::vector<Table>& tables, const std::vector<Probe>& probes) {
  Checked<Check> check{{.probe = text(node, "probe"), .place = node.place}};
  const Node* name = node.find("probe");
  if (!name || check.value.probe.empty()) return check;
  const Probe* probe = find_probe(probes, check.value.probe);
  if (!probe) {
    check.errors.push_back(unknown_probe(*name, probes));
    return check;
  }
  check.value.with = take(read_parameters(node.find("with"), probe->info, tables, node.place), check.errors);
  if (check.errors.empty()) append(check.errors, prove_needs(*probe, check.value, tables));
  check.value.expect = take(read_expect(node.find("expect"), probe->info, node.place), check.errors);
  return check;
}

}  // namespace readiness::checklist
