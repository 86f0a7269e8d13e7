// SPDX-License-Identifier: Apache-2.0
#include "checklist/schema.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "probes/list.hpp"
#include "report/schema.hpp"

namespace readiness::cli {
namespace {

Result<std::string> schema_of(const std::string& kind) {
  if (kind == "report") return report::json_schema();
  return checklist::json_schema(kind, probes::all());
}

}  // namespace

int run(const SchemaArguments& arguments, Console& console) {
  const auto schema = schema_of(arguments.kind);
  if (!schema) {
    return print({schema.error()}, console);
  }
  console.out << *schema;
  return k_go;
}

}  // namespace readiness::cli
