// SPDX-License-Identifier: Apache-2.0
// What spreadsheets and wrong encodings do to values: 9.11E+17, ####, 锟斤拷. Article 二.3, 损坏.
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::data::is_free_of_damage {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase damaged_values{"“{2}”已填写的 {1} 个值中有 {0} 个受损", "{2}: damaged values: {0} of {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

std::vector<std::string> kinds(const Params& params) {
  return params.has("kinds") ? params.texts("kinds") : std::vector<std::string>{"spreadsheet", "mojibake", "invisible"};
}

Measure damaged(const Params& params) {
  return measures::damaged(params.text("table"), params.texts("columns"), kinds(params), params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return Rows(params).needs({damaged(params)}); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& found = measured.of(damaged(params));
  const std::string columns = util::join(params.texts("columns"), ", ");
  return values_verdict(params, measured, found, columns,
                        say<phrases::damaged_values>(grouped(found.count), grouped(found.rows), columns));
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.is_free_of_damage",
                   .statement = {"值没有被表格软件或错误的编码损坏。",
                                 "No value was damaged by a spreadsheet or a wrong encoding."},
                   .unit = Unit::share,
                   .measured = {"完好的值所占的比例", "share of values that are intact"},
                   .dimension = Dimension::valid,
                   .params = {table_spec(),
                              {.name = "columns",
                               .type = ParamType::columns,
                               .required = true,
                               .meaning = {"要检查的列", "the columns to look at"}},
                              {.name = "kinds",
                               .type = ParamType::texts,
                               .meaning = {"损坏的种类；默认 spreadsheet、mojibake、invisible",
                                           "kinds of damage; default: spreadsheet, mojibake, invisible"},
                               .allowed = {"spreadsheet", "mojibake", "invisible", "full_width", "date"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.is_free_of_damage\n"
                              "  with: {table: customers, columns: [name, uscc]}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_free_of_damage
