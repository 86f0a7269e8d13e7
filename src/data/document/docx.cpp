// SPDX-License-Identifier: Apache-2.0
#include "data/document/docx.hpp"

#include "data/document/docx_styles.hpp"
#include "data/document/table_text.hpp"
#include "data/xlsx/relationships.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace readiness::data::document {
namespace {

using xlsx::Attributes;

constexpr int k_levels = 6;  // of headings; deeper ones are told as these

// The text of the document. A paragraph may hold others, in text boxes: they come behind it.
class Body : public xlsx::Handler {
 public:
  Body(const DocxStyles& styles, const DocxNumbering& numbering, Blocks& blocks)
      : styles_(styles), numbering_(numbering), blocks_(blocks) {}

  void open(std::string_view element, const Attributes& attributes) override {
    in_text_ = false;
    if (skipped_ > 0 || is_skipped(element)) {
      ++skipped_;
      return;
    }
    if (element == ":AlternateContent") alternatives_.push_back(false);
    if (element == "tbl") ++tables_;
    if (element == "p") open_.emplace_back();
    if (open_.empty()) return;
    Paragraph& paragraph = open_.back();
    if (element == "pStyle") paragraph.style = attributes["val"];
    if (element == "txbxContent") paragraph.images.resize(paragraph.images_before);
    if (element == "drawing" || element == "pict") {
      paragraph.images_before = paragraph.images.size();
      paragraph.images.emplace_back();
    }
    if (element == ":docPr" && !paragraph.images.empty()) paragraph.images.back() = attributes["descr"];
    if (element == "tab" || element == "br" || element == "cr") paragraph.text += ' ';
    if (element == "noBreakHyphen") paragraph.text += '-';
    in_text_ = element == "t" || element == ":t";
    paragraph.outline.read(element, attributes);
  }

  void text(std::string_view piece) override {
    if (in_text_ && skipped_ == 0) open_.back().text += piece;
  }

  void close(std::string_view element) override {
    in_text_ = false;
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    if (element == ":AlternateContent") alternatives_.pop_back();
    if (element == "tc" && tables_ == 1) table_.end_cell();
    if (element == "tr" && tables_ == 1) table_.end_row();
    if (element == "tbl" && tables_ > 0 && --tables_ == 0) end_table();
    if (element != "p" || open_.empty()) return;
    closed_.push_back(std::move(open_.back()));
    open_.pop_back();
    if (open_.empty()) tell_closed();
  }

 private:
  struct Paragraph {
    std::string text, style;
    Outline outline;
    std::vector<std::string> images;  // their descriptions
    std::size_t images_before = 0;    // the drawing that is open: a text box is no image
  };

  // The first form of alternatives says all; what was moved away, and what a paragraph was before, is no more.
  bool is_skipped(std::string_view element) {
    if (element == "moveFrom" || element == "pPrChange") return true;
    if ((element != ":Choice" && element != ":Fallback") || alternatives_.empty()) return false;
    const bool chosen = alternatives_.back();
    alternatives_.back() = true;
    return chosen;
  }

  // Those in text boxes were closed first.
  void tell_closed() {
    std::rotate(closed_.begin(), closed_.end() - 1, closed_.end());
    for (Paragraph& paragraph : closed_) tell(paragraph);
    closed_.clear();
  }

  void tell(Paragraph& paragraph) {
    if (tables_ > 0) {
      table_.add(paragraph.text);
      std::move(paragraph.images.begin(), paragraph.images.end(), std::back_inserter(table_images_));
      return;
    }
    paragraph.outline.inherit(styles_.of(paragraph.style));
    const bool blank = util::trim(paragraph.text).empty();
    const DocxNumbering::Kind kind = numbering_.kind_of(paragraph.outline, styles_);
    if (paragraph.outline.level > 0 && !blank)
      blocks_.heading(std::min(paragraph.outline.level, k_levels), paragraph.text);
    else if (kind != DocxNumbering::Kind::none && !blank)
      kind == DocxNumbering::Kind::bullet ? blocks_.bullet(paragraph.text) : blocks_.step(paragraph.text);
    else
      blocks_.paragraph(paragraph.text);
    for (const std::string& image : paragraph.images) blocks_.image(image);
  }

  void end_table() {
    if (const std::string text = table_.take(); !text.empty()) blocks_.table(text);
    for (const std::string& image : table_images_) blocks_.image(image);
    table_images_.clear();
  }

  const DocxStyles& styles_;
  const DocxNumbering& numbering_;
  Blocks& blocks_;
  std::vector<Paragraph> open_, closed_;
  std::vector<bool> alternatives_;  // is one of them chosen?
  TableText table_;
  std::vector<std::string> table_images_;
  bool in_text_ = false;
  int tables_ = 0, skipped_ = 0;
};

// What the document says of itself.
class Properties : public xlsx::Handler {
 public:
  explicit Properties(Blocks& blocks) : blocks_(blocks) {}
  void open(std::string_view element, const Attributes&) override { element_ = element, text_.clear(); }
  void text(std::string_view piece) override { text_ += piece; }
  void close(std::string_view element) override {
    if (element != element_) return;
    if (element.starts_with(':')) element.remove_prefix(1);  // Dublin Core's words stand among the format's own
    if (element == "creator") blocks_.property("author", text_);
    if (element == "version") blocks_.property("version", text_);
    if (element == "modified")  // 2026-01-30T08:00:00Z
      blocks_.property("updated", std::string_view(text_).substr(0, text_.find('T')));
  }

 private:
  Blocks& blocks_;
  std::string element_, text_;
};

// The part that belongs to another one, if there is one.
Result<void> read_part(const xlsx::Package& package, const xlsx::Relationships& relationships, std::string_view type,
                       const std::string& usual, xlsx::Handler& handler) {
  RD_TRY(const std::string part, xlsx::find_part(package, relationships, type, usual));
  return part.empty() ? Result<void>{} : xlsx::parse(package, part, handler);
}

}  // namespace

Result<std::vector<Block>> read_docx(const std::filesystem::path& path, const std::string& name) {
  RD_TRY(const xlsx::Package package, xlsx::Package::open(path, name));
  RD_TRY(const std::string document, xlsx::main_part(package, "word/document.xml"));
  RD_TRY(const xlsx::Relationships related, xlsx::Relationships::read(package, document));
  DocxStyles styles;
  DocxNumbering numbering;
  RD_CHECK(read_part(package, related, "styles", "word/styles.xml", styles));
  RD_CHECK(read_part(package, related, "numbering", "word/numbering.xml", numbering));
  Blocks blocks;
  Body body(styles, numbering, blocks);
  RD_CHECK(xlsx::parse(package, document, body));
  RD_TRY(const xlsx::Relationships of_package, xlsx::Relationships::read(package, {}));
  Properties properties(blocks);
  RD_CHECK(read_part(package, of_package, "core-properties", "docProps/core.xml", properties));
  return std::move(blocks).take();
}

}  // namespace readiness::data::document
