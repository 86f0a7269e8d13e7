// SPDX-License-Identifier: Apache-2.0
#include "checklist/project.hpp"

#include "checklist/allowed_commands.hpp"
#include "checklist/shape.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/expression.hpp"
#include "util/expression_literals.hpp"
#include "util/quantity.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <set>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unsupported_format{"不支持格式版本 {0}", "format version {0} is not supported"};
constexpr text::Phrase supported_format{"本程序支持 readiness: 1；更新的版本请升级程序", "this program reads readiness: 1; upgrade it for newer ones"};
constexpr text::Phrase table_without_file{"数据表 {0} 没有写明文件", "no file is given for table {0}"};
constexpr text::Phrase odd_fact{"没有检查项问到 {0} 是否为“{1}”", "no item asks whether {0} is '{1}'"};
constexpr text::Phrase unused_fact{"没有检查项用到事实“{0}”", "no item refers to the fact '{0}'"};
constexpr text::Phrase no_amount{"facts 中的 {0} 不能是“{1}”", "the fact {0} cannot be '{1}'"};
constexpr text::Phrase amount_form{"写大于 0 的数，如 10 或 12.5；day_rate 可带货币，如 1500 元、€800", "a number above 0, such as 10 or 12.5; day_rate may have a currency, such as ¥1500 or €800"};
constexpr text::Phrase fact_is_map{"facts 中的 {0} 只能有一个值；只有 team_days_per_week 和 day_rate 可以按角色写", "the fact {0} has one value; only team_days_per_week and day_rate may be given by role"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

constexpr std::int64_t k_format = 1;
constexpr std::array k_layer_keys{"overlay", "items", "weights", "thresholds", "domains"};

Errors phase_faults(const Node& project, const Checklist& checklist) {
  const std::string phase = text(project, "phase");
  if (phase.empty() || find(checklist.phases, phase)) return {};
  return {{say<text::phrases::unknown_phase>(phase), project.find("phase")->place,
           util::suggest(phase, ids(checklist.phases))}};
}

// The facts that conditions of items refer to.
std::vector<std::string> facts_asked(const Checklist& checklist) {
  std::set<std::string> names;
  for (const Item& item : checklist.items)
    if (const auto condition = util::Expression::parse(item.applies_if))
      names.insert(condition->names().begin(), condition->names().end());
  return {names.begin(), names.end()};
}

// A fact that nothing refers to may be there for its own sake. Where it looks like one that an item
// refers to and that is missing, it is a slip, and the item would silently not apply.
Errors slips(const Node& project, const Checklist& checklist) {
  std::vector<std::string> missing = facts_asked(checklist);
  const Node* facts = project.find("facts");
  const auto is_stated = [&](const std::string& name) { return facts && facts->find(name); };
  const std::vector<std::string> asked = missing;
  std::erase_if(missing, is_stated);
  Errors errors;
  for (const Node::Entry& entry : entries(project, "facts")) {
    const bool is_asked = std::find(asked.begin(), asked.end(), entry.key) != asked.end();
    if (!is_asked && !util::nearest(entry.key, missing).empty())
      errors.push_back({say<phrases::unused_fact>(entry.key), entry.place, util::suggest(entry.key, missing)});
  }
  return errors;
}

// The same for what a fact says: `on-prem` where items ask for on_prem would make them not apply.
Errors slips_of_value(const std::string& name, const Node& value, const Checklist& checklist) {
  std::vector<std::string> asked;
  for (const Item& item : checklist.items)
    if (const auto condition = util::Expression::parse(item.applies_if))
      for (std::string& text : util::texts_compared_with(*condition, name)) asked.push_back(std::move(text));
  if (std::find(asked.begin(), asked.end(), value.text) != asked.end() || util::nearest(value.text, asked).empty())
    return {};
  return {{say<phrases::odd_fact>(name, value.text), value.place, util::suggest(value.text, asked)}};
}

// What the team has and costs: a number for all, or one a role.
constexpr std::array<std::string_view, 2> k_amounts{"team_days_per_week", "day_rate"};

bool is_amount(const std::string& fact) {
  return std::find(k_amounts.begin(), k_amounts.end(), fact) != k_amounts.end();
}

// A day's price may have a currency; days are plain numbers.
Errors faults_of_amount(const std::string& fact, const Node& value) {
  if (!is_amount(fact)) return {};
  const auto quantity = util::read_quantity(value.text);
  const bool plain = quantity && quantity->unit == util::QuantityUnit::none;
  const bool money = quantity && quantity->unit != util::QuantityUnit::percent;
  if (quantity && quantity->value.number() > 0 && (fact == "day_rate" ? money : plain)) return {};
  return {{say<phrases::no_amount>(fact, value.text), value.place, say<phrases::amount_form>()}};
}

// facts: {team_days_per_week: {IT: 5, finance: 2}} is kept as "team_days_per_week/IT".
Errors read_by_role(const Node::Entry& entry, Facts& facts) {
  if (!is_amount(entry.key)) return {{say<phrases::fact_is_map>(entry.key), entry.place}};
  Errors errors;
  for (const Node::Entry& role : entry.value.entries) {
    facts[entry.key + "/" + role.key] = role.value.text;
    append(errors, faults_of_amount(entry.key, role.value));
  }
  return errors;
}

Checked<Facts> read_facts(const Node& project, const Checklist& checklist) {
  Checked<Facts> facts{{}, slips(project, checklist)};
  for (const Node::Entry& entry : entries(project, "facts")) {
    const Node name{.text = entry.key, .quoted = true, .place = entry.place};
    append(facts.errors,
           misfits(name, {.kind = Shape::Kind::name}, say<text::phrases::subject_entry>(std::string("facts"))));
    if (entry.value.kind == Node::Kind::map) {
      append(facts.errors, read_by_role(entry, facts.value));
      continue;
    }
    if (!entry.value.is_scalar() || entry.value.is_null()) continue;
    facts.value[entry.key] = entry.value.text;
    append(facts.errors, faults_of_amount(entry.key, entry.value));
    append(facts.errors, slips_of_value(entry.key, entry.value, checklist));
    if (entry.key == "go_live")
      append(facts.errors,
             misfits(entry.value, {.kind = Shape::Kind::date}, say<text::phrases::subject_key>(entry.key)));
  }
  return facts;
}

std::optional<int> count(const Node& node, const char* key) {
  const Node* found = node.find(key);
  const auto number = found ? found->integer() : std::nullopt;
  if (!number) return {};
  return static_cast<int>(std::clamp<std::int64_t>(*number, 0, std::numeric_limits<int>::max()));
}

Errors column_faults(const Table& table, const Node::Entry& column) {
  if (find(table.columns, column.key)) return {};
  return {{say<text::phrases::unknown_column>(table.id, column.key), column.place,
           util::suggest(column.key, ids(table.columns))}};
}

Checked<TableFile> read_table_file(const Node::Entry& entry, const Table& table) {
  const Node& node = entry.value;
  Checked<TableFile> result{{.table = table.id, .place = entry.place}};
  TableFile& file = result.value;
  file.file = node.is_scalar() ? node.text : text(node, "file");
  file.declared = file.file.empty();
  if (file.declared) file.file = table.file;
  if (file.file.empty()) result.errors.push_back({say<phrases::table_without_file>(table.id), entry.place});
  file.sheet = text(node, "sheet");
  file.encoding = text(node, "encoding");
  if (const Node* delimiter = node.find("delimiter")) file.delimiter = delimiter->text;
  file.quote = text(node, "quote");
  file.escape = text(node, "escape");
  file.initial_blanks = text(node, "initial_blanks");
  file.header_row = count(node, "header_row");
  file.header_rows = count(node, "header_rows").value_or(0);
  file.footer_rows = count(node, "footer_rows");
  file.decimal = text(node, "decimal");
  if (const Node* dates = node.find("dates"); dates && dates->is_scalar()) file.dates[""] = dates->text;
  for (const Node::Entry& column : entries(node, "dates")) {
    file.dates[column.key] = column.value.text;
    append(result.errors, column_faults(table, column));
  }
  for (const Node::Entry& column : entries(node, "columns")) {
    file.columns[column.key] = column.value.text;
    file.column_places[column.key] = column.value.place;
    append(result.errors, column_faults(table, column));
  }
  return result;
}

Checked<std::vector<TableFile>> read_tables(const Node& project, const Checklist& checklist) {
  Checked<std::vector<TableFile>> files;
  for (const Node::Entry& entry : entries(project, "tables")) {
    if (const Table* table = find(checklist.tables, entry.key))
      files.value.push_back(take(read_table_file(entry, *table), files.errors));
    else
      files.errors.push_back(
          {say<text::phrases::unknown_table>(entry.key), entry.place, util::suggest(entry.key, ids(checklist.tables))});
  }
  return files;
}

std::vector<Machine> read_machines(const Node& project) {
  std::vector<Machine> machines;
  for (const Node::Entry& entry : entries(project, "machines"))
    machines.push_back({entry.key, entry.value.text == "this" ? std::string{} : entry.value.text});
  return machines;
}

std::vector<std::string> allowed_hosts(const Node& project) {
  const Node* allow = project.find("allow");
  return allow ? texts(*allow, "hosts") : std::vector<std::string>{};
}

}  // namespace

Errors format_faults(const Node& project) {
  const Node* format = project.find("readiness");
  if (!format || !format->integer() || *format->integer() <= k_format) return {};
  return {{say<phrases::unsupported_format>(format->text), format->place, say<phrases::supported_format>()}};
}

Node layer_of(const Node& project) {
  Node layer{.kind = Node::Kind::map, .place = project.place};
  for (const Node::Entry& entry : project.entries)
    if (std::find(k_layer_keys.begin(), k_layer_keys.end(), entry.key) != k_layer_keys.end())
      layer.entries.push_back(entry);
  return layer;
}

Checked<Project> read_project(const Node& node, const Checklist& checklist) {
  Checked<Project> project{{.name = localized(node, "name"), .phase = text(node, "phase")},
                           phase_faults(node, checklist)};
  project.value.facts = take(read_facts(node, checklist), project.errors);
  project.value.tables = take(read_tables(node, checklist), project.errors);
  project.value.machines = read_machines(node);
  if (const Node* allow = node.find("allow")) {
    Checked<AllowedCommands> commands = read_allowed_commands(*allow);
    project.value.remarks = std::move(commands.value.remarks);
    project.value.allowed_commands = take(std::move(commands), project.errors).all;
  }
  project.value.allowed_hosts = allowed_hosts(node);
  return project;
}

}  // namespace readiness::checklist
