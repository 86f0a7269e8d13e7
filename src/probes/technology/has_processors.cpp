// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 服务器硬件配置 (CPU). Counts what a process may use: in a container that is its share.
#include "probes/technology/machines.hpp"
#include "probes/technology/requirement.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::technology::has_processors {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase processors_found{"可用处理器 {0} 个，要求至少 {1} 个", "{0} processor(s) usable, at least {1} needed"};
// clang-format on
}  // namespace phrases

constexpr Amount k_amount{"at_least", "cpu_cores", &Specification::cpu_cores};

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const Requirement need, requirement(params, host, k_amount));
  if (need.settled) return *need.settled;
  return on_machines(params, circumstances, host, [&](const NamedMachine& machine) -> Result<Verdict> {
    const unsigned there = machine.processors();
    return share_of_need(there, need, text::say<phrases::processors_found>(there, util::floored(need.needed)));
  });
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.has_processors",
                   .statement = {"机器的处理器数量满足要求。", "The machine has the processors that are needed."},
                   .unit = Unit::share,
                   .measured = {"可用的逻辑处理器占要求数量的比例，最高 100 %",
                                "logical processors usable, in percent of what is needed, at most 100 %"},
                   .params = {{.name = "at_least",
                               .type = ParamType::integer,
                               .meaning = {"至少需要的逻辑处理器数", "the least number of logical processors"}},
                              specification_spec(),
                              machine_spec(),
                              max_age_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.has_processors\n"
                              "  with: {specification: vendor_spec.yaml}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_processors
