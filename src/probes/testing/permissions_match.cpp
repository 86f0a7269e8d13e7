// SPDX-License-Identifier: Apache-2.0
// The permission model against an export of the system, in both directions: what is missing stops work, what is too
// much is a leak. Article 五.1: 数据可见范围和操作权限, 防止数据泄露或越权.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::testing::permissions_match {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase permissions_compared{"{0} 条权限与实际逐条比较，不一致 {1} 条：多给 {2}、少给 {3}", "{0} permissions compared with what there is; differences: {1}, too much: {2}, too little: {3}"};
constexpr text::Phrase permission_extra{"实际为“{0}”，权限模型中没有这一条", "it is '{0}' in the system, and the model does not mention it"};
constexpr text::Phrase permission_differs{"应为“{0}”，实际为“{1}”", "'{0}' in the model, '{1}' in the system"};
constexpr text::Phrase permission_absent{"应为“{0}”，实际导出中没有这一条", "'{0}' in the model, and not in the export of the system"};
constexpr text::Phrase permission_contradicts{"与第 {0} 行矛盾：同一权限写了两个不同的值", "contradicts row {0}: one permission with two values"};
constexpr text::Phrase permission_keys_blank{"角色、对象、操作等必须填写", "role, object, action and so on have to be filled in"};
constexpr text::Phrase permissions_unusable{"权限表有 {0} 行不完整或互相矛盾，无法比较", "{0} row(s) of the permission tables are incomplete or contradict each other, so they cannot be compared"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

std::vector<std::string> with_value(std::vector<std::string> keys, const std::string& value) {
  keys.push_back(value);
  return keys;
}

Measure model_of(const Params& params) {
  return measures::records(params.text("table"), with_value(params.texts("keys"), params.text("value")),
                           params.text("when"));
}
Measure actual_of(const Params& params) {
  return measures::records(params.text("actual_table"),
                           with_value(params.texts("keys"), params.text("actual_value", params.text("value"))));
}
Rows actual_rows(const Params& params) { return {params.text("actual_table"), ""}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs(actual_rows(params).needs({model_of(params), actual_of(params)}));
}

// A permission that is not mentioned is denied, and so is one with a blank value.
class Denied {
 public:
  explicit Denied(const Params& params) {
    const auto words =
        params.has("denied") ? params.texts("denied") : std::vector<std::string>{"拒绝", "否", "denied", "deny", "no"};
    for (const std::string& word : words) keys_.push_back(key_of(word));
  }
  bool is(const std::string& key) const {
    return key.empty() || std::find(keys_.begin(), keys_.end(), key) != keys_.end();
  }

 private:
  std::vector<std::string> keys_;
};

using Cells = std::map<std::vector<std::string>, const Record*>;

Cells cells_of(const Measurement& read, std::vector<Sample>& unusable) {
  Cells cells;
  for (const Record& record : read.records) {
    std::vector<std::string> key;
    for (std::size_t i = 0; i + 1 < record.values.size(); ++i) key.push_back(key_of(record.values[i]));
    const auto blank = std::find(key.begin(), key.end(), std::string{});
    if (blank != key.end()) {
      const auto column = static_cast<std::size_t>(blank - key.begin());
      unusable.push_back(sample_of(read, record, column, say<phrases::permission_keys_blank>()));
      continue;
    }
    const auto [known, fresh] = cells.emplace(std::move(key), &record);
    if (!fresh && key_of(known->second->values.back()) != key_of(record.values.back()))
      unusable.push_back(sample_of(read, record, record.values.size() - 1,
                                   say<phrases::permission_contradicts>(known->second->row.number())));
  }
  return cells;
}

struct Differences {
  std::vector<Sample> samples;
  std::uint64_t too_much = 0, too_little = 0;
};

Differences compare(const Measurement& model, const Cells& wanted, const Measurement& actual, const Cells& there,
                    const Denied& denied) {
  Differences found;
  const std::size_t last = model.records.front().values.size() - 1;
  for (const auto& [key, record] : wanted) {
    const std::string value = key_of(record->values[last]);
    const auto match = there.find(key);
    const std::string actual_value = match == there.end() ? std::string{} : key_of(match->second->values[last]);
    if (value == actual_value || (denied.is(value) && denied.is(actual_value))) continue;
    ++(denied.is(actual_value) ? found.too_little : found.too_much);
    const std::string should = shown(record->values[last]);
    if (match == there.end())
      found.samples.push_back(sample_of(model, *record, last, say<phrases::permission_absent>(should)));
    else
      found.samples.push_back(sample_of(actual, *match->second, last,
                                        say<phrases::permission_differs>(should, shown(match->second->values[last]))));
  }
  for (const auto& [key, record] : there) {
    if (wanted.contains(key) || denied.is(key_of(record->values[last]))) continue;
    ++found.too_much;
    found.samples.push_back(
        sample_of(actual, *record, last, say<phrases::permission_extra>(shown(record->values[last]))));
  }
  found.samples = by_row(std::move(found.samples));
  return found;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = actual_rows(params).none(measured)) return *verdict;
  const Measurement &model = measured.of(model_of(params)), &actual = measured.of(actual_of(params));
  std::vector<Sample> unusable;
  const Cells wanted = cells_of(model, unusable), there = cells_of(actual, unusable);
  if (!unusable.empty()) {
    const Localized message = say<phrases::permissions_unusable>(unusable.size());
    return unknown(message, std::move(unusable));
  }
  Differences found = compare(model, wanted, actual, there, Denied(params));
  const std::uint64_t all = found.too_much + found.too_little;
  return {.measured = static_cast<double>(all),
          .message = say<phrases::permissions_compared>(grouped(wanted.size()), grouped(all), grouped(found.too_much),
                                                        grouped(found.too_little)),
          .samples = std::move(found.samples)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.permissions_match",
                   .statement = {"系统中的权限与权限模型逐条一致。",
                                 "The permissions in the system are those of the model, one by one."},
                   .unit = Unit::count,
                   .measured = {"不一致的条数：多给的和少给的", "number of differences: too much, and too little"},
                   .params =
                       {table_spec({"权限模型", "the permission model"}),
                        {.name = "keys",
                         .type = ParamType::columns,
                         .required = true,
                         .meaning = {"确定一条权限的列，两张表同名，如角色、对象、操作",
                                     "the columns that name a permission, in both tables: role, object, action"}},
                        {.name = "value",
                         .type = ParamType::column,
                         .required = true,
                         .meaning = {"写明允许、拒绝或范围的列", "the column that says allowed, denied or the scope"}},
                        {.name = "actual_table",
                         .type = ParamType::table,
                         .required = true,
                         .meaning = {"从系统导出的权限", "the permissions exported from the system"}},
                        {.name = "actual_value",
                         .type = ParamType::column,
                         .meaning = {"那张表中的值列；不写则同名", "its column with the value; default: the same name"},
                         .column_of = "actual_table"},
                        {.name = "denied",
                         .type = ParamType::texts,
                         .meaning = {"表示拒绝的词；默认 拒绝、否、denied、deny、no。没有写到的权限视为拒绝",
                                     "the words that mean denied; default: 拒绝, 否, denied, deny, no. A "
                                     "permission that is not mentioned is denied"}},
                        when_spec()},
                   .pass = "== 0",
                   .example = "check:\n"
                              "  probe: testing.permissions_match\n"
                              "  with: {table: permissions, keys: [role, object, action], value: expected, "
                              "actual_table: permission_export, actual_value: granted}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::testing::permissions_match
