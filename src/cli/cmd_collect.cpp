// SPDX-License-Identifier: Apache-2.0
// The facts of this machine as JSON. Needs no checklist and no project, and tells nothing that is secret.
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "host/machine_facts.hpp"
#include "host/real_host.hpp"
#include "util/calendar.hpp"

#include <nlohmann/json.hpp>

namespace readiness::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string written(const host::MachineFacts& facts) {
  Json disks = Json::array(), programs = Json::array();
  for (const host::DiskFacts& disk : facts.disks)
    disks.push_back(
        {{"path", disk.path}, {"total_bytes", disk.space.total_bytes}, {"free_bytes", disk.space.free_bytes}});
  for (const host::ProgramFacts& program : facts.programs)
    programs.push_back({{"command", program.command}, {"output", program.output}});
  const Json json{{"readiness_machine", 1},
                  {"host", facts.host},
                  {"collected", util::format_instant(facts.collected)},
                  {"processors", facts.processors},
                  {"memory_bytes", facts.memory_bytes},
                  {"system", {{"id", facts.system.id}, {"version", facts.system.version}, {"name", facts.system.name}}},
                  {"disks", std::move(disks)},
                  {"programs", std::move(programs)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

Result<void> collect(const CollectArguments& arguments, Console& console) {
  const auto host = host::real_host(".", arguments.now);
  RD_TRY(const host::MachineFacts facts, host::look_at_machine(*host, arguments.disks, arguments.programs));
  Targets targets;
  RD_TRY(Output output, Output::open(arguments.output, targets, console));
  RD_CHECK(output.write(written(facts)));
  return output.finish();
}

}  // namespace

int run(const CollectArguments& arguments, Console& console) {
  if (const auto done = collect(arguments, console); !done) {
    print({done.error()}, console);
    return k_usage;
  }
  return k_go;
}

}  // namespace readiness::cli
