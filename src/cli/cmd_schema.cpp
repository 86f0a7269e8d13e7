// SPDX-License-Identifier: Apache-2.0
#include "checklist/schema.hpp"
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "probes/list.hpp"
#include "report/schema.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/suggest.hpp"

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_kind{"没有“{0}”这种文件", "there is no kind of file called '{0}'"};
constexpr text::Phrase cmd_schema{"输出某类文件的 JSON Schema，供编辑器补全", "print the JSON Schema of a kind of file, for editors"};
constexpr text::Phrase schema_examples{
    "示例：\n"
    "  readiness schema checklist > checklist.schema.json  供编辑器补全\n"
    "在 YAML 首行写：# yaml-language-server: $schema=checklist.schema.json",
    "Examples:\n"
    "  readiness schema checklist > checklist.schema.json  for an editor's completion\n"
    "and in the first line of the YAML file: # yaml-language-server: $schema=checklist.schema.json"};
constexpr text::Phrase opt_schema_kind{"文件种类：{0}", "kind of file: {0}"};
// clang-format on
}  // namespace phrases

struct SchemaArguments {
  std::string kind;
};

std::vector<std::string> schema_kinds() {
  std::vector<std::string> kinds = checklist::schema_kinds();
  kinds.emplace_back("report");
  return kinds;
}

Result<std::string> schema_of(const std::string& kind) {
  const std::vector<std::string> kinds = schema_kinds();
  if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
    return Error{text::say<phrases::unknown_kind>(kind), {}, util::suggest(kind, kinds)};
  if (kind == "report") return report::json_schema();
  return checklist::json_schema(kind, probes::all());
}

int run(const SchemaArguments& arguments, Console& console) {
  const auto schema = schema_of(arguments.kind);
  if (!schema) {
    return print({schema.error()}, console);
  }
  console.out << *schema;
  return k_go;
}

}  // namespace

Command schema_command() {
  return {.name = "schema",
          .about = text::say<phrases::cmd_schema>(),
          .examples = text::say<phrases::schema_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<SchemaArguments>();
            options.argument("KIND", to->kind, text::say<phrases::opt_schema_kind>(text::enumerated(schema_kinds())));
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
