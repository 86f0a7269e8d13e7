// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace are_smart_test {

using namespace readiness;

namespace {

const Measure k_goals = measures::records("goals", {"goal_id", "title", "metric", "unit", "baseline", "target",
                                                    "deadline", "owner", "strategy_ref", "rationale"});
const Circumstances k_today = support::on_day(2026, 3, 1, {{"go_live", "2026-06-30"}});

enum Column { goal_id, title, metric, unit, baseline, target, deadline, owner, strategy_ref, rationale };

// A goal without fault, but for what the test changes.
std::vector<std::string> goal(std::initializer_list<std::pair<Column, std::string>> changes = {}) {
  std::vector<std::string> row{"G-01",
                               "将周报编制时间从4小时缩短至1小时",
                               "周报编制时间",
                               "小时",
                               "4",
                               "1",
                               "2026-12-31",
                               "王小明",
                               "S-01",
                               "供应商同类项目实测"};
  for (const auto& [column, value] : changes) row[column] = value;
  return row;
}

Verdict judge(const std::vector<std::vector<std::string>>& rows, const Params& with) {
  return support::judge("goals.are_smart", with,
                        {{k_goals, support::rows_read(rows)}, {measures::rows("goals"), support::counted(rows.size())}},
                        k_today);
}
Verdict judge(const std::vector<std::vector<std::string>>& rows) {
  return judge(rows, support::params({{"table", "goals"}}));
}

// What is said about a single goal; empty when it is SMART.
std::string fault(std::initializer_list<std::pair<Column, std::string>> changes) {
  const Verdict verdict = judge({goal(changes)});
  if (verdict.measured == 100.0) return {};
  CHECK(verdict.measured == 0);
  REQUIRE(verdict.samples.size() == 1);
  CHECK_FALSE(verdict.samples.front().reason.zh.empty());
  return verdict.samples.front().reason.en;
}

}  // namespace

TEST_CASE("goals.are_smart: a goal with all five facets") { CHECK(fault({}).empty()); }

TEST_CASE("goals.are_smart names what is missing") {
  CHECK(fault({{title, ""}}) == "not specific: no title");
  CHECK(fault({{title, "无"}, {owner, " "}}) == "not specific: no title, owner");
  CHECK(fault({{metric, ""}}) == "not measurable: no metric");
  CHECK(fault({{unit, ""}}) == "not measurable: no unit");
  CHECK(fault({{baseline, "待补充"}}) == "not measurable: no baseline");
  CHECK(fault({{baseline, "很高"}}) == "not measurable: baseline is no number ('很高')");
  CHECK(fault({{target, "从60%提升至85%"}}) == "not measurable: target is no number ('从60%提升至85%')");
  CHECK(fault({{target, "4"}}) == "not measurable: target and baseline are equal");
  CHECK(fault({{target, "240分钟"}}) == "not measurable: target and baseline are equal");
  CHECK(fault({{target, "30元"}}) == "not measurable: the units '小时' and '元' do not fit together");
  CHECK(fault({{strategy_ref, ""}}) == "not relevant: no strategy_ref");
  CHECK(fault({{deadline, ""}}) == "not time-bound: no deadline");
  CHECK(fault({{metric, ""}, {strategy_ref, ""}}) == "not measurable: no metric; not relevant: no strategy_ref");
}

TEST_CASE("goals.are_smart reads numbers in any width and with their own units") {
  CHECK(fault({{baseline, "４"}, {target, "１"}}).empty());
  CHECK(fault({{unit, ""}, {baseline, "4小时"}, {target, "30分钟"}}).empty());
  CHECK(fault({{unit, "元"}, {baseline, "1,200,000"}, {target, "150万元"}}).empty());
}

TEST_CASE("goals.are_smart resolves relative targets against the baseline") {
  const auto [in, base, aim, smart] = GENERATE(table<std::string, std::string, std::string, bool>({
      {"%", "20", "-15%", true},
      {"家", "200", "-15%", true},
      {"家", "200", "15 %", true},
      {"%", "20", "降低15%", true},
      {"%", "60", "85%", true},
      {"家", "200", "0%", false},  // no change
      {"家", "200", "-0 %", false},
      {"%", "85", "85%", false},  // a value, equal to the baseline
      {"家", "", "-15%", false},  // relative to nothing
  }));
  CAPTURE(in, base, aim);
  CHECK(fault({{unit, in}, {baseline, base}, {target, aim}}).empty() == smart);
}

TEST_CASE("goals.are_smart: a large change needs a rationale") {
  const auto [base, aim, want] = GENERATE(table<std::string, std::string, std::string>({
      {"100", "20", ""},
      {"100", "180", ""},
      {"100", "19.9", "not known to be achievable: a change of 80.1 % is more than 80 %, and rationale is not given"},
      {"100", "180.1", "not known to be achievable: a change of 80.1 % is more than 80 %, and rationale is not given"},
      {"4小时", "30分钟",
       "not known to be achievable: a change of 87.5 % is more than 80 %, and rationale is not given"},
      {"0", "5",
       "not known to be achievable: the baseline is 0, so the change has no measure, and rationale is not given"},
      {"-50", "-10", ""},
  }));
  CAPTURE(base, aim);
  CHECK(fault({{baseline, base}, {target, aim}, {rationale, ""}}) == want);
  CHECK(fault({{baseline, base}, {target, aim}}).empty());
}

TEST_CASE("goals.are_smart: the limit of the change is a parameter") {
  const Params strict = support::params({{"table", "goals"}, {"max_change_percent", 50}});
  CHECK(judge({goal({{rationale, ""}})}, strict).measured == 0);
  CHECK(judge({goal({{rationale, ""}, {target, "2"}})}, strict).measured == 100);
}

TEST_CASE("goals.are_smart: deadlines at the border") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"2026-03-01", ""},
      {"2028-03-01", ""},
      {"go_live+6M", ""},
      {"2026年12月31日", ""},
      {"2026-02-28", "not time-bound: the deadline 2026-02-28 is past"},
      {"2028-03-02", "not time-bound: the deadline 2028-03-02 is more than 24 months away"},
      {"go_live+3y", "not time-bound: the deadline 2029-06-30 is more than 24 months away"},
      {"年底", "not time-bound: '年底' is neither a date nor one among the facts of the project file"},
      {"kickoff+6M", "not time-bound: 'kickoff+6M' is neither a date nor one among the facts of the project file"},
  }));
  CAPTURE(text);
  CHECK(fault({{deadline, text}}) == want);
}

TEST_CASE("goals.are_smart counts, and mentions a long list") {
  const Verdict two = judge({goal(), goal({{owner, ""}})});
  CHECK(two.measured == 50);
  CHECK(two.message == Localized{"2 个目标中有 1 个符合 SMART 原则", "goals that are SMART: 1 of 2"});
  CHECK(two.samples.front().row == 3);
  CHECK(judge(std::vector(7, goal())).message.en == "goals that are SMART: 7 of 7");
  const Verdict eight = judge(std::vector(8, goal()));
  CHECK(eight.measured == 100);
  CHECK(eight.message.en == "goals that are SMART: 8 of 8; there are more than 7 goals; focus on fewer");
}

TEST_CASE("goals.are_smart: no goals are unknown, blank rows are no goals") {
  const std::vector<std::string> blank(10, "");
  for (const Verdict& verdict : {judge({}), judge({blank, blank})}) {
    CHECK_FALSE(verdict.measured);
    CHECK(verdict.otherwise == Outcome::unknown);
  }
  CHECK(judge({goal(), blank}).measured == 100);
}

TEST_CASE("goals.are_smart: hostile values") {
  const std::string endless(10'000, '9');
  const Verdict verdict = judge({goal({{title, "a\nb"}, {baseline, endless}, {deadline, "go_live+" + endless + "M"}})});
  CHECK(verdict.measured == 0);
  CHECK(verdict.samples.front().reason.en.size() < 400);
  CHECK(verdict.samples.front().reason.en.find('\n') == std::string::npos);
  CHECK(judge(std::vector(100, goal({{owner, ""}}))).samples.size() == 100);
}

TEST_CASE("goals.are_smart refuses limits that are none") {
  const auto refusal = [](const char* name, support::Value value) {
    return support::refusal("goals.are_smart", support::params({{"table", "goals"}, {name, value}}));
  };
  CHECK(refusal("max_months", 0) == "max_months must be 1 to 120, not 0");
  CHECK(refusal("max_months", 121) == "max_months must be 1 to 120, not 121");
  CHECK(refusal("max_months", 120).empty());
  CHECK(refusal("max_change_percent", 0) == "max_change_percent must be 1 to 1000, not 0");
  CHECK(refusal("max_change_percent", 12.5).empty());
}

TEST_CASE("goals.are_smart calls columns what the file calls them") {
  const std::vector<std::string> headers{"编号",   "目标",     "指标",   "单位",     "基线值",
                                         "目标值", "完成日期", "负责人", "战略编号", "可行性依据"};
  const Verdict verdict = support::judge(
      "goals.are_smart", support::params({{"table", "goals"}}),
      {{k_goals, support::rows_read({goal({{owner, ""}, {target, "更好"}, {rationale, ""}})}, "goals.xlsx", headers)},
       {measures::rows("goals"), support::counted(1)}},
      k_today);
  CHECK(verdict.samples.front().column == "目标");
  CHECK(verdict.samples.front().reason.zh ==
        "不具体：未填写“负责人”；不可衡量：“目标值”不是数字（“更好”）；可实现性存疑：幅度无法计算，又没有填写“可行性依"
        "据”");
}

}  // namespace are_smart_test
