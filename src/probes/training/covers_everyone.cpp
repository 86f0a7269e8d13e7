// SPDX-License-Identifier: Apache-2.0
// People and attendance meet by a normalised key, for the systems they come from write names and addresses
// differently. A person counts once however often they attended, or stand in the roster. Somebody
// without a key cannot be looked up, and so is not covered. Article 四.1, 角色化定制.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <set>

namespace readiness::probes::training::covers_everyone {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase coverage{"“{0}”覆盖率最低：{2} 人中有 {1} 人参加（{3} %）；全员 {5} 人中有 {4} 人（{6} %）", "the lowest share is in {0}: {1} of {2} people ({3} %); of all, {4} of {5} ({6} %)"};
constexpr text::Phrase person_not_covered{"“{0}”中没有参加记录的人员", "no attendance is recorded for this person in {0}"};
constexpr text::Phrase person_without_key{"“{0}”中没有填写 {1} 的人员，无法与参加记录核对", "this person in {0} has no {1}, so attendance cannot be looked up"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_key = 0, k_group = 1;  // of a person's record

Measure people_of(const Params& params) {
  return measures::records(params.text("people_table"), {params.text("people_key"), params.text("group")},
                           params.text("people_when"));
}
Measure attendance_of(const Params& params) {
  return measures::records(params.text("attendance_table"), {params.text("attendance_key")}, params.text("when"));
}
Rows people_rows(const Params& params) { return {params.text("people_table"), params.text("people_when")}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return people_rows(params).needs({people_of(params), attendance_of(params)});
}

using Keys = std::set<std::string>;

Keys keys_in(const Measurement& attendance) {
  Keys keys;
  for (const Record& record : attendance.records)
    if (std::string key = key_of(record.values.front()); !key.empty()) keys.insert(std::move(key));
  return keys;
}

struct Coverage {
  Localized group;
  std::size_t people = 0;
  std::size_t covered = 0;

  // 3 of 5 is worse than 2 of 3; of equal shares, more people missing is worse.
  bool worse_than(const Coverage& other) const {
    const std::size_t mine = covered * other.people, theirs = other.covered * people;
    return mine != theirs ? mine < theirs : people - covered > other.people - other.covered;
  }
  double share() const { return share_in_order(people - covered, people); }
};

class Census {
 public:
  Census(const Measurement& people, const Keys& attended, const std::string& key_column)
      : people_(people), attended_(attended), key_column_(header_of(people, k_key, key_column)) {
    const Groups groups(people, k_group);
    for (const Group& group : groups.all()) count(group);
    missing_ = by_row(std::move(missing_));
  }

  const Coverage& worst() const { return worst_; }
  const Coverage& everyone() const { return everyone_; }
  std::vector<Sample> missing() && { return std::move(missing_); }

 private:
  void count(const Group& group) {
    Coverage coverage{.group = group.name};
    Keys seen;
    for (const Record* person : group.members) {
      const std::string key = key_of(person->values[k_key]);
      if (!key.empty() && !seen.insert(key).second) continue;
      ++coverage.people;
      if (!key.empty() && attended_.contains(key))
        ++coverage.covered;
      else
        miss(*person, group, key.empty());
    }
    everyone_.people += coverage.people;
    everyone_.covered += coverage.covered;
    if (worst_.people == 0 || coverage.worse_than(worst_)) worst_ = coverage;
  }

  void miss(const Record& person, const Group& group, bool without_key) {
    const Localized reason = without_key ? say<phrases::person_without_key>(group.name, key_column_)
                                         : say<phrases::person_not_covered>(group.name);
    missing_.push_back(sample_of(people_, person, k_key, reason));
  }

  const Measurement& people_;
  const Keys& attended_;
  std::string key_column_;
  Coverage worst_, everyone_;
  std::vector<Sample> missing_;
};

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = people_rows(params).none(measured)) return *verdict;
  const Keys attended = keys_in(measured.of(attendance_of(params)));
  Census census(measured.of(people_of(params)), attended, params.text("people_key"));
  const Coverage &worst = census.worst(), &everyone = census.everyone();
  const Localized message =
      say<phrases::coverage>(worst.group, grouped(worst.covered), grouped(worst.people), util::floored(worst.share()),
                             grouped(everyone.covered), grouped(everyone.people), util::floored(everyone.share()));
  return {.measured = worst.share(), .message = message, .samples = std::move(census).missing()};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "training.covers_everyone",
               .statement = {"每个组的人员都有参加记录。", "Everybody in every group has attended."},
               .unit = Unit::share,
               .measured = {"参加率最低的组的参加率", "share of people who attended, in the group where it is lowest"},
               .params = {{.name = "people_table",
                           .type = ParamType::table,
                           .required = true,
                           .meaning = {"应参加人员的名册", "the roster of those who should attend"}},
                          {.name = "people_key",
                           .type = ParamType::column,
                           .required = true,
                           .meaning = {"名册中识别人员的列（邮箱或姓名）",
                                       "its column that identifies a person (e-mail or name)"},
                           .column_of = "people_table"},
                          {.name = "group",
                           .type = ParamType::column,
                           .required = true,
                           .meaning = {"名册中的分组列（团队、角色或部门）",
                                       "its column with the group (team, role or department)"},
                           .column_of = "people_table"},
                          {.name = "people_when",
                           .type = ParamType::expression,
                           .meaning = {"名册中哪些人应参加（如在职）；不写则全部",
                                       "which people should attend, such as those who have not left; default: all"},
                           .column_of = "people_table"},
                          {.name = "attendance_table",
                           .type = ParamType::table,
                           .required = true,
                           .meaning = {"参加记录", "the register of attendance"}},
                          {.name = "attendance_key",
                           .type = ParamType::column,
                           .required = true,
                           .meaning = {"参加记录中识别人员的列", "its column that identifies a person"},
                           .column_of = "attendance_table"},
                          {.name = "when",
                           .type = ParamType::expression,
                           .meaning = {"哪些参加记录算数；不写则全部", "which attendance counts; default: all"},
                           .column_of = "attendance_table"}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: training.covers_everyone\n"
                          "  with:\n"
                          "    people_table: roster\n"
                          "    people_key: email\n"
                          "    group: team\n"
                          "    people_when: \"status == '在职'\"\n"
                          "    attendance_table: training\n"
                          "    attendance_key: email\n"
                          "    when: \"attended == '是'\"\n"
                          "  expect: {pass: \">= 90 %\", fail: \"< 80 %\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::training::covers_everyone
