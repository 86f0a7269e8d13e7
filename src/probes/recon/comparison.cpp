// SPDX-License-Identifier: Apache-2.0
#include "probes/recon/comparison.hpp"

#include "text/phrases.hpp"

namespace readiness::probes::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_left_out{"；另有 {0} 处未能比较：{1}", "; {0} not compared: {1}"};
constexpr text::Phrase recon_probe_extra{"{0} 中没有这条记录，多出的", "not in {0}: one too many"};
constexpr text::Phrase recon_probe_repeated{"主键不唯一", "the key is not unique"};
constexpr text::Phrase recon_probe_value{"{0}（{1} 第 {2} 行）", "{0} ({1}, row {2})"};
// clang-format on
}  // namespace phrases

namespace rr = readiness::recon;
using text::say;

ParamSpec table_param(const char* name, bool required, Localized meaning) {
  return {.name = name, .type = ParamType::table, .required = required, .meaning = std::move(meaning)};
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

Reconciling wish_of(const Params& params) {
  return {.old_table = params.text("old_table"),
          .new_table = params.text("new_table"),
          .mapping = params.text("mapping"),
          .object = params.text("object"),
          .keys = params.texts("key"),
          .codes = params.text("codes")};
}

Wishes with_rows(const Reconciling& wish) {
  Wishes wanted;
  for (const Subject& subject : subjects_of(wish)) wanted.push_back(measures::rows(subject.table));
  wanted.push_back(wish);
  return wanted;
}

Verdict unless_left_out(Verdict verdict, const rr::Reconciliation& result) {
  if (result.problems.empty()) return verdict;
  const Localized left_out = say<phrases::recon_probe_left_out>(result.problems.size(), result.problems.front().text);
  verdict.message.zh += left_out.zh;
  verdict.message.en += left_out.en;
  if (verdict.measured && *verdict.measured >= 100) verdict.measured.reset();
  return verdict;
}

std::vector<Sample> samples_of_rows(const rr::Compared& compared) {
  const std::string &old_file = compared.result.old_side.file, &new_file = compared.result.new_side.file;
  std::vector<Sample> samples;
  for (const rr::FaultyRow& one : compared.rows) {
    const bool is_old = one.fault == rr::RowFault::missing || one.fault == rr::RowFault::repeated_old;
    const Localized reason = one.fault == rr::RowFault::missing ? say<text::phrases::recon_probe_missing>(new_file)
                             : one.fault == rr::RowFault::extra ? say<phrases::recon_probe_extra>(old_file)
                                                                : say<phrases::recon_probe_repeated>();
    samples.push_back(
        {.file = is_old ? old_file : new_file, .row = RowNumber(one.row), .value = one.key, .reason = reason});
  }
  return samples;
}

std::vector<Sample> samples_of_values(const rr::Compared& compared) {
  std::vector<Sample> samples;
  for (const rr::FaultyValue& one : compared.values)
    samples.push_back(
        {.file = compared.result.new_side.file,
         .row = RowNumber(one.new_row),
         .column = one.column,
         .value = one.value,
         .reason = say<phrases::recon_probe_value>(one.what, compared.result.old_side.file, one.old_row)});
  return samples;
}

}  // namespace readiness::probes::recon
