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
constexpr text::Phrase cmd_dedupe{"找出一张表中的重复客户，给出保留与合并建议", "find the duplicate customers of a table, with what to keep and to merge"};
constexpr text::Phrase dedupe_examples{
    "示例：\n"
    "  readiness dedupe 客户.csv -o 复核.csv               每组建议保留一条，其余并入\n"
    "  readiness dedupe 客户.xlsx --sheet 档案 --view pairs  每对一行\n"
    "  readiness dedupe 客户.csv --same 0.99 --phone -      更严格，且不看电话",
    "Examples:\n"
    "  readiness dedupe customers.csv -o review.csv          one to keep in each group, others to merge\n"
    "  readiness dedupe book.xlsx --sheet Accounts --view pairs  one row a pair\n"
    "  readiness dedupe customers.csv --same 0.99 --phone -   stricter, and without the phone"};
// clang-format on
}  // namespace phrases

struct DedupeArguments {
  TableArguments table;
  MatchingArguments how;
};

}  // namespace

Command dedupe_command() {
  return {.name = "dedupe",
          .about = text::say<phrases::cmd_dedupe>(),
          .examples = text::say<phrases::dedupe_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<DedupeArguments>();
            add_table(options, to->table);
            add_matching(options, to->how, "COL");
            return [to](Console& console) { return run_matching(to->table, nullptr, to->how, console); };
          }};
}

}  // namespace readiness::cli
