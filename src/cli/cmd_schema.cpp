// SPDX-License-Identifier: Apache-2.0
#include "checklist/schema.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "probes/list.hpp"

namespace readiness::cli {

int run(const SchemaArguments& arguments, Console& console) {
  const auto schema = checklist::json_schema(arguments.kind, probes::all());
  if (!schema) {
    print({schema.error()}, console);
    return k_usage;
  }
  console.out << *schema;
  return k_go;
}

}  // namespace readiness::cli
