// SPDX-License-Identifier: Apache-2.0
#include "probes/list.hpp"
#include "run.hpp"
#include "support/places.hpp"

#include <catch2/catch.hpp>

namespace explain_test {

using namespace readiness;
using test::contains;
using test::MiniProject;
using test::run;

TEST_CASE("explain tells everything about a question") {
  const MiniProject project;
  const auto ran = run({"explain", "G-2", "--project", project.path()});
  CHECK(ran.code == 0);
  CHECK(ran.out ==
        "G-2  It was celebrated\n\n"
        "Why: Morale\n"
        "Fix: Celebrate\n\n"
        "A person answers: Was it celebrated?\n"
        "Choices: yes (Yes) = 1; partly (Partly) = 0.5; no (No) = 0\n"
        "evidence required\n"
        "valid for 30 days\n\n"
        "Severity: low\n"
        "Due in: Go-live\n"
        "Written at: " +
            project.file("checklist.yaml") + ":19\n");
}

TEST_CASE("explain in Chinese, from a checklist") {
  const MiniProject project;
  const auto ran = run({"explain", "G-1", "--checklist", project.file("checklist.yaml")}, Language::zh);
  CHECK(ran.out.starts_with("G-1  已立项\n\n原因：否则无人负责\n整改：提交立项申请\n\n由人回答：立项了吗?\n"));
  CHECK(contains(ran.out, "须由第二人复核\n"));
  CHECK(contains(ran.out, "严重度：关键，门槛项\n应检查的阶段：启动、上线\n出处：原文 一.2\n"));
}

TEST_CASE("explain tells how the item in the help text is measured") {
  const auto ran = run({"explain", "DATA-05", "--checklist", "sales-reporting"});
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "How it is measured: "));
  CHECK(contains(ran.out, "Expected: "));
}

TEST_CASE("explain suggests") {
  const MiniProject project;
  const auto ran = run({"explain", "G-3", "--project", project.path()});
  CHECK(ran.code == 2);
  CHECK(ran.err == "error: checklist mini has no item 'G-3'\nhint: did you mean 'G-1'?\n");
  CHECK(run({"explain", "G-1", "--project", project.file("none")}).code == 2);
}

TEST_CASE("probes lists every probe with its statement") {
  for (const Language language : {Language::zh, Language::en}) {
    const auto ran = run({"probes"}, language);
    CHECK(ran.code == 0);
    for (const Probe& probe : probes::all()) {
      CHECK(contains(ran.out, probe.info.id));
      CHECK(contains(ran.out, probe.info.statement.in(language)));
    }
  }
}

TEST_CASE("probes explains one") {
  for (const Probe& probe : probes::all()) {
    const auto ran = run({"probes", probe.info.id});
    INFO(ran.out);
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with(probe.info.id + '\n' + probe.info.statement.en +
                              "\n\nMeasures: " + probe.info.measured.en));
    for (const ParamSpec& spec : probe.info.params) CHECK(contains(ran.out, "  " + spec.name + ' '));
    if (!probe.info.pass.empty()) CHECK(contains(ran.out, "Default expectation: " + probe.info.pass));
  }
}

TEST_CASE("the reference of all probes is the same in every language") {
  const auto ran = run({"probes", "--markdown"});
  CHECK(ran.code == 0);
  CHECK(ran.out == run({"probes", "--markdown"}, Language::zh).out);
  for (const Probe& probe : probes::all()) {
    CHECK(contains(ran.out, "\n### " + probe.info.id + '\n'));
    CHECK(contains(ran.out, probe.info.statement.zh));
  }
}

TEST_CASE("docs/probes.md is what the program says") {
  // After a change to a probe: readiness probes --markdown > docs/probes.md
  CHECK(test::contents(test::source_folder() / "docs/probes.md") == run({"probes", "--markdown"}).out);
}

TEST_CASE("every kind of file has a schema") {
  for (const char* kind : {"checklist", "project", "answers", "waivers", "report"}) {
    const auto ran = run({"schema", kind});
    INFO(kind << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with("{"));
    CHECK(contains(ran.out, "\"$schema\""));
    CHECK(ran.out.ends_with("}\n"));
  }
}

TEST_CASE("explain tells the parts of an item, and the item of a part") {
  const auto item = run({"explain", "DATA-FORMATS", "--checklist", "sales-reporting"});
  CHECK(contains(item.out,
                 "Made of these parts; it passes when all of them do:\n  DATA-24  Order dates are in one format\n"));
  const auto part = run({"explain", "DATA-24", "--checklist", "sales-reporting"});
  CHECK(part.out.starts_with("DATA-24  Order dates are in one format\npart of DATA-FORMATS "));
}

}  // namespace explain_test
