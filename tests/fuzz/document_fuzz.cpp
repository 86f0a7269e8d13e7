// SPDX-License-Identifier: Apache-2.0
// Any bytes as a document, or as one part of a DOCX that is otherwise in order: rows of known kinds, in UTF-8.
#include "data/document/blocks.hpp"
#include "data/document/docx.hpp"
#include "data/open.hpp"
#include "fuzz/fuzz.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"
#include "support/workbook.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

using namespace readiness;
using data::document::Block;
using fuzz::require;

namespace {

constexpr std::array<std::string_view, 8> k_kinds = {"heading", "paragraph", "step", "bullet",
                                                     "image",   "table",     "code", "property"};
constexpr std::array k_parts = {"word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml"};

test::Parts ordinary() {
  return {{"word/styles.xml", "<styles><style styleId='1'><name val='heading 1'/></style></styles>"},
          {"word/numbering.xml",
           "<numbering><abstractNum abstractNumId='8'><lvl><numFmt val='bullet'/></lvl></abstractNum>"
           "<num numId='2'><abstractNumId val='8'/></num></numbering>"},
          {"word/document.xml",
           "<document><p><pPr><pStyle val='1'/></pPr><r><t>手册</t></r></p><p><numId val='2'/><t>a</t></p>"
           "<p><numId val='3'/><t>b</t></p><p><t>版本：6</t><drawing/></p></document>"},
          {"docProps/core.xml", "<c><creator>A</creator><modified>2026-05-22T08:00:00Z</modified></c>"}};
}

void check(const std::vector<Block>& blocks) {
  for (const Block& block : blocks) {
    require(std::find(k_kinds.begin(), k_kinds.end(), block.kind) != k_kinds.end(), "a block is of a known kind");
    require((block.kind == "heading") == (block.level >= 1 && block.level <= 6), "headings have levels, and only they");
    require((block.kind == "step") == (block.number > 0), "steps have numbers, and only they");
    require(util::is_utf8(block.text) && util::is_utf8(block.chapter), "what is read is UTF-8");
  }
}

void check_file(const test::TempDir& folder, const std::string& name) {
  const auto source = data::open(folder.path(), {.table = "t", .file = name});
  if (!source) return require(!source.error().message.zh.empty(), "an error has a message");
  require((*source)->header().size() == 6, "all documents have the same columns");
  require(test::text_of(**source).ends_with("]\n"), "a document that was opened is read to its end");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const test::TempDir folder;
  fuzz::Input input(bytes, size);
  const std::size_t kind = input.below(k_parts.size() + 3);
  if (kind < k_parts.size()) {
    test::Parts parts = ordinary();
    parts[k_parts[kind]] = input.rest();
    if (const auto blocks = data::document::read_docx(test::write_zip(folder / "t.docx", parts), "t.docx"))
      check(*blocks);
    return 0;
  }
  constexpr std::array k_names = {"t.md", "t.html", "t.docx"};
  const std::string name = k_names[kind - k_parts.size()];
  if (name != "t.docx" && util::is_utf8(input.rest())) {
    const auto blocks =
        name == "t.md" ? data::document::read_markdown(input.rest()) : data::document::read_html(input.rest());
    if (blocks) check(*blocks);
  }
  folder.write(name, input.rest());
  check_file(folder, name);
  return 0;
}
