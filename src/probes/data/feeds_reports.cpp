// SPDX-License-Identifier: Apache-2.0
// Which reports can be made at all: those whose fields are filled. Article 二.1:
// 缺失将直接导致客户画像分析、赢率预测变得不可靠.
#include "probes/data/names.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace readiness::probes::data::feeds_reports {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase place_of_field_wrong{"“{0}”应写成 [表, 列] 或 [表, 列, 条件]", "'{0}' must be [table, column] or [table, column, condition]"};
constexpr text::Phrase reports_served{"{1} 张报表中有 {0} 张所需的字段都够用", "reports that have the fields they need: {0} of {1}"};
constexpr text::Phrase reports_not_served{"数据不足的报表：{0}", "reports without the data: {0}"};
constexpr text::Phrase field_too_empty{"“{0}”只填了 {1} %，至少要 {2} %", "{0} is filled to {1} %, and {2} % are needed"};
constexpr text::Phrase field_without_rows{"“{0}”所在的表没有相关数据", "the table of {0} has no rows for it"};
constexpr text::Phrase field_without_place{"检查项没有说明该字段在哪张表", "the item does not say where this field is"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_report = 0, k_field = 1;  // of a record

Measure needed_fields(const Params& params) {
  return measures::records(params.text("table"), {"report", "field"}, params.text("when"));
}

// [table, column] or [table, column, condition]
Measure blanks_at(const std::vector<std::string>& place) {
  return measures::blank(place[0], place[1], place.size() > 2 ? place[2] : "");
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes wanted{needed_fields(params)};
  for (const auto& [field, place] : params.map("fields")) {
    if (place.size() < 2 || place.size() > 3)
      return Error{say<phrases::place_of_field_wrong>(field), params.place("fields")};
    wanted.push_back(blanks_at(place));
  }
  return Rows(params).needs(std::move(wanted));
}

// Field by key -> why reports cannot rest on it; nothing when they can.
using Faults = std::map<std::string, std::optional<Localized>>;

Faults faults_of_fields(const Params& params, const Measured& measured) {
  const double least = params.number("min_filled", 90);
  Faults faults;
  for (const auto& [field, place] : params.map("fields")) {
    const Measurement& blank = measured.of(blanks_at(place));
    const Names names(field);
    std::optional<Localized> fault;
    if (blank.rows == 0)
      fault = say<phrases::field_without_rows>(names.first());
    else if (const double filled = share_in_order(blank.count, blank.rows); filled < least)
      fault = say<phrases::field_too_empty>(names.first(), util::floored(filled), util::floored(least));
    for (const std::string& name : names.keys()) faults[name] = fault;
  }
  return faults;
}

struct Reports {
  std::vector<std::string> names;  // as first written, in the order of the register
  std::map<std::string, bool> served;
  std::vector<Sample> samples;

  std::vector<std::string> not_served() const {
    std::vector<std::string> all;
    std::copy_if(names.begin(), names.end(), std::back_inserter(all),
                 [&](const std::string& name) { return !served.at(key_of(name)); });
    return all;
  }
};

Reports reports_in(const Measurement& read, const Faults& faults) {
  Reports reports;
  for (const Record& record : read.records) {
    const std::string report = key_of(record.values[k_report]);
    if (report.empty()) continue;
    if (reports.served.try_emplace(report, true).second) reports.names.push_back(shown(record.values[k_report]));
    const auto known = faults.find(key_of(record.values[k_field]));
    const auto fault = known == faults.end() ? std::optional(say<phrases::field_without_place>()) : known->second;
    if (!fault) continue;
    reports.served[report] = false;
    reports.samples.push_back(sample_of(read, record, k_field, *fault));
  }
  return reports;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(needed_fields(params));
  Reports reports = reports_in(read, faults_of_fields(params, measured));
  const std::size_t all = reports.names.size();
  if (auto verdict = Rows(params).none_with_value(measured, header_of(read, k_report, "report"), all)) return *verdict;
  const auto bad = reports.not_served();
  const Localized list = bad.empty() ? Localized{} : say<phrases::reports_not_served>(text::enumerated(bad));
  return {.measured = share_in_order(bad.size(), all),
          .message = with_remark(say<phrases::reports_served>(all - bad.size(), all), list),
          .samples = std::move(reports.samples)};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.feeds_reports",
               .statement = {"每张报表所需的字段都有足够的数据。",
                             "Every report has the data of the fields that it needs."},
               .unit = Unit::share,
               .measured = {"所需字段都够用的报表所占的比例",
                            "share of reports whose fields are all filled well enough"},
               .params =
                   {table_spec({"报表与所需字段的登记表，须有列 report、field",
                                "the register of reports and fields, with the columns report and field"}),
                    {.name = "fields",
                     .type = ParamType::map,
                     .required = true,
                     .meaning = {"登记表中的字段在哪张表哪一列：{联系电话|Phone: [customers, "
                                 "phone]}；可加第三个值，只看符合该条件的行",
                                 "where the fields of the register are: {联系电话|Phone: [customers, phone]}; a third "
                                 "text is a condition on the rows to look at"}},
                    {.name = "min_filled",
                     .type = ParamType::number,
                     .meaning = {"字段至少要填的百分比；不写则为 90",
                                 "percent of a field that must be filled; default: 90"}},
                    when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.feeds_reports\n"
                          "  with:\n"
                          "    table: report_needs\n"
                          "    fields:\n"
                          "      联系电话: [customers, phone]\n"
                          "      失败原因: [opportunities, loss_reason, \"stage == '输单'\"]\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::feeds_reports
