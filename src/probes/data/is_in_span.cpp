// SPDX-License-Identifier: Apache-2.0
// Dates between two days: those of the project, or those of the record that a row belongs to. A milestone lies behind
// the kickoff and before its goal is due. Article 一.2, 有时限的; 结语, 按部就班.
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>

namespace readiness::probes::data::is_in_span {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase span_is_open{"from、until、parent_from、parent_until 至少要写一个", "at least one of from, until, parent_from and parent_until is needed"};
constexpr text::Phrase span_without_parent{"写了 parent_from 或 parent_until，就要写 parent_table 和 key", "parent_from and parent_until need parent_table and key"};
constexpr text::Phrase days_in_span{"{1} 行中有 {0} 行的“{2}”在期限之内", "rows whose {2} lies in its span: {0} of {1}"};
constexpr text::Phrase rows_without_bound{"另有 {0} 行所属的记录没有可用的日期，未判断", "not judged: {0} row(s) whose record has no date"};
constexpr text::Phrase no_row_with_bound{"没有一行的期限可以确定，无法判断", "no row has a span that is known"};
constexpr text::Phrase day_before_span{"早于 {0}", "before {0}"};
constexpr text::Phrase day_after_span{"晚于 {0}", "after {0}"};
constexpr text::Phrase day_is_none{"没有可识别的日期", "there is no date that can be read"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Day;
using util::grouped;

bool has_parent_bound(const Params& params) { return params.has("parent_from") || params.has("parent_until"); }

Measure rows_of(const Params& params) {
  std::vector<std::string> columns{params.text("column")};
  if (has_parent_bound(params)) columns.push_back(params.text("key"));
  return measures::records(params.text("table"), columns, params.text("when"));
}

Measure parents_of(const Params& params) {
  std::vector<std::string> columns{params.text("parent_key", params.text("key"))};
  for (const char* bound : {"parent_from", "parent_until"})
    if (params.has(bound)) columns.push_back(params.text(bound));
  return measures::records(params.text("parent_table"), columns);
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (!params.has("from") && !params.has("until") && !has_parent_bound(params))
    return Error{say<phrases::span_is_open>(), params.place("column")};
  if (!has_parent_bound(params)) return Rows(params).needs({rows_of(params)});
  if (!params.has("parent_table") || !params.has("key"))
    return Error{say<phrases::span_without_parent>(), params.place("column")};
  return Rows(params).needs({rows_of(params), parents_of(params)});
}

struct Span {
  std::optional<Day> from, until;

  bool known() const { return from || until; }
  // The days that lie in both.
  Span within(const Span& other) const {
    Span both = *this;
    if (other.from) both.from = std::max(from.value_or(*other.from), *other.from);
    if (other.until) both.until = std::min(until.value_or(*other.until), *other.until);
    return both;
  }
};

// By the key of its record. A day that is a fact counts, too; what cannot be read binds nothing.
std::map<std::string, Span> spans_of(const Params& params, const Measurement& parents, const Facts& facts) {
  const auto day_in = [&](const std::string& cell) -> std::optional<Day> {
    const auto day = read_milestone(cell, facts);
    return day ? std::optional(*day) : std::nullopt;
  };
  std::map<std::string, Span> spans;
  for (const Record& record : parents.records) {
    Span span;
    std::size_t column = 1;
    if (params.has("parent_from")) span.from = day_in(record.values[column++]);
    if (params.has("parent_until")) span.until = day_in(record.values[column]);
    spans.emplace(key_of(record.values[0]), span);
  }
  return spans;
}

// The span that the item states for all rows; the error says which fact is missing.
Result<Span, Localized> stated_span(const Params& params, const Facts& facts) {
  Span span;
  for (const auto& [name, bound] : {std::pair("from", &Span::from), std::pair("until", &Span::until)}) {
    if (!params.has(name)) continue;
    const auto day = read_milestone(params.text(name), facts);
    if (!day) return day.error();
    span.*bound = *day;
  }
  return span;
}

std::optional<Localized> fault_of(const std::string& cell, const Span& span) {
  const auto day = read_day(cell);
  if (!day) return say<phrases::day_is_none>();
  if (span.from && *day < *span.from) return say<phrases::day_before_span>(util::format_day(*span.from));
  if (span.until && *day > *span.until) return say<phrases::day_after_span>(util::format_day(*span.until));
  return std::nullopt;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const auto stated = stated_span(params, circumstances.facts);
  if (!stated) return unknown(stated.error());
  const bool by_parent = has_parent_bound(params);
  const auto parents = by_parent ? spans_of(params, measured.of(parents_of(params)), circumstances.facts)
                                 : std::map<std::string, Span>{};

  const Measurement& read = measured.of(rows_of(params));
  Measurement wrong;
  for (const Record& record : read.records) {
    Span span = *stated;
    if (by_parent)
      if (const auto parent = parents.find(key_of(record.values[1])); parent != parents.end())
        span = span.within(parent->second);
    if (!span.known()) continue;
    ++wrong.rows;
    auto fault = fault_of(record.values[0], span);
    if (!fault) continue;
    ++wrong.count;
    wrong.samples.push_back(sample_of(read, record, 0, std::move(*fault)));
  }
  if (wrong.rows == 0) return unknown(say<phrases::no_row_with_bound>());
  const std::uint64_t left_out = read.records.size() - wrong.rows;
  const Localized message = say<phrases::days_in_span>(grouped(wrong.rows - wrong.count), grouped(wrong.rows),
                                                       header_of(read, 0, params.text("column")));
  return share_verdict(
      wrong, with_remark(message, left_out == 0 ? Localized{} : say<phrases::rows_without_bound>(grouped(left_out))));
}

std::vector<ParamSpec> params() {
  return {table_spec(),
          column_spec({"存放日期的列", "the column with the date"}),
          {.name = "from",
           .type = ParamType::text,
           .meaning = {"最早的一天：日期，或项目文件 facts 中的名称，可加时间：kickoff、go_live+1M",
                       "the first day: a date, or the name of a fact, with or without a span: kickoff, go_live+1M"}},
          {.name = "until",
           .type = ParamType::text,
           .meaning = {"最晚的一天：日期，或项目文件 facts 中的名称，可加时间：kickoff、go_live+1M",
                       "the last day: a date, or the name of a fact, with or without a span: kickoff, go_live+1M"}},
          {.name = "parent_table",
           .type = ParamType::table,
           .meaning = {"各行所属记录的表，如目标", "the table of the records that the rows belong to, such as goals"}},
          {.name = "key",
           .type = ParamType::column,
           .meaning = {"写明所属记录编号的列", "the column with the number of that record"}},
          {.name = "parent_key",
           .type = ParamType::column,
           .meaning = {"所属记录的编号列；不写则与 key 同名", "the records' column of numbers; default: named as key"},
           .column_of = "parent_table"},
          {.name = "parent_from",
           .type = ParamType::column,
           .meaning = {"所属记录的列，存放最早的一天", "the records' column with the first day"},
           .column_of = "parent_table"},
          {.name = "parent_until",
           .type = ParamType::column,
           .meaning = {"所属记录的列，存放最晚的一天", "the records' column with the last day"},
           .column_of = "parent_table"},
          when_spec()};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_in_span",
                   .statement = {"日期都在规定的两天之间，或在所属记录的期限之内。",
                                 "Every date lies between two days, or in the span of the record that it belongs to."},
                   .unit = Unit::share,
                   .measured = {"日期在期限之内的行所占的比例（没有日期视为不在）",
                                "share of rows dated in their span (a row without a date is not)"},
                   .dimension = Dimension::timely,
                   .params = params(),
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_in_span\n"
                              "  with:\n"
                              "    table: milestones\n"
                              "    column: due\n"
                              "    from: kickoff\n"
                              "    parent_table: goals\n"
                              "    key: goal_id\n"
                              "    parent_until: deadline\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_in_span
