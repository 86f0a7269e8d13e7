// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 服务器硬件配置 (硬盘空间).
#include "probes/technology/machines.hpp"
#include "probes/technology/requirement.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::probes::technology::has_disk_space {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase disk_space_found{"{0} 所在磁盘（共 {2} GiB）至少剩余 {1} GiB，要求 {3} GiB", "at least {1} of {2} GiB are free on the volume of {0}, {3} GiB needed"};
// clang-format on
}  // namespace phrases

constexpr Amount k_amount{"at_least_gib", "disk_gib", &Specification::disk_gib};

double gib(std::uintmax_t bytes) { return static_cast<double>(bytes) / (1 << 30); }

// Free space changes from one second to the next, and a report should not: it is told in hundredths of what was asked
// for, and no more than that.
double rounded(double free, double needed) {
  constexpr double k_steps = 100;
  return needed * std::min(k_steps, std::floor(free / needed * k_steps)) / k_steps;
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const Requirement need, requirement(params, host, k_amount));
  if (need.settled) return *need.settled;
  return on_machines(params, circumstances, host, [&](const NamedMachine& machine) -> Result<Verdict> {
    RD_TRY(const host::DiskFacts disk, machine.disk(params.text("path")));
    const double free = rounded(gib(disk.space.free_bytes), need.needed);
    return share_of_need(
        free, need,
        text::say<phrases::disk_space_found>(disk.path, util::floored(free), util::floored(gib(disk.space.total_bytes)),
                                             util::floored(need.needed)));
  });
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "technology.has_disk_space",
               .statement = {"目标磁盘的剩余空间满足要求。", "The target volume has the free space that is needed."},
               .unit = Unit::share,
               .measured = {"剩余空间占要求的比例，最高 100 %",
                            "free space in percent of what is needed, at most 100 %"},
               .params = {{.name = "path",
                           .type = ParamType::path,
                           .meaning = {"目标磁盘上的文件夹；默认为项目文件夹，或所收集信息中剩余空间最多的磁盘",
                                       "a folder on the target volume; default: the project folder, or of a machine "
                                       "that is known by its facts the disk with most room"}},
                          {.name = "at_least_gib",
                           .type = ParamType::number,
                           .meaning = {"至少需要的剩余空间，单位 GiB", "the least free space, in GiB"}},
                          specification_spec(),
                          machine_spec(),
                          max_age_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: technology.has_disk_space\n"
                          "  with: {path: /var/lib, at_least_gib: 200}\n"},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_disk_space
