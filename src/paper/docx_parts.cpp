// SPDX-License-Identifier: Apache-2.0
#include "paper/docx_parts.hpp"

namespace readiness::paper {
namespace {

std::string with_title(std::string part, const std::string& title) {
  constexpr std::string_view k_place = "{title}";
  if (const std::size_t at = part.find(k_place); at != std::string::npos) part.replace(at, k_place.size(), title);
  return part;
}

}  // namespace

std::string docx_part(std::string_view file) {
  for (const util::EmbeddedFile& one : docx_files())
    if (one.path == file) return std::string(one.text);
  return {};
}

DocxParts docx_parts(const std::string& title) {
  return {{"[Content_Types].xml", docx_part("content_types.xml")},
          {"_rels/.rels", docx_part("rels.xml")},
          {"docProps/core.xml", with_title(docx_part("core.xml"), title)},
          {"word/document.xml", docx_part("document.xml")},
          {"word/_rels/document.xml.rels", docx_part("document_rels.xml")},
          {"word/styles.xml", docx_part("styles.xml")},
          {"word/numbering.xml", docx_part("numbering.xml")},
          {"word/settings.xml", docx_part("settings.xml")},
          {"word/header1.xml", with_title(docx_part("header.xml"), title)},
          {"word/footer1.xml", docx_part("footer.xml")}};
}

}  // namespace readiness::paper
