// SPDX-License-Identifier: Apache-2.0
#include "support/golden.hpp"

#include "paper/format.hpp"
#include "sample_page.hpp"
#include "support/places.hpp"

namespace golden_test {

using namespace readiness;

namespace {

// Of an HTML page what it says: its style and its script change without it.
std::string what_it_says(const paper::Format& format, std::string text) {
  if (format.name != "html") return text;
  const std::size_t begin = text.find("<body>"), end = text.find("<script>");
  return text.substr(begin, end - begin);
}

std::map<std::string, std::string> written() {
  std::map<std::string, std::string> files;
  for (const paper::Format& format : paper::all()) {
    if (format.name == "xlsx" || format.name == "docx") continue;  // zips: match_test and docx_test read them back
    for (const auto& [code, language] : {std::pair{"zh", Language::zh}, std::pair{"en", Language::en}})
      files["page." + std::string(code) + "." + std::string(format.name)] =
          what_it_says(format, paper::written(format, test::page_of_everything(language), {.width = 60}).value());
  }
  return files;
}

}  // namespace

TEST_CASE("a page looks in every format as it did when somebody last agreed") {
  test::check_golden(test::source_folder() / "tests/paper/golden", written());
}

}  // namespace golden_test
