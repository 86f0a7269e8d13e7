// SPDX-License-Identifier: Apache-2.0
#include "identity/cluster.hpp"

#include "identity/compare.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace readiness::identity {
namespace {

// Which records hang together, and the one valid credit code, branch and trade that they may have.
class Forest {
 public:
  explicit Forest(const Records& records) : parents_(records.size()), facts_(records.size()) {
    std::iota(parents_.begin(), parents_.end(), 0u);
    for (std::size_t i = 0; i < records.size(); ++i)
      facts_[i] = {records[i].valid_code ? records[i].code_hash : 0, records[i].branch, records[i].trade_text()};
  }

  std::uint32_t root(std::uint32_t i) {
    while (parents_[i] != i) i = parents_[i] = parents_[parents_[i]];
    return i;
  }

  bool join(std::uint32_t a, std::uint32_t b) {
    a = root(a), b = root(b);
    if (a == b) return true;
    Facts &left = facts_[a], &right = facts_[b];
    const bool codes_differ = left.code != 0 && right.code != 0 && left.code != right.code;
    const bool same_code = left.code != 0 && left.code == right.code;
    const bool others = left.branch != right.branch || !trades_agree(left.trade, right.trade);
    if (codes_differ || (others && !same_code)) return false;
    const Facts both{std::max(left.code, right.code), left.branch,
                     left.trade.size() < right.trade.size() ? right.trade : left.trade};
    if (b < a) std::swap(a, b);
    parents_[b] = a;
    facts_[a] = both;
    return true;
  }

 private:
  struct Facts {
    std::uint64_t code = 0, branch = 0;
    std::u32string_view trade;  // the one that says most
  };
  std::vector<std::uint32_t> parents_;
  std::vector<Facts> facts_;  // of roots
};

}  // namespace

Clusters cluster(const Records& records, std::span<const Pair> pairs) {
  std::vector<Pair> same;
  std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(same),
               [](const Pair& pair) { return pair.judgement == Judgement::same; });
  std::sort(same.begin(), same.end(), [](const Pair& a, const Pair& b) {
    return std::tuple(-a.weight, a.a, a.b) < std::tuple(-b.weight, b.a, b.b);
  });
  Clusters clusters;
  Forest forest(records);
  for (const Pair& pair : same)
    if (!forest.join(pair.a, pair.b)) clusters.refused.push_back(pair);
  std::map<std::uint32_t, std::size_t> group_of;  // by root, which is the first record of its group
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    const std::uint32_t root = forest.root(i);
    if (root == i) continue;
    const auto [group, fresh] = group_of.emplace(root, clusters.groups.size());
    if (fresh) clusters.groups.push_back({root});
    clusters.groups[group->second].push_back(i);
  }
  std::sort(clusters.groups.begin(), clusters.groups.end());
  return clusters;
}

}  // namespace readiness::identity
