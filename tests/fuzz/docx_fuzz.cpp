// SPDX-License-Identifier: Apache-2.0
// Any bytes as the document that a report is written into, whole or as one of its parts: a document that can be opened
// again, or a sentence.
#include "fuzz/fuzz.hpp"
#include "paper/docx_form.hpp"
#include "paper/docx_package.hpp"
#include "paper/docx_parts.hpp"

#include <iterator>

using namespace readiness;
using fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static constexpr const char* k_parts[] = {"word/document.xml",  "word/styles.xml",     "word/_rels/document.xml.rels",
                                            "word/numbering.xml", "[Content_Types].xml", "_rels/.rels"};
  fuzz::Input input(bytes, size);
  const std::size_t part = input.below(std::size(k_parts) + 1);
  std::string file(input.rest());
  if (part < std::size(k_parts)) {
    paper::DocxParts parts = paper::docx_parts("title");
    parts[k_parts[part]] = file;
    file = paper::zipped(parts).value();
  }
  auto form = paper::DocxForm::open(file);
  if (!form) {
    require(!form.error().message.zh.empty(), "what is refused has a message");
    return 0;
  }
  require(form->text_width() > 0, "a page has room");
  const auto written = form->filled("<w:p/>", 2);
  require(written.ok(), "what was opened can be written");
  require(paper::unzipped(*written).ok(), "what was written can be opened");
  return 0;
}
