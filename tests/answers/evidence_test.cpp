// SPDX-License-Identifier: Apache-2.0
#include "answers/evidence.hpp"

#include "support/fake_host.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

namespace evidence_test {

using namespace readiness;
using Kind = AnswerEvidence::Kind;

TEST_CASE("evidence is a file that is hashed, an address, or a meeting") {
  test::FakeHost host;
  host.files["纪要/a b.pdf"] = "bytes";
  const auto evidence =
      answers::read_evidence(" 纪要/a b.pdf ;https://example.com/x\n\n会议：2026-02-03 例会；meeting: kick-off", host);
  REQUIRE(evidence);
  CHECK(*evidence == std::vector<AnswerEvidence>{{.file = "纪要/a b.pdf", .sha256 = util::sha256("bytes")},
                                                 {.file = "https://example.com/x", .kind = Kind::url},
                                                 {.file = "2026-02-03 例会", .kind = Kind::meeting},
                                                 {.file = "kick-off", .kind = Kind::meeting}});
  for (const Language language : {Language::zh, Language::en}) {
    const auto again = answers::read_evidence(answers::evidence_text(*evidence, language), host);
    REQUIRE(again);
    CHECK(*again == *evidence);
  }
}

TEST_CASE("no evidence is none; a file that is not there is an error that names it") {
  const test::FakeHost host;
  CHECK(answers::read_evidence(" ; \n", host).value().empty());
  for (const std::string text : {"gone.pdf", "meeting:", "ftp://example.com/a", "http:/x"}) {
    const auto evidence = answers::read_evidence(text, host);
    REQUIRE_FALSE(evidence);
    CHECK(evidence.error().message.en.find(text) != std::string::npos);
  }
}

}  // namespace evidence_test
