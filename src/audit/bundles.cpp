// SPDX-License-Identifier: Apache-2.0
#include "audit/bundles.hpp"

#include "audit/adjust.hpp"
#include "audit/path.hpp"
#include "audit/score.hpp"

#include <algorithm>
#include <set>

namespace readiness::audit {
namespace {

// Of a bundle: more of them are done in the order of their needs, each with all that it needs.
constexpr std::size_t k_most_tried = 10;

using Ids = std::set<std::string>;

// Which findings are connected by what they need.
std::vector<std::vector<Finding>> bundled(const std::vector<Finding>& findings, const Checklist& checklist) {
  std::map<std::string, std::size_t> place;
  std::vector<std::size_t> parent(findings.size());
  for (std::size_t i = 0; i < findings.size(); ++i) place[findings[i].item] = parent[i] = i;
  const auto root = [&](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (const Item& item : checklist.items) {
    const auto from = place.find(item.id);
    if (from == place.end()) continue;
    for (const std::string& needed : item.needs)
      if (const auto to = place.find(needed); to != place.end()) parent[root(from->second)] = root(to->second);
  }
  std::map<std::size_t, std::vector<Finding>> by_root;
  for (std::size_t i = 0; i < findings.size(); ++i)
    if (due(findings[i].outcome)) by_root[root(i)].push_back(findings[i]);
  std::vector<std::vector<Finding>> all;
  for (auto& [first, bundle] : by_root) all.push_back(std::move(bundle));
  return all;
}

// What would be done: open items with all the open items that they need.
class Deeds {
 public:
  Deeds(const std::vector<Finding>& bundle, const Checklist& checklist) {
    for (const Finding& finding : bundle)
      if (is_open(finding)) open_.push_back(finding.item);
    for (const std::string& id : open_) needs_[id] = find(checklist.items, id)->needs;
  }

  std::vector<Ids> all() const {
    std::set<Ids> deeds;
    if (open_.size() > k_most_tried) {
      for (const std::string& id : open_) deeds.insert(with_needs({id}));
      deeds.insert(Ids(open_.begin(), open_.end()));
    } else {
      for (std::size_t set = 1; set < (std::size_t{1} << open_.size()); ++set) deeds.insert(with_needs(members(set)));
    }
    return {deeds.begin(), deeds.end()};
  }

 private:
  Ids members(std::size_t set) const {
    Ids ids;
    for (std::size_t i = 0; i < open_.size(); ++i)
      if ((set >> i & 1) != 0) ids.insert(open_[i]);
    return ids;
  }

  Ids with_needs(Ids ids) const {
    for (bool grown = true; grown;) {
      grown = false;
      for (const std::string& id : Ids(ids))
        for (const std::string& needed : needs_.at(id))
          if (needs_.contains(needed)) grown = ids.insert(needed).second || grown;
    }
    return ids;
  }

  std::vector<std::string> open_;
  std::map<std::string, std::vector<std::string>> needs_;
};

// Weight times value, of the findings of one domain.
double worth(std::vector<Finding> bundle, const Ids& done, const std::string& domain, const Needs& needs) {
  for (Finding& finding : bundle)
    if (done.contains(finding.item)) let_pass(finding);
  needs.block(bundle);
  double sum = 0;
  for (const Finding& finding : bundle)
    if (finding.domain == domain && conclusive(finding.outcome)) sum += finding.weight * finding.value;
  return sum;
}

}  // namespace

Bundles::Bundles(const std::vector<Finding>& findings, const Checklist& checklist,
                 const std::map<std::string, int>& efforts, const Thresholds& thresholds) {
  add_domains(findings, checklist, thresholds);
  for (const std::vector<Finding>& bundle : bundled(findings, checklist)) add_bundle(bundle, checklist, efforts);
}

void Bundles::add_domains(const std::vector<Finding>& findings, const Checklist& checklist,
                          const Thresholds& thresholds) {
  std::vector<Finding> blocked = findings;
  Needs(blocked, checklist).block(blocked);
  for (const DomainScore& domain : score(blocked, checklist.domains, thresholds).domains) {
    if (!domain.due) continue;
    index_[domain.id] = domains_.size();
    domains_.push_back({.weight = domain.weight, .score = domain.score.low, .threshold = thresholds.domain});
    double weight = 0;
    for (const Finding& finding : findings)
      if (finding.domain == domain.id && due(finding.outcome) && !has_parts(finding)) weight += finding.weight;
    weights_.push_back(weight);
  }
  items_.resize(domains_.size());
}

// What it brings to other domains than that of its first open item is left out: the whole is tried in the end.
void Bundles::add_bundle(const std::vector<Finding>& bundle, const Checklist& checklist,
                         const std::map<std::string, int>& efforts) {
  const auto first = std::find_if(bundle.begin(), bundle.end(), is_open);
  if (first == bundle.end() || !index_.contains(first->domain)) return;
  const std::size_t domain = index_.at(first->domain);
  const Needs needs(bundle, checklist);
  const double before = worth(bundle, {}, first->domain, needs);
  Choice choice;
  std::vector<std::vector<std::string>> items;
  for (const Ids& done : Deeds(bundle, checklist).all()) {
    int effort = 0;
    for (const std::string& id : done) effort += efforts.at(id);
    const double points = (worth(bundle, done, first->domain, needs) - before) / weights_[domain] * 100;
    if (points <= 0) continue;
    choice.push_back({effort, points});
    items.emplace_back(done.begin(), done.end());
  }
  domains_[domain].choices.push_back(std::move(choice));
  items_[domain].push_back(std::move(items));
}

}  // namespace readiness::audit
