// SPDX-License-Identifier: Apache-2.0
// The number of users at the peak follows from who is there: of every role a share at work at the same time. Tests and
// lines are measured against that number. Article 三.1 (所有用户的高并发访问) and 五.2 (月底, 大量销售人员同时提交).
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::probes::technology::covers_peak {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase peak_found{"峰值场景“{0}”按花名册推算为 {1} 人（{2}），项目文件 facts.{3} 为 {4}", "the roster gives a peak of {1} for '{0}' ({2}); facts.{3} of the project file is {4}"};
constexpr text::Phrase peak_term{"{0} {1} 人 × {2}%", "{0}: {1} x {2} %"};
constexpr text::Phrase peak_everybody{"全体", "everybody"};
constexpr text::Phrase peak_fact_missing{"项目文件的 facts 中没有峰值并发人数“{0}”（按花名册推算应不少于 {1}）", "the project file states no fact '{0}' with the users at the peak (the roster gives at least {1})"};
constexpr text::Phrase peak_fact_odd{"项目文件 facts 中的 {0}（“{1}”）不是大于 0 的数字", "the fact {0} ('{1}') is no number above 0"};
constexpr text::Phrase peak_role_unknown{"花名册中没有岗位“{0}”的人", "nobody on the roster has the role '{0}'"};
constexpr text::Phrase peak_percent_odd{"比例须为大于 0、不超过 100 的数字", "the share must be a number above 0, at most 100"};
constexpr text::Phrase peak_rows_odd{"表 {0} 有 {1} 行的岗位或比例无法使用，峰值无法推算", "{1} row(s) of table {0} have a role or share that cannot be used, so the peak is not known"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_scenario = 0, k_role = 1, k_percent = 2;  // of a record

Measure scenarios_of(const Params& params) {
  return measures::records(params.text("table"), {"scenario", "role", "percent"}, params.text("when"));
}
Measure people_of(const Params& params) {
  return measures::records(params.text("roster"), {params.text("roster_role", "role")}, params.text("roster_when"));
}
Rows roster_rows(const Params& params) { return {params.text("roster"), params.text("roster_when")}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs(roster_rows(params).needs({scenarios_of(params), people_of(params)}));
}

bool is_everybody(const std::string& key) { return key == "*" || key == "all" || key == "全部" || key == "全体"; }

struct Scenario {
  std::string name;
  double users = 0;
  std::vector<Localized> terms;
};

class Peaks {
 public:
  explicit Peaks(const Measurement& people) : all_(static_cast<double>(people.records.size())) {
    for (const Record& record : people.records) ++heads_[key_of(record.values[0])];
  }

  void add(const Measurement& read, const Record& record) {
    const std::string key = key_of(record.values[k_role]);
    const auto percent = read_number(record.values[k_percent]);
    const bool everybody = is_everybody(key);
    if (!everybody && (key.empty() || !heads_.contains(key)))
      return odd_.push_back(
          sample_of(read, record, k_role, say<phrases::peak_role_unknown>(shown(record.values[k_role]))));
    if (!percent || *percent <= 0 || *percent > 100)
      return odd_.push_back(sample_of(read, record, k_percent, say<phrases::peak_percent_odd>()));
    const double heads = everybody ? all_ : heads_.at(key);
    Scenario& scenario = scenarios_[key_of(record.values[k_scenario])];
    if (scenario.terms.empty()) scenario.name = shown(record.values[k_scenario]);
    scenario.users += heads * *percent / 100;
    const Localized role = everybody ? say<phrases::peak_everybody>() : same(shown(record.values[k_role]));
    scenario.terms.push_back(say<phrases::peak_term>(role, number_text(heads), number_text(*percent)));
  }

  std::vector<Sample>& odd() { return odd_; }

  // Of equal ones the first by name.
  const Scenario& highest() const {
    return std::max_element(scenarios_.begin(), scenarios_.end(),
                            [](const auto& a, const auto& b) { return a.second.users < b.second.users; })
        ->second;
  }

 private:
  double all_;
  std::map<std::string, double> heads_;  // by key of the role
  std::map<std::string, Scenario> scenarios_;
  std::vector<Sample> odd_;
};

Localized terms_of(const Scenario& scenario) {
  Localized all;
  for (const Localized& term : scenario.terms)
    all = all.empty() ? term : Localized{all.zh + " + " + term.zh, all.en + " + " + term.en};
  return all;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = roster_rows(params).none(measured)) return *verdict;
  Peaks peaks(measured.of(people_of(params)));
  const Measurement& read = measured.of(scenarios_of(params));
  for (const Record& record : read.records) peaks.add(read, record);
  if (!peaks.odd().empty()) {
    const Localized message = say<phrases::peak_rows_odd>(params.text("table"), peaks.odd().size());
    return unknown(message, std::move(peaks.odd()));
  }

  const Scenario& scenario = peaks.highest();
  const double users = std::ceil(scenario.users - 1e-9);  // half a user is one
  const std::string name = params.text("fact", "peak_users");
  const auto fact = circumstances.facts.find(name);
  if (fact == circumstances.facts.end()) return unknown(say<phrases::peak_fact_missing>(name, number_text(users)));
  const auto stated = read_number(fact->second);
  if (!stated || *stated <= 0) return unknown(say<phrases::peak_fact_odd>(name, shown(fact->second)));
  return {.measured = std::min(100.0, *stated / users * 100),
          .message = say<phrases::peak_found>(scenario.name, number_text(users), terms_of(scenario), name,
                                              number_text(*stated))};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "technology.covers_peak",
               .statement = {"项目采用的峰值并发人数不低于按花名册推算的人数。",
                             "The users at the peak that the project plans for are what the roster gives."},
               .unit = Unit::share,
               .measured = {"采用的峰值占推算峰值的比例，最高 100 %",
                            "the planned peak in percent of the one that the roster gives, at most 100 %"},
               .params =
                   {table_spec(
                        {"峰值场景登记表，须有列 scenario、role、percent（该岗位同时在线的比例；岗位可写“全部”）",
                         "the register with the columns scenario, role and percent (how many of the "
                         "role are at work at once; the role may be all)"}),
                    {.name = "roster", .type = ParamType::table, .required = true, .meaning = {"花名册", "the roster"}},
                    {.name = "roster_role",
                     .type = ParamType::column,
                     .meaning = {"花名册的岗位列；默认 role", "its column with the role; default: role"},
                     .column_of = "roster"},
                    {.name = "roster_when",
                     .type = ParamType::expression,
                     .meaning = {"花名册中哪些行算数；不写则全部算数",
                                 "which rows of the roster count; default: every row"},
                     .column_of = "roster"},
                    {.name = "fact",
                     .type = ParamType::text,
                     .meaning = {"项目文件 facts 中写明峰值的名称；默认 peak_users",
                                 "the fact that states the planned peak; default: peak_users"}},
                    when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: technology.covers_peak\n"
                          "  with: {table: capacity, roster: roster, roster_when: \"status == '在职'\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::technology::covers_peak
