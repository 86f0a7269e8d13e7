// SPDX-License-Identifier: Apache-2.0
// The facts of this machine as JSON. Needs no checklist and no project, and tells nothing that is secret.
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/output.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "host/machine_facts.hpp"
#include "host/real_host.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"

#include <nlohmann/json.hpp>

#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cmd_collect{"收集本机信息（处理器、内存、磁盘、系统、程序版本），供在别处审核时使用", "what this machine is like (processors, memory, disks, system, versions), for audits that run elsewhere"};
constexpr text::Phrase collect_examples{
    "示例：\n"
    "  readiness collect > app-01.json                                 在要查的机器上运行\n"
    "  readiness collect --program psql --program java -o app-01.json  连同程序的版本\n"
    "然后在 readiness.yaml 中写 machines: {{app-01: app-01.json}}",
    "Examples:\n"
    "  readiness collect > app-01.json                                 on the machine that is meant\n"
    "  readiness collect --program psql --program java -o app-01.json  with versions of programs\n"
    "and in readiness.yaml: machines: {{app-01: app-01.json}}"};
constexpr text::Phrase opt_program{"一并记录此程序的版本（运行 NAME --version）；可多次使用", "also the version of this program, by running NAME --version; repeatable"};
constexpr text::Phrase opt_disk{"一并记录此文件夹所在磁盘的空间；可多次使用", "also the space on the disk of this folder; repeatable"};
// clang-format on
}  // namespace phrases

struct CollectArguments {
  std::vector<std::string> programs, disks;
  OutputArguments output;
  std::optional<std::chrono::sys_seconds> now;
};

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

int run(const CollectArguments& arguments, Console& console) {
  if (const auto done = collect(arguments, console); !done) {
    print({done.error()}, console);
    return k_usage;
  }
  return k_go;
}

}  // namespace

Command collect_command() {
  return {.name = "collect",
          .about = text::say<phrases::cmd_collect>(),
          .examples = text::say<phrases::collect_examples>(),
          .declare = [](Options& options) -> Work {
            const auto to = std::make_shared<CollectArguments>();
            options.texts("--program", "NAME", to->programs, text::say<phrases::opt_program>());
            options.texts("--disk", "FOLDER", to->disks, text::say<phrases::opt_disk>());
            add_output(options, to->output);
            add_now(options, to->now);
            return [to](Console& console) { return run(*to, console); };
          }};
}

}  // namespace readiness::cli
