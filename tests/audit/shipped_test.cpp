// SPDX-License-Identifier: Apache-2.0
// What the shipped checklists may ask of people.
#include "checklist/load.hpp"
#include "checklist/packs.hpp"
#include "probes/list.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace shipped_test {

using namespace readiness;

namespace {

struct Weighed {
  std::set<std::string> due, gates, weighty;  // items, not parts
};

Weighed weigh(const Checklist& checklist, const std::string& phase) {
  Weighed found;
  for (const Item& item : checklist.items) {
    if (std::find(item.phases.begin(), item.phases.end(), phase) == item.phases.end()) continue;
    const std::string& id = item.part_of.empty() ? item.id : item.part_of;
    found.due.insert(id);
    if (item.gate) found.gates.insert(id);
    if (item.severity == Severity::critical || item.severity == Severity::high) found.weighty.insert(id);
  }
  return found;
}

}  // namespace

// A gate says that going on would be irresponsible, and a severity that one thing matters more than another: where most
// things are critical, nothing is. GOAL-23-SHARE asks the same of a customer's requirements.
TEST_CASE("of what is shipped, at most 12 items a phase are gates and at most half weigh much") {
  constexpr std::size_t k_most_gates = 12;
  REQUIRE_FALSE(checklist::packs().empty());
  for (const checklist::Pack& pack : checklist::packs()) {
    const auto loaded = checklist::load_checklist(pack.id, probes::all());
    REQUIRE(loaded);
    for (const Phase& phase : loaded->phases) {
      const Weighed found = weigh(*loaded, phase.id);
      INFO(pack.id << ", " << phase.id << ": " << found.gates.size() << " gates, " << found.weighty.size() << " of "
                   << found.due.size());
      CHECK(found.gates.size() <= k_most_gates);
      CHECK(found.weighty.size() * 2 <= found.due.size());
      if (!found.due.empty()) CHECK_FALSE(found.gates.empty());
      CHECK(phase.thresholds.built_in.empty());
    }
  }
}

}  // namespace shipped_test
