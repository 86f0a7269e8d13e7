// SPDX-License-Identifier: Apache-2.0
// Parts that make a whole: the weights of a scorecard come to 100 for each vendor. Exact, for weights have decimals.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::adds_up {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase groups_add_up{"{1} 组中有 {0} 组合计为 {2}", "groups that add up to {2}: {0} of {1}"};
constexpr text::Phrase sum_is_other{"合计为 {0}，应为 {1}", "adds up to {0}, not {1}"};
constexpr text::Phrase no_number_to_add{"“{0}”不是数字", "'{0}' is no number"};
constexpr text::Phrase sum_too_long{"合计的位数过多，无法精确表示", "the sum has more digits than can be told exactly"};
constexpr text::Phrase param_is_no_number{"{0} 必须是数字", "{0} has to be a number"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Decimal;
using util::grouped;

constexpr std::size_t k_value = 0, k_group = 1;  // of a record

Measure rows_of(const Params& params) {
  std::vector<std::string> columns{params.text("column")};
  if (params.has("per")) columns.push_back(params.text("per"));
  return measures::records(params.text("table"), columns, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  for (const char* name : {"total", "tolerance"})
    if (params.has(name) && !Decimal::parse(params.text(name)))
      return Error{say<phrases::param_is_no_number>(name), params.place(name)};
  return Rows(params).needs({rows_of(params)});
}

class Total {
 public:
  explicit Total(const Params& params)
      : total_(*Decimal::parse(params.text("total"))), tolerance_(*Decimal::parse(params.text("tolerance", "0"))) {}

  std::string text() const { return total_.text(); }
  // What is wrong with a group; its rows' values are the first of each record.
  std::optional<Localized> fault(const std::vector<const Record*>& rows) const {
    util::DecimalSum sum;
    for (const Record* row : rows) {
      const auto number = read_decimal(row->values[k_value]);  // a % says nothing: the total has it too
      if (!number) return say<phrases::no_number_to_add>(shown(row->values[k_value]));
      sum.add(*number);
    }
    const auto total = sum.total();
    if (!total) return say<phrases::sum_too_long>();
    const auto above = Decimal::add(total_, tolerance_), reached = Decimal::add(*total, tolerance_);
    if (above && reached && *total <= *above && *reached >= total_) return std::nullopt;
    return say<phrases::sum_is_other>(total->text(), total_.text());
  }

 private:
  Decimal total_, tolerance_;
};

void add(Measurement& wrong, const Measurement& read, const std::vector<const Record*>& rows, std::size_t column,
         const Total& total) {
  ++wrong.rows;
  const auto fault = total.fault(rows);
  if (!fault) return;
  ++wrong.count;
  wrong.samples.push_back(sample_of(read, *rows.front(), column, *fault));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(rows_of(params));
  const Total total(params);
  Measurement wrong;
  if (params.has("per")) {
    const training::Groups groups(read, k_group);
    for (const training::Group& group : groups.all()) add(wrong, read, group.members, k_group, total);
  } else {
    std::vector<const Record*> rows;
    for (const Record& record : read.records) rows.push_back(&record);
    add(wrong, read, rows, k_value, total);
  }
  wrong.samples = by_row(std::move(wrong.samples));
  return share_verdict(
      wrong, say<phrases::groups_add_up>(grouped(wrong.rows - wrong.count), grouped(wrong.rows), total.text()));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.adds_up",
                   .statement = {"每一组的数值合计都等于规定的总数。",
                                 "The numbers of every group add up to the stated total."},
                   .unit = Unit::share,
                   .measured = {"合计正确的组所占的比例（有数值缺失的组不算）",
                                "share of groups that add up (one with a number missing does not)"},
                   .dimension = Dimension::accurate,
                   .params = {table_spec(),
                              column_spec({"要合计的列", "the column to add up"}),
                              {.name = "per",
                               .type = ParamType::column,
                               .meaning = {"分组列；不写则全部为一组",
                                           "the column of the groups; default: all rows are one"}},
                              {.name = "total",
                               .type = ParamType::text,
                               .required = true,
                               .meaning = {"应得的合计", "what the sum should be"}},
                              {.name = "tolerance",
                               .type = ParamType::text,
                               .meaning = {"允许的差额；默认 0", "how far off it may be; default: 0"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.adds_up\n"
                              "  with: {table: vendor_scorecard, column: weight, per: vendor, total: '100'}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::adds_up
