// SPDX-License-Identifier: Apache-2.0
#include "probes/recon/comparison.hpp"

#include "data/bind.hpp"
#include "data/source.hpp"
#include "probes/rows.hpp"
#include "recon/mapping.hpp"
#include "recon/wording.hpp"
#include "text/recon_probe_phrases.hpp"

namespace readiness::probes::recon {
namespace {

namespace rr = readiness::recon;
namespace phrases = text::phrases;
using text::say;

ParamSpec table_param(const char* name, bool required, Localized meaning) {
  return {.name = name, .type = ParamType::table, .required = required, .meaning = std::move(meaning)};
}

rr::SmallTable small(const OpenTable& table) { return {table.source, table.binding.file(), &table.binding}; }

rr::FindCodes codes_of(const Params& params, const OpenTables& tables) {
  return [&](const std::string& name, const std::string& column) -> Result<rr::SharedMap> {
    if (!params.has("codes")) return Error{say<phrases::recon_probe_no_codes>()};
    RD_TRY(const OpenTable codes, tables.open(params.text("codes")));
    return rr::read_codes(small(codes), name.empty() ? column : name);
  };
}

}  // namespace

std::vector<ParamSpec> specs(std::vector<ParamSpec> more) {
  std::vector<ParamSpec> all{
      table_param("old_table", true, {"迁移前的表", "the table before the migration"}),
      table_param("new_table", true, {"迁移后的表", "the table after it"}),
      table_param("mapping", true,
                  {"数据映射表：源字段、目标字段、规则，可有类型、容差、用途；用途为“主键”的列用来配对",
                   "the mapping table: source and target column, rule, and perhaps type, tolerance and role; rows are "
                   "paired by the columns of the role 'key'"}),
      {.name = "object",
       .meaning = {"映射表“源表”列中的名称；映射表只涉及一张表时可省略",
                   "what the mapping calls the source table; not needed where it is about one only"}},
      {.name = "key",
       .type = ParamType::texts,
       .meaning = {"主键列的表头，两表不同时写作 旧列=新列；映射表没有写明主键时使用",
                   "headers of the key columns, OLD=NEW where they differ; where the mapping does not say"}},
      table_param("codes", false, {"规则“按代码表对照”所用的代码表", "the code table that the rule 'map' uses"})};
  for (ParamSpec& spec : more) all.push_back(std::move(spec));
  return all;
}

Result<std::vector<Measure>> needs(const Params& params, const Circumstances&) {
  std::vector<Measure> wanted;
  for (const char* table : {"old_table", "new_table", "mapping", "codes"})
    if (params.has(table)) wanted.push_back(measures::rows(params.text(table)));
  return wanted;
}

Result<rr::Reconciliation> compare(const Params& params, const OpenTables& tables, const Wishes& wishes) {
  RD_TRY(const OpenTable before, tables.open(params.text("old_table")));
  RD_TRY(const OpenTable after, tables.open(params.text("new_table")));
  RD_TRY(const OpenTable mapping, tables.open(params.text("mapping")));
  rr::Request request{.old_table = {before.source, before.binding.file()},
                      .new_table = {after.source, after.binding.file()},
                      .plan = {.old_table = {before.binding.file(), before.source.header()},
                               .new_table = {after.binding.file(), after.source.header()},
                               .table = params.text("object"),
                               .keys = params.texts("key"),
                               .groups = wishes.groups,
                               .codes = codes_of(params, tables)},
                      .sample = wishes.sample,
                      .stratify = wishes.stratify,
                      .jobs = tables.jobs(),
                      .show_values = true,  // the audit masks
                      .listener = wishes.listener};
  RD_TRY(request.plan.mapping, rr::read_mapping(small(mapping)));
  auto result = rr::reconcile(request);
  if (!result) return result.error().front();
  return std::move(*result);
}

Verdict unless_left_out(Verdict verdict, const rr::Reconciliation& result) {
  if (result.problems.empty()) return verdict;
  const Localized left_out = say<phrases::recon_probe_left_out>(result.problems.size(), result.problems.front().text);
  verdict.message.zh += left_out.zh;
  verdict.message.en += left_out.en;
  if (verdict.measured && *verdict.measured >= 100) verdict.measured.reset();
  return verdict;
}

bool Samples::full() const { return samples.size() >= most_; }

Result<void> Samples::row(rr::RowFault fault, std::uint64_t row, std::string_view key) {
  if (wanted_ != Wanted::rows || full()) return {};
  const bool is_old = fault == rr::RowFault::missing || fault == rr::RowFault::repeated_old;
  const Localized reason = fault == rr::RowFault::missing ? say<phrases::recon_probe_missing>(new_file_)
                           : fault == rr::RowFault::extra ? say<phrases::recon_probe_extra>(old_file_)
                                                          : say<phrases::recon_probe_repeated>();
  samples.push_back(
      {.file = is_old ? old_file_ : new_file_, .row = RowNumber(row), .value = std::string(key), .reason = reason});
  return {};
}

Result<void> Samples::value(const rr::Plan& plan, const rr::Difference& difference) {
  if (wanted_ != Wanted::values || full()) return {};
  const bool swapped = difference.found.damage == rr::Damage::swapped;
  const std::string other = swapped ? plan.columns[static_cast<std::size_t>(difference.found.detail)].new_name : "";
  samples.push_back(
      {.file = new_file_,
       .row = RowNumber(difference.new_row),
       .column = plan.columns[difference.column].new_name,
       .value = std::string(difference.new_value),
       .reason = say<phrases::recon_probe_value>(rr::told(difference.found, other), old_file_, difference.old_row)});
  return {};
}

Result<Files> files_of(const Params& params, const OpenTables& tables) {
  RD_TRY(const OpenTable before, tables.open(params.text("old_table")));
  RD_TRY(const OpenTable after, tables.open(params.text("new_table")));
  return Files{before.binding.file(), after.binding.file()};
}

}  // namespace readiness::probes::recon
