// SPDX-License-Identifier: Apache-2.0
#include "support/golden.hpp"

#include "paper/format.hpp"
#include "sample_page.hpp"
#include "support/places.hpp"

namespace golden_test {

using namespace readiness;

namespace {

std::map<std::string, std::string> written() {
  std::map<std::string, std::string> files;
  for (const paper::Format& format : paper::all()) {
    if (format.name == "xlsx") continue;  // a zip: match_test reads one back
    for (const auto& [code, language] : {std::pair{"zh", Language::zh}, std::pair{"en", Language::en}})
      files["page." + std::string(code) + "." + std::string(format.name)] =
          paper::written(format, test::page_of_everything(language), {.width = 60}).value();
  }
  return files;
}

}  // namespace

TEST_CASE("a page looks in every format as it did when somebody last agreed") {
  test::check_golden(test::source_folder() / "tests/paper/golden", written());
}

}  // namespace golden_test
