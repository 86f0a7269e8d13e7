// SPDX-License-Identifier: Apache-2.0
// Personal data where it should not be, such as free text. GB 11643 (ID cards), ISO/IEC 7812 (bank cards).
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_free_of_personal_data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase personal_values{"“{2}”已填写的 {1} 个值中有 {0} 个含有个人信息", "{2}: values that hold personal data: {0} of {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure personal(const Params& params) {
  const std::vector<std::string> kinds =
      params.has("kinds") ? params.texts("kinds") : std::vector<std::string>{"id_card", "mobile", "bank_card", "email"};
  return measures::personal_data(params.text("table"), params.texts("columns"), kinds, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({personal(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(personal(params));
  const std::string columns = util::join(params.texts("columns"), ", ");
  return values_verdict(params, measured, found, columns,
                        say<phrases::personal_values>(grouped(found.count), grouped(found.rows), columns));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_free_of_personal_data",
                   .statement = {"该列不含个人信息。", "No personal data stands in the columns."},
                   .unit = Unit::share,
                   .measured = {"不含个人信息的值所占的比例", "share of values without personal data"},
                   .dimension = Dimension::valid,
                   .params = {table_spec(),
                              {.name = "columns",
                               .type = ParamType::columns,
                               .required = true,
                               .meaning = {"要检查的列", "the columns to look at"}},
                              {.name = "kinds",
                               .type = ParamType::texts,
                               .meaning = {"个人信息的种类；默认全部", "kinds of personal data; default: all"},
                               .allowed = {"id_card", "mobile", "bank_card", "email"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_free_of_personal_data\n"
                              "  with: {table: opportunities, columns: [name]}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_free_of_personal_data
