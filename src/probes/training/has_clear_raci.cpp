// SPDX-License-Identifier: Apache-2.0
// Every activity has one person who answers for it, somebody who does it, and only people who exist.
// Article 四.2, RACI模型: 事事有人负责.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <set>

namespace readiness::probes::training::has_clear_raci {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase raci_clear{"{1} 项活动中有 {0} 项职责清楚", "activities with clear responsibilities: {0} of {1}"};
constexpr text::Phrase nobody_accountable{"没有负责人（A）", "nobody is accountable (A)"};
constexpr text::Phrase several_accountable{"有 {0} 位负责人（A），应只有一位", "{0} are accountable (A), one should be"};
constexpr text::Phrase nobody_responsible{"没有执行人（R）", "nobody is responsible (R)"};
constexpr text::Phrase not_in_table{"不在表 {0} 中", "not in table {0}"};
constexpr text::Phrase people_column_missing{"写了 people_table 就必须写 people_column", "people_table needs a people_column"};
constexpr text::Phrase people_table_missing{"写了 {0} 就必须写 people_table", "{0} needs a people_table"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

const std::vector<std::string> k_columns{"activity", "responsible", "accountable", "consulted", "informed"};
constexpr std::size_t k_responsible = 1, k_accountable = 2;  // into k_columns

Measure activities_of(const Params& params) { return measures::records(params.text("table"), k_columns); }
Measure people_of(const Params& params) {
  return measures::records(params.text("people_table"), {params.text("people_column")});
}
Rows people_rows(const Params& params) { return {params.text("people_table"), ""}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (params.has("people_column") && !params.has("people_table"))
    return Error{say<phrases::people_table_missing>("people_column"), params.place("people_column")};
  if (!params.has("people_table")) return Rows(params).needs({activities_of(params)});
  if (!params.has("people_column")) return Error{say<phrases::people_column_missing>(), params.place("people_table")};
  return Rows(params).needs(people_rows(params).needs({activities_of(params), people_of(params)}));
}

using Keys = std::set<std::string>;

Keys keys_in(const Measurement& people) {
  Keys keys;
  for (const Record& record : people.records)
    if (std::string key = key_of(record.values.front()); !key.empty()) keys.insert(std::move(key));
  return keys;
}

std::size_t different(const std::vector<std::string>& names) {
  Keys keys;
  for (const std::string& name : names) keys.insert(key_of(name));
  return keys.size();
}

struct Fault {
  std::size_t column;
  Localized reason;
  std::string name = {};  // whom it is about
};

// The first fault of each column, in the order of the columns. `known` is null when names are not looked up.
std::vector<Fault> faults_of(const Record& record, const Keys* known, const std::string& people_table) {
  std::vector<Fault> faults;
  for (std::size_t column = k_responsible; column < k_columns.size(); ++column) {
    const auto names = names_in(record.values[column]);
    const std::size_t count = different(names);
    const auto stranger = std::find_if(
        names.begin(), names.end(), [&](const std::string& name) { return known && !known->contains(key_of(name)); });
    if (column == k_responsible && count == 0)
      faults.push_back({column, say<phrases::nobody_responsible>()});
    else if (column == k_accountable && count == 0)
      faults.push_back({column, say<phrases::nobody_accountable>()});
    else if (column == k_accountable && count > 1)
      faults.push_back({column, say<phrases::several_accountable>(count)});
    else if (stranger != names.end())
      faults.push_back({column, say<phrases::not_in_table>(people_table), *stranger});
  }
  return faults;
}

// One sample an activity: at its first fault, with the reasons of all. Names stay out of the reasons, for only a
// sample's value is masked.
Sample sample_at(const Measurement& read, const Record& record, const std::vector<Fault>& faults) {
  std::vector<Localized> reasons;
  for (const Fault& fault : faults) reasons.push_back(fault.reason);
  const Fault& first = faults.front();
  const std::string& part = first.name.empty() ? record.values[first.column] : first.name;
  return sample_of_part(read, record, first.column, part, joined(reasons));
}

bool is_blank(const Record& record) { return std::all_of(record.values.begin(), record.values.end(), util::is_blank); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const bool look_up = params.has("people_table");
  if (look_up)
    if (auto verdict = people_rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(activities_of(params));
  const Keys known = look_up ? keys_in(measured.of(people_of(params))) : Keys{};
  Measurement unclear;
  for (const Record& record : read.records) {
    if (is_blank(record)) continue;
    ++unclear.rows;
    const auto faults = faults_of(record, look_up ? &known : nullptr, params.text("people_table"));
    if (faults.empty()) continue;
    ++unclear.count;
    unclear.samples.push_back(sample_at(read, record, faults));
  }
  if (auto verdict = Rows(params).none_with_value(measured, k_columns.front(), unclear.rows)) return *verdict;
  unclear.samples = by_row(std::move(unclear.samples));
  return share_verdict(unclear, say<phrases::raci_clear>(grouped(unclear.rows - unclear.count), grouped(unclear.rows)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "training.has_clear_raci",
               .statement = {"每项活动都有且只有一位负责人（A），至少一位执行人（R），且人员均在册。",
                             "Every activity has exactly one accountable person (A), at least one responsible "
                             "one (R), and only known names."},
               .unit = Unit::share,
               .measured = {"职责清楚的活动所占的比例", "share of activities with clear responsibilities"},
               .params = {table_spec({"RACI 表，须有列 activity、responsible、accountable、consulted、informed；"
                                      "一格多人用 ；、，/ 分隔",
                                      "the RACI register, with the columns activity, responsible, accountable, "
                                      "consulted and informed; several names in a cell are separated by ; , or /"}),
                          {.name = "people_table",
                           .type = ParamType::table,
                           .meaning = {"人员名册；不写则不核对姓名", "the roster; default: names are not looked up"}},
                          {.name = "people_column",
                           .type = ParamType::column,
                           .meaning = {"名册中与 RACI 表写法相同的姓名（或角色）列",
                                       "its column of names (or roles), as the RACI register writes them"},
                           .column_of = "people_table"}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: training.has_clear_raci\n"
                          "  with: {table: raci, people_table: roster, people_column: name}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::has_clear_raci
