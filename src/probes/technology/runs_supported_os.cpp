// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 操作系统版本. Derivatives are not taken for what they derive from: their versions count differently.
#include "host/version.hpp"
#include "probes/technology/machines.hpp"
#include "probes/technology/requirement.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::technology::runs_supported_os {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase system_supported{"操作系统 {0} 在支持范围内（{1}）", "{0} is supported ({1})"};
constexpr text::Phrase system_version_unsupported{"操作系统 {0} 的版本不在支持范围内（{1}）", "this version of {0} is not supported ({1})"};
constexpr text::Phrase system_unsupported{"不支持操作系统 {0}（支持：{1}）", "{0} is not supported (supported: {1})"};
constexpr text::Phrase versions_from{"{0} {1} 或更新", "{0} {1} or newer"};
constexpr text::Phrase versions_between{"{0} {1} 至 {2}", "{0} {1} to {2}"};
constexpr text::Phrase supported_versions{"“supported”中“{0}”应写最低版本，或最低和最高版本，如 [\"12\"] 或 [\"11\", \"12\"]", "'{0}' in 'supported' must be the lowest version, or the lowest and the highest, such as [\"12\"] or [\"11\", \"12\"]"};
// clang-format on
}  // namespace phrases

using host::OperatingSystem;
using text::say;
using Systems = std::vector<SupportedSystem>;

bool in_range(const std::string& version, const SupportedSystem& supported) {
  if (host::compare_versions(version, supported.min) < 0) return false;
  return supported.max.empty() || host::compare_versions(version, supported.max) <= 0 ||
         host::in_release_line(version, supported.max);
}

Localized range(const SupportedSystem& system) {
  if (system.max.empty()) return say<phrases::versions_from>(system.name, system.min);
  return say<phrases::versions_between>(system.name, system.min, system.max);
}

Localized ranges(const Systems& systems) {
  Localized all;
  for (const SupportedSystem& system : systems) {
    const Localized one = range(system);
    all = all.empty() ? one : Localized{all.zh + "、" + one.zh, all.en + ", " + one.en};
  }
  return all;
}

// A system may stand in the list several times: 7.9, and 8.4 to 8.8.
Verdict judge(const OperatingSystem& system, const Systems& supported) {
  Systems versions;
  std::copy_if(supported.begin(), supported.end(), std::back_inserter(versions),
               [&](const SupportedSystem& one) { return one.name == system.id; });
  if (versions.empty())
    return {.measured = 0, .message = say<phrases::system_unsupported>(system.name, ranges(supported))};
  const bool fits = std::any_of(versions.begin(), versions.end(),
                                [&](const SupportedSystem& one) { return in_range(system.version, one); });
  return {.measured = yes_or_no(fits),
          .message = fits ? say<phrases::system_supported>(system.name, ranges(versions))
                          : say<phrases::system_version_unsupported>(system.name, ranges(versions))};
}

Result<Systems> stated_systems(const Params& params) {
  Systems systems;
  for (const auto& [name, versions] : params.map("supported")) {
    const bool fits = (versions.size() == 1 || versions.size() == 2) &&
                      std::all_of(versions.begin(), versions.end(), host::is_version);
    if (!fits) return Error{say<phrases::supported_versions>(name)};
    systems.push_back({util::lower(name), versions.front(), versions.size() == 2 ? versions.back() : ""});
  }
  return systems;
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const std::optional<Specification> specification, specification_of(params, host, "supported"));
  if (specification && specification->hosted_by_vendor) return hosted(*specification);
  if (specification && specification->systems.empty())
    return Error{say<text::phrases::specification_lacks>(specification->evidence.path, "os")};
  RD_TRY(const Systems supported, specification ? specification->systems : stated_systems(params));
  return on_machines(params, circumstances, host, [&](const NamedMachine& machine) -> Result<Verdict> {
    RD_TRY(const OperatingSystem system, machine.system());
    if (!host::is_version(system.version))
      return Error{say<text::phrases::os_release_without>(system.name, "VERSION_ID")};
    Verdict verdict = judge(system, supported);
    if (specification) verdict.evidence.push_back(specification->evidence);
    return verdict;
  });
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.runs_supported_os",
                   .statement = {"机器的操作系统及其版本受支持。",
                                 "The operating system of the machine is supported in its version."},
                   .unit = Unit::share,
                   .measured = {"受支持为 100 %，否则为 0 %", "100 % if it is supported, else 0 %"},
                   .params = {{.name = "supported",
                               .type = ParamType::map,
                               .meaning = {"系统名（/etc/os-release 的 ID）和最低版本，或最低和最高版本",
                                           "names (ID of /etc/os-release), each with the lowest version, or with the "
                                           "lowest and the highest"}},
                              specification_spec(),
                              machine_spec(),
                              max_age_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.runs_supported_os\n"
                              "  with:\n"
                              "    supported: {debian: \"12\", ubuntu: [\"20.04\", \"24.04\"]}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::runs_supported_os
