// SPDX-License-Identifier: Apache-2.0
// Which machine is meant. An audit runs on a laptop, on a server or on a CI runner: what it finds there says something
// only about a machine that the project names.
#pragma once

#include "host/machine_facts.hpp"
#include "readiness/probe.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace readiness::probes::technology {

// Parameters of every probe that measures a machine.
ParamSpec machine_spec();
ParamSpec max_age_spec();

// One machine that the project names: the one that runs the audit, or the facts of another.
class NamedMachine {
 public:
  NamedMachine(const Host& host, std::optional<host::MachineFacts> facts) : host_(host), facts_(std::move(facts)) {}

  unsigned processors() const;
  Result<std::uint64_t> memory_bytes() const;
  Result<host::OperatingSystem> system() const;
  // Of the disk that holds `path`. One in the project folder means nothing on a machine that is known by its facts:
  // there it is the disk with most room.
  Result<host::DiskFacts> disk(const std::string& path) const;
  Result<CommandOutput> output_of(const std::vector<std::string>& command) const;

 private:
  const Host& host_;
  std::optional<host::MachineFacts> facts_;
};

// Asks `judge` about each machine that is meant, and gives the worst answer, with its machine's name. Where nothing is
// known of one of them, nothing is concluded.
Result<Verdict> on_machines(const Params& params, const Circumstances& circumstances, const Host& host,
                            const std::function<Result<Verdict>(const NamedMachine&)>& judge);

}  // namespace readiness::probes::technology
