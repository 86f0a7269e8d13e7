// SPDX-License-Identifier: Apache-2.0
// Decisions are earned: of thousands of generated checklists and projects, none goes on without knowing, and none is
// better off for what was taken away. The same ones every time.
#include "audit/builders.hpp"
#include "audit/examine.hpp"
#include "readiness/audit.hpp"
#include "support/fake_host.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <random>

namespace earned_test {

using namespace readiness;
using test::day;

namespace {

constexpr int k_generated = 12'000;
constexpr int k_with_files = 60;

class Dice {
 public:
  explicit Dice(unsigned seed) : engine_(seed) {}
  int below(int n) { return static_cast<int>(engine_() % static_cast<unsigned>(n)); }
  bool one_in(int n) { return below(n) == 0; }
  template <class T>
  const T& of(const std::vector<T>& all) {
    return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
  }

 private:
  std::mt19937 engine_;  // its numbers are the same everywhere, those of the distributions are not
};

const std::vector<std::string> k_domains{"goals", "data", "testing"};

Thresholds thresholds(Dice& dice) {
  if (dice.one_in(3)) return {};
  const auto some = [&] { return dice.one_in(3) ? 0.0 : dice.below(101); };
  return {some(), some(), some()};
}

Item item(Dice& dice, const std::string& id, const std::vector<std::string>& before) {
  Item item = test::item(id);
  item.domain = dice.of(k_domains);
  item.phases = {"p"};
  item.severity = static_cast<Severity>(dice.below(4));
  item.gate = item.severity == Severity::critical || dice.one_in(8);
  if (dice.one_in(10)) item.weight = 0.1;
  if (!before.empty() && dice.one_in(4)) item.needs = {dice.of(before)};
  return item;
}

Waiver waiver(Dice& dice, const std::string& id) {
  return {.item = id, .reason = "r", .approver = "a", .expires = day(dice.one_in(3) ? "2026-01-01" : "2026-12-31")};
}

// --- the decision, from findings that are there ---

struct Case {
  Checklist checklist;
  Project project{.phase = "p"};
  audit::Examination found;
};

Finding finding_of(Dice& dice, const Item& item) {
  static const std::vector<Outcome> outcomes{Outcome::pass,    Outcome::pass,    Outcome::pass,          Outcome::pass,
                                             Outcome::partial, Outcome::fail,    Outcome::unknown,       Outcome::stale,
                                             Outcome::blocked, Outcome::not_due, Outcome::not_applicable};
  Finding finding = test::finding(item.id, item.domain, dice.one_in(2) ? Outcome::pass : dice.of(outcomes),
                                  item.weight.value_or(5), 0.5);
  finding.part_of = item.part_of;
  finding.gate = item.gate;
  return finding;
}

Case generate(Dice& dice) {
  Case made;
  Checklist& checklist = made.checklist;
  checklist.phases = {{"p", same("p"), thresholds(dice)}};
  for (const std::string& id : k_domains) checklist.domains.push_back(test::domain(id, 1 + dice.below(3)));
  std::vector<std::string> ids;
  for (int i = 0, n = dice.below(9); i < n; ++i) {
    Item one = item(dice, "I" + std::to_string(i), ids);
    const int parts = dice.one_in(4) ? 2 + dice.below(3) : 0;
    if (parts > 0) one.method = Parts{};
    checklist.items.push_back(one);
    for (int part = 0; part < parts; ++part) {
      Item of = one;
      of.id += "-" + std::to_string(part);
      of.part_of = one.id;
      of.method = Check{};
      checklist.items.push_back(of);
      made.found.findings.push_back(finding_of(dice, of));
      ids.push_back(of.id);
    }
    if (parts == 0) {
      made.found.findings.push_back(finding_of(dice, one));
      ids.push_back(one.id);
    }
    if (dice.one_in(4)) made.project.waivers.push_back(waiver(dice, ids.back()));
  }
  if (dice.one_in(10)) made.found.partial = {"--only I0"};
  return made;
}

bool goes_on(const Report& report) {
  return report.decision.ruling == Ruling::go || report.decision.ruling == Ruling::conditional;
}

// Every due gate is known to pass or is waived, the score and the coverage are there, and something is known.
bool is_earned(const Report& report) {
  for (const Finding& finding : report.findings) {
    if (!finding.gate || !due(finding.outcome) || has_parts(finding)) continue;
    const bool waived = conclusive(finding.outcome) && finding.waiver && !finding.waiver->expired;
    if (finding.outcome != Outcome::pass && (!waived || report.decision.ruling == Ruling::go)) return false;
  }
  const Thresholds& asked = report.thresholds;
  for (const DomainScore& domain : report.domains)
    if (domain.due && domain.score.low < asked.domain) return false;
  return report.overall.low >= asked.overall && report.overall.coverage >= asked.coverage &&
         report.overall.coverage > 0 && report.partial.empty();
}

// A NO-GO rests on what is known: who takes that away is left with INCONCLUSIVE, and goes on no more than before.
bool is_better(const Report& now, const Report& before) {
  const auto rank = [](const Report& report) {
    return report.decision.ruling == Ruling::go ? 2 : report.decision.ruling == Ruling::conditional ? 1 : 0;
  };
  return rank(now) > rank(before) || now.overall.low > before.overall.low + 1e-6;
}

Report concluded(const Case& made) {
  const test::FakeHost host;
  return audit::conclude(made.checklist, made.project, host, made.found);
}

// --- whole audits of files ---

const std::vector<std::string> k_words{"a", "b", "b", ""};

std::string table_text(Dice& dice) {
  std::string text = "id,kind,amount\n";
  for (int row = 0, n = 1 + dice.below(6); row < n; ++row)
    text += std::to_string(dice.below(8)) + "," + dice.of(k_words) + "," + (dice.one_in(5) ? "" : "7") + "\n";
  return text;
}

struct Asked {
  const char* probe;
  std::vector<std::pair<const char*, std::string>> with;
  Bound pass;
  bool filters;
};

const std::vector<Asked> k_asked{
    {"data.is_complete", {{"column", "amount"}}, {Comparison::greater_equal, 60}, true},
    {"data.holds", {{"condition", "amount > 5 or amount is blank"}}, {Comparison::greater_equal, 60}, true},
    {"data.has_no_rows", {}, {Comparison::equal, 0}, true},
    {"data.has_rows", {}, {Comparison::greater_equal, 1}, true},
    {"data.has_share", {{"part", "kind == 'a'"}}, {Comparison::less_equal, 60}, true},
    {"data.counts_agree", {{"other_table", "u"}}, {Comparison::less_equal, 3}, true},
};

Item check(Dice& dice, const std::string& id, const std::vector<std::string>& before) {
  const Asked& asked = dice.of(k_asked);
  Item one = item(dice, id, before);
  one.empty_not_applicable = dice.one_in(3);
  Check check{.probe = asked.probe, .expect = {asked.pass, {}}};
  check.with.set("table", {std::string(dice.one_in(3) ? "u" : "t")});
  for (const auto& [name, value] : asked.with) check.with.set(name, {value});
  const std::vector<std::string> conditions{"kind == 'a'", "kind == 'b'", "kind == 'misspelt'", "amount is blank"};
  if (asked.filters && (dice.one_in(2) || check.probe == "data.has_no_rows"))
    check.with.set("when", {dice.of(conditions)});
  one.method = check;
  return one;
}

Item question(Dice& dice, const std::string& id) {
  Item one = item(dice, id, {});
  one.method = Ask{.question = same("?"), .choices = {{"yes", same("yes"), 1}, {"no", same("no"), 0}}};
  return one;
}

struct World {
  test::TempDir folder;
  test::FakeHost host;
  Checklist checklist;
  Project project{.phase = "p"};

  explicit World(Dice& dice) {
    project.folder = folder.path();
    checklist.phases = {{"p", same("p"), dice.one_in(2) ? Thresholds{} : Thresholds{0, 0, 0}}};
    for (const std::string& id : k_domains) checklist.domains.push_back(test::domain(id));
    for (const char* id : {"t", "u"}) {
      checklist.tables.push_back(
          {.id = id,
           .title = same(id),
           .kind = dice.one_in(2) ? TableKind::written : TableKind::exported,
           .columns = {{"id", same("id"), {}}, {"kind", same("kind"), {}}, {"amount", same("amount"), {}}},
           .file = std::string(id) + ".csv"});
      folder.write(std::string(id) + ".csv", table_text(dice));
    }
    std::vector<std::string> ids;
    for (int i = 0, n = 1 + dice.below(6); i < n; ++i) {
      ids.push_back("I" + std::to_string(i));
      checklist.items.push_back(dice.one_in(6) ? question(dice, ids.back()) : check(dice, ids.back(), ids));
      auto& needs = checklist.items.back().needs;
      if (!needs.empty() && needs.front() == ids.back()) needs.clear();
      if (std::holds_alternative<Ask>(checklist.items.back().method))
        project.answers.push_back(
            {.item = ids.back(), .choice = dice.one_in(4) ? "no" : "yes", .by = "x", .date = day("2026-01-02")});
    }
  }

  Report audit() const {
    auto report = audit::audit(checklist, project, host, {.jobs = 1});
    REQUIRE(report);
    return std::move(report).value();
  }
};

}  // namespace

TEST_CASE("nobody goes on without every gate known to pass or waived, and without what the phase asks for") {
  Dice dice(20260528);
  int went_on = 0;
  for (int i = 0; i < k_generated; ++i) {
    Case made = generate(dice);
    const Report report = concluded(made);
    went_on += goes_on(report);
    INFO("case " << i << ": " << report.decision.rule);
    if (goes_on(report)) REQUIRE(is_earned(report));
    if (made.found.findings.empty()) continue;
    // Whatever a finding rests on is taken away.
    const std::size_t gone = static_cast<std::size_t>(dice.below(static_cast<int>(made.found.findings.size())));
    Finding& finding = made.found.findings[gone];
    if (finding.outcome == Outcome::not_due) continue;
    finding.outcome = Outcome::unknown;
    finding.value = 0;
    REQUIRE_FALSE(is_better(concluded(made), report));
  }
  CHECK(went_on > k_generated / 20);  // or the test would pass on nothing
}

TEST_CASE("whoever removes or empties a file or an answer is never better off") {
  Dice dice(20260601);
  int went_on = 0;
  for (int i = 0; i < k_with_files; ++i) {
    World world(dice);
    const Report before = world.audit();
    went_on += goes_on(before);
    INFO("project " << i << ": " << before.decision.rule);
    if (goes_on(before)) REQUIRE(is_earned(before));
    for (const char* file : {"t.csv", "u.csv"}) {
      const auto path = world.folder.path() / file;
      const auto kept = world.folder.path() / "kept";
      std::filesystem::copy_file(path, kept, std::filesystem::copy_options::overwrite_existing);
      INFO(file);
      for (const char* left : {"", "id,kind,amount\n", "id,kind,amount\n,,\n", "\n\n"}) {
        INFO("with '" << left << "' left");
        world.folder.write(file, left);
        REQUIRE_FALSE(is_better(world.audit(), before));
      }
      std::filesystem::remove(path);
      REQUIRE_FALSE(is_better(world.audit(), before));
      std::filesystem::rename(kept, path);
    }
    world.project.answers.clear();
    REQUIRE_FALSE(is_better(world.audit(), before));
  }
  CHECK(went_on > 0);
}

}  // namespace earned_test
