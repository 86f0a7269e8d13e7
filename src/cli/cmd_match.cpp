// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/matching.hpp"
#include "cli/table.hpp"
#include "text/phrase.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cmd_match{"比对两张表：哪些是同一客户，矛盾在哪里", "match two tables: who is the same customer, and what contradicts"};
constexpr text::Phrase match_examples{
    "示例：\n"
    "  readiness match crm.csv erp.xlsx -o 比对.csv                      列自动识别\n"
    "  readiness match crm.csv erp.csv --name 客户名称=公司名 --unmatched   两表列名不同，并列出单边客户\n"
    "  readiness match crm.csv erp.csv --weights learn --format md        权重从数据中学习\n"
    "比对了多少、得出什么，写在 stderr。",
    "Examples:\n"
    "  readiness match crm.csv erp.xlsx -o matches.csv                 columns are found out\n"
    "  readiness match crm.csv erp.csv --name account=company --unmatched  called differently in each\n"
    "  readiness match crm.csv erp.csv --weights learn --format md     weights learned from the data\n"
    "What was compared and what came out goes to stderr."};
constexpr text::Phrase opt_first_table{"第一张表：CSV、XLSX、YAML 或 JSON", "the first table: CSV, XLSX, YAML or JSON"};
constexpr text::Phrase opt_second_table{"第二张表", "the second table"};
constexpr text::Phrase opt_unmatched{"同时列出未匹配的记录", "list the records that nobody matches, too"};
// clang-format on
}  // namespace phrases

struct MatchArguments {
  TableArguments first, second;
  MatchingArguments how;
};

}  // namespace

Command match_command() {
  return {.name = "match",
          .about = text::say<phrases::cmd_match>(),
          .examples = text::say<phrases::match_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<MatchArguments>();
            options.argument("A", to->first.file, text::say<phrases::opt_first_table>());
            options.argument("B", to->second.file, text::say<phrases::opt_second_table>());
            add_sheets(options, to->first, to->second);
            add_matching(options, to->how, "COL[=COL]");
            options.flag("--unmatched", to->how.unmatched, text::say<phrases::opt_unmatched>());
            return [to](Console& console) { return run_matching(to->first, &to->second, to->how, console); };
          }};
}

}  // namespace readiness::cli
