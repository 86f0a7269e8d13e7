// SPDX-License-Identifier: Apache-2.0
// Things in an order, with a number or a date that never falls along it: stages and their probabilities, milestones of
// a goal, phases and the days on which they were signed off. Article 二.2, 商机阶段; 一.2, 明确的时间节点; 结语,
// 按部就班.
#include "probes/data/names.hpp"
#include "probes/day.hpp"
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>

namespace readiness::probes::data::rises {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase values_in_order{"{1} 行中有 {0} 行的顺序和数值合乎要求", "rows in order: {0} of {1}"};
constexpr text::Phrase place_is_no_number{"“{0}”不是数字或日期", "{0} is no number or date"};
constexpr text::Phrase place_is_taken{"与第 {1} 行的“{0}”相同", "{0} is that of row {1}, too"};
constexpr text::Phrase value_is_neither{"“{0}”不是数字或日期，或与前面的行不是一类", "{0} is no number or date, or not of the kind of the rows before"};
constexpr text::Phrase value_falls{"比排在前面的第 {0} 行小", "is less than in row {0}, which comes before"};
constexpr text::Phrase day_falls{"早于排在前面的第 {0} 行", "is earlier than in row {0}, which comes before"};
constexpr text::Phrase places_without_column{"写了 places，就要用 by 写明名称所在的列", "places need by, the column with the names"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;
using util::grouped;

constexpr std::size_t k_value = 0;  // of a record

// Which columns are read, and where they stand in a record.
struct Layout {
  explicit Layout(const Params& params) : columns{params.text("column")} {
    if (params.has("by")) by = add(params.text("by"));
    if (params.has("per")) per = add(params.text("per"));
  }
  std::size_t add(const std::string& column) {
    columns.push_back(column);
    return columns.size() - 1;
  }

  std::vector<std::string> columns;
  std::optional<std::size_t> by, per;
};

Measure rows_of(const Params& params) {
  return measures::records(params.text("table"), Layout(params).columns, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (params.has("places") && !params.has("by"))
    return Error{say<phrases::places_without_column>(), params.place("places")};
  return Rows(params).needs({rows_of(params)});
}

// A number, or a day as the number of days since 1970. The two do not go together in one column.
struct Value {
  Decimal number;
  bool is_day = false;
};

std::optional<Value> read_value(const std::string& cell) {
  if (const auto day = read_day(cell)) return Value{Decimal::scaled(day->time_since_epoch().count(), 0), true};
  if (const auto number = read_decimal(cell)) return Value{*number};
  return std::nullopt;
}

struct Place {
  const Record* record;
  Decimal by;
};

class Judgement {
 public:
  Judgement(const Params& params, const Measurement& read) : read_(read), layout_(params) {
    for (const std::string& place : params.texts("places")) listed_.emplace_back(place);
    std::map<std::string, std::vector<Place>> groups;
    for (const Record& record : read.records)
      if (const auto place = place_of(record))
        groups[layout_.per ? key_of(record.values[*layout_.per]) : std::string{}].push_back(*place);
    for (auto& [name, places] : groups) {
      std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.by < b.by; });
      follow(places);
    }
    wrong_.samples = by_row(std::move(wrong_.samples));
  }

  const Measurement& wrong() const { return wrong_; }

 private:
  // Nothing for a blank row, for one whose name is not among the places, and for one that is wrong already.
  std::optional<Place> place_of(const Record& record) {
    if (std::all_of(record.values.begin(), record.values.end(), util::is_blank)) return std::nullopt;
    if (!layout_.by) {
      ++wrong_.rows;
      return Place{&record, Decimal::scaled(static_cast<std::int64_t>(record.row.number()), 0)};
    }
    if (!listed_.empty()) return listed_place(record);
    ++wrong_.rows;
    if (const auto by = read_value(record.values[*layout_.by])) return Place{&record, by->number};
    fault(record, *layout_.by, say<phrases::place_is_no_number>(by_name()));
    return std::nullopt;
  }

  std::optional<Place> listed_place(const Record& record) {
    const auto found = std::find_if(listed_.begin(), listed_.end(),
                                    [&](const Names& names) { return names.hold(record.values[*layout_.by]); });
    if (found == listed_.end()) return std::nullopt;
    ++wrong_.rows;
    return Place{&record, Decimal::scaled(found - listed_.begin(), 0)};
  }

  void follow(const std::vector<Place>& places) {
    const Record* highest = nullptr;
    Value reached;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const Record& record = *places[i].record;
      const auto value = read_value(record.values[k_value]);
      if (i > 0 && places[i].by == places[i - 1].by)
        fault(record, *layout_.by, say<phrases::place_is_taken>(by_name(), places[i - 1].record->row.number()));
      else if (!value || (highest && value->is_day != reached.is_day))
        fault(record, k_value, say<phrases::value_is_neither>(header_of(read_, k_value, "column")));
      else if (highest && value->number < reached.number)
        fault(record, k_value,
              value->is_day ? say<phrases::day_falls>(highest->row.number())
                            : say<phrases::value_falls>(highest->row.number()));
      else
        highest = &record, reached = *value;
    }
  }

  std::string by_name() const { return header_of(read_, *layout_.by, "by"); }

  void fault(const Record& record, std::size_t column, Localized reason) {
    ++wrong_.count;
    wrong_.samples.push_back(sample_of(read_, record, column, std::move(reason)));
  }

  const Measurement& read_;
  Layout layout_;
  std::vector<Names> listed_;
  Measurement wrong_;
};

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(rows_of(params));
  const Measurement wrong = Judgement(params, read).wrong();
  if (auto verdict = Rows(params).none_with_value(measured, header_of(read, k_value, "column"), wrong.rows))
    return *verdict;
  return share_verdict(wrong, say<phrases::values_in_order>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

std::vector<ParamSpec> params() {
  return {
      table_spec(),
      column_spec({"不应下降的数值（可带 %）或日期", "the number or date that should not fall; % may stand behind it"}),
      {.name = "by",
       .type = ParamType::column,
       .meaning = {"决定先后顺序的列：数字、日期，或 places 中的名称；不写则按行的顺序",
                   "the column that gives the order: numbers, dates, or names among places; default: the order of "
                   "the rows"}},
      {.name = "places",
       .type = ParamType::texts,
       .meaning = {"by 列中各名称的先后顺序：[启动|Kickoff, 建设|Build]；其他名称的行不看",
                   "the order of the names in the column by: [启动|Kickoff, 建设|Build]; rows with another name "
                   "are not looked at"}},
      {.name = "per",
       .type = ParamType::column,
       .meaning = {"分组列（如所属目标），每组各自有先后；不写则全部为一组",
                   "the column of the groups (such as the goal), each with an order of its own; default: all rows "
                   "are one"}},
      when_spec()};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.rises",
                   .statement = {"各行有先后顺序，数值或日期沿顺序只升不降。",
                                 "The rows have an order, and along it the number or date never falls."},
                   .unit = Unit::share,
                   .measured = {"顺序唯一且数值或日期不降的行所占的比例",
                                "share of rows with a place of their own and a number or date that does not fall"},
                   .dimension = Dimension::accurate,
                   .params = params(),
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.rises\n"
                              "  with: {table: stages, column: probability, by: order, when: \"stage != '输单'\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::rises
