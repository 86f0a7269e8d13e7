// SPDX-License-Identifier: Apache-2.0
#include "profile/remarks.hpp"

#include "sample_tables.hpp"

namespace remarks_test {

using namespace readiness;
using test::profile_of;

namespace {

std::vector<std::string> told(const std::string& csv) {
  std::vector<std::string> texts;
  for (const profile::Remark& remark : profile::remarks(profile_of("t.csv", csv))) {
    CHECK_FALSE(remark.text.zh.empty());
    texts.push_back(std::to_string(remark.column) + ": " + remark.text.en);
  }
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a clean table leaves nothing to say") { CHECK(told(test::clean_orders()) == Texts{}); }

TEST_CASE("every fault of the faulty export is worth a look") {
  CHECK(told(test::faulty_customers()) ==
        Texts{"0: rows with another number of fields than the header: 1 (first: row 34)",
              "1: codes of fewer than 6 digits, while others begin with 0, so that leading zeros may be lost: 1 "
              "(first: row 8)",
              "2: values with garbled text: 1 (first: row 12)",
              "2: nearly unique; values that repeat an earlier one: 1 of 60", "3: values that are no mobile: 1 of 59",
              "4: values that are no e-mail: 1 of 60", "5: values with full-width letters or digits: 1 (first: row 21)",
              "5: choices that occur only once, perhaps misspelt: Ａ", "6: values that are no date: 1 of 60",
              "6: dates are written in 2 ways: 2026-01-30 (58 times), 2026/1/30 (1 times)",
              "7: amounts are written in 3 ways: 1200 (58 times), 1,200 (1 times), 1.2万 (1 times)",
              "8: values with blanks at their ends: 5 (first: row 11)", "8: personal data: ID card numbers: 1",
              "9: no row has a value", "10: it has no header", "10: every row has the same value",
              "11: it has the same header as column 5"});
}

TEST_CASE("a header without rows") { CHECK(told("a,b\n") == Texts{"0: there is a header, and no row below it"}); }

TEST_CASE("columns side by side that hold nothing are worth one line") {
  const std::string gap(16'000, ',');
  CHECK(told("a" + gap + "z,,\n1" + gap + "2,,\n") ==
        Texts{"2: from here to column 16,000, there is neither a header nor a value"});
  CHECK(told("a,,c\n1,,2\n3,,4\n") == Texts{"2: it has no header", "2: no row has a value"});
}

TEST_CASE("columns of phones are expected to hold phones") {
  CHECK(told("phone,mail\n13812345678,a@b.cn\n13812345679,c@d.cn\n") == Texts{});
}

}  // namespace remarks_test
