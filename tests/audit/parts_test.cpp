// SPDX-License-Identifier: Apache-2.0
#include "audit/parts.hpp"

#include "audit/decide.hpp"
#include "audit/score.hpp"
#include "audit/stakes.hpp"
#include "builders.hpp"

#include <catch2/catch.hpp>

#include <tuple>

namespace parts_test {

using namespace readiness;
using test::finding;

namespace {

using Outcomes = std::vector<Outcome>;

Item made_of_parts(const std::string& id) {
  Item item = test::item(id);
  item.title = {"整体", "whole"};
  item.weight = 12;
  item.gate = true;
  item.method = Parts{};
  return item;
}

const Checklist& checklist() {
  static const Checklist one{.domains = {test::domain("data")},
                             .items = {made_of_parts("W"), test::item("W-1"), test::item("S")}};
  return one;
}

// The parts of W.
std::vector<Finding> parts(const Outcomes& outcomes) {
  std::vector<Finding> all;
  for (const Outcome outcome : outcomes) {
    Finding& part = all.emplace_back(finding("W-" + std::to_string(all.size() + 1), "data", outcome, 0, 0.5));
    part.part_of = "W";
    part.gate = true;
    part.title = {"分" + std::to_string(all.size()), "part " + std::to_string(all.size())};
  }
  audit::share_weights(all, checklist());
  return all;
}

}  // namespace

TEST_CASE("an item with parts is as its parts are") {
  using O = Outcome;
  using Row = std::tuple<Outcomes, Outcome, double, std::string>;
  const auto [outcomes, outcome, value, message] = GENERATE(values<Row>({
      {{O::pass, O::pass}, O::pass, 1, "all 2 parts that are due pass"},
      {{O::pass, O::partial}, O::partial, 0.75, "1 of 2 parts pass; not yet: part 2"},
      {{O::pass, O::unknown, O::fail}, O::fail, 1.0 / 3, "1 of 3 parts pass; not yet: part 3; part 2"},
      {{O::pass, O::unknown, O::partial}, O::unknown, 0.5, "1 of 3 parts pass; not yet: part 2; part 3"},
      {{O::pass, O::stale}, O::stale, 0.5, "1 of 2 parts pass; not yet: part 2"},
      {{O::pass, O::blocked}, O::blocked, 0.5, "1 of 2 parts pass; not yet: part 2"},
      {{O::pass, O::not_applicable}, O::pass, 1, "all 1 parts that are due pass"},
      {{O::fail, O::not_due}, O::fail, 0, "0 of 1 parts pass; not yet: part 1"},
      {{O::not_due, O::not_applicable}, O::not_applicable, 0, ""},
      {{O::not_due, O::not_due}, O::not_due, 0, ""},
  }));
  const std::vector<Finding> all = audit::with_items_of_parts(parts(outcomes), checklist());
  REQUIRE(all.size() == outcomes.size() + 1);
  INFO(all[0].message.en);
  CHECK(all[0].item == "W");
  CHECK(has_parts(all[0]));
  CHECK(all[0].outcome == outcome);
  CHECK(all[0].value == Approx(value));
  CHECK(all[0].message.en == message);
  CHECK(all[0].weight == 12);
  CHECK(all[1].item == "W-1");
}

TEST_CASE("due parts share the weight of their item, and only parts are scored") {
  std::vector<Finding> all = parts({Outcome::pass, Outcome::fail, Outcome::unknown, Outcome::not_due});
  CHECK(all[0].weight == 4);
  CHECK(all[2].weight == 4);
  all.push_back(finding("S", "data", Outcome::pass, 12));
  all = audit::with_items_of_parts(all, checklist());
  audit::Scores scores = audit::score(all, checklist().domains, {});
  CHECK(scores.overall.low == Approx(100.0 * 16 / 24));
  CHECK(scores.overall.high == Approx(100.0 * 20 / 24));
  CHECK(scores.overall.coverage == Approx(100.0 * 20 / 24));
  CHECK(scores.counts[Outcome::fail] == 1);  // items are counted
  CHECK(scores.counts[Outcome::pass] == 1);
  CHECK(scores.counts[Outcome::unknown] == 0);
  audit::weigh_gains(all, scores.domains);
  CHECK(all[0].gain == Approx(all[1].gain + all[2].gain + all[3].gain));
  CHECK(audit::next_steps(all, checklist()) == std::vector<std::string>{"W"});
}

TEST_CASE("a decision names the parts that caused it") {
  const std::vector<Finding> all =
      audit::with_items_of_parts(parts({Outcome::pass, Outcome::fail, Outcome::fail}), checklist());
  const Decision decision = audit::decide(all, audit::score(all, checklist().domains, {}), {}, {});
  CHECK(decision.ruling == Ruling::no_go);
  CHECK(decision.items == std::vector<std::string>{"W-2", "W-3"});
}

TEST_CASE("an item is waived when all its failing parts are") {
  std::vector<Finding> all = parts({Outcome::pass, Outcome::fail, Outcome::fail});
  all[1] = test::waived(all[1]);
  CHECK_FALSE(audit::with_items_of_parts(all, checklist())[0].waiver);
  all[2] = test::waived(all[2], true);
  CHECK_FALSE(audit::with_items_of_parts(all, checklist())[0].waiver);
  all[2] = test::waived(all[2]);
  CHECK(audit::with_items_of_parts(all, checklist())[0].waiver);
}

TEST_CASE("an item is as well founded as the weakest conclusion of its parts") {
  std::vector<Finding> all = parts({Outcome::pass, Outcome::pass, Outcome::not_due});
  all[1].assurance = Assurance::attested;
  CHECK(audit::with_items_of_parts(all, checklist())[0].assurance == Assurance::attested);
}

}  // namespace parts_test
