// SPDX-License-Identifier: Apache-2.0
// Capacity, head-room and limits are arithmetic on what a register says. Article 三.1 (总出口带宽是否足以支持所有用户的
// 高并发访问, 未来的数据增长预留). The numbers are shown, so that people can follow the calculation.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/formula.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace readiness::probes::data::formula_holds {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase formulas_hold{"{1} 行中有 {0} 行算式成立（{2}）", "the calculation holds in {0} of {1} rows ({2})"};
constexpr text::Phrase formula_tightest{"余量最小的一行：{0}，即 {1} 对 {2}", "the tightest row: {0}, that is {1} and {2}"};
constexpr text::Phrase formula_broken{"{0}，即 {1} 对 {2}", "{0}, that is {1} and {2}"};
constexpr text::Phrase formula_no_result{"{0} 算不出结果（除以零或数字过大）", "{0} has no result (division by zero, or too large)"};
constexpr text::Phrase formula_value_missing{"“{0}”没有填写", "{0} is missing"};
constexpr text::Phrase formula_value_odd{"“{0}”的值“{1}”不是数字或日期", "{0} is '{1}', which is no number or date"};
constexpr text::Phrase formula_fact_missing{"项目文件的 facts 中没有“{0}”，算式无法计算", "the project file states no fact '{0}', so the calculation cannot be done"};
constexpr text::Phrase formula_fact_odd{"项目文件 facts 中的 {0}（“{1}”）不是数字或日期", "the fact {0} ('{1}') is no number or date"};
constexpr text::Phrase formula_without_column{"算式中没有列名，只有 facts", "the calculation names facts only, and no column"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Formula;
using util::grouped;

constexpr std::size_t k_shown_formula = 120;
constexpr std::string_view k_facts = "facts.";

bool is_fact(const std::string& name) { return name.starts_with(k_facts); }

std::vector<std::string> columns_of(const Formula& formula) {
  std::vector<std::string> columns;
  for (const std::string& name : formula.names())
    if (!is_fact(name)) columns.push_back(name);
  return columns;
}

// `needs` has proved that it parses.
Formula formula_of(const Params& params) { return std::move(Formula::parse(params.text("formula"))).value(); }

Measure rows_of(const Params& params, const Formula& formula) {
  return measures::records(params.text("table"), columns_of(formula), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const auto formula = Formula::parse(params.text("formula"));
  if (!formula) return Error{formula.error().message, params.place("formula")};
  if (columns_of(*formula).empty()) return Error{say<phrases::formula_without_column>(), params.place("formula")};
  return Rows(params).needs({rows_of(params, *formula)});
}

// What stands for the names of a formula.
struct Values {
  std::vector<util::Decimal> numbers;
  std::vector<std::string> texts;
  void add(const util::Decimal& number, std::string_view text) {
    numbers.push_back(number);
    texts.push_back(shown(text));
  }
};

// The facts among the names; an error says which one is missing or no number.
Result<std::map<std::string, util::Decimal>, Localized> facts_of(const Formula& formula, const Facts& facts) {
  std::map<std::string, util::Decimal> numbers;
  for (const std::string& name : formula.names()) {
    if (!is_fact(name)) continue;
    const auto fact = facts.find(name.substr(k_facts.size()));
    if (fact == facts.end()) return say<phrases::formula_fact_missing>(name.substr(k_facts.size()));
    const auto number = read_number_or_day(fact->second);
    if (!number) return say<phrases::formula_fact_odd>(fact->first, shown(fact->second));
    numbers[name] = *number;
  }
  return numbers;
}

// The values of one row; or a sample of the first one that is missing or no number.
std::variant<Values, Sample> values_of(const Formula& formula, const Facts& facts,
                                       const std::map<std::string, util::Decimal>& fact_numbers,
                                       const Measurement& read, const Record& record) {
  Values values;
  std::size_t column = 0;
  for (const std::string& name : formula.names()) {
    if (is_fact(name)) {
      values.add(fact_numbers.at(name), facts.at(name.substr(k_facts.size())));
      continue;
    }
    const std::string& cell = record.values[column];
    const std::string header = header_of(read, column, name);
    if (util::is_blank(cell)) return sample_of(read, record, column, say<phrases::formula_value_missing>(header));
    const auto number = read_number_or_day(cell);
    if (!number) return sample_of(read, record, column, say<phrases::formula_value_odd>(header, shown(cell)));
    values.add(*number, cell);
    ++column;
  }
  return values;
}

// To the last cent, but where something is divided.
std::string shown_result(const util::Ratio& result) {
  const auto exact = result.decimal();
  return exact ? exact->text() : number_text(result.number());
}

struct Outcomes {
  std::vector<Sample> broken;
  std::optional<double> least_slack;
  Localized tightest;
};

void work_out(const Formula& formula, const Values& values, const Measurement& read, const Record& record,
              Outcomes& result) {
  const std::string filled = formula.filled_in(values.texts);
  const auto sides = formula.work_out(values.numbers);
  if (!sides) {
    result.broken.push_back(sample_of(read, record, 0, say<phrases::formula_no_result>(filled)));
    return;
  }
  const std::string left = shown_result(sides->left), right = shown_result(sides->right);
  if (!sides->holds)
    result.broken.push_back(sample_of(read, record, 0, say<phrases::formula_broken>(filled, left, right)));
  if (result.least_slack && *result.least_slack <= sides->slack) return;
  result.least_slack = sides->slack;
  result.tightest = say<phrases::formula_tightest>(filled, left, right);
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Formula formula = formula_of(params);
  const auto facts = facts_of(formula, circumstances.facts);
  if (!facts) return unknown(facts.error());
  const Measurement& read = measured.of(rows_of(params, formula));
  Outcomes result;
  for (const Record& record : read.records) {
    const auto values = values_of(formula, circumstances.facts, *facts, read, record);
    if (const auto* sample = std::get_if<Sample>(&values))
      result.broken.push_back(*sample);
    else
      work_out(formula, std::get<Values>(values), read, record, result);
  }
  const std::uint64_t all = read.records.size(), broken = result.broken.size();
  const Localized message = say<phrases::formulas_hold>(grouped(all - broken), grouped(all),
                                                        util::shorten(params.text("formula"), k_shown_formula));
  return {.measured = share_in_order(broken, all),
          .message = with_remark(message, result.tightest),
          .samples = std::move(result.broken)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.formula_holds",
                   .statement = {"算式在每一行都成立。", "The calculation holds in every row."},
                   .unit = Unit::share,
                   .measured = {"算式成立的行所占的比例（缺少数字的行视为不成立）",
                                "share of rows in which it holds (not in a row that lacks a number)"},
                   .dimension = Dimension::accurate,
                   .params =
                       {table_spec(),
                        {.name = "formula",
                         .type = ParamType::text,
                         .required = true,
                         .meaning = {"由列名、facts.名称、数字、+ - * / 和括号组成的两边，中间一个比较；日期按天数计算",
                                     "two sides of columns, facts.NAME, numbers, + - * / and brackets, with one "
                                     "comparison between them; dates count in days"}},
                        when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.formula_holds\n"
                              "  with: {table: interfaces, formula: rate_limit >= rate_needed * 1.5}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::formula_holds
