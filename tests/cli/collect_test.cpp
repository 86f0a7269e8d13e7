// SPDX-License-Identifier: Apache-2.0
// From `readiness collect` on one machine to an audit that believes it.
#include "cli/run.hpp"

#include <catch2/catch.hpp>

namespace collect_test {

using namespace readiness;
using test::contains;
using test::run;

namespace {

constexpr const char* k_project = R"(readiness: 1
name: demo
checklist: ./checklist.yaml
phase: p
)";

constexpr const char* k_checklist = R"(checklist: mini
version: "1"
title: {zh: 小, en: Mini}
phases:
  - {id: p, title: {zh: 阶段, en: Phase}}
domains:
  - {id: technology, title: {zh: 技术, en: Technology}}
items:
  - id: T-1
    domain: technology
    phases: [p]
    severity: critical
    title: {zh: 有处理器, en: There is a processor}
    why: {zh: 否则算不动, en: Nothing is computed otherwise}
    fix: {zh: 买一个, en: Buy one}
    check:
      probe: technology.has_processors
      with: {at_least: 1}
)";

struct Project {
  test::TempDir folder;

  explicit Project(const std::string& machines) {
    folder.write("checklist.yaml", k_checklist);
    folder.write("readiness.yaml", k_project + machines);
  }
  test::Ran audit(const std::string& now) const {
    return run({"audit", folder.path().string(), "--now", now, "--details"});
  }
};

}  // namespace

TEST_CASE("what one machine collects, an audit elsewhere counts, until it is old or damaged") {
  const Project project("machines: {app-01: facts.json}\n");
  const test::Ran collected = run({"collect", "--now", "2026-01-20"});
  REQUIRE(collected.code == 0);
  CHECK(contains(collected.out, "\"collected\": \"2026-01-20T00:00:00Z\""));
  project.folder.write("facts.json", collected.out);
  const test::Ran counted = project.audit("2026-02-01");
  INFO(counted.out << counted.err);
  CHECK(counted.code == 0);
  CHECK(project.audit("2026-12-01").code == 3);
  project.folder.write("facts.json", collected.out.substr(0, collected.out.size() / 2));
  const test::Ran damaged = project.audit("2026-02-01");
  CHECK(damaged.code == 3);
  CHECK(contains(damaged.out, "facts.json"));
}

TEST_CASE("the machine that runs the audit counts only where the project says so") {
  CHECK(Project("machines: {app-01: this}\n").audit("2026-02-01").code == 0);
  const test::Ran unnamed = Project("").audit("2026-02-01");
  CHECK(unnamed.code == 3);
  CHECK(contains(unnamed.out, "readiness collect"));
}

TEST_CASE("what cannot be collected is an error, and no file is left") {
  CHECK(run({"collect", "--program", "no-such-program"}).code == 2);
  const Project project("");
  const std::string target = (project.folder.path() / "facts.json").string();
  CHECK(run({"collect", "--disk", "/no/such/folder", "-o", target}).code == 2);
  CHECK_FALSE(std::filesystem::exists(target));
  CHECK(run({"collect", "-o", target}).code == 0);
  CHECK(run({"collect", "-o", target}).code == 2);  // a file that exists is not replaced unasked
}

}  // namespace collect_test
