// SPDX-License-Identifier: Apache-2.0
// Values in the form that their kind asks for. Blank values take no part: data.is_complete counts them.
// Article 二.1, 准确性 (无效的邮箱地址), and 二.2, 统一字段格式.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_well_formed {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase ill_formed_values{"已填写的 {1} 行中有 {0} 行的“{2}”不是{3}", "{2} is not {3} in {0} of the {1} rows that have a value"};
constexpr text::Phrase format_email{"有效的邮箱地址", "an e-mail address"};
constexpr text::Phrase format_cn_mobile{"有效的手机号", "a Chinese mobile number"};
constexpr text::Phrase format_cn_phone{"有效的手机或固定电话号码", "a Chinese phone number"};
constexpr text::Phrase format_currency{"币种代码（ISO 4217）", "a currency code of ISO 4217"};
constexpr text::Phrase format_uscc{"有效的统一社会信用代码", "a unified social credit code"};
constexpr text::Phrase format_date{"日期", "a date"};
constexpr text::Phrase format_number{"数字", "a number"};
constexpr text::Phrase format_integer{"整数", "a whole number"};
constexpr text::Phrase format_pattern{"规定的样式 {0}", "of the form {0}"};
constexpr text::Phrase pattern_without_format{"仅在 format 为 pattern 时才能写 pattern", "pattern is only for format: pattern"};
constexpr text::Phrase format_without_pattern{"format 为 pattern 时必须写 pattern", "format: pattern needs a pattern"};
// clang-format on
}  // namespace phrases

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
               .dimension = Dimension::valid,
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
