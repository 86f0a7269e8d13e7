// SPDX-License-Identifier: Apache-2.0
// A page as a Word document: styles, headings, tables whose header rows are repeated, a table of contents.
#include "paper/docx_blocks.hpp"
#include "paper/first_rows.hpp"
#include "paper/format.hpp"
#include "paper/line.hpp"

namespace readiness::paper {
namespace {

std::string title_of(const Page& page) {
  for (const Block& block : page.blocks)
    if (const auto* title = std::get_if<Title>(&block)) return line_of(title->text);
  return "readiness";
}

Result<DocxForm> form_of(const Page& page, const Look& look) {
  if (look.form.empty()) return DocxForm::own(title_of(page));
  return DocxForm::open(look.form);
}

Result<void> write_docx(const Page& page, const Look& look, const TextSink& sink) {
  RD_TRY(DocxForm form, form_of(page, look));
  DocxBlocks blocks(page.language, form);
  RD_CHECK(put_blocks(page, blocks));
  RD_TRY(const std::string bytes, form.filled(blocks.take(), blocks.numbered_lists()));
  return sink(bytes);
}

}  // namespace

Format docx() { return {"docx", "", ".docx", Use::document, write_docx}; }

}  // namespace readiness::paper
