// SPDX-License-Identifier: Apache-2.0
// The document that a page is written into: ours, or a customer's, of which cover, header, footer and styles stay.
#pragma once

#include "readiness/result.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace readiness::paper {

class DocxForm {
 public:
  static DocxForm own(const std::string& title);
  // Errors: no DOCX, a damaged one, or one with macros.
  static Result<DocxForm> open(std::string_view bytes);
  DocxForm(DocxForm&&) noexcept;
  ~DocxForm();

  // The id of each style by the name that Word gives it: "heading 1". Those that the document lacks have been added.
  const std::map<std::string, std::string>& styles() const;
  int text_width() const;         // twentieths of a point
  int bullets() const;            // the number of our list with bullets
  int numbered(int lists) const;  // of our numbered list, from 0

  // The bytes of the file: `content` behind what the document has already.
  Result<std::string> filled(const std::string& content, int numbered_lists);

 private:
  struct Document;
  explicit DocxForm(std::unique_ptr<Document> document);
  std::unique_ptr<Document> document_;
};

// Whether `bytes` is a document that can be written into.
Result<void> check_docx_form(std::string_view bytes);

}  // namespace readiness::paper
