// SPDX-License-Identifier: Apache-2.0
// Which items to pass for a GO. Every question "would that do?" is put to the functions that score and decide an
// audit: the rules are written once.
#include "audit/path.hpp"

#include "audit/adjust.hpp"
#include "audit/bundles.hpp"
#include "audit/cheapest.hpp"
#include "audit/decide.hpp"
#include "audit/score.hpp"
#include "audit/stakes.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace readiness::audit {
namespace {

using Ids = std::set<std::string>;

// What is missing to the thresholds, in points.
double shortfall(const Scores& scores, const Thresholds& thresholds) {
  const auto missing = [](double has, double asked) { return std::max(0.0, asked - has); };
  double points =
      missing(scores.overall.low, thresholds.overall) + missing(scores.overall.coverage, thresholds.coverage);
  for (const DomainScore& domain : scores.domains)
    if (domain.due) points += missing(domain.score.low, thresholds.domain);
  return points;
}

struct Situation {
  double score = 0;
  double shortfall = 0;
  bool go = false;
};

class Search {
 public:
  Search(const Checklist& checklist, const Project& project, const Examination& found, const Thresholds& thresholds,
         std::chrono::sys_days today, Ruling goal)
      : checklist_(checklist), found_(found), thresholds_(thresholds), goal_(goal) {
    std::vector<Waiver> waivers = project.waivers;
    for (const Finding& finding : found.findings) {
      const Item* item = find(checklist.items, finding.item);
      efforts_[finding.item] = item->effort > 0 ? item->effort : assumed_effort(item->severity);
      outcomes_[finding.item] = finding.outcome;
      // Without texts and samples: they are copied with every question.
      findings_.push_back({.item = finding.item,
                           .domain = finding.domain,
                           .gate = finding.gate,
                           .weight = finding.weight,
                           .outcome = finding.outcome,
                           .value = finding.value});
      if (goal == Ruling::conditional && waivable(finding)) waivers.push_back({.item = finding.item, .expires = today});
    }
    waive(findings_, waivers, today);
    needs_.emplace(findings_, checklist);
  }

  Way path() {
    Ids chosen = gates_in_the_way();
    add_cheapest(chosen);
    close_gaps(chosen);
    if (!situation(chosen).go) return {};
    drop_what_is_not_needed(chosen);
    return in_order(chosen);
  }

 private:
  Situation situation(const Ids& passed) const {
    tried_ = findings_;
    for (Finding& finding : tried_)
      if (passed.contains(finding.item)) let_pass(finding);
    needs_->block(tried_);
    const Scores scores = score(tried_, checklist_.domains, thresholds_);
    return {.score = scores.overall.low,
            .shortfall = shortfall(scores, thresholds_),
            .go = reached(decide(tried_, scores, thresholds_, found_.partial).ruling)};
  }

  // A waiver is for what is known to fail.
  static bool waivable(const Finding& finding) {
    return finding.gate && (finding.outcome == Outcome::fail || finding.outcome == Outcome::partial);
  }
  bool reached(Ruling ruling) const { return ruling == Ruling::go || ruling == goal_; }
  bool in_the_way(const Finding& finding) const {
    return finding.gate && is_open(finding) && !(goal_ == Ruling::conditional && waivable(finding));
  }

  // The item with everything that it needs and that has not passed.
  void add(const std::string& id, Ids& to) const {
    const auto outcome = outcomes_.find(id);
    if (outcome == outcomes_.end() || !due(outcome->second)) return;
    const Item* item = find(checklist_.items, id);
    for (const std::string& needed : item->needs)
      if (!to.contains(needed)) add(needed, to);
    if (outcome->second != Outcome::pass) to.insert(id);
  }

  Ids gates_in_the_way() const {
    Ids chosen;
    for (const Finding& finding : findings_)
      if (in_the_way(finding)) add(finding.item, chosen);
    // A gate that passes by itself is blocked by what it needs.
    for (const Finding& finding : findings_)
      if (finding.gate && due(finding.outcome)) {
        Ids with_needs;
        add(finding.item, with_needs);
        with_needs.erase(finding.item);
        chosen.insert(with_needs.begin(), with_needs.end());
      }
    return chosen;
  }

  int effort(const Ids& ids) const {
    int days = 0;
    for (const std::string& id : ids) days += efforts_.at(id);
    return days;
  }

  // What reaches all thresholds of scores for the least effort. Coverage, and what needs items of other domains, are
  // left to close_gaps.
  void add_cheapest(Ids& chosen) const {
    std::vector<Finding> findings = findings_;
    for (Finding& finding : findings)
      if (chosen.contains(finding.item)) let_pass(finding);
    const Bundles bundles(findings, checklist_, efforts_, thresholds_);
    const auto best = cheapest(bundles.domains(), thresholds_.overall);
    if (!best) return;
    for (const Chosen& one : *best)
      for (const std::string& id : bundles.items(one)) chosen.insert(id);
  }

  // One item after the other, the one that closes most of the gaps for its effort.
  void close_gaps(Ids& chosen) const {
    for (Situation now = situation(chosen); !now.go;) {
      Ids best;
      Situation then;
      double most = 0;
      for (const Finding& finding : findings_) {
        if (!is_open(finding) || chosen.contains(finding.item)) continue;
        Ids more = chosen;
        add(finding.item, more);
        const Situation with_it = situation(more);
        // Above all thresholds, and no GO: something else is in the way. The score still tells the way.
        const double progress = now.shortfall > 0 ? now.shortfall - with_it.shortfall : with_it.score - now.score;
        const double rate = progress / (effort(more) - effort(chosen));
        if (rate <= most) continue;
        most = rate, best = std::move(more), then = with_it;
      }
      if (best.empty()) return;
      chosen = std::move(best), now = then;
    }
  }

  std::vector<std::string> dearest_first(const Ids& chosen) const {
    std::vector<std::string> order(chosen.begin(), chosen.end());
    std::stable_sort(order.begin(), order.end(), [&](const std::string& one, const std::string& other) {
      return efforts_.at(one) > efforts_.at(other);
    });
    return order;
  }

  void drop_what_is_not_needed(Ids& chosen) const {
    for (const std::string& id : dearest_first(chosen)) {
      Ids fewer = chosen;
      fewer.erase(id);
      if (situation(fewer).go) chosen = std::move(fewer);
    }
  }

  // What brings most points a day comes first; of equals, as in the checklist.
  std::vector<const Finding*> best_first() const {
    std::vector<Finding> weighed = findings_;
    weigh_gains(weighed, score(weighed, checklist_.domains, thresholds_).domains);
    std::map<std::string, double> rates;
    for (const Finding& finding : weighed) rates[finding.item] = finding.gain / efforts_.at(finding.item);
    std::vector<const Finding*> order;
    for (const Finding& finding : findings_) order.push_back(&finding);
    std::stable_sort(order.begin(), order.end(), [&](const Finding* one, const Finding* other) {
      return rates.at(one->item) > rates.at(other->item);
    });
    return order;
  }

  // Gates first; what an item needs stands before it.
  Way in_order(const Ids& chosen) const {
    Way path{.exists = true, .effort = effort(chosen)};
    Ids done;
    const auto append = [&](const std::string& id, auto&& self) -> void {
      if (!chosen.contains(id) || done.contains(id)) return;
      const Item* item = find(checklist_.items, id);
      for (const std::string& needed : item->needs) self(needed, self);
      done.insert(id);
      path.steps.push_back({id, efforts_.at(id), item->effort == 0, situation(done).score});
    };
    const std::vector<const Finding*> order = best_first();
    for (const bool gate : {true, false})
      for (const Finding* finding : order)
        if (finding->gate == gate) append(finding->item, append);
    for (const Finding& finding : findings_)
      if (goal_ == Ruling::conditional && waivable(finding) && !done.contains(finding.item))
        path.waived.push_back(finding.item);
    return path;
  }

  const Checklist& checklist_;
  const Examination& found_;
  const Thresholds& thresholds_;
  Ruling goal_;
  std::vector<Finding> findings_;
  std::optional<Needs> needs_;
  mutable std::vector<Finding> tried_;  // of `situation`, which is asked hundreds of times
  std::map<std::string, int> efforts_;
  std::map<std::string, Outcome> outcomes_;
};

}  // namespace

Way find_way(const Checklist& checklist, const Project& project, const Examination& found, const Thresholds& thresholds,
             std::chrono::sys_days today, Ruling goal) {
  return Search(checklist, project, found, thresholds, today, goal).path();
}

void let_pass(Finding& finding) {
  finding.outcome = Outcome::pass;
  finding.value = 1;
}

}  // namespace readiness::audit
