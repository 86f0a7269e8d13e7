// SPDX-License-Identifier: Apache-2.0
// Super users can only help their colleagues when they learn before them. Article 四.1, 团队内部的第一批技术支持.
#include "probes/day.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::probes::training::trains_super_users_first {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase super_users_first{"{1} 个组中有 {0} 个的超级用户先于同事完成", "groups whose super users came first: {0} of {1}"};
constexpr text::Phrase super_user_late{"同组的第一次是 {0}，超级用户在 {1}，没有更早", "the group began on {0}; this super user came on {1}, which is no earlier"};
constexpr text::Phrase super_user_untrained{"同组的第一次是 {0}，这位超级用户没有记录", "the group began on {0}; nothing is recorded for this super user"};
constexpr text::Phrase no_group_to_compare{"没有哪个组既有超级用户又有同事的记录，无从比较", "no group has super users and records of its other people, so there is nothing to compare"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Day;
using util::grouped;

constexpr std::size_t k_key = 0, k_group = 1;  // of a person's record

std::string all_of(const std::string& a, const std::string& b) { return a.empty() ? b : "(" + a + ") and (" + b + ")"; }

Measure people_of(const Params& params) {
  return measures::records(params.text("people_table"), {params.text("people_key"), params.text("group")},
                           params.text("people_when"));
}
Measure super_users_of(const Params& params) {
  return measures::records(params.text("people_table"), {params.text("people_key")},
                           all_of(params.text("people_when"), params.text("super_when")));
}
Measure attendance_of(const Params& params) {
  return measures::records(params.text("attendance_table"), {params.text("attendance_key"), params.text("date")},
                           params.text("when"));
}
Rows people_rows(const Params& params) { return {params.text("people_table"), params.text("people_when")}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return people_rows(params).needs({people_of(params), super_users_of(params), attendance_of(params)});
}

// When somebody was there for the first time.
std::map<std::string, Day> first_days(const Measurement& attendance) {
  std::map<std::string, Day> days;
  for (const Record& record : attendance.records) {
    const auto day = read_day(record.values[1]);
    if (!day) continue;
    const auto [at, is_new] = days.try_emplace(key_of(record.values[k_key]), *day);
    if (!is_new) at->second = std::min(at->second, *day);
  }
  return days;
}

class Order {
 public:
  Order(const Measurement& people, const std::set<std::string>& super_users, const std::map<std::string, Day>& days)
      : people_(people), super_users_(super_users), days_(days) {}

  // Late super users of a group; nothing when it has none, or nobody else of it was there yet.
  std::optional<std::vector<Sample>> late(const Group& group) const {
    std::optional<Day> begun;
    std::vector<const Record*> helpers;
    for (const Record* person : group.members) {
      const std::string key = key_of(person->values[k_key]);
      if (super_users_.contains(key))
        helpers.push_back(person);
      else if (const auto day = days_.find(key); day != days_.end())
        begun = std::min(begun.value_or(day->second), day->second);
    }
    if (!begun || helpers.empty()) return std::nullopt;
    std::vector<Sample> samples;
    for (const Record* helper : helpers)
      if (auto sample = late(*helper, *begun)) samples.push_back(*sample);
    return samples;
  }

 private:
  std::optional<Sample> late(const Record& helper, Day begun) const {
    const auto day = days_.find(key_of(helper.values[k_key]));
    const std::string first = util::format_day(begun);
    if (day == days_.end()) return sample_of(people_, helper, k_key, say<phrases::super_user_untrained>(first));
    if (day->second < begun) return std::nullopt;
    return sample_of(people_, helper, k_key, say<phrases::super_user_late>(first, util::format_day(day->second)));
  }

  const Measurement& people_;
  const std::set<std::string>& super_users_;
  const std::map<std::string, Day>& days_;
};

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = people_rows(params).none(measured)) return *verdict;
  const Measurement& people = measured.of(people_of(params));
  std::set<std::string> super_users;
  for (const Record& record : measured.of(super_users_of(params)).records)
    super_users.insert(key_of(record.values[k_key]));
  const std::map<std::string, Day> days = first_days(measured.of(attendance_of(params)));
  const Order order(people, super_users, days);
  const Groups groups(people, k_group);
  Measurement wrong;
  for (const Group& group : groups.all()) {
    const auto late = order.late(group);
    if (!late) continue;
    ++wrong.rows;
    if (!late->empty()) ++wrong.count;
    wrong.samples.insert(wrong.samples.end(), late->begin(), late->end());
  }
  if (wrong.rows == 0) return unknown(say<phrases::no_group_to_compare>());
  wrong.samples = by_row(std::move(wrong.samples));
  return share_verdict(wrong, say<phrases::super_users_first>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

ParamSpec spec(const char* name, ParamType type, const char* of, Localized meaning, bool required = true) {
  return {.name = name, .type = type, .required = required, .meaning = std::move(meaning), .column_of = of};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "training.trains_super_users_first",
               .statement = {"每个组的超级用户都先于同事培训或考核。",
                             "The super users of every group came before their colleagues."},
               .unit = Unit::share,
               .measured = {"超级用户全部先于同事的组所占的比例（没有超级用户或同事尚无记录的组不计）",
                            "share of groups whose super users all came first (groups without super users, or where "
                            "nobody else was there yet, do not count)"},
               .params = {spec("people_table", ParamType::table, "", {"人员名册", "the roster"}),
                          spec("people_key", ParamType::column, "people_table",
                               {"名册中识别人员的列（邮箱或姓名）",
                                "its column that identifies a person (e-mail or name)"}),
                          spec("group", ParamType::column, "people_table",
                               {"名册中的分组列（团队或部门）", "its column with the group (team or department)"}),
                          spec("super_when", ParamType::expression, "people_table",
                               {"满足此条件的人员是超级用户", "people who fulfil this condition are super users"}),
                          spec("people_when", ParamType::expression, "people_table",
                               {"名册中哪些人算数（如在职）；不写则全部",
                                "which people count, such as those who have not left; default: all"},
                               false),
                          spec("attendance_table", ParamType::table, "", {"参加记录", "the register of attendance"}),
                          spec("attendance_key", ParamType::column, "attendance_table",
                               {"参加记录中识别人员的列", "its column that identifies a person"}),
                          spec("date", ParamType::column, "attendance_table",
                               {"参加记录中的日期列", "its column with the date"}),
                          spec("when", ParamType::expression, "attendance_table",
                               {"哪些参加记录算数；不写则全部", "which attendance counts; default: all"}, false)},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: training.trains_super_users_first\n"
                          "  with:\n"
                          "    people_table: roster\n"
                          "    people_key: email\n"
                          "    group: team\n"
                          "    super_when: \"super_user == '是'\"\n"
                          "    attendance_table: training\n"
                          "    attendance_key: email\n"
                          "    date: date\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::trains_super_users_first
