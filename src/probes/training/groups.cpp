// SPDX-License-Identifier: Apache-2.0
#include "probes/training/groups.hpp"

#include "probes/register.hpp"
#include "text/training_phrases.hpp"

namespace readiness::probes::training {

Groups::Groups(const Measurement& read, std::size_t column) {
  for (const Record& record : read.records) {
    const std::string& value = record.values[column];
    std::string key = key_of(value);
    const auto [at, is_new] = index_.try_emplace(key, groups_.size());
    if (is_new) {
      groups_.push_back(
          {.name = key.empty() ? text::say<text::phrases::no_group>() : same(shown(value)), .first = &record});
      keys_.push_back(std::move(key));
    }
    groups_[at->second].members.push_back(&record);
  }
}

const Group* Groups::find(const std::string& key) const {
  const auto at = index_.find(key);
  return at == index_.end() ? nullptr : &groups_[at->second];
}

}  // namespace readiness::probes::training
