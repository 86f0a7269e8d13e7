// SPDX-License-Identifier: Apache-2.0
// vendor_spec.yaml: what the vendor asks of the server. Article 三.1, 供应商提供的技术规格说明书.
//
//   model: on_prem            # or saas: the vendor hosts it
//   vendor: 示例软件         # optional, like product, version and date
//   product: CRM
//   version: "6.2"
//   date: 2026-02-10
//   server:
//     cpu_cores: 8
//     memory_gib: 32
//     disk_gib: 500
//     os:
//       - {name: debian, min: "12"}
//       - {name: ubuntu, min: "20.04", max: "22.04"}
#pragma once

#include "readiness/finding.hpp"
#include "readiness/host.hpp"
#include "util/calendar.hpp"

#include <optional>
#include <string>
#include <vector>

namespace readiness::probes::technology {

// From `min` to the release line of `max`; an empty `max` means every newer version.
struct SupportedSystem {
  std::string name;  // ID of os-release(5), lower case
  std::string min;
  std::string max = {};
};

struct Specification {
  bool hosted_by_vendor = false;
  std::string product, version;  // empty: not stated
  std::optional<util::Day> date;
  std::optional<double> cpu_cores, memory_gib, disk_gib;
  std::vector<SupportedSystem> systems;
  Evidence evidence;
};

// Strict: a key that is not known would be a requirement that nobody checks.
Result<Specification> read_specification(const Host& host, const std::string& path);

}  // namespace readiness::probes::technology
