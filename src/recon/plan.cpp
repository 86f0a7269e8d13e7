// SPDX-License-Identifier: Apache-2.0
#include "recon/plan.hpp"

#include "recon/headers.hpp"
#include "recon/rule_words.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <set>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_mapping_row{"{0} 第 {1} 行：{2}", "{0}, row {1}: {2}"};
constexpr text::Phrase recon_role_unknown{"不认识的用途“{0}”", "unknown role '{0}'"};
constexpr text::Phrase recon_roles{"可用：主键（key）、分组（group），或留空", "allowed: key (主键), group (分组), or nothing"};
constexpr text::Phrase recon_no_source{"没有写源字段", "there is no source column"};
constexpr text::Phrase recon_no_target{"源字段“{0}”没有目标字段，也没有写“不迁移”", "the source column '{0}' has neither a target nor the rule 'drop'"};
constexpr text::Phrase recon_target_twice{"目标字段“{0}”在第 {1} 行已有源字段，本行不比较", "the target '{0}' has a source in row {1} already; this row is left out"};
constexpr text::Phrase recon_use_join{"若由几列合成，各行规则都写“拼接”", "if it is made of several columns, give each the rule 'join'"};
constexpr text::Phrase recon_several_tables{"{0} 涉及几张源表：{1}", "{0} is about several tables: {1}"};
constexpr text::Phrase recon_say_table{"用 --table 指明比较哪一张", "say which one with --table"};
constexpr text::Phrase recon_no_table{"{0} 中没有源表“{1}”", "{0} has no source table '{1}'"};
constexpr text::Phrase recon_no_key{"不知道两表的行靠什么对应：没有主键", "there is no key: nothing tells which row is which"};
constexpr text::Phrase recon_mark_key{"在映射表“用途”一列写“主键”，或用 --key 旧列=新列", "write 'key' in the mapping's column Role, or use --key OLD=NEW"};
// clang-format on
}  // namespace phrases

using text::say;

enum class Role { none, key, group };

std::optional<Role> role_named(const std::string& word) {
  const std::string bare = bare_word(word);
  for (const std::string_view no : {"", "no", "n", "0", "否"})
    if (bare == no) return Role::none;
  for (const std::string_view key : {"key", "主键", "是", "yes", "y", "1", "√", "pk"})
    if (bare == key) return Role::key;
  for (const std::string_view group : {"group", "分组"})
    if (bare == group) return Role::group;
  return std::nullopt;
}

Errors collected(std::vector<Problem> problems) {
  Errors errors;
  for (Problem& problem : problems) errors.push_back({std::move(problem.text), {}, std::move(problem.hint)});
  return errors;
}

class Planner {
 public:
  explicit Planner(const PlanRequest& request) : request_(request) {}

  Result<Plan, Errors> plan() {
    if (request_.mapping) {
      RD_TRY(const std::vector<MappingLine> lines, lines_of_table());
      for (const MappingLine& line : lines) add(line);
    } else {
      add_equal_names();
    }
    for (const std::string& key : request_.keys) add_stated(key, Role::key);
    for (const std::string& group : request_.groups) add_stated(group, Role::group);
    if (!faulty_keys_.empty()) return collected(std::move(faulty_keys_));
    if (plan_.keys.empty()) {
      Errors errors{{say<phrases::recon_no_key>(), {}, say<phrases::recon_mark_key>()}};
      for (Error& error : collected(std::move(plan_.problems))) errors.push_back(std::move(error));
      return errors;
    }
    list_unused();
    return std::move(plan_);
  }

 private:
  Result<std::vector<MappingLine>, Errors> lines_of_table() const {
    std::set<std::string> tables;
    for (const MappingLine& line : request_.mapping->lines) tables.insert(line.table);
    const std::vector<std::string> known(tables.begin(), tables.end());
    const std::string& file = request_.mapping->file;
    if (request_.table.empty() && tables.size() > 1)
      return Errors{
          {say<phrases::recon_several_tables>(file, text::enumerated(known)), {}, say<phrases::recon_say_table>()}};
    if (!request_.table.empty() && !tables.contains(request_.table))
      return Errors{{say<phrases::recon_no_table>(file, request_.table), {}, util::suggest(request_.table, known)}};
    std::vector<MappingLine> lines = request_.mapping->lines;
    if (!request_.table.empty())
      std::erase_if(lines, [&](const MappingLine& line) { return line.table != request_.table; });
    return lines;
  }

  void add(const MappingLine& line) {
    const auto role = role_named(line.role);
    if (!role) {
      tell(line, say<phrases::recon_role_unknown>(line.role), say<phrases::recon_roles>());
      return;
    }
    auto column = column_of(line);
    if (!column) {
      if (*role == Role::key)
        faulty_keys_.push_back(placed(line, column.error()));
      else
        plan_.problems.push_back(placed(line, column.error()));
      return;
    }
    if (*column) place(line, std::move(**column), *role);
  }

  // Nothing for a column that is not migrated.
  Result<std::optional<PlanColumn>> column_of(const MappingLine& line) {
    using Column = std::optional<PlanColumn>;
    if (line.source.empty()) return Error{say<phrases::recon_no_source>()};
    RD_TRY(const Rule rule, Rule::parse(line.rule, line.source, request_.codes));
    if (rule.drops()) return plan_.dropped.push_back(line.source), Column();
    if (line.target.empty()) return Error{say<phrases::recon_no_target>(line.source)};
    PlanColumn column{.mapping_row = line.row, .rule = rule, .rule_text = line.rule, .tolerance_text = line.tolerance};
    RD_TRY(const std::size_t old_column, find_header(request_.old_table, line.source));
    RD_TRY(column.new_column, find_header(request_.new_table, line.target));
    RD_TRY(column.type, type_named(line.type));
    RD_TRY(column.tolerance, read_tolerance(line.tolerance, column.type));
    name(column, old_column);
    return Column(std::move(column));
  }

  void name(PlanColumn& column, std::size_t old_column) const {
    column.old_columns = {old_column};
    column.old_name = request_.old_table.texts[old_column];
    column.new_name = request_.new_table.texts[column.new_column];
  }

  // Several old columns become one only where their rules say so.
  void place(const MappingLine& line, PlanColumn column, Role role) {
    for (std::vector<PlanColumn>* all : {&plan_.keys, &plan_.columns})
      for (PlanColumn& earlier : *all) {
        if (earlier.new_column != column.new_column) continue;
        if (!earlier.rule.joins() || !column.rule.joins())
          return tell(line, say<phrases::recon_target_twice>(column.new_name, earlier.mapping_row),
                      say<phrases::recon_use_join>());
        earlier.old_columns.push_back(column.old_columns.front());
        earlier.old_name += '+' + column.old_name;
        return;
      }
    if (role == Role::group) plan_.groups.push_back(column);
    (role == Role::key ? plan_.keys : plan_.columns).push_back(std::move(column));
  }

  void add_equal_names() {
    for (std::size_t i = 0; i < request_.old_table.texts.size(); ++i) {
      const std::string& text = request_.old_table.texts[i];
      const auto there = find_header(request_.new_table, text), here = find_header(request_.old_table, text);
      if (text.empty() || !there || !here || *here != i) continue;
      PlanColumn column{.new_column = *there};
      name(column, i);
      plan_.columns.push_back(std::move(column));
    }
  }

  // A column that the mapping has already keeps its rule and type.
  void add_stated(const std::string& text, Role role) {
    const BothNames names = both_names(text);
    const auto old_column = find_header(request_.old_table, names.old_name);
    const auto new_column = find_header(request_.new_table, names.new_name);
    if (!old_column || !new_column) {
      const Error& fault = old_column ? new_column.error() : old_column.error();
      faulty_keys_.push_back({fault.message, fault.hint});
      return;
    }
    PlanColumn column{.new_column = *new_column};
    name(column, *old_column);
    const auto same = [&](const PlanColumn& other) { return other.new_column == column.new_column; };
    const auto known = std::find_if(plan_.columns.begin(), plan_.columns.end(), same);
    if (known != plan_.columns.end()) column = *known;
    if (role == Role::group) return plan_.groups.push_back(std::move(column));
    if (known != plan_.columns.end()) plan_.columns.erase(known);
    if (std::none_of(plan_.keys.begin(), plan_.keys.end(), same)) plan_.keys.push_back(std::move(column));
  }

  void list_unused() {
    std::set<std::size_t> old_used, new_used;
    for (const std::vector<PlanColumn>* all : {&plan_.keys, &plan_.columns, &plan_.groups})
      for (const PlanColumn& column : *all) {
        old_used.insert(column.old_columns.begin(), column.old_columns.end());
        new_used.insert(column.new_column);
      }
    for (const std::string& dropped : plan_.dropped)
      if (const auto column = find_header(request_.old_table, dropped)) old_used.insert(*column);
    const auto unused = [](const Headers& headers, const std::set<std::size_t>& used, std::vector<std::string>& to) {
      for (std::size_t i = 0; i < headers.texts.size(); ++i)
        if (!used.contains(i)) to.push_back(headers.texts[i]);
    };
    unused(request_.old_table, old_used, plan_.only_old);
    unused(request_.new_table, new_used, plan_.only_new);
  }

  Problem placed(const MappingLine& line, const Error& error) const {
    return {say<phrases::recon_mapping_row>(request_.mapping->file, line.row, error.message), error.hint};
  }
  void tell(const MappingLine& line, Localized text, Localized hint) {
    plan_.problems.push_back(placed(line, {std::move(text), {}, std::move(hint)}));
  }

  const PlanRequest& request_;
  Plan plan_;
  std::vector<Problem> faulty_keys_;
};

}  // namespace

Result<Plan, Errors> make_plan(const PlanRequest& request) { return Planner(request).plan(); }

}  // namespace readiness::recon
