// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/junit.hpp"

#include "probes/told.hpp"

#include <catch2/catch.hpp>

namespace junit_test {

using namespace readiness;
using probes::testing::parse_junit, probes::testing::TestCase, probes::testing::TestRun;

namespace {

TestRun parse(const std::string& text) {
  auto run = parse_junit("r.xml", text);
  INFO((run ? std::string() : probes::told(run.error()).message.en));
  REQUIRE(run);
  return *std::move(run);
}

std::string fault(const std::string& text) {
  const auto run = parse_junit("r.xml", text);
  REQUIRE_FALSE(run);
  return probes::told(run.error()).message.en;
}

// "passed failed skipped" by their first letters, in order.
std::string letters(const TestRun& run) {
  std::string all;
  for (const TestCase& one : run.cases) all += "pfs"[static_cast<int>(one.status)];
  return all;
}

}  // namespace

TEST_CASE("the dialects of test runners") {
  const auto [runner, text, expected] = GENERATE(table<std::string, std::string, std::string>({
      {"jest", R"(<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="jest tests" tests="2" failures="1" errors="0" time="0.9">
  <testsuite name="widget.test.js" errors="0" failures="1" skipped="0" timestamp="2022-12-29T15:34:28" tests="2">
    <testcase classname="" name="Load widget" time="0.2"></testcase>
    <testcase classname="" name="Mount iframe" time="0.02"><failure>Error: no</failure></testcase>
  </testsuite>
</testsuites>)",
       "pf"},
      {"mocha",
       R"(<testsuite name="Mocha Tests" tests="3" failures="1" errors="1" skipped="1" timestamp="Sat, 03 Dec 2022 23:10:07 GMT">
<testcase classname="a b" name="parse" time="0.003"/>
<testcase classname="a b" name="fails"><failure>x &lt; y</failure></testcase>
<testcase classname="a" name="later"><skipped/></testcase>
</testsuite>)",
       "pfs"},
      {"surefire", R"(<testsuite name="com.a.OrderTest" tests="4" errors="1" skipped="1" failures="1">
<properties><property name="java.version" value="17"/></properties>
<testcase name="a" classname="com.a.OrderTest"><flakyFailure type="x">once</flakyFailure></testcase>
<testcase name="b" classname="com.a.OrderTest"><failure type="x"><![CDATA[<html>]]></failure><rerunFailure type="x"/></testcase>
<testcase name="c" classname="com.a.OrderTest"><error type="x"/><system-out>noise</system-out></testcase>
<testcase name="d" classname="com.a.OrderTest"><skipped message="later"/></testcase>
</testsuite>)",
       "pffs"},
      {"gtest", R"(<testsuites tests="4" failures="1" disabled="1" errors="0" timestamp="2024-01-01T00:00:00.123">
<testsuite name="Order" tests="4" failures="1">
<testcase name="A" status="run" result="completed" classname="Order"><failure message="1"/><failure message="2"/></testcase>
<testcase name="B" status="notrun" result="suppressed" classname="Order"/>
<testcase name="C" status="run" result="skipped" classname="Order"/>
<testcase name="D" status="run" result="completed" classname="Order"/>
</testsuite></testsuites>)",
       "fssp"},
      {"phpunit", R"(<testsuites><testsuite name="all" tests="2" failures="1" errors="0">
<testsuite name="A" tests="2" failures="1" errors="0"><testsuite name="A::b" tests="2" failures="1" errors="0">
<testcase name="b with 1"/><testcase name="b with 2"><failure/></testcase>
</testsuite></testsuite></testsuite></testsuites>)",
       "pf"},
      {"a status without an element",
       R"(<testsuite failures="1"><testcase name="a" status="FAILED"/><testcase name="b" status="passed"/></testsuite>)",
       "fp"},
      {"a suite that could not start",
       R"(<testsuite name="db" tests="0" errors="1"><error message="no connection"/></testsuite>)", "f"},
      {"failed and skipped", R"(<testsuite><testcase name="a"><skipped/><error/></testcase></testsuite>)", "f"},
      {"cases right below the root", "\xEF\xBB\xBF<testsuites><testcase name='a'/></testsuites>", "p"},
      {"no case", "<testsuites/>", ""},
  }));
  INFO(runner);
  CHECK(letters(parse(text)) == expected);
}

TEST_CASE("a case bears the names of its suites and class, and chosen properties") {
  const TestRun run = parse(R"(<testsuites name="CRM"><testsuite name="回归">
<properties><property name="tag" value="uat"/><property name="java.class.path" value="order.jar"/></properties>
<testcase classname="Leads" name="converts">
<properties><property name="Step" value="lead_conversion"/><property name="step">线索转化</property></properties>
</testcase></testsuite><testsuite name="other"><testcase name="b"/></testsuite></testsuites>)");
  REQUIRE(run.cases.size() == 2);
  CHECK(run.cases[0].labels ==
        std::vector<std::string>{"CRM", "回归", "uat", "converts", "Leads", "lead_conversion", "线索转化"});
  CHECK(run.cases[0].name == "Leads / converts");
  CHECK(run.cases[1].labels == std::vector<std::string>{"CRM", "other", "b"});
}

TEST_CASE("timestamps are those of the suites") {
  CHECK(
      parse(
          R"(<testsuites timestamp="1"><testsuite timestamp="2"><testcase timestamp="3"/></testsuite><testsuite timestamp=""/></testsuites>)")
          .timestamps == std::vector<std::string>{"1", "2"});
}

TEST_CASE("a name is made safe to print") {
  CHECK(parse("<testsuite><testcase name='a&#27;[31m'/></testsuite>").cases[0].name == "a\\x1b[31m");
  CHECK(parse("<testsuite><testcase name='" + std::string(5000, 'x') + "'/></testsuite>").cases[0].name.size() < 200);
}

TEST_CASE("what is no JUnit result is refused with its place") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"", "r.xml is empty, it holds no test results"},
      {" \n", "r.xml is empty, it holds no test results"},
      {"\xEF\xBB\xBF", "r.xml is empty, it holds no test results"},
      {"\xFF\xFE<\0t\0", "r.xml is not encoded in UTF-8, so its test results cannot be read"},
      {"<testsuite name='\xC9\xCC'/>", "r.xml is not encoded in UTF-8, so its test results cannot be read"},
      {"not xml", "r.xml:1:8: the XML is incomplete or broken: no element at all"},
      {"{\"tests\": 1}", "r.xml:1:13: the XML is incomplete or broken: no element at all"},
      {"<html><body/></html>",
       "r.xml:1:1: the root element is <html>, not <testsuites> or <testsuite> as in JUnit results"},
      {"<testsuite>\n<testcase name='a'/>",
       "r.xml:2:20: the XML is incomplete or broken: an end tag that does not match, or the file was cut off"},
      {"<testsuite>\n<testcase name='a",
       "r.xml:2:17: the XML is incomplete or broken: an attribute that is not well formed"},
      {"<testsuite>\n<testcase name=a/></testsuite>",
       "r.xml:2:16: the XML is incomplete or broken: an attribute that is not well formed"},
      {"<testsuite></testcase>",
       "r.xml:1:14: the XML is incomplete or broken: an end tag that does not match, or the file was cut off"},
      {"<testsuite/>\n<testsuite/>", "r.xml:2:1: the XML is incomplete or broken: more than one root element"},
      {std::string("<testsuite/>\n\0<testsuite/>", 26),
       "r.xml:2:1: the XML is incomplete or broken: a control character that is not allowed"},
  }));
  INFO(text);
  CHECK(fault(text) == expected);
}

TEST_CASE("a DOCTYPE is refused: no entity bomb, no outside file") {
  const std::string bomb = R"(<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<testsuite><testcase name="&b;"/></testsuite>)";
  CHECK_THAT(fault(bomb), Catch::Contains("a file with a DOCTYPE is refused"));
  CHECK_THAT(fault("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><testsuite/>"), Catch::Contains("DOCTYPE"));
  CHECK(parse("<testsuite><testcase name='&b;'/></testsuite>").cases[0].name == "&b;");
}

TEST_CASE("nesting without end is refused, whatever is nested") {
  std::string suites, ends, other, other_ends;
  for (int i = 0; i < 100'000; ++i) {
    suites += "<testsuite>";
    ends += "</testsuite>";
    other += "<x>";
    other_ends += "</x>";
  }
  CHECK_THAT(fault(suites + ends), Catch::Contains("nested too deeply (limit 64 levels)"));
  CHECK_THAT(fault(suites), Catch::Contains("cut off"));
  CHECK(parse("<testsuite>" + other + other_ends + "<testcase name='a'/></testsuite>").cases.size() == 1);
}

TEST_CASE("a suite that declares more failures than it lists hides something") {
  CHECK(fault("<testsuites>\n<testsuite name='A' failures='2'><testcase "
              "name='a'><failure/></testcase></testsuite></testsuites>") ==
        "r.xml:2:1: suite 'A' declares 2 failure(s) but lists 1, so the results are incomplete");
  CHECK_THAT(fault("<testsuites errors='1'><testsuite name='A'/></testsuites>"),
             Catch::Contains("declares 1 failure(s) but lists 0"));
  CHECK(letters(parse("<testsuite failures='-' errors='none'><testcase name='a'/></testsuite>")) == "p");
}

}  // namespace junit_test
