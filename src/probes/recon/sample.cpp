// SPDX-License-Identifier: Apache-2.0
// What a random sample proves. Article 二.3: 随机抽取一定比例的数据，进行点对点的精确核对.
#include "probes/recon/comparison.hpp"
#include "probes/rows.hpp"
#include "recon/wording.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace readiness::probes::recon::sample {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_probe_differs{"与 {0} 第 {1} 行不符", "differs from row {1} of {0}"};
constexpr text::Phrase recon_probe_sample{"从 {0} 条记录中随机抽取 {1} 条（种子 {2}），{3} 条有误：以 {4} % 的置信度，差错率不超过 {5} %", "{1} of {0} records were drawn (seed {2}), {3} of them wrong: with {4} % confidence, at most {5} % of all are"};
constexpr text::Phrase recon_probe_size{"size 应为正整数", "size has to be a positive whole number"};
constexpr text::Phrase recon_probe_seed{"seed 不能为负", "seed cannot be negative"};
constexpr text::Phrase recon_probe_confidence{"confidence 应在 0 与 100 之间", "confidence has to be between 0 and 100"};
// clang-format on
}  // namespace phrases

namespace rr = readiness::recon;
using text::say;
using util::grouped;

constexpr std::int64_t k_size = 299;  // without an error: at most 1 % are wrong, with 95 % confidence

Reconciling sampling_wish(const Params& params) {
  Reconciling wish = wish_of(params);
  wish.sampling = {.size = static_cast<std::uint64_t>(params.integer("size", k_size)),
                   .seed = static_cast<std::uint64_t>(params.integer("seed", 1)),
                   .confidence = params.number("confidence", 95) / 100,
                   .stratify = params.text("stratify")};
  return wish;
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const double confidence = params.number("confidence", 95);
  if (params.integer("size", k_size) < 1) return Error{say<phrases::recon_probe_size>(), params.place("size")};
  if (params.integer("seed", 1) < 0) return Error{say<phrases::recon_probe_seed>(), params.place("seed")};
  if (confidence <= 0 || confidence >= 100)
    return Error{say<phrases::recon_probe_confidence>(), params.place("confidence")};
  return with_rows(sampling_wish(params));
}

std::vector<Sample> wrong_ones(const rr::Reconciliation& result) {
  std::vector<Sample> samples;
  for (const rr::SampledRecord& record : result.sampled)
    if (record.wrong)
      samples.push_back({.file = result.old_side.file,
                         .row = RowNumber(record.old_row),
                         .value = record.key,
                         .reason = record.new_row == 0
                                       ? say<text::phrases::recon_probe_missing>(result.new_side.file)
                                       : say<phrases::recon_probe_differs>(result.new_side.file, record.new_row)});
  return samples;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const rr::Reconciliation& result = measured.of(sampling_wish(params)).result;
  const rr::SampleFacts& sample = *result.sample;
  const rr::SampleRequest& request = sample.request;
  if (sample.drawn == 0) return unknown(say<text::phrases::recon_probe_empty>(result.old_side.file));
  const Localized message = say<phrases::recon_probe_sample>(
      grouped(sample.population), grouped(sample.drawn), request.seed, grouped(sample.wrong),
      fmt::format("{:g}", request.confidence * 100), rr::percent_up(sample.at_most));
  return unless_left_out({.measured = (1 - sample.at_most) * 100, .message = message, .samples = wrong_ones(result)},
                         result);
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "recon.sample",
               .statement = {"随机抽取的记录逐字段一致，足以说明迁移的差错率很低。",
                             "Records drawn at random agree value by value, which proves that few are wrong."},
               .unit = Unit::share,
               .measured = {"以给定置信度可以断言无误的记录至少所占的比例（Clopper-Pearson 单侧界）",
                            "share of records that are right at least, with the given confidence (one-sided bound of "
                            "Clopper and Pearson)"},
               .dimension = Dimension::accurate,
               .params = specs({{.name = "size",
                                 .type = ParamType::integer,
                                 .meaning = {"抽取多少条，默认 299", "how many to draw; default 299"}},
                                {.name = "seed",
                                 .type = ParamType::integer,
                                 .meaning = {"种子，默认 1；同一种子抽出相同的记录",
                                             "the seed, default 1: the same one draws the same records"}},
                                {.name = "confidence",
                                 .type = ParamType::number,
                                 .meaning = {"置信度，百分数，默认 95", "confidence in percent; default 95"}},
                                {.name = "stratify",
                                 .meaning = {"按旧表中此表头的列分层", "a header of the old table to stratify by"}}}),
               .pass = ">= 99 %",
               .example = "check:\n"
                          "  probe: recon.sample\n"
                          "  with: {old_table: customers, new_table: crm_accounts, mapping: mapping, object: 客户, "
                          "size: 299}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::recon::sample
