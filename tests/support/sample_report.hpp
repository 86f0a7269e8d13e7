// SPDX-License-Identifier: Apache-2.0
// Small reports, one a case, each with what its name says and little else.
#pragma once

#include "readiness/report.hpp"

#include <string>
#include <vector>

namespace readiness::test {

struct ReportCase {
  std::string name;
  Report report;
};

// A whole project with no finding in two domains; all else is added by the cases.
inline Report blank_report() {
  Report report;
  report.tool_version = "0.1.0";
  report.checklist = "sales-reporting";
  report.checklist_version = "1.2";
  report.checklist_sha256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  report.checklist_title = {"销售报表系统实施前检查表", "Before implementing sales reporting"};
  report.project = {"华东销售报表项目", "East China sales reporting"};
  report.phase = "uat";
  report.phase_title = {"用户验收", "User acceptance"};
  report.thresholds = {.overall = 85, .domain = 75, .coverage = 95};
  report.now = "2026-01-30T08:00:00Z";
  report.decision = {
      Ruling::go,
      "all_met",
      {{"门槛项全部通过,各项分数均达到本阶段要求", "every gate item passed and every threshold of this phase is met"}},
      {}};
  report.overall = {.low = 100, .high = 100, .coverage = 100, .assurance = 90};
  report.domains = {{.id = "goals", .title = {"目标与需求", "Goals"}, .score = {100, 100, 100, 80}},
                    {.id = "data", .title = {"基础数据", "Data"}, .weight = 2, .score = {100, 100, 100, 100}}};
  return report;
}

inline Finding smart_goals() {
  return {.item = "GOAL-01",
          .domain = "goals",
          .title = {"每个目标都可衡量", "Every goal can be measured"},
          .why = {"无法衡量的目标无法验收", "A goal that cannot be measured cannot be accepted"},
          .fix = {"为每个目标写明指标、现值、目标值和期限", "Give each goal a metric, a baseline, a target and a date"},
          .severity = Severity::critical,
          .gate = true,
          .source = "一.1",
          .weight = 10,
          .outcome = Outcome::pass,
          .value = 1,
          .measured = 100,
          .unit = Unit::share,
          .expected = ">= 100 %",
          .probe = "goals.are_smart",
          .message = {"8 个目标全部可衡量", "all 8 goals can be measured"},
          .assurance = Assurance::document,
          .evidence = {{"registers/goals.yaml", "aa11bb22cc33dd44", {}}},
          .file = "checklists/sales-reporting/goals.yaml",
          .line = 12};
}

inline Finding loss_reasons() {
  return {.item = "DATA-04",
          .domain = "data",
          .title = {"输单商机须有失败原因", "Lost deals carry a loss reason"},
          .why = {"缺失会使赢输分析不可用", "Win/loss analysis is unusable without it"},
          .fix = {"由销售经理按名单补录", "Managers complete the listed rows"},
          .severity = Severity::high,
          .source = "二.1",
          .weight = 7.5,
          .outcome = Outcome::pass,
          .value = 1,
          .measured = 98.5,
          .unit = Unit::share,
          .expected = ">= 95 %, fail < 80 %",
          .probe = "data.is_complete",
          .message = {"200 行输单商机中 3 行没有失败原因", "3 of 200 lost deals have no loss reason"},
          .assurance = Assurance::measured,
          .evidence = {{"exports/商机.csv",
                        "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
                        {"GB18030,1,204 行", "GB18030, 1,204 rows"}}},
          .file = "checklists/sales-reporting/data.yaml",
          .line = 44};
}

inline Input opportunities() {
  return {.path = "exports/商机.csv",
          .table = "opportunities",
          .title = {"商机", "Opportunities"},
          .sha256 = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
          .bytes = 183204,
          .rows = 1204,
          .note = {"GB18030,逗号分隔", "GB18030, separated by commas"}};
}

inline std::vector<Sample> blank_reasons(std::size_t count) {
  std::vector<Sample> samples;
  for (std::size_t i = 0; i < count; ++i)
    samples.push_back({.file = "exports/商机.csv",
                       .row = RowNumber(17 + 3 * i),
                       .column = "失败原因",
                       .value = i % 2 == 0 ? "" : "暂无",
                       .reason = {"视为空值", "counts as blank"},
                       .masked = true});
  return samples;
}

// Counts follow the findings; scores stay as the case sets them.
inline Report with(Report report, std::vector<Finding> findings) {
  for (const Finding& finding : findings) {
    ++report.counts[finding.outcome];
    for (DomainScore& domain : report.domains)
      if (domain.id == finding.domain) ++domain.counts[finding.outcome];
  }
  report.findings = std::move(findings);
  return report;
}

inline Report all_pass() {
  Report report = with(blank_report(), {smart_goals(), loss_reasons()});
  report.inputs = {opportunities()};
  return report;
}

inline Report one_failure() {
  Finding failed = loss_reasons();
  failed.outcome = Outcome::fail;
  failed.value = 0;
  failed.measured = 78.999;
  failed.message = {"200 行输单商机中 42 行没有失败原因", "42 of 200 lost deals have no loss reason"};
  failed.samples = blank_reasons(20);
  failed.gain = 42.857142857;
  Report report = with(blank_report(), {smart_goals(), failed});
  report.overall = {.low = 57.142857142857146, .high = 57.142857142857146, .coverage = 100, .assurance = 90};
  report.domains[1].score = {35.714285714, 35.714285714, 100, 100};
  report.domains[1].below_threshold = true;
  report.decision = {
      Ruling::no_go,
      "threshold_missed",
      {{"总分 57.14 低于本阶段要求的 85", "the overall score of 57.14 is below the 85 that this phase asks for"},
       {"“基础数据”得分 35.71 低于本阶段要求的 75", "'Data' scores 35.71, below the 75 that this phase asks for"}},
      {}};
  report.next_steps = {"DATA-04"};
  report.inputs = {opportunities()};
  return report;
}

inline Finding vague_goals() {
  Finding failed = smart_goals();
  failed.outcome = Outcome::fail;
  failed.value = 0;
  failed.measured = 62.5;
  failed.message = {"8 个目标中 3 个没有可衡量的指标", "3 of 8 goals have no metric"};
  failed.samples = {{.file = "registers/goals.yaml",
                     .row = 9,
                     .column = "target",
                     .value = "显著提升",
                     .reason = {"用词含糊", "vague wording"},
                     .masked = true}};
  failed.gain = 33.3333;
  return failed;
}

inline Report gate_failed() {
  Finding partial = loss_reasons();
  partial.outcome = Outcome::partial;
  partial.value = 0.6;
  partial.measured = 89;
  partial.message = {"200 行输单商机中 22 行没有失败原因", "22 of 200 lost deals have no loss reason"};
  partial.samples = blank_reasons(2);
  partial.gain = 26.6666;
  Report report = with(blank_report(), {vague_goals(), partial});
  report.overall = {.low = 40, .high = 40, .coverage = 100, .assurance = 93.33};
  report.domains[0].score = {0, 0, 100, 80};
  report.domains[0].below_threshold = true;
  report.domains[1].score = {60, 60, 100, 100};
  report.domains[1].below_threshold = true;
  report.decision = {
      Ruling::no_go, "gate_failed", {{"1 个门槛项未通过:GOAL-01", "1 gate item(s) failed: GOAL-01"}}, {"GOAL-01"}};
  report.next_steps = {"GOAL-01", "DATA-04"};
  return report;
}

inline Report waived() {
  Finding failed = vague_goals();
  failed.waiver = WaiverNote{"目标评审排在 2 月 10 日", "王总", "2026-03-31", false};
  Report report = with(blank_report(), {failed, loss_reasons()});
  report.thresholds = {60, 0, 0};
  report.overall = {.low = 66.666, .high = 66.666, .coverage = 100, .assurance = 93.33};
  report.domains[0].score = {0, 0, 100, 80};
  report.decision = {Ruling::conditional,
                     "waived",
                     {{"1 个未通过的门槛项获得豁免:GOAL-01", "1 failed gate item(s) are waived: GOAL-01"}},
                     {"GOAL-01"}};
  report.next_steps = {"GOAL-01"};
  return report;
}

inline Report expired_waiver() {
  Report report = waived();
  report.findings[0].waiver = WaiverNote{"目标评审排在 1 月 10 日", "王总", "2026-01-15", true};
  report.decision = {
      Ruling::no_go, "gate_failed", {{"1 个门槛项未通过:GOAL-01", "1 gate item(s) failed: GOAL-01"}}, {"GOAL-01"}};
  return report;
}

// GOAL-01 has no conclusion of any kind.
inline Report without_conclusion(Outcome outcome, const Localized& message) {
  Finding open = smart_goals();
  open.outcome = outcome;
  open.value = 0;
  open.measured = {};
  open.message = message;
  open.assurance = Assurance::none;
  open.evidence = {};
  open.gain = 33.3333;
  Report report = with(blank_report(), {open, loss_reasons()});
  report.overall = {.low = 66.666, .high = 100, .coverage = 66.666, .assurance = 100};
  report.domains[0].score = {0, 100, 0, 0};
  report.domains[0].below_threshold = true;
  report.decision = {Ruling::inconclusive,
                     "gate_unknown",
                     {{"1 个门槛项没有结论:GOAL-01", "1 gate item(s) without a conclusion: GOAL-01"},
                      {"有结论的比重 66.66 % 低于本阶段要求的 95 %",
                       "coverage of 66.66 % is below the 95 % that this phase asks for"}},
                     {"GOAL-01"}};
  report.next_steps = {"GOAL-01"};
  return report;
}

inline Report unknown() {
  return without_conclusion(Outcome::unknown,
                            {"找不到文件 registers/goals.yaml", "file registers/goals.yaml does not exist"});
}

inline Report stale() {
  return without_conclusion(Outcome::stale, {"李工 于 2025-06-01 的回答已于 2025-12-01 过期",
                                             "the answer of Li, given on 2025-06-01, expired on 2025-12-01"});
}

inline Report blocked() {
  return without_conclusion(Outcome::blocked,
                            {"依赖的 GOAL-00 未通过,此项结论不作数",
                             "GOAL-00, which this item needs, did not pass; this result does not count"});
}

inline Report partial_run() {
  Report report = with(blank_report(), {loss_reasons()});
  report.partial = {"--domain data"};
  report.domains[0].due = false;
  report.domains[0].score = {};
  report.decision = {Ruling::inconclusive,
                     "partial_run",
                     {{"这是局部运行(--domain data),不能据此放行",
                       "this was a partial run (--domain data); it cannot clear the project"}},
                     {}};
  return report;
}

// An item of three parts: one passes, one fails, one is unknown.
inline Report parts() {
  Finding item = loss_reasons();
  item.item = "DATA-COMPLETE";
  item.title = {"关键字段完整", "Key fields are filled"};
  item.outcome = Outcome::fail;
  item.value = 1.0 / 3;
  item.measured = {};
  item.expected = {};
  item.probe = k_parts_probe;
  item.message = {"3 个分项中 1 个通过；尚未通过：客户有联系电话、订单有币种",
                  "1 of 3 parts pass; not yet: Customers have a phone number; Orders have a currency"};
  item.evidence = {};
  item.gain = 40;
  Finding passed = loss_reasons();
  Finding failed = loss_reasons();
  failed.item = "DATA-02-PHONE";
  failed.title = {"客户有联系电话", "Customers have a phone number"};
  failed.outcome = Outcome::fail;
  failed.value = 0;
  failed.measured = 50;
  failed.message = {"200 行客户中 100 行没有联系电话", "100 of 200 customers have no phone number"};
  failed.samples = blank_reasons(2);
  Finding open = loss_reasons();
  open.item = "DATA-02-CURRENCY";
  open.title = {"订单有币种", "Orders have a currency"};
  open.outcome = Outcome::unknown;
  open.value = 0;
  open.measured = {};
  open.message = {"找不到文件 exports/订单.csv", "file exports/订单.csv does not exist"};
  open.assurance = Assurance::none;
  open.evidence = {};
  for (Finding* part : {&passed, &failed, &open}) {
    part->part_of = item.item;
    part->weight = 2.5;
    part->gain = 20 * (1 - part->value);
  }
  Report report = with(blank_report(), {smart_goals(), item, passed, failed, open});
  report.counts[Outcome::pass] = 1;
  report.counts[Outcome::unknown] = 0;
  report.counts[Outcome::fail] = 1;
  report.domains[1].counts = {};
  report.domains[1].counts[Outcome::fail] = 1;
  report.overall = {.low = 55.55, .high = 77.77, .coverage = 77.77, .assurance = 90};
  report.domains[1].score = {33.33, 66.66, 66.66, 100};
  report.domains[1].below_threshold = true;
  report.decision = {
      Ruling::no_go,
      "threshold_missed",
      {{"“基础数据”得分 33.33 低于本阶段要求的 75", "'Data' scores 33.33, below the 75 that this phase asks for"}},
      {}};
  report.next_steps = {item.item};
  return report;
}

// Everything that a file name, a cell or a checklist could bring to do harm.
inline Report hostile_text() {
  const std::string escape = "\x1b[2J\x1b[31mred\a";
  const std::string html = "<script>alert(1)</script><img src=x onerror=alert(2)>";
  const std::string markdown =
      "| a | b |\n# heading\n- item `code` **bold** _it_ [link](http://evil.example) ![i](x) ~~no~~";
  Report report = one_failure();
  report.project = {"\xe2\x80\xae项目" + escape, "# " + html};
  Finding& failed = report.findings[1];
  failed.title = {markdown, markdown};
  failed.message = {html + " & &lt;",
                    html + " & &lt; https://evil.example/x www.evil.example mail@evil.example @someone"};
  failed.fix = {"1. 第一\n2. 第二", "+ first\n1) second"};
  failed.samples = {{.file = "a|b.csv", .row = 2, .column = "`名`|列", .value = escape, .masked = true},
                    {.file = "长.csv", .row = 3, .column = "名", .value = std::string(10'000, 'x'), .masked = true},
                    {.file = "bad.csv", .row = 4, .column = "名", .value = "\xff\xfe\xc3(", .masked = true},
                    {.file = "rtl.csv",
                     .row = 5,
                     .column = "名",
                     .value = "abc\xe2\x80\xae"
                              "fdp.exe",
                     .masked = true}};
  failed.waiver = WaiverNote{"</td></table><h1>x</h1>", "| |", "2026-03-31", false};
  report.inputs[0].path = "exports/<b>客户</b>|\n.csv";
  return report;
}

inline Report empty() {
  Report report = blank_report();
  report.overall = {};
  for (DomainScore& domain : report.domains) domain.due = false;
  for (DomainScore& domain : report.domains) domain.score = {};
  report.decision = {
      Ruling::inconclusive, "nothing_due", {{"本阶段没有应检查的项", "no item is due in this phase"}}, {}};
  return report;
}

inline Report not_due_domain() {
  Finding later = smart_goals();
  later.outcome = Outcome::not_due;
  later.value = 0;
  later.measured = {};
  later.message = {"属于其他阶段:项目启动", "belongs to other phases: Kickoff"};
  later.assurance = Assurance::none;
  Finding elsewhere = loss_reasons();
  elsewhere.item = "DATA-09";
  elsewhere.outcome = Outcome::not_applicable;
  elsewhere.measured = {};
  elsewhere.message = {"仅在 deployment == 'on_premise' 时适用(当前:deployment = saas)",
                       "applies only if deployment == 'on_premise' (here: deployment = saas)"};
  Report report = with(blank_report(), {later, loss_reasons(), elsewhere});
  report.domains[0].due = false;
  report.domains[0].score = {};
  return report;
}

// All that a page can tell: people, days, efforts, the way, what is at stake, the heat map, what changed.
inline Report with_advice() {
  Report report = gate_failed();
  report.local_now = "2026-01-30T16:00:00+08:00";
  report.go_live = "2026-02-03";
  report.days_left = 4;
  report.gates = {.due = 3, .missed = 1, .missed_checks = 2};
  Finding& goals = report.findings[0];
  goals.risk = {"验收时无法判断目标是否达成", "nobody can tell at acceptance whether a goal is reached"};
  goals.who = {"项目经理", "Project manager"};
  goals.people = {"古道宽"};
  goals.effort = 3;
  goals.until = "2026-02-02";
  goals.stage = Stage::now;
  goals.details = {"8 行中 3 行缺少指标", "3 of 8 rows have no metric"};
  Finding& reasons = report.findings[1];
  reasons.who = {"销售部", "Sales"};
  reasons.effort = 4;
  reasons.assumed_effort = true;
  reasons.stage = Stage::next;
  reasons.object = "opportunities";
  reasons.dimension = Dimension::complete;
  report.domains[0].worst = {"GOAL-01"};
  report.domains[1].worst = {"DATA-04"};
  report.at_stake = {"GOAL-01", "DATA-04"};
  report.on_word = {"DATA-04"};
  report.way = {.exists = true,
                .steps = {{"GOAL-01", 3, false, 73.3, "2026-02-02"}, {"DATA-04", 4, true, 100, "2026-02-05"}},
                .items = 2,
                .effort = 7,
                .cost = 10'500,
                .currency = "CNY",
                .earliest = "2026-02-05",
                .days_late = 2,
                .people_needed = 2,
                .roles = {{{"销售部", "Sales"}, {}, 1, 4, "2026-02-05"},
                          {{"项目经理", "Project manager"}, {"古道宽"}, 1, 3, "2026-02-02"}}};
  report.conditional = {.exists = true,
                        .waived = {"GOAL-01"},
                        .steps = {{"DATA-04", 4, true, 66.6, "2026-02-03"}},
                        .items = 1,
                        .effort = 4,
                        .earliest = "2026-02-03"};
  HeatRow row{"opportunities", {"商机", "Opportunities"}, std::vector<OutcomeCounts>(k_dimensions)};
  row.cells[0][Outcome::partial] = 1;
  report.heat = {row};
  report.changes = Changes{.since = "2026-01-16T08:00:00Z",
                           .ruling = Ruling::no_go,
                           .score = 33.3,
                           .solved = {},
                           .worse = {"DATA-04"},
                           .added = {}};
  return report;
}

// Twelve failures, so that a screen has to leave some for later.
inline Report many_failures() {
  Report report = one_failure();
  const Finding failed = report.findings[1];
  std::vector<Finding> findings = {smart_goals()};
  report.next_steps.clear();
  report.counts = {};
  for (DomainScore& domain : report.domains) domain.counts = {};
  for (int i = 1; i <= 12; ++i) {
    Finding one = failed;
    one.item = "DATA-" + std::to_string(10 + i);
    one.samples.resize(static_cast<std::size_t>(i) % 5);
    one.gain = 3.5 - 0.25 * i;
    findings.push_back(one);
    report.next_steps.push_back(one.item);
  }
  return with(report, findings);
}

inline std::vector<ReportCase> report_cases() {
  return {{"all_pass", all_pass()},
          {"blocked", blocked()},
          {"empty", empty()},
          {"expired_waiver", expired_waiver()},
          {"gate_failed", gate_failed()},
          {"hostile_text", hostile_text()},
          {"many_failures", many_failures()},
          {"not_due_domain", not_due_domain()},
          {"one_failure", one_failure()},
          {"partial_run", partial_run()},
          {"parts", parts()},
          {"stale", stale()},
          {"unknown", unknown()},
          {"with_advice", with_advice()},
          {"waived", waived()}};
}

}  // namespace readiness::test
