// SPDX-License-Identifier: Apache-2.0
#include "recon/key_names.hpp"

#include "recon/details.hpp"
#include "util/strings.hpp"

namespace readiness::recon {

Result<void> name_keys(const data::Source& source, const Plan& plan, Which which, std::span<const std::uint64_t> rows,
                       const VisitKey& visit) {
  if (rows.empty()) return {};
  const Plan keys_only{.keys = plan.keys};
  const PlanValues values(keys_only, which);
  std::string text, joined;
  Result<void> done;
  RD_CHECK(source.look_up(values.columns(), rows, [&](std::uint64_t row, std::span<const std::string_view> read) {
    if (!done) return;
    text.clear();
    for (const PlanColumn& key : plan.keys) {
      if (!text.empty()) text += k_between_keys;
      text += util::trim(values.raw(
          key, [&](std::size_t i) { return read[i]; }, joined));
    }
    done = visit(row, text);
  }));
  return done;
}

}  // namespace readiness::recon
