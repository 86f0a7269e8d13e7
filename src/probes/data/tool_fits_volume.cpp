// SPDX-License-Identifier: Apache-2.0
// A spreadsheet is enough for little data from few systems. Article 常见问题 2: 数据量较小…使用Excel,
// 数据量巨大、来源多样…ETL工具.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::probes::data::tool_fits_volume {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase tool_and_volume{"用“{0}”清洗 {2} 个来源的 {1} 行数据", "{0} for {1} rows from {2} sources"};
constexpr text::Phrase tool_not_stated{"{2} 个来源共 {1} 行数据；项目文件的 facts 中没有 {0}", "{1} rows from {2} sources; the project file states no fact {0}"};
constexpr text::Phrase no_source_given{"sources 至少要写一张表", "sources needs at least one table"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_most_rows = 100'000, k_most_sources = 3;

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes all;
  for (const auto& [source, tables] : params.map("sources"))
    for (const std::string& table : tables) all.push_back(measures::rows(table));
  if (all.empty()) return Error{say<phrases::no_source_given>(), params.place("sources")};
  return all;
}

// The text itself, or the fact of this name.
std::string tool_of(const Params& params, const Facts& facts) {
  const std::string tool = params.text("tool");
  const auto fact = facts.find(tool);
  if (fact != facts.end()) return fact->second;
  return tool.find_first_of("_") == std::string::npos ? tool : "";
}

bool is_spreadsheet(const std::string& tool) {
  static constexpr std::array<std::string_view, 5> k_names{"excel", "wps", "表格", "spreadsheet", "google sheets"};
  const std::string folded = util::fold(tool);
  return std::any_of(k_names.begin(), k_names.end(),
                     [&](std::string_view name) { return folded.find(name) != std::string::npos; });
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances& circumstances) {
  std::uint64_t rows = 0, sources = 0;
  for (const auto& [source, tables] : params.map("sources")) {
    std::uint64_t own = 0;
    for (const std::string& table : tables) own += measured.of(measures::rows(table)).count;
    rows += own;
    sources += own > 0 ? 1u : 0u;
  }
  const std::string tool = tool_of(params, circumstances.facts);
  if (util::is_blank(tool))
    return unknown(say<phrases::tool_not_stated>(shown(params.text("tool")), grouped(rows), grouped(sources)));
  const bool much = rows > static_cast<std::uint64_t>(params.integer("spreadsheet_rows", k_most_rows)) ||
                    sources > static_cast<std::uint64_t>(params.integer("spreadsheet_sources", k_most_sources));
  const Localized message = say<phrases::tool_and_volume>(shown(tool), grouped(rows), grouped(sources));
  return {.measured = much && is_spreadsheet(tool) ? 0 : 100, .message = message};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.tool_fits_volume",
                   .statement = {"清洗工具与数据量、来源数量相称。",
                                 "The cleansing tool fits the amount of data and the number of sources."},
                   .unit = Unit::share,
                   .measured = {"相称为 100 %；数据多却用电子表格为 0 %",
                                "100 % if it fits; 0 % for a spreadsheet with much data"},
                   .params = {{.name = "sources",
                               .type = ParamType::map,
                               .required = true,
                               .meaning = {"来源系统，及各自导出的表",
                                           "the systems that data comes from, each with its tables"}},
                              {.name = "tool",
                               .type = ParamType::text,
                               .required = true,
                               .meaning = {"清洗工具，或项目文件 facts 中的名称",
                                           "the tool, or the name of a fact that is one"}},
                              {.name = "spreadsheet_rows",
                               .type = ParamType::integer,
                               .meaning = {"电子表格最多处理多少行；默认 100000",
                                           "rows that a spreadsheet can take; default: 100000"}},
                              {.name = "spreadsheet_sources",
                               .type = ParamType::integer,
                               .meaning = {"电子表格最多处理几个来源；默认 3",
                                           "sources that a spreadsheet can take; default: 3"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.tool_fits_volume\n"
                              "  with:\n"
                              "    tool: cleaning_tool\n"
                              "    sources: {CRM: [customers, contacts], ERP: [erp_orders]}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::tool_fits_volume
