// SPDX-License-Identifier: Apache-2.0
#include "probes/identity/deals.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <span>

namespace readiness::probes::identity {
namespace {

// Two deals of different owners: the best one there is, and the best one of anybody else.
class Best {
 public:
  explicit Best(const std::vector<Deal>& deals) : deals_(deals) {}

  // The best one that is not `owner`'s.
  std::optional<std::size_t> of_others(const std::string& owner) const {
    if (first_ && deals_[*first_].owner != owner) return first_;
    return second_;
  }

  template <class Better>
  void add(std::size_t deal, Better better) {
    if (!first_ || better(deals_[deal], deals_[*first_])) {
      if (first_ && deals_[*first_].owner != deals_[deal].owner) second_ = first_;
      first_ = deal;
    } else if (deals_[*first_].owner != deals_[deal].owner && (!second_ || better(deals_[deal], deals_[*second_]))) {
      second_ = deal;
    }
  }

 private:
  const std::vector<Deal>& deals_;
  std::optional<std::size_t> first_, second_;
};

// Of one customer, by their first day. Looks back for a deal that has not ended, then ahead for one that begins.
void find_in(const std::vector<Deal>& deals, std::span<const std::size_t> group, std::vector<Collision>& collisions) {
  std::vector<bool> found(group.size());
  Best longest(deals);
  for (std::size_t i = 0; i < group.size(); ++i) {
    const Deal& deal = deals[group[i]];
    const auto other = longest.of_others(deal.owner);
    if (other && deals[*other].until >= deal.from) {
      found[i] = true;
      collisions.push_back({group[i], *other});
    }
    longest.add(group[i], [](const Deal& a, const Deal& b) { return a.until > b.until; });
  }
  Best next(deals);
  for (std::size_t i = group.size(); i-- > 0;) {
    const Deal& deal = deals[group[i]];
    const auto other = next.of_others(deal.owner);
    if (!found[i] && other && deals[*other].from <= deal.until) collisions.push_back({group[i], *other});
    next.add(group[i], [](const Deal& a, const Deal& b) { return a.from <= b.from; });
  }
}

}  // namespace

std::vector<Collision> collisions_of(const std::vector<Deal>& deals) {
  std::vector<std::size_t> order(deals.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::erase_if(order, [&](std::size_t deal) { return deals[deal].owner.empty(); });
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(deals[a].customer, deals[a].from) < std::pair(deals[b].customer, deals[b].from);
  });
  std::vector<Collision> collisions;
  for (auto begin = order.begin(); begin != order.end();) {
    const auto end = std::find_if(begin, order.end(),
                                  [&](std::size_t deal) { return deals[deal].customer != deals[*begin].customer; });
    find_in(deals, {begin, end}, collisions);
    begin = end;
  }
  std::sort(collisions.begin(), collisions.end(),
            [](const Collision& a, const Collision& b) { return a.deal < b.deal; });
  return collisions;
}

}  // namespace readiness::probes::identity
