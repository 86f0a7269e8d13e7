// SPDX-License-Identifier: Apache-2.0
// Values that the new system would cut off. Article 二.3, 错位或丢失.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::fits_length {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase misfit_characters{"已填写的 {1} 行中有 {0} 行的“{2}”长度不在 {3} 个字符范围内", "the length of {2} in characters is outside {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase misfit_bytes{"已填写的 {1} 行中有 {0} 行的“{2}”长度不在 {3} 字节（UTF-8）范围内", "the length of {2} in UTF-8 bytes is outside {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase length_is_open{"min 与 max 至少要写一个", "min or max is needed"};
constexpr text::Phrase length_is_empty{"min（{0}）大于 max（{1}）", "min ({0}) is above max ({1})"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::int64_t k_longest = 1'000'000;

Measure misfits(const Params& params) {
  const auto end = [&](const char* name) { return params.has(name) ? std::to_string(params.integer(name)) : ""; };
  return measures::misfits(params.text("table"), params.text("column"), params.flag("bytes") ? "bytes" : "characters",
                           end("min"), end("max"), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (!params.has("min") && !params.has("max")) return Error{say<phrases::length_is_open>()};
  for (const char* end : {"min", "max"})
    if (const std::int64_t length = params.integer(end, 1); length < 1 || length > k_longest)
      return Error{say<text::phrases::out_of_bounds>(end, 1, k_longest, length), params.place(end)};
  if (params.has("min") && params.has("max") && params.integer("min") > params.integer("max"))
    return Error{say<phrases::length_is_empty>(params.integer("min"), params.integer("max"))};
  return Rows(params).needs({misfits(params)});
}

Localized range(const Params& params) {
  if (!params.has("max")) return same("≥ " + std::to_string(params.integer("min")));
  if (!params.has("min")) return same("≤ " + std::to_string(params.integer("max")));
  return same(std::to_string(params.integer("min")) + " - " + std::to_string(params.integer("max")));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(misfits(params));
  const std::string name = column_name(params.text("column"), found.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, found.rows)) return *verdict;
  const std::string count = grouped(found.count), rows = grouped(found.rows);
  return share_verdict(found, params.flag("bytes") ? say<phrases::misfit_bytes>(count, rows, name, range(params))
                                                   : say<phrases::misfit_characters>(count, rows, name, range(params)));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.fits_length",
                   .statement = {"值的长度在规定范围内。", "The length of every value is in range."},
                   .unit = Unit::share,
                   .measured = {"长度合适的值所占的比例", "share of values whose length is in range"},
                   .dimension = Dimension::valid,
                   .params = {table_spec(),
                              column_spec(),
                              {.name = "min",
                               .type = ParamType::integer,
                               .meaning = {"最短长度，1 到 1000000", "shortest length, 1 to 1000000"}},
                              {.name = "max",
                               .type = ParamType::integer,
                               .meaning = {"最长长度，1 到 1000000", "longest length, 1 to 1000000"}},
                              {.name = "bytes",
                               .type = ParamType::flag,
                               .meaning = {"按 UTF-8 字节而不是字符计", "count UTF-8 bytes instead of characters"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.fits_length\n"
                              "  with: {table: customers, column: name, max: 80}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::fits_length
