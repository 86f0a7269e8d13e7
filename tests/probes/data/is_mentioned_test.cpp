// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"
#include "support/register.hpp"

namespace is_mentioned_test {

using namespace readiness;
using support::Texts;

namespace {

Verdict judge(const Texts& names, const Texts& blocks) {
  return support::judge(
      "data.is_mentioned", support::params({{"table", "interfaces"}, {"column", "interface"}, {"document", "diagram"}}),
      {{measures::records("interfaces", {"interface"}), support::column_read(names, "interfaces.csv", "接口")},
       {measures::records("diagram", {"text"}), support::column_read(blocks, "diagram.md", "text")},
       {measures::rows("diagram"), support::counted(blocks.size())},
       {measures::rows("interfaces"), support::counted(names.size())}});
}

}  // namespace

TEST_CASE("data.is_mentioned finds names as whole words, in any case and width") {
  const auto [text, found] = GENERATE(table<std::string, bool>({{"IF-1 ERP 与 CRM", true},
                                                                {"接口if-1：订单", true},
                                                                {"ＩＦ－１", true},
                                                                {"CRM -->|IF-1| ERP", true},
                                                                {"IF-10 CRM 与 OA", false},
                                                                {"IF-10、IF-1", true},
                                                                {"GIF-1", false},
                                                                {"IF 1", false}}));
  CAPTURE(text);
  CHECK(judge({"IF-1"}, {"# 架构图", text}).measured == (found ? 100 : 0));
}

TEST_CASE("data.is_mentioned: Chinese names stand anywhere") {
  CHECK(judge({"财务软件"}, {"与财务软件的接口"}).measured == 100);
}

TEST_CASE("data.is_mentioned shows what the document leaves out") {
  const Verdict verdict = judge({"IF-1", "", "IF-2"}, {"IF-1"});
  CHECK(verdict.measured == 50);
  CHECK(verdict.message ==
        Localized{"2 个“接口”中有 1 个在 diagram.md 中写到", "diagram.md mentions 1 of 2 values of 接口"});
  REQUIRE(verdict.samples.size() == 1);
  CHECK(verdict.samples[0].row == 4);
  CHECK(verdict.samples[0].value == "IF-2");
  CHECK(verdict.samples[0].reason == Localized{"diagram.md 没有写到", "diagram.md does not mention it"});
}

TEST_CASE("data.is_mentioned proves nothing by an empty register or document") {
  CHECK(judge({}, {"IF-1"}).otherwise == Outcome::unknown);
  CHECK(judge({""}, {"IF-1"}).otherwise == Outcome::unknown);
  CHECK(judge({"IF-1"}, {}).otherwise == Outcome::unknown);
}

}  // namespace is_mentioned_test
