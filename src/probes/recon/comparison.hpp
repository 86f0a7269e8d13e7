// SPDX-License-Identifier: Apache-2.0
// Comparison: a table before and after the migration, as the mapping table of the project says it. Article 二.3.
#pragma once

#include "readiness/probe.hpp"
#include "recon/reconcile.hpp"

#include <string>
#include <vector>

namespace readiness::probes::recon {

// The tables, the mapping, and which part of it. `more` stands behind.
std::vector<ParamSpec> specs(std::vector<ParamSpec> more = {});
Result<std::vector<Measure>> needs(const Params& params, const Circumstances& circumstances);

// How the parameters of an item complete a request; `listener` may be null.
struct Wishes {
  readiness::recon::Listener* listener = nullptr;
  std::vector<std::string> groups = {};
  readiness::recon::SampleRequest sample = {};
  std::string stratify = {};
};
Result<readiness::recon::Reconciliation> compare(const Params& params, const OpenTables& tables, const Wishes& wishes);

// The verdict; but where nothing is wrong and something was left out of the comparison, that is not known.
Verdict unless_left_out(Verdict verdict, const readiness::recon::Reconciliation& result);

// Gathers what is wrong as samples, the first `most` ones.
class Samples final : public readiness::recon::Listener {
 public:
  enum class Wanted { rows, values };
  Samples(Wanted wanted, std::size_t most, std::string old_file, std::string new_file)
      : wanted_(wanted), most_(most), old_file_(std::move(old_file)), new_file_(std::move(new_file)) {}

  Result<void> row(readiness::recon::RowFault fault, std::uint64_t row, std::string_view key) override;
  Result<void> value(const readiness::recon::Plan& plan, const readiness::recon::Difference& difference) override;

  std::vector<Sample> samples;

 private:
  bool full() const;

  Wanted wanted_;
  std::size_t most_;
  std::string old_file_, new_file_;
};

// The files of the two tables, as messages name them. Errors: as OpenTables::open has them.
struct Files {
  std::string old_file, new_file;
};
Result<Files> files_of(const Params& params, const OpenTables& tables);

}  // namespace readiness::probes::recon
