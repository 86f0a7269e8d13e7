// SPDX-License-Identifier: Apache-2.0
// The worked example of docs/scoring.md, recomputed.
#include "audit/decide.hpp"
#include "audit/stakes.hpp"
#include "builders.hpp"
#include "support/places.hpp"
#include "text/names.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

#include <array>

namespace scoring_doc_test {

using namespace readiness;
using util::floored;

namespace {

using Row = std::vector<std::string>;  // cells

std::string document() {
  const std::string text = util::read_file(test::source_folder() / "docs/scoring.md").value();
  return text.substr(text.find("## A worked example"));
}

// The rows of the table whose heading begins like this.
std::vector<Row> table(const std::string& text, const std::string& heading) {
  std::vector<Row> rows;
  bool inside = false;
  for (const std::string& line : util::split(text, '\n')) {
    if (inside && !line.starts_with("|")) break;
    if (line.starts_with(heading)) inside = true;
    if (!inside) continue;
    Row& cells = rows.emplace_back();
    for (const std::string& cell : util::split(line.substr(1), '|')) cells.emplace_back(util::trim(cell));
  }
  rows.erase(rows.begin(), rows.begin() + 2);  // heading and ruler
  return rows;
}

template <class Enumerator, std::size_t count>
Enumerator named(const std::string& id, const std::array<Enumerator, count>& all) {
  for (const Enumerator one : all)
    if (text::id(one) == id) return one;
  FAIL("no such word: " << id);
  return all[0];
}

Finding finding_of(const Row& row) {
  constexpr std::array outcomes{Outcome::pass,  Outcome::partial, Outcome::fail,           Outcome::unknown,
                                Outcome::stale, Outcome::blocked, Outcome::not_applicable, Outcome::not_due};
  constexpr std::array assurances{Assurance::none, Assurance::attested, Assurance::reviewed, Assurance::document,
                                  Assurance::measured};
  return {.item = row[0],
          .domain = row[1],
          .gate = row[3] == "yes",
          .weight = std::stod(row[2]),
          .outcome = named(row[4], outcomes),
          .value = std::stod(row[5]),
          .assurance = named(row[6], assurances)};
}

Row written(const std::string& name, const Score& score) {
  return {name, floored(score.low), floored(score.high), floored(score.coverage), floored(score.assurance), ""};
}

}  // namespace

TEST_CASE("the worked example of docs/scoring.md holds") {
  const std::string text = document();
  const std::vector<Row> rows = table(text, "| item |");
  REQUIRE(rows.size() == 9);
  std::vector<Finding> findings;
  for (const Row& row : rows) findings.push_back(finding_of(row));

  const Thresholds thresholds{.overall = 70, .domain = 50, .coverage = 80};
  const std::vector<Domain> domains = {test::domain("goals", 20), test::domain("data", 25),
                                       test::domain("testing", 20)};
  const auto scores = audit::score(findings, domains, thresholds);
  CHECK(table(text, "| | low |") == std::vector<Row>{written("goals", scores.domains[0].score),
                                                     written("data", scores.domains[1].score),
                                                     written("overall", scores.overall)});

  audit::weigh_gains(findings, scores.domains);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    INFO(rows[i][0]);
    CHECK(floored(findings[i].gain) == rows[i][7]);
  }

  const Decision decision = audit::decide(findings, scores, thresholds, {});
  CHECK(decision.ruling == Ruling::inconclusive);
  const auto says = [&](const std::string& words) {
    return util::replace_all(text, "\n", " ").find(words) != std::string::npos;
  };
  CHECK(says("The decision is **INCONCLUSIVE**, rule `" + decision.rule + "`."));
  CHECK(says("Next steps: " + util::join(audit::next_steps(findings, {}), ", ") + "."));
}

}  // namespace scoring_doc_test
