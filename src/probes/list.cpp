// SPDX-License-Identifier: Apache-2.0
// The contents page: what stands here is a probe, by domain, then by id.
#include "probes/list.hpp"

#include <algorithm>

namespace readiness::probes {

namespace data {
Probe counts_agree();
Probe has_no_rows();
Probe has_parent();
Probe has_rows();
Probe holds();
Probe is_complete();
Probe is_fresh();
Probe is_in_range();
Probe is_on_list();
Probe is_readable();
Probe is_unique();
Probe is_well_formed();
Probe totals_agree();
}  // namespace data

const std::vector<Probe>& all() {
  static const std::vector<Probe> list{
      data::counts_agree(), data::has_no_rows(),    data::has_parent(),   data::has_rows(),   data::holds(),
      data::is_complete(),  data::is_fresh(),       data::is_in_range(),  data::is_on_list(), data::is_readable(),
      data::is_unique(),    data::is_well_formed(), data::totals_agree(),
  };
  return list;
}

const Probe* find(const std::string& id) {
  const auto it = std::find_if(all().begin(), all().end(), [&](const Probe& probe) { return probe.info.id == id; });
  return it == all().end() ? nullptr : &*it;
}

}  // namespace readiness::probes
