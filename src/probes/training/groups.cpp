// SPDX-License-Identifier: Apache-2.0
#include "probes/training/groups.hpp"

#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <set>

namespace readiness::probes::training {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_group{"（未分组）", "(no group)"};
// clang-format on
}  // namespace phrases

}  // namespace

Groups::Groups(const Measurement& read, std::size_t column) {
  for (const Record& record : read.records) {
    const std::string& value = record.values[column];
    std::string key = key_of(value);
    const auto [at, is_new] = index_.try_emplace(key, groups_.size());
    if (is_new) {
      groups_.push_back({.name = key.empty() ? text::say<phrases::no_group>() : same(shown(value)), .first = &record});
      keys_.push_back(std::move(key));
    }
    groups_[at->second].members.push_back(&record);
  }
}

const Group* Groups::find(const std::string& key) const {
  const auto at = index_.find(key);
  return at == index_.end() ? nullptr : &groups_[at->second];
}

std::vector<Expected> expected_groups(const std::vector<std::string>& written) {
  std::set<std::string> seen;
  std::vector<Expected> groups;
  for (const std::string& one : written) {
    const std::vector<std::string> names = util::split(one, '|');
    Expected group{.name = {shown(names.front()), shown(names[names.size() > 1 ? 1 : 0])}, .keys = {}};
    for (const std::string& name : names)
      if (std::string key = key_of(name); !key.empty()) group.keys.push_back(std::move(key));
    if (!group.keys.empty() && seen.insert(group.keys.front()).second) groups.push_back(std::move(group));
  }
  return groups;
}

}  // namespace readiness::probes::training
