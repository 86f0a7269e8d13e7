// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 服务器硬件配置 (硬盘空间).
#include "probes/technology/requirement.hpp"
#include "text/technology_phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::technology::has_disk_space {
namespace {

constexpr Amount k_amount{"at_least_gib", "disk_gib", &Specification::disk_gib};

double gib(std::uintmax_t bytes) { return static_cast<double>(bytes) / (1 << 30); }

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  RD_TRY(const Requirement need, requirement(params, host, k_amount));
  if (need.settled) return *need.settled;
  const std::string path = params.text("path", ".");
  RD_TRY(const DiskSpace space, host.disk_space(path));
  const double free = gib(space.free_bytes);
  return share_of_need(
      free, need,
      text::say<text::phrases::disk_space_found>(path, util::floored(free), util::floored(gib(space.total_bytes)),
                                                 util::floored(need.needed)));
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
                           .meaning = {"目标磁盘上的文件夹；默认为项目文件夹",
                                       "a folder on the target volume; default: the project folder"}},
                          {.name = "at_least_gib",
                           .type = ParamType::number,
                           .meaning = {"至少需要的剩余空间，单位 GiB", "the least free space, in GiB"}},
                          specification_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: technology.has_disk_space\n"
                          "  with: {path: /var/lib, at_least_gib: 200}\n"},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_disk_space
