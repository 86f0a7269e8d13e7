// SPDX-License-Identifier: Apache-2.0
// Values in the form that their kind asks for. Blank values take no part: data.is_complete counts them.
// Article 二.1, 准确性 (无效的邮箱地址), and 二.2, 统一字段格式.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/data_probe_phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_well_formed {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::grouped;

Measure mismatches(const Params& params) {
  return measures::mismatch(params.text("table"), params.text("column"), params.text("format"), params.text("pattern"),
                            params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const bool by_pattern = params.text("format") == "pattern";
  if (by_pattern && !params.has("pattern"))
    return Error{say<phrases::format_without_pattern>(), params.place("format")};
  if (!by_pattern && params.has("pattern"))
    return Error{say<phrases::pattern_without_format>(), params.place("pattern")};
  return Rows(params).needs({mismatches(params)});
}

Localized describe(const Params& params) {
  const std::string format = params.text("format");
  if (format == "email") return say<phrases::format_email>();
  if (format == "cn_mobile") return say<phrases::format_cn_mobile>();
  if (format == "cn_phone") return say<phrases::format_cn_phone>();
  if (format == "currency") return say<phrases::format_currency>();
  if (format == "uscc") return say<phrases::format_uscc>();
  if (format == "date") return say<phrases::format_date>();
  if (format == "number") return say<phrases::format_number>();
  if (format == "integer") return say<phrases::format_integer>();
  return say<phrases::format_pattern>(params.text("pattern"));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& wrong = measured.of(mismatches(params));
  const std::string name = column_name(params.text("column"), wrong.samples);
  if (auto verdict = Rows(params).none_with_value(measured, name, wrong.rows)) return *verdict;
  return share_verdict(
      wrong, say<phrases::ill_formed_values>(grouped(wrong.count), grouped(wrong.rows), name, describe(params)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.is_well_formed",
               .statement = {"该列的每个值都符合规定的格式。", "Every value in the column is in the stated format."},
               .unit = Unit::share,
               .measured = {"已填写的值中格式正确的比例", "share of the given values that are in the format"},
               .params = {table_spec(),
                          column_spec(),
                          {.name = "format",
                           .type = ParamType::text,
                           .required = true,
                           .meaning = {"规定的格式", "the format that values should have"},
                           .allowed = {"email", "cn_mobile", "cn_phone", "currency", "uscc", "date", "number",
                                       "integer", "pattern"}},
                          {.name = "pattern",
                           .type = ParamType::pattern,
                           .meaning = {"整个值应匹配的正则表达式（RE2）；仅用于 format: pattern",
                                       "RE2 expression that the whole value should match; only for format: pattern"}},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.is_well_formed\n"
                          "  with: {table: customers, column: uscc, format: uscc}\n"
                          "  expect: {pass: \">= 99 %\", fail: \"< 95 %\"}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_well_formed
