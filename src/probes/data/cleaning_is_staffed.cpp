// SPDX-License-Identifier: Apache-2.0
// The clean-up as work: rows that were found wrong, times the minutes that one takes, against the days that are
// planned. Article 二.1: 预估工作量和所需资源.
#include "probes/data/cleaning_work.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace readiness::probes::data::cleaning_is_staffed {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cleaning_needed{"待清洗 {0} 条，共需 {1} 人天，计划了 {2} 人天", "rows to clean: {0}; person-days needed: {1}, planned for them: {2}"};
constexpr text::Phrase nothing_to_clean{"没有需要清洗的记录", "nothing is left to clean"};
constexpr text::Phrase task_too_short{"{0} 条、每条 {1} 分钟，需要 {2} 人天", "{0} rows at {1} minutes need {2} person-days"};
constexpr text::Phrase tasks_not_planned{"没有列入计划的任务：{0}", "tasks that are not planned: {0}"};
constexpr text::Phrase task_minutes_missing{"没有写每条用时，按 {0} 分钟计", "the minutes a row are missing; counted as {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_task = 0, k_minutes = 1, k_days = 2;  // of a record
constexpr double k_usual_minutes = 5;

Measure plan_of(const Params& params) {
  return measures::records(params.text("table"), {"task", "minutes_per_row", "person_days"}, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (params.number("hours_per_day", 8) <= 0)
    return Error{say<text::phrases::work_is_incomplete>("hours_per_day", "> 0"), params.place("hours_per_day")};
  Wishes wanted{plan_of(params)};
  RD_TRY(const auto work, work_in(params));
  for (const Work& one : work) wanted.push_back(one.count);
  return Rows(params).needs(std::move(wanted));
}

// Nothing for what is no amount of time.
std::optional<double> amount_in(const std::string& cell) {
  const auto number = util::Decimal::parse(util::trim(util::fold(cell)));
  if (!number || *number < util::Decimal{}) return std::nullopt;
  return number->number();
}

// Hundredths, as people read them.
double tidy(double days) { return std::round(days * 100) / 100; }

struct Effort {
  std::uint64_t rows = 0;
  double needed = 0, planned = 0;  // person-days; planned: at most what a task needs
  std::vector<std::string> unplanned;
  std::vector<Sample> short_ones;
};

using Plan = std::map<std::string, const Record*>;  // by task

Plan plan_in(const Measurement& read) {
  Plan plan;
  for (const Record& record : read.records)
    if (std::string task = key_of(record.values[k_task]); !task.empty()) plan.try_emplace(std::move(task), &record);
  return plan;
}

const Record* planned_row(const Plan& plan, const Names& task) {
  for (const std::string& name : task.keys())
    if (const auto found = plan.find(name); found != plan.end()) return found->second;
  return nullptr;
}

void add(Effort& effort, const Work& work, std::uint64_t rows, const Measurement& read, const Plan& plan,
         double minutes_per_day) {
  if (rows == 0) return;
  effort.rows += rows;
  const Record* record = planned_row(plan, work.task);
  const auto minutes = record ? amount_in(record->values[k_minutes]) : std::nullopt;
  const double each = minutes.value_or(k_usual_minutes);
  const double needed = static_cast<double>(rows) * each / minutes_per_day;
  // Without its minutes a task has not been planned, whatever days it was given.
  const double planned = minutes ? amount_in(record->values[k_days]).value_or(0) : 0;
  effort.needed += needed;
  effort.planned += std::min(planned, needed);
  if (!record) return effort.unplanned.push_back(work.task.first());
  if (planned >= needed) return;
  Localized reason = say<phrases::task_too_short>(grouped(rows), util::floored(each), util::floored(tidy(needed)));
  if (!minutes) reason = joined({reason, say<phrases::task_minutes_missing>(util::floored(each))});
  effort.short_ones.push_back(sample_of(read, *record, minutes ? k_days : k_minutes, std::move(reason)));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(plan_of(params));
  const Plan plan = plan_in(read);
  const double minutes_per_day = 60 * params.number("hours_per_day", 8);
  Effort effort;
  const auto all_work = work_in(params);
  for (const Work& work : *all_work) add(effort, work, measured.of(work.count).count, read, plan, minutes_per_day);
  if (effort.rows == 0) return {.measured = 100, .message = say<phrases::nothing_to_clean>()};
  const Localized missing =
      effort.unplanned.empty() ? Localized{} : say<phrases::tasks_not_planned>(text::enumerated(effort.unplanned));
  const double share = effort.needed > 0 ? 100 * effort.planned / effort.needed : 100;
  return {.measured = share,
          .message = with_remark(say<phrases::cleaning_needed>(grouped(effort.rows), util::floored(tidy(effort.needed)),
                                                               util::floored(tidy(effort.planned))),
                                 missing),
          .samples = by_row(std::move(effort.short_ones))};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.cleaning_is_staffed",
               .statement = {"清洗计划的人天足以处理已发现的问题数据。",
                             "The planned person-days are enough to clean up what was found."},
               .unit = Unit::share,
               .measured = {"所需人天中已列入计划的比例（逐项任务计算）",
                            "share of the needed person-days that is planned, task by task"},
               .params =
                   {table_spec({"清洗计划，须有列 task、minutes_per_row、person_days",
                                "the plan, with the columns task, minutes_per_row and person_days"}),
                    {.name = "work",
                     .type = ParamType::map,
                     .required = true,
                     .meaning = {"任务与要处理的行：[blank, 表, 列, 条件]、[duplicate, 表, 列…]、[ill_formed, 表, 列, "
                                 "格式]、[broken, 表, 应满足的条件, 条件]",
                                 "the tasks and the rows that each works on: [blank, table, column, condition], "
                                 "[duplicate, table, column...], [ill_formed, table, column, format], [broken, "
                                 "table, what should hold, condition]"}},
                    {.name = "hours_per_day",
                     .type = ParamType::number,
                     .meaning = {"一人天的小时数；不写则为 8", "hours of a person-day; default: 8"}},
                    when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.cleaning_is_staffed\n"
                          "  with:\n"
                          "    table: cleaning_plan\n"
                          "    work:\n"
                          "      补录联系电话: [blank, customers, phone]\n"
                          "      更正信用代码: [ill_formed, customers, uscc, uscc]\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::cleaning_is_staffed
