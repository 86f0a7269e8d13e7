// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readiness/network.hpp"

#include <memory>

namespace readiness::host {

// The network of this machine. HTTP goes through a proxy where the environment names one (https_proxy, no_proxy); the
// other calls are direct.
std::unique_ptr<Network> real_network();

}  // namespace readiness::host
