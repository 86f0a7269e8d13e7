// SPDX-License-Identifier: Apache-2.0
// Any rows as the workbook of answers that comes back: answers to its questions, or errors that say where.
#include "answers/form.hpp"
#include "fuzz/fuzz.hpp"
#include "support/fake_host.hpp"
#include "support/temp_dir.hpp"
#include "support/workbook.hpp"

using namespace readiness;
using fuzz::require;

namespace {

Item question(const std::string& id) {
  return {.id = id,
          .domain = "goals",
          .phases = {"kickoff"},
          .title = same(id),
          .method = Ask{.question = {"问", "Q"},
                        .choices = {{"yes", {"是", "Yes"}, 1}, {"no", {"否", "No"}, 0}},
                        .evidence = true,
                        .review = true}};
}

// The form's header, in front of the rows: cells of B1 .. have shared strings 1 ..
std::string with_header(std::string_view rows) {
  std::string header = "<row r='1'>";
  for (char column = 'A'; column <= 'H'; ++column)
    header += std::string("<c r='") + column + "1' t='s'><v>" + std::to_string(column - 'A') + "</v></c>";
  return header + "</row>" + std::string(rows);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const test::TempDir folder;
  static const Checklist checklist{.id = "c",
                                   .phases = {{"kickoff", same("k"), {}}},
                                   .domains = {{"goals", same("goals")}},
                                   .items = {question("G-1"), question("G-2")}};
  static const Project project{.name = same("p"), .phase = "kickoff"};
  static const test::FakeHost host;
  static const auto questions = answers::questions(checklist, project, host);
  fuzz::Input input(bytes, size);
  const bool framed = input.below(4) > 0;
  const std::string rows(input.rest());
  std::string texts;
  for (const char* id : {"item", "answer", "by", "date", "expires", "reviewer", "evidence", "note"})
    texts += std::string("<si><t>") + id + "</t></si>";
  const auto path = test::write_zip(folder / "t.xlsx", test::workbook(framed ? with_header(rows) : rows, texts));
  const auto given = answers::read_form(path, *questions, host);
  if (!given) {
    require(!given.error().empty(), "what is refused has errors");
    for (const Error& error : given.error()) require(!error.message.zh.empty(), "an error has a message");
    return 0;
  }
  for (const Answer& answer : *given)
    require(answer.item == "G-1" || answer.item == "G-2", "only questions are answered");
  return 0;
}
