// SPDX-License-Identifier: Apache-2.0
#include "audit/run.hpp"

#include "builders.hpp"
#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

namespace run_test {

using namespace readiness;
using test::FakeHost;

namespace {

const Measure k_rows = measures::rows("customers");
const Measure k_lost = measures::orphans("orders", {"customer"}, "customers", {"id"});

Verdict share_of_rows(const Params&, const Measured& measured, const Circumstances&) {
  return {.measured = static_cast<double>(measured.of(k_rows).count), .message = same("counted")};
}

// What the probe says is in the environment, so that a test can choose it.
Result<Verdict> ask_the_host(const Params& with, const Circumstances&, const Host& host) {
  const auto number = host.environment(with.text("variable"));
  if (!number) return Error{same("no " + with.text("variable"))};
  return Verdict{.measured = std::stod(*number), .message = same("asked"), .evidence = {{.path = "env"}}};
}

Result<Verdict> nothing_to_look_at(const Params&, const Circumstances&, const Host&) {
  return Verdict{.otherwise = Outcome::not_applicable, .message = same("no rows to look at")};
}

Probe data_probe() { return {{.id = "data.p", .unit = Unit::share}, DataProbe{nullptr, share_of_rows}}; }

Probe host_probe(decltype(HostProbe::run) run = ask_the_host) {
  return {{.id = "technology.p", .unit = Unit::number, .assurance = Assurance::measured}, HostProbe{run}};
}

Item check_item(const std::string& id) {
  Item item = test::item(id);
  Check check{.probe = "p", .expect = {{Comparison::greater_equal, 95}, Bound{Comparison::less, 80}}};
  check.with.set("variable", {std::string(id)});
  item.method = check;
  return item;
}

struct Run {
  FakeHost host;
  Checklist checklist;
  Project project;
  audit::Fulfilled fulfilled;
  data::ScanResult& scanned = fulfilled.scanned;
  std::vector<Probe> probes;
  std::vector<audit::Task> tasks;

  Run() { probes.reserve(64), checklist.items.reserve(64); }  // tasks point into them

  audit::Task& add(Item item, Probe probe) {
    checklist.items.push_back(std::move(item));
    probes.push_back(std::move(probe));
    const Item& kept = checklist.items.back();
    return tasks.emplace_back(
        audit::Task{.item = &kept, .check = std::get_if<Check>(&kept.method), .probe = &probes.back()});
  }

  std::vector<Finding> findings(unsigned jobs = 1) {
    return audit::run({.tasks = tasks}, fulfilled, checklist, project, Circumstances{}, host, jobs);
  }
};

}  // namespace

TEST_CASE("a finding carries what the item says about itself") {
  Run run;
  Item item = check_item("A");
  item.severity = Severity::high;
  item.gate = item.proposal = true;
  item.why = {"因为", "because"};
  item.fix = {"这样做", "do this"};
  item.source = "二.1";
  item.place = {std::make_shared<const Source>(Source{"data.yaml", ""}), 7, 3};
  run.add(item, host_probe());
  const Finding finding = run.findings()[0];
  CHECK(finding.item == "A");
  CHECK(finding.domain == "data");
  CHECK(finding.why == item.why);
  CHECK(finding.fix == item.fix);
  CHECK(finding.source == "二.1");
  CHECK(finding.gate);
  CHECK(finding.proposal);
  CHECK(finding.probe == "p");
  CHECK(finding.expected == ">= 95, fail < 80");
  CHECK(finding.file == "data.yaml");
  CHECK(finding.line == 7);
}

TEST_CASE("the weight is the item's own, else its severity's, as the checklist sets it") {
  const auto [severity, own, want] = GENERATE(table<Severity, std::optional<double>, double>({
      {Severity::critical, {}, 20},
      {Severity::high, {}, 7},
      {Severity::medium, {}, 3},
      {Severity::low, {}, 1},
      {Severity::critical, 0.5, 0.5},
  }));
  Run run;
  run.checklist.weights = {20, 7, 3, 1};
  Item item = check_item("A");
  item.severity = severity;
  item.weight = own;
  run.add(item, host_probe());
  CHECK(run.findings()[0].weight == want);
}

TEST_CASE("the probe's number meets the item's expectation") {
  const auto [number, outcome, value] = GENERATE(table<std::string, Outcome, double>(
      {{"96", Outcome::pass, 1}, {"92", Outcome::partial, 0.8}, {"10", Outcome::fail, 0}}));
  Run run;
  run.add(check_item("A"), host_probe());
  run.host.variables["A"] = number;
  const Finding finding = run.findings()[0];
  CHECK(finding.outcome == outcome);
  CHECK(finding.value == Approx(value));
  CHECK(finding.measured == std::stod(number));
  CHECK(finding.assurance == Assurance::measured);
  CHECK(finding.evidence.at(0).path == "env");
}

TEST_CASE("a probe that cannot run gives an unknown with its reason, and the others go on") {
  Run run;
  run.add(check_item("A"), host_probe());
  run.add(check_item("B"), host_probe());
  run.host.variables["B"] = "100";
  const auto findings = run.findings();
  CHECK(findings[0].outcome == Outcome::unknown);
  CHECK(findings[0].message == same("no A"));
  CHECK(findings[0].assurance == Assurance::none);
  CHECK_FALSE(findings[0].measured);
  CHECK(findings[1].outcome == Outcome::pass);
}

TEST_CASE("a verdict without a number says itself what it means") {
  Run run;
  run.add(check_item("A"), host_probe(nothing_to_look_at));
  CHECK(run.findings()[0].outcome == Outcome::not_applicable);
  CHECK(run.findings()[0].message == same("no rows to look at"));
  CHECK(run.findings()[0].value == 0);
}

TEST_CASE("a settled task is not run") {
  Run run;
  run.add(check_item("A"), host_probe()).settled = {Outcome::not_due, same("later")};
  run.host.variables["A"] = "100";
  CHECK(run.findings()[0].outcome == Outcome::not_due);
  CHECK(run.findings()[0].message == same("later"));
}

TEST_CASE("a data probe judges its measures; one that could not be had makes it unknown") {
  Run run;
  run.add(check_item("A"), data_probe()).needs = {k_rows};
  run.scanned.inputs = {{.path = "exports/c.csv", .table = "customers", .sha256 = "ab", .rows = 97},
                        {.path = "exports/o.csv", .table = "orders", .sha256 = "cd"}};
  SECTION("measured") {
    run.scanned.measurements.emplace(k_rows, Measurement{.count = 97});
    const Finding finding = run.findings()[0];
    CHECK(finding.outcome == Outcome::pass);
    CHECK(finding.measured == 97);
    REQUIRE(finding.evidence.size() == 1);  // the table that it rests on, and no other
    CHECK(finding.evidence[0].path == "exports/c.csv");
    CHECK(finding.evidence[0].sha256 == "ab");
  }
  SECTION("missing") {
    run.scanned.measurements.emplace(k_rows, Error{same("file exports/c.csv does not exist")});
    CHECK(run.findings()[0].outcome == Outcome::unknown);
    CHECK(run.findings()[0].message == same("file exports/c.csv does not exist"));
  }
}

TEST_CASE("a conclusion is as well founded as its weakest table") {
  const auto [customers, orders, want] = GENERATE(table<TableKind, TableKind, Assurance>({
      {TableKind::exported, TableKind::exported, Assurance::measured},
      {TableKind::written, TableKind::exported, Assurance::document},
      {TableKind::exported, TableKind::written, Assurance::document},
  }));
  Run run;
  run.checklist.tables = {{.id = "customers", .kind = customers}, {.id = "orders", .kind = orders}};
  run.add(check_item("A"), data_probe()).needs = {k_rows, k_lost};
  run.scanned.measurements.emplace(k_rows, Measurement{.count = 97});
  run.scanned.measurements.emplace(k_lost, Measurement{});
  CHECK(run.findings()[0].assurance == want);
}

TEST_CASE("a register without a row proves nothing") {
  const auto [kind, rows, outcome] = GENERATE(table<TableKind, std::uint64_t, Outcome>({
      {TableKind::written, 0, Outcome::unknown},
      {TableKind::written, 1, Outcome::pass},
      {TableKind::exported, 0, Outcome::unknown},  // or whoever empties it would be better off
      {TableKind::exported, 1, Outcome::pass},
  }));
  Run run;
  run.checklist.tables = {{.id = "customers", .kind = kind}};
  run.add(check_item("A"), data_probe()).needs = {k_rows};
  run.scanned.measurements.emplace(k_rows, Measurement{.count = 97});
  run.scanned.inputs = {{.path = "registers/c.csv", .table = "customers", .rows = rows}};
  const Finding finding = run.findings()[0];
  CHECK(finding.outcome == outcome);
  if (outcome == Outcome::pass) return;
  CHECK_FALSE(finding.measured);
  CHECK(finding.assurance == Assurance::none);
  CHECK(finding.message ==
        (kind == TableKind::written
             ? Localized{"登记表 registers/c.csv 还没有填写", "the register registers/c.csv has no rows yet"}
             : Localized{"registers/c.csv 没有数据行，得不出结论",
                         "registers/c.csv has no rows, so nothing can be concluded"}));
}

TEST_CASE("a fail for want of rows stands, and so does a pass that asks for no rows") {
  Run run;
  run.checklist.tables = {{.id = "customers"}};
  run.add(check_item("A"), data_probe()).needs = {k_rows};
  Probe empty = data_probe();
  empty.info.wants_no_rows = true;
  run.add(check_item("B"), empty).needs = {k_rows};
  run.scanned.inputs = {{.path = "c.csv", .table = "customers"}};
  const std::uint64_t measured = GENERATE(0u, 97u);
  run.scanned.measurements.emplace(k_rows, Measurement{.count = measured});
  CHECK(run.findings()[0].outcome == (measured == 0 ? Outcome::fail : Outcome::unknown));
  CHECK(run.findings()[1].outcome == (measured == 0 ? Outcome::fail : Outcome::pass));
}

TEST_CASE("the findings do not depend on the number of threads") {
  Run run;
  for (int i = 0; i < 40; ++i) {
    run.add(check_item("V" + std::to_string(i)), host_probe());
    if (i % 3 != 0) run.host.variables["V" + std::to_string(i)] = std::to_string(60 + i);
  }
  const auto alone = run.findings(1);
  for (const unsigned jobs : {2u, 8u, 100u}) {
    const auto together = run.findings(jobs);
    REQUIRE(together.size() == alone.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
      INFO(alone[i].item);
      CHECK(together[i].item == alone[i].item);
      CHECK(together[i].outcome == alone[i].outcome);
      CHECK(together[i].measured == alone[i].measured);
      CHECK(together[i].message == alone[i].message);
    }
  }
}

}  // namespace run_test
