// SPDX-License-Identifier: Apache-2.0
// audit::audit(): checklist x project x world -> report. For embedding; the command
// line does nothing else.
#pragma once

#include "readiness/checklist.hpp"
#include "readiness/host.hpp"
#include "readiness/project.hpp"
#include "readiness/report.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace readiness::audit {

struct Options {
  // Any of these makes the run PARTIAL: its decision is INCONCLUSIVE at best.
  std::vector<std::string> only, skip, domains;
  bool show_values = false;                  // samples unmasked
  std::size_t max_samples = k_max_samples;   // of each item
  unsigned jobs = 0;                         // threads; 0 = one a processor
  std::optional<std::uint64_t> memory = {};  // bytes for the keys of tables; nothing = half of the machine's
  // Called from worker threads now and then; may be empty.
  std::function<void(const std::string& table, std::uint64_t bytes_done, std::uint64_t bytes_total)> progress;
};

// Errors: a column that the project file names and the table does not have, an
// unknown id in only/skip/domains. Everything else becomes a finding.
Result<Report, Errors> audit(const Checklist& checklist, const Project& project, const Host& host,
                             const Options& options);

}  // namespace readiness::audit
