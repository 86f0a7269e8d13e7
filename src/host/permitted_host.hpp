// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/forwarding_host.hpp"
#include "util/command.hpp"

namespace readiness::host {

// Another host that runs only what the project allows, whichever probe asks.
class PermittedHost : public ForwardingHost {
 public:
  PermittedHost(const Host& world, std::vector<util::Words> commands)
      : ForwardingHost(world), commands_(std::move(commands)) {}

  Result<CommandOutput> run(const std::vector<std::string>& arguments,
                            std::chrono::milliseconds timeout) const override;

 private:
  std::vector<util::Words> commands_;
};

}  // namespace readiness::host
