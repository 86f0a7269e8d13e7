// SPDX-License-Identifier: Apache-2.0
// Any text as a mapping table: lines are followed, or are problems that are told. What a rule makes of a value does not
// depend on what was made before, and two values that are the same have the same bytes.
#include "fuzz/fuzz.hpp"
#include "recon/plan.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <array>

using namespace readiness;
using fuzz::require;

namespace {

constexpr std::array<std::string_view, 14> k_values = {"",
                                                       " 无 ",
                                                       "0042",
                                                       "1,200.50",
                                                       "-0.005",
                                                       "１２万元",
                                                       "30/1/26",
                                                       "2026-01-30T08:00:00Z",
                                                       "2026年1月2日",
                                                       "99999999999999999999999999999999999999",
                                                       "ａＢ c",
                                                       "上海市",
                                                       "快消",
                                                       "\xF0\x9F\x98\x80"};

Result<recon::SharedMap> codes(const std::string& name, const std::string&) {
  if (name == "missing.csv") return Error{same("no such file")};
  auto map = std::make_shared<recon::CodeMap>();
  map->add("快消", "FMCG");
  map->add("", "NONE");
  return recon::SharedMap(map);
}

// Fields of a line stand between bars: source|target|type|rule|tolerance|role|table
recon::Mapping mapping_of(std::string_view text) {
  recon::Mapping mapping{.file = "mapping.csv"};
  for (const std::string& line : util::split(std::string(text), '\n')) {
    std::vector<std::string> fields = util::split(line, '|');
    fields.resize(7);
    mapping.lines.push_back({.row = mapping.lines.size() + 2,
                             .table = fields[6],
                             .source = fields[0],
                             .target = fields[1],
                             .rule = fields[3],
                             .type = fields[2],
                             .tolerance = fields[4],
                             .role = fields[5]});
  }
  return mapping;
}

void check_type(const recon::PlanColumn& column, std::string_view a, std::string_view b) {
  std::string left, right;
  recon::append_canonical(column.type, a, left);
  recon::append_canonical(column.type, b, right);
  const bool same = recon::same_value(column.type, {}, a, b);
  require(same == (left == right), "values that are the same have the same bytes");
  const bool near = recon::same_value(column.type, column.tolerance, a, b);
  require(near || !same, "a tolerance tells nothing apart");
  require(near == recon::same_value(column.type, column.tolerance, b, a), "to be the same goes both ways");
}

void check(const recon::PlanColumn& column) {
  std::string buffer, again = "what was there before";
  for (const std::string_view value : k_values) {
    const auto made = column.rule.apply(value, buffer);
    require(made == column.rule.apply(value, again), "a rule makes one thing of a value");
    if (!made) continue;
    require(util::is_utf8(*made), "what a rule makes of a text is a text");
    for (const std::string_view other : k_values) check_type(column, *made, other);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  if (!util::is_utf8(text)) return 0;  // tables are, when they are read
  const recon::PlanRequest request{.old_table = {"old.csv", {"编号", "名称", "区", "金额", "日期"}},
                                   .new_table = {"new.csv", {"id", "name", "amount", "date"}},
                                   .mapping = mapping_of(text),
                                   .table = {},
                                   .keys = {"编号=id"},
                                   .groups = {},
                                   .codes = codes};
  const auto plan = recon::make_plan(request);
  if (!plan) {
    for (const Error& error : plan.error()) require(!error.message.zh.empty(), "an error has a message");
    return 0;
  }
  for (const recon::Problem& problem : plan->problems) require(!problem.text.zh.empty(), "a problem is told");
  for (const auto* columns : {&plan->keys, &plan->columns, &plan->groups})
    for (const recon::PlanColumn& column : *columns) check(column);
  return 0;
}
