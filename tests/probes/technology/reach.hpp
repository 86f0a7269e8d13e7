// SPDX-License-Identifier: Apache-2.0
// What the tests of probes that talk to other machines have in common.
#pragma once

#include "support/host_probe.hpp"

namespace readiness::reach {

inline const std::string k_crm = "https://crm.example.com";

inline Params urls(const support::Texts& all) { return support::params({{"urls", all}}); }

// Midnight of a day. The host's clock shows 8 o'clock on 30 January 2026.
inline std::chrono::sys_seconds day(int year, unsigned month, unsigned day_of_month) {
  return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month) / static_cast<int>(day_of_month)};
}

}  // namespace readiness::reach
