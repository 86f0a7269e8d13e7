// SPDX-License-Identifier: Apache-2.0
// The blocks of a page as WordprocessingML: paragraphs and tables in the styles of a document.
#pragma once

#include "paper/docx_form.hpp"
#include "paper/page.hpp"

#include <string>
#include <vector>

namespace readiness::paper {

class DocxBlocks {
 public:
  DocxBlocks(Language language, const DocxForm& form);

  // Everything that was put, with the table of contents in its place.
  std::string take();
  int numbered_lists() const { return lists_; }

  void operator()(const Title& title);
  void operator()(const Heading& heading);
  void operator()(const Paragraph& paragraph);
  void operator()(const Facts& facts);
  void operator()(const List& list);
  void operator()(const Steps& steps);
  void operator()(const Listing& listing);
  void operator()(const Verdict& verdict);
  void operator()(const Bars& bars);
  void operator()(const Table& table);
  void operator()(const Remarks& remarks);
  void operator()(const Entry& entry);
  void operator()(const Contents& contents);
  void operator()(const Actions& actions);
  void operator()(const HeatMap& map);

 private:
  struct Cell {
    std::string content;  // paragraphs
    std::string fill;     // RRGGBB, or empty
  };
  struct Column {
    std::string title;
    std::size_t longest = 0;  // columns of text
    bool number = false;
  };

  std::string id(const char* style) const;
  std::string paragraph(const char* style, const std::string& runs, const std::string& more = "") const;
  std::string cell(const std::string& text, bool number = false) const;
  std::string bullet(const std::string& runs) const;
  void heading(int level, const std::string& text, bool listed);
  void table(const std::vector<Column>& columns, const std::vector<std::vector<Cell>>& rows);
  std::string drawing(const Bar& bar) const;
  std::string contents() const;

  struct Listed {
    int level;
    std::string text, bookmark;
  };

  const DocxForm& form_;
  std::string colon_;
  Language language_;
  std::string xml_;
  std::vector<Listed> headings_;
  std::size_t contents_at_ = std::string::npos;
  int lists_ = 0;
};

}  // namespace readiness::paper
