// SPDX-License-Identifier: Apache-2.0
#include "host/version.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace version_test {

using namespace readiness::host;

TEST_CASE("versions are compared by number, part by part") {
  const auto [older, newer] = GENERATE(table<std::string, std::string>({{"9", "10"},
                                                                        {"10.0.2", "10.0.19045"},
                                                                        {"10.0.19045", "10.0.22000"},
                                                                        {"15.3", "15.4-rc1"},
                                                                        {"15.4-rc1", "15.4"},
                                                                        {"2.0beta3", "2.0"},
                                                                        {"2.0~rc1", "2.0"},
                                                                        {"12~1", "12"},
                                                                        {"3-SNAPSHOT", "3.0.0"},
                                                                        {"12", "12.0.1"},
                                                                        {"1", "99999999999999999999999999"},
                                                                        {"8.0.9", "8.00.10"}}));
  INFO(older << " < " << newer);
  CHECK((compare_versions(older, newer) < 0));
  CHECK((compare_versions(newer, older) > 0));
}

TEST_CASE("versions that are the same") {
  const auto [a, b] = GENERATE(table<std::string, std::string>({{"12", "12.0"},
                                                                {"22.04", "22.4"},
                                                                {"15.4-1+deb12", "15.4"},
                                                                {"1.1.1k", "1.1.1"},
                                                                {"15.4-rc1", "15.4-rc2"},
                                                                {"1..5", "1"},
                                                                {"1.", "1"}}));
  INFO(a << " = " << b);
  CHECK((compare_versions(a, b) == 0));
  CHECK((compare_versions(b, a) == 0));
}

TEST_CASE("a release line takes in its updates") {
  const auto [version, line, expected] = GENERATE(table<std::string, std::string, bool>({{"22.04.3", "22.04", true},
                                                                                         {"22.04", "22.04", true},
                                                                                         {"22.10", "22", true},
                                                                                         {"22.10", "22.04", false},
                                                                                         {"12", "1", false},
                                                                                         {"12", "12.5", false}}));
  INFO(version << " in " << line);
  CHECK(in_release_line(version, line) == expected);
}

TEST_CASE("a version begins with a digit") {
  CHECK(is_version("15.4"));
  CHECK_FALSE(is_version(""));
  CHECK_FALSE(is_version("v15"));
}

}  // namespace version_test
