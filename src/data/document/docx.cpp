// SPDX-License-Identifier: Apache-2.0
#include "data/document/docx.hpp"

#include "data/xlsx/xml.hpp"
#include "util/strings.hpp"

#include <map>
#include <set>

namespace readiness::data::document {
namespace {

using xlsx::Attributes;

// word/styles.xml: which styles are headings. Their ids differ by language ("1", "Heading1"), their names do not.
class Styles : public xlsx::Handler {
 public:
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "style") id_ = attributes["styleId"];
    if (element != "name") return;
    const std::string name = util::lower(attributes["val"]);
    if (name.starts_with("heading ") && name.size() == 9 && name[8] >= '1' && name[8] <= '6')
      levels_[id_] = name[8] - '0';
  }
  void close(std::string_view) override {}

  int level(const std::string& style) const {
    const auto known = levels_.find(style);
    return known == levels_.end() ? 0 : known->second;
  }

 private:
  std::string id_;
  std::map<std::string, int> levels_;
};

// word/numbering.xml: which numberings are bullets.
class Numbering : public xlsx::Handler {
 public:
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "abstractNum") abstract_ = attributes["abstractNumId"], first_ = true;
    if (element == "numFmt" && first_) {
      if (attributes["val"] == "bullet") bullets_.insert(abstract_);
      first_ = false;
    }
    if (element == "num") number_ = attributes["numId"];
    if (element == "abstractNumId") abstracts_[number_] = attributes["val"];
  }
  void close(std::string_view) override {}

  bool is_bullet(const std::string& number) const {
    const auto known = abstracts_.find(number);
    return known != abstracts_.end() && bullets_.contains(known->second);
  }

 private:
  std::string abstract_, number_;
  bool first_ = false;  // the format of the first level speaks for all
  std::set<std::string> bullets_;
  std::map<std::string, std::string> abstracts_;
};

// word/document.xml
class Body : public xlsx::Handler {
 public:
  Body(const Styles& styles, const Numbering& numbering, Blocks& blocks)
      : styles_(styles), numbering_(numbering), blocks_(blocks) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "tbl" && tables_++ == 0) blocks_.table("");
    if (element == "p") text_.clear(), style_.clear(), number_.clear(), images_ = 0;
    if (element == "pStyle") style_ = attributes["val"];
    if (element == "numId") number_ = attributes["val"];
    if (element == "drawing" || element == "pict") ++images_;
    if (element == "tab" || element == "br") text_ += ' ';
    in_text_ = element == "t";
  }
  void text(std::string_view piece) override {
    if (in_text_) text_ += piece;
  }
  void close(std::string_view element) override {
    in_text_ = false;
    if (element == "tbl" && tables_ > 0) --tables_;
    if (element == "p" && tables_ == 0) end_paragraph();
  }

 private:
  void end_paragraph() {
    const bool blank = util::trim(text_).empty();
    if (const int level = styles_.level(style_); level > 0 && !blank)
      blocks_.heading(level, text_);
    else if (!number_.empty() && number_ != "0" && !blank)
      numbering_.is_bullet(number_) ? blocks_.bullet(text_) : blocks_.step(text_);
    else
      blocks_.paragraph(text_);
    for (; images_ > 0; --images_) blocks_.image("");
  }

  const Styles& styles_;
  const Numbering& numbering_;
  Blocks& blocks_;
  std::string text_, style_, number_;
  bool in_text_ = false;
  int tables_ = 0, images_ = 0;
};

// docProps/core.xml
class Properties : public xlsx::Handler {
 public:
  explicit Properties(Blocks& blocks) : blocks_(blocks) {}
  void open(std::string_view element, const Attributes&) override { element_ = element, text_.clear(); }
  void text(std::string_view piece) override { text_ += piece; }
  void close(std::string_view element) override {
    if (element != element_) return;
    if (element == "creator") blocks_.property("author", text_);
    if (element == "version") blocks_.property("version", text_);
    if (element == "modified")  // 2026-01-30T08:00:00Z
      blocks_.property("updated", std::string_view(text_).substr(0, text_.find('T')));
  }

 private:
  Blocks& blocks_;
  std::string element_, text_;
};

Result<void> read_part(const xlsx::Package& package, const std::string& part, xlsx::Handler& handler) {
  return package.has(part) ? xlsx::parse(package, part, handler) : Result<void>{};
}

}  // namespace

Result<std::vector<Block>> read_docx(const std::filesystem::path& path, const std::string& name) {
  RD_TRY(const xlsx::Package package, xlsx::Package::open(path, name));
  Styles styles;
  Numbering numbering;
  RD_CHECK(read_part(package, "word/styles.xml", styles));
  RD_CHECK(read_part(package, "word/numbering.xml", numbering));
  Blocks blocks;
  Body body(styles, numbering, blocks);
  RD_CHECK(xlsx::parse(package, "word/document.xml", body));
  Properties properties(blocks);
  RD_CHECK(read_part(package, "docProps/core.xml", properties));
  return std::move(blocks).take();
}

}  // namespace readiness::data::document
