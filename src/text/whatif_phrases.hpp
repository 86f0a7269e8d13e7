// SPDX-License-Identifier: Apache-2.0
// What `whatif` and `plan` say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase cmd_whatif{"假设某些项通过，得分和结论会怎样；怎样最省力地达到放行", "what if these items passed: score and decision; and the cheapest way to a GO"};
inline constexpr Phrase whatif_examples{
    "示例：\n"
    "  readiness whatif --pass DATA-05,TEST-25  这两项通过以后会怎样\n"
    "  readiness whatif                         只看达到放行（GO）的路径\n"
    "  readiness whatif . --pass 'TRAIN-*'      整改完一类项以后\n"
    "\n"
    "工作量取检查表中的 effort；没写的按严重度估：critical 4、high 3、medium 2、low 1 人天。",
    "Examples:\n"
    "  readiness whatif --pass DATA-05,TEST-25  once these two pass\n"
    "  readiness whatif                         only the way to a GO\n"
    "  readiness whatif . --pass 'TRAIN-*'      once a whole group is done\n"
    "\n"
    "Effort is what the checklist states; where it does not, by severity: critical 4, high 3, medium 2,\n"
    "low 1 person-days."};
inline constexpr Phrase opt_pass{"假设这些项通过（DATA-05 或 DATA-*）", "items that are assumed to pass (DATA-05 or DATA-*)"};
inline constexpr Phrase pass_matches_nothing{"--pass 的“{0}”没有对应的、本阶段应检查的项", "--pass '{0}' matches no item that is due"};
inline constexpr Phrase whatif_now{"现在", "Now"};
inline constexpr Phrase whatif_then{"假设 {0} 通过", "If passed: {0}"};
inline constexpr Phrase whatif_standing{"{0}：{1}，{2}", "{0}: {1}, {2}"};
inline constexpr Phrase whatif_nothing_new{"--pass 的项都已通过，得分不变", "every item of --pass has passed already: nothing changes"};
inline constexpr Phrase whatif_reasons{"仍然存在的障碍：", "What would still be in the way:"};
inline constexpr Phrase whatif_score{"得分 {0}，覆盖率 {1} %", "score {0}, coverage {1} %"};
inline constexpr Phrase whatif_domain{"{0}：{1} → {2}", "{0}: {1} -> {2}"};
inline constexpr Phrase path_none{"即使全部项通过也达不到放行（GO）：{0}", "no GO even if every item passed: {0}"};
inline constexpr Phrase path_is_go{"已达到放行（GO），无需再整改", "this is a GO: nothing more is needed"};
inline constexpr Phrase path_title{"达到放行（GO）的省力路径：{0} 项，约 {1} 人天", "A cheap path to GO: {0} items, about {1} person-days"};
inline constexpr Phrase path_facts{"{0} 人天{1}，完成后得分 {2}", "{0} d{1}, score {2} then"};
inline constexpr Phrase path_gate_facts{"门槛项，{0} 人天{1}，完成后得分 {2}", "gate, {0} d{1}, score {2} then"};
inline constexpr Phrase path_assumed{"* 检查表没有写工作量，按严重度估计：critical 4、high 3、medium 2、low 1 人天", "* the checklist states no effort; assumed by severity: critical 4, high 3, medium 2, low 1 person-days"};
inline constexpr Phrase path_how{"先是拦路的门槛项，再按每人天补上的差距逐项挑选，去掉多余的，换成更省的；不保证是最优解", "gates in the way first, then whatever closes most of the gaps a day; what is not needed is dropped, the dear swapped for the cheap. Cheap, not proven cheapest"};

// plan
inline constexpr Phrase cmd_plan{"列出审核将读取的文件、运行的程序，以及证据还能用多久；不做审核", "every file and program that an audit would touch, and how long evidence holds; nothing is audited"};
inline constexpr Phrase plan_examples{
    "示例：\n"
    "  readiness plan                   当前项目\n"
    "  readiness plan . --phase golive  上线阶段要准备什么",
    "Examples:\n"
    "  readiness plan                   of the project here\n"
    "  readiness plan . --phase golive  what going live will need"};
inline constexpr Phrase plan_title{"{0} · {1} · {2}", "{0} · {1} · {2}"};
inline constexpr Phrase plan_tables{"数据表（{0} 个文件，缺 {1} 个）", "Tables ({0} files, {1} missing)"};
inline constexpr Phrase plan_documents{"文档（{0} 个，缺 {1} 个）", "Documents ({0}, {1} missing)"};
inline constexpr Phrase plan_evidence{"回答所附的证据（{0} 个，缺 {1} 个）", "Evidence of answers ({0}, {1} missing)"};
inline constexpr Phrase plan_commands{"将运行的程序（{0} 个，未获允许 {1} 个）", "Programs that would run ({0}, {1} not allowed)"};
inline constexpr Phrase plan_no_commands{"不运行任何程序", "No program would run"};
inline constexpr Phrase plan_missing{"缺失", "missing"};
inline constexpr Phrase plan_hosts{"将访问的主机（{0} 个，未获允许 {1} 个）", "Hosts that would be talked to ({0}, {1} not allowed)"};
inline constexpr Phrase plan_no_hosts{"不访问任何主机", "No host would be talked to"};
inline constexpr Phrase plan_host_not_allowed{"未获允许：readiness.yaml 的 allow.hosts 没有列出", "not allowed: not in allow.hosts of readiness.yaml"};
inline constexpr Phrase plan_allowed{"允许", "allowed"};
inline constexpr Phrase plan_not_allowed{"未获允许：readiness.yaml 的 allow.commands 没有列出", "not allowed: not in allow.commands of readiness.yaml"};
inline constexpr Phrase plan_file{"{0} 字节，修改于 {1}", "{0} bytes, modified {1}"};
inline constexpr Phrase plan_file_holds{"{0}，{1}", "{0}, {1}"};
inline constexpr Phrase plan_outside{"{0}；在项目文件夹之外", "{0}; outside the project folder"};
inline constexpr Phrase plan_folder{"文件夹", "folder"};
inline constexpr Phrase plan_items{"用于 {0}", "for {0}"};
inline constexpr Phrase plan_items_more{"用于 {0} 等 {1} 项", "for {0} and others, {1} in all"};
inline constexpr Phrase plan_answers{"回答与豁免的有效期", "How long answers and waivers hold"};
inline constexpr Phrase plan_not_answered{"尚未回答", "not answered yet"};
inline constexpr Phrase plan_stays{"长期有效", "stays good"};
inline constexpr Phrase plan_until{"到 {0}，还有 {1} 天", "until {0}, {1} days left"};
inline constexpr Phrase plan_expired{"已于 {0} 过期", "expired on {0}"};
inline constexpr Phrase plan_answered_by{"{0} 的回答", "answered by {0}"};
inline constexpr Phrase plan_waived_by{"{0} 批准的豁免", "waived by {0}"};
// clang-format on

}  // namespace readiness::text::phrases
