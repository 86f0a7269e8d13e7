// SPDX-License-Identifier: Apache-2.0
// People and groups as registers name them.
#pragma once

#include "readiness/measure.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace readiness::probes::training {

// A group of people: a team, a role, a department. Order: as first seen.
struct Group {
  Localized name;                 // as first written
  const Record* first = nullptr;  // where it was first seen
  std::vector<const Record*> members;
};

// Rows by the key of their `column` value (see key_of); a blank one is the group of those without one.
class Groups {
 public:
  Groups(const Measurement& read, std::size_t column);

  const std::vector<Group>& all() const { return groups_; }
  // Null when there is no such group.
  const Group* find(const std::string& key) const;
  // The key under which all()[index] is found.
  const std::string& key(std::size_t index) const { return keys_[index]; }

 private:
  std::vector<Group> groups_;
  std::vector<std::string> keys_;
  std::map<std::string, std::size_t> index_;
};

// A group that should be there, under any of its names: 销售部|Sales is one of them in a company that writes Chinese,
// and in one that does not.
struct Expected {
  Localized name;  // the first one is Chinese, the second English; a single one is both
  std::vector<std::string> keys;
};

// Each once, in the order given; blank ones are none.
std::vector<Expected> expected_groups(const std::vector<std::string>& written);

}  // namespace readiness::probes::training
