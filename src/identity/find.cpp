// SPDX-License-Identifier: Apache-2.0
#include "identity/find.hpp"

#include "identity/learn.hpp"
#include "identity/sharing.hpp"

namespace readiness::identity {

Found find(RecordTable first, std::optional<RecordTable> second, const FindOptions& options) {
  Found found{std::move(first), std::move(second), options.model, {}, {}};
  count_sharing(found.first, found.second ? &*found.second : nullptr, options.jobs);
  const Records records = found.records();
  const Blocks blocks = Blocks::build(records, options.jobs);
  if (options.learn) found.model = learn(records, blocks, options.model, options.jobs);
  found.matches = match(records, blocks, found.model, options.jobs);
  found.clusters = cluster(records, found.matches.pairs);
  return found;
}

}  // namespace readiness::identity
