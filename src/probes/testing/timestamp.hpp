// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace readiness::probes::testing {

// When a test run was, as runners write it: 2022-12-29T15:34:28, with or without a fraction and a zone (none
// means UTC), or as in mails: Sat, 03 Dec 2022 23:10:07 GMT. Nothing for other texts.
std::optional<std::chrono::sys_seconds> parse_timestamp(std::string_view text);

}  // namespace readiness::probes::testing
