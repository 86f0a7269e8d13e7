// SPDX-License-Identifier: Apache-2.0
// The tables of an audit, for probes that read them whole.
#pragma once

#include "data/bind.hpp"
#include "data/source.hpp"
#include "readiness/probe.hpp"

#include <map>
#include <memory>

namespace readiness::audit {

// Opens each table when it is first asked for, and keeps it. For one thread.
class ProjectTables : public OpenTables {
 public:
  // All of them outlive the tables.
  ProjectTables(const std::vector<Table>& declared, const Project& project, unsigned jobs, std::size_t max_samples)
      : declared_(declared), project_(project), jobs_(jobs), max_samples_(max_samples) {}

  Result<OpenTable> open(const std::string& id) const override;
  unsigned jobs() const override { return jobs_; }
  std::size_t max_samples() const override { return max_samples_; }

 private:
  struct Opened {
    std::unique_ptr<data::Source> source;
    data::Binding binding;
  };
  Result<Opened> open_anew(const std::string& id) const;

  const std::vector<Table>& declared_;
  const Project& project_;
  unsigned jobs_;
  std::size_t max_samples_;
  mutable std::map<std::string, Opened> opened_;
};

}  // namespace readiness::audit
