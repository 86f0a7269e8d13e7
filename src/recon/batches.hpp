// SPDX-License-Identifier: Apache-2.0
// Batches: a list of which records were migrated in which run, so that each run has a result of its own.
#pragma once

#include "recon/headers.hpp"
#include "recon/join.hpp"
#include "recon/plan.hpp"
#include "recon/side.hpp"

#include <memory>
#include <string>
#include <vector>

namespace readiness::recon {

struct BatchFacts {
  std::string name;          // empty: records of the old table that no batch lists
  std::uint64_t listed = 0;  // different keys in the batch file
  std::uint64_t in_old = 0;  // rows of the old table
  std::uint64_t equal = 0, unequal = 0, missing = 0, repeated = 0;
};

class Batches {
 public:
  // The key columns are called as in the old table, or as in the new one; the batch's is called batch (批次).
  // Errors: a column is missing.
  static Result<Batches> read(const data::Source& source, const std::string& file, const Plan& plan, unsigned jobs);

  BatchOf batch_of() const;                                     // valid while this lives; 0: none
  std::uint64_t listed_twice() const { return listed_twice_; }  // rows whose key a row before has put into a batch

  std::vector<BatchFacts> facts(const Side& old_side, const Joined& joined) const;

 private:
  struct Entry {
    data::Hash hash{0, 0};
    std::uint32_t batch = 0;
  };
  std::vector<std::string> names_{""};
  std::vector<std::uint64_t> listed_{0};
  std::shared_ptr<data::KeyTable<Entry>> table_;
  std::uint64_t listed_twice_ = 0;
};

}  // namespace readiness::recon
