// SPDX-License-Identifier: Apache-2.0
// The conversion rules of the mapping table, executed on values whose outcome people wrote down. Article 二.3:
// 转换规则（如 单位换算）.
#include "probes/data/mapping.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::probes::data::rules_give_samples {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase samples_right{"{1} 个转换样例中有 {0} 个结果正确，{3} 条转换规则中有 {2} 条有样例", "samples that come out right: {0} of {1}; rules that have a sample: {2} of {3}"};
constexpr text::Phrase sample_comes_out_otherwise{"按规则得到的结果与期望值不同", "the rule gives something else"};
constexpr text::Phrase sample_without_rule{"映射表中没有这个目标字段", "the mapping table does not have this target"};
constexpr text::Phrase rule_without_sample{"这条规则没有样例", "this rule has no sample"};
constexpr text::Phrase table_without_samples{"表 {0} 中没有写明目标字段的样例", "no sample of table {0} names its target"};
constexpr text::Phrase sample_of_joined_field{"这个目标字段由多个源字段拼接而成，无法单独试算", "this target is joined from several fields, so a value alone proves nothing"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_target = 0, k_input = 1, k_output = 2;  // of a sample's record

Measure samples_of(const Params& params) {
  return measures::records(params.text("samples_table"), {"target_column", "input", "output"});
}
Rows sample_rows(const Params& params) { return {params.text("samples_table"), ""}; }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes wanted{mapping_in(params.text("table")), samples_of(params)};
  if (params.has("codes_table")) wanted.push_back(code_maps_in(params.text("codes_table")));
  return Rows(params).needs(sample_rows(params).needs(std::move(wanted)));
}

using ByTarget = std::map<std::string, const MappedField*>;

ByTarget by_target(const std::vector<MappedField>& fields) {
  ByTarget found;
  for (const MappedField& field : fields)
    if (!field.target.empty()) found.try_emplace(key_of(field.target), &field);
  return found;
}

// Why the sample does not come out as it should.
std::optional<Localized> fault_of(const Record& sample, const ByTarget& fields) {
  const auto found = fields.find(key_of(sample.values[k_target]));
  if (found == fields.end()) return say<phrases::sample_without_rule>();
  const MappedField& field = *found->second;
  if (!field.rule) return told_of_rule(field.rule.error());
  if (!field.stands_alone()) return say<phrases::sample_of_joined_field>();
  std::string buffer;
  const auto output = field.rule->apply(sample.values[k_input], buffer);
  if (!output) return say<text::phrases::rule_cannot_follow>();
  if (*output == util::trim(sample.values[k_output])) return std::nullopt;
  return say<phrases::sample_comes_out_otherwise>();
}

// Rules that do something, and that no sample proves.
struct Untested {
  std::uint64_t rules = 0;
  std::vector<Sample> samples;
};

Untested untested(const Measurement& mapping, const std::vector<MappedField>& fields, const Measurement& samples) {
  std::set<std::string> tested;
  for (const Record& sample : samples.records) tested.insert(key_of(sample.values[k_target]));
  Untested all;
  for (const MappedField& field : fields) {
    if (field.target.empty() || (field.rule && (!field.rule->converts() || field.rule->joins()))) continue;
    ++all.rules;
    if (tested.contains(key_of(field.target))) continue;
    all.samples.push_back(sample_of(mapping, *field.record, k_mapping_rule, say<phrases::rule_without_sample>()));
  }
  return all;
}

bool is_blank(const Record& sample) { return key_of(sample.values[k_target]).empty(); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = sample_rows(params).none(measured)) return *verdict;
  const Measurement& mapping = measured.of(mapping_in(params.text("table")));
  const Measurement& samples = measured.of(samples_of(params));
  const CodeMaps codes =
      params.has("codes_table") ? CodeMaps(measured.of(code_maps_in(params.text("codes_table")))) : CodeMaps();
  const auto fields = read_mapping(mapping, codes.finder());
  const ByTarget targets = by_target(fields);
  Measurement wrong;
  for (const Record& sample : samples.records) {
    if (is_blank(sample)) continue;
    ++wrong.rows;
    const auto fault = fault_of(sample, targets);
    if (!fault) continue;
    ++wrong.count;
    wrong.samples.push_back(sample_of(samples, sample, k_output, *fault));
  }
  const std::uint64_t right = wrong.rows - wrong.count, tried = wrong.rows;
  Untested rest = untested(mapping, fields, samples);
  if (tried == 0) return unknown(say<phrases::table_without_samples>(params.text("samples_table")));
  const Localized message = say<phrases::samples_right>(grouped(right), grouped(tried),
                                                        grouped(rest.rules - rest.samples.size()), grouped(rest.rules));
  wrong.count += rest.samples.size();
  wrong.rows += rest.samples.size();
  std::move(rest.samples.begin(), rest.samples.end(), std::back_inserter(wrong.samples));
  return share_verdict(wrong, message);
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.rules_give_samples",
                   .statement = {"每条转换规则都有样例，执行结果与期望值一致。",
                                 "Every conversion rule has a sample, and gives what was expected."},
                   .unit = Unit::share,
                   .measured = {"结果正确的样例所占的比例，没有样例的规则按错误计",
                                "share of samples that come out right; a rule without a sample counts as a wrong one"},
                   .params = {table_spec({"映射表，须有列 source_table、source_column、target_column、rule",
                                          "the mapping table, with the columns source_table, source_column, "
                                          "target_column and rule"}),
                              {.name = "samples_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"转换样例，须有列 target_column、input、output",
                                           "the samples, with the columns target_column, input and output"}},
                              {.name = "codes_table",
                               .type = ParamType::table,
                               .meaning = {"代码对照表，须有列 field、source_value、target_value",
                                           "the code maps, with the columns field, source_value and target_value"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.rules_give_samples\n"
                              "  with: {table: mapping, samples_table: mapping_samples, codes_table: code_maps}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::rules_give_samples
