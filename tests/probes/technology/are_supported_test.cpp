// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace are_supported_test {

using namespace readiness;

namespace {

using Rows = std::vector<std::vector<std::string>>;
const Rows k_matrix{{"Chrome", "100", ""}, {"Firefox", "102", "130"},  {"360安全浏览器", "14", ""},
                    {"Kiosk", "", ""},     {"PostgreSQL", "13", "14"}, {"PostgreSQL", "15.2", "16"}};

Verdict judge(const Rows& rows, const Rows& matrix = k_matrix, bool weighted = true) {
  std::vector<std::string> columns{"browser", "version"};
  Params with =
      support::params({{"table", "browsers"}, {"name", "browser"}, {"version", "version"}, {"matrix", "matrix"}});
  if (weighted) {
    columns.push_back("heads");
    with.set("weight", {.value = std::string("heads")});
  }
  return support::judge(
      "technology.are_supported", with,
      {{measures::records("browsers", columns), support::rows_read(rows, "browsers.csv", columns)},
       {measures::records("matrix", {"name", "min_version", "max_version"}), support::rows_read(matrix, "matrix.csv")},
       {measures::rows("browsers"), support::counted(rows.size())}});
}

double share(const std::string& name, const std::string& version) {
  return judge({{name, version}}, k_matrix, false).measured.value_or(-1);
}

}  // namespace

TEST_CASE("technology.are_supported compares versions, not texts") {
  const auto [name, version, supported] = GENERATE(table<std::string, std::string, bool>({
      {"Chrome", "124.0.6367.60", true},
      {"chrome", "99", false},
      {"Chrome", "100", true},
      {"Ｃｈｒｏｍｅ", "v101", true},
      {"Firefox", "130.0.1", true},
      {"Firefox", "131", false},
      {"Firefox", "9", false},
      {"360安全浏览器", "14.1", true},
      {"Internet Explorer", "11", false},
      {"PostgreSQL", "14.9", true},
      {"PostgreSQL", "15.1", false},
      {"PostgreSQL", "16.2", true},
      {"Kiosk", "", true},
      {"Chrome", "", false},
      {"Chrome", "latest", false},
      {"", "120", false},
  }));
  CAPTURE(name, version);
  CHECK(share(name, version) == (supported ? 100 : 0));
}

TEST_CASE("technology.are_supported counts people, and shows who is left out") {
  const Verdict verdict = judge({{"Chrome", "120", "90"}, {"Internet Explorer", "11", "6"}, {"Firefox", "99", "4"}});
  CHECK(verdict.measured == 90);
  CHECK(verdict.message == Localized{"按“heads”计共 100，其中 90 受支持", "90 of 100 by heads are supported"});
  REQUIRE(verdict.samples.size() == 2);
  CHECK(verdict.samples[0].reason.en == "'Internet Explorer' is not on the list of what is supported");
  CHECK(verdict.samples[1].reason.en == "version 99 is not supported (102 - 130)");
}

TEST_CASE("technology.are_supported: what cannot be counted is unknown") {
  const auto unknown = [](const Verdict& verdict) {
    return !verdict.measured && verdict.otherwise == Outcome::unknown;
  };
  CHECK(unknown(judge({})));
  CHECK(unknown(judge({{"Chrome", "120", ""}})));
  CHECK(unknown(judge({{"Chrome", "120", "-3"}})));
  CHECK(unknown(judge({{"Chrome", "120", "0"}})));
  CHECK(unknown(judge({{"Chrome", "120", "5"}}, {})));
  CHECK(unknown(judge({{"Chrome", "120", "5"}}, {{"", "1", ""}})));
  const Verdict verdict = judge({{"Chrome", "120", "5"}}, {{"Chrome", "new", ""}});
  CHECK(unknown(verdict));
  CHECK(verdict.message.en ==
        "the version 'new' in row 2 of the list of what is supported (matrix.csv) cannot be read");
}

}  // namespace are_supported_test
