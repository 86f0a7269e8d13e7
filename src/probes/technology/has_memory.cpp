// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 服务器硬件配置 (内存).
#include "probes/technology/machines.hpp"
#include "probes/technology/requirement.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::technology::has_memory {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase memory_found{"内存 {0} GiB，要求至少 {1} GiB", "{0} GiB of memory, at least {1} GiB needed"};
// clang-format on
}  // namespace phrases

constexpr Amount k_amount{"at_least_gib", "memory_gib", &Specification::memory_gib};
constexpr double k_gib = 1 << 30;

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const Requirement need, requirement(params, host, k_amount));
  if (need.settled) return *need.settled;
  return on_machines(params, circumstances, host, [&](const NamedMachine& machine) -> Result<Verdict> {
    RD_TRY(const std::uint64_t bytes, machine.memory_bytes());
    const double there = static_cast<double>(bytes) / k_gib;
    return share_of_need(there, need,
                         text::say<phrases::memory_found>(util::floored(there), util::floored(need.needed)));
  });
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.has_memory",
                   .statement = {"机器的内存满足要求。", "The machine has the memory that is needed."},
                   .unit = Unit::share,
                   .measured = {"可用内存占要求的比例，最高 100 %（系统内核自留约 3 %，所以默认 95 % 即通过）",
                                "usable memory in percent of what is needed, at most 100 % (the kernel keeps about "
                                "3 % of what is built in, so 95 % passes by default)"},
                   .params = {{.name = "at_least_gib",
                               .type = ParamType::number,
                               .meaning = {"至少需要的内存，单位 GiB", "the least memory, in GiB"}},
                              specification_spec(),
                              machine_spec(),
                              max_age_spec()},
                   .pass = ">= 95 %",
                   .example = "check:\n"
                              "  probe: technology.has_memory\n"
                              "  with: {at_least_gib: 32}\n"
                              "  expect: {pass: \">= 95 %\", fail: \"< 50 %\"}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_memory
