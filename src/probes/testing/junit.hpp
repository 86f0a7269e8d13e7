// SPDX-License-Identifier: Apache-2.0
// JUnit XML as test runners really write it: Surefire, Jenkins, pytest, Jest, Mocha, GoogleTest, PHPUnit.
#pragma once

#include "readiness/result.hpp"

#include <string>
#include <vector>

namespace readiness::probes::testing {

struct TestCase {
  enum class Status { passed, failed, skipped };
  std::string name;                 // for people: "class / name", safe to print
  std::vector<std::string> labels;  // what a process step can recognise it by: names of the case, its class and its
                                    // suites, and values of properties called step, tag, feature, story, requirement
  Status status = Status::passed;
  std::vector<std::string> versions;  // of the system under test: values of properties called version, build, release,
                                      // of the case and its suites, the innermost ones last
};

struct TestRun {
  std::vector<TestCase> cases;
  std::vector<std::string> timestamps;  // of the suites, as written
};

// `file` is the path as the checklist names it. Errors carry a place. A DOCTYPE is refused, entities are not
// expanded, and suites that declare more failures than they list are an error: such a file hides something.
Result<TestRun> parse_junit(const std::string& file, const std::string& text);

}  // namespace readiness::probes::testing
