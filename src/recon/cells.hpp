// SPDX-License-Identifier: Apache-2.0
// Every difference as a row of a CSV file: harmless for spreadsheets, masked unless it is not to be.
#pragma once

#include "recon/reconcile.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace readiness::recon {

class CellSheet final : public Listener {
 public:
  using Sink = std::function<Result<void>(std::string_view text)>;
  CellSheet(Language language, bool show_values, Sink sink);

  Result<void> row(RowFault fault, std::uint64_t row, std::string_view key) override;
  Result<void> value(const Plan& plan, const Difference& difference) override;
  Result<void> finish();

 private:
  std::string shown(std::string_view value) const;
  Result<void> add(std::vector<std::string> cells);

  Language language_;
  bool show_values_;
  Sink sink_;
  std::string text_;
};

}  // namespace readiness::recon
