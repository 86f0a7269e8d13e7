// SPDX-License-Identifier: Apache-2.0
// What the files of a fresh project say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase init_project_comment{"一个公司的项目：用哪份检查表、处于哪个阶段、数据在哪里", "one company's project: which checklist, which phase, where the data is"};
inline constexpr Phrase init_name_comment{"项目名称，写进报告", "name of the project, as reports show it"};
inline constexpr Phrase init_phase_comment{"阶段：{0}", "phase: {0}"};
inline constexpr Phrase init_facts_comment{"事实：检查项的适用条件会用到。去掉 # 并填写；没写明的，相关的项一律视为无法核实", "facts: conditions of items refer to them. Remove the # and fill in; what is not said leaves its items unknown"};
inline constexpr Phrase init_used_by{"用于 {0}", "for {0}"};
inline constexpr Phrase init_machines_comment{"要查的机器（用于 {0}）：在该机器上运行 readiness collect 得到信息文件；若就是本机，写 this", "machines that are meant (for {0}): the file of their facts, from readiness collect run there, or `this` for the one that runs the audit"};
inline constexpr Phrase init_tables_comment{"业务数据导出。编码、分隔符和表头自动识别；列名对不上时写 columns: {{name: 客户名称}}", "exports of business data. Encoding, delimiter and header are found; where a column is called differently, write columns: {{name: Customer}}"};
inline constexpr Phrase init_registers_comment{"登记表在 registers/ 下，表头和示例已写好，逐行填写即可；以“# 示例”开头的行不计入", "the registers lie in registers/ with headers and an example; fill in the rows. The row that begins with '# example' does not count"};
inline constexpr Phrase init_answers_comment{"由人回答的项。去掉 # 并填写，或运行 readiness answer 逐题回答", "items that people answer. Remove the # and fill in, or let readiness answer ask"};
inline constexpr Phrase init_default_name{"我的销售报表项目", "My sales reporting project"};
inline constexpr Phrase init_example_mark{"# 示例：", "# example: "};  // data/layout/header.cpp passes over it
inline constexpr Phrase init_only_values{"只能填：{0}", "only: {0}"};
inline constexpr Phrase init_known_values{"检查项会用到的值：{0}（也可填其他值）", "values that items look for: {0} (others are possible)"};
inline constexpr Phrase opt_init_xlsx{"登记表写成 XLSX，已知的取值做成下拉列表", "registers as XLSX, with lists of the known values"};
inline constexpr Phrase artefacts_title{"{0}：{1}阶段需准备的材料", "{0}: what the phase '{1}' needs"};
inline constexpr Phrase artefacts_about{"由检查表生成。括号中是用到该材料的检查项，readiness explain 说明其中一项；readiness plan 显示哪些已到位。", "Made from the checklist. In brackets stand the items that look at it; readiness explain tells about one, readiness plan what is there already."};
inline constexpr Phrase artefacts_exports{"业务系统导出", "Exports of business systems"};
inline constexpr Phrase artefacts_registers{"登记表", "Registers"};
inline constexpr Phrase artefacts_documents{"文档", "Documents"};
inline constexpr Phrase artefacts_questions{"由人回答的问题", "Questions to people"};
// clang-format on

}  // namespace readiness::text::phrases
