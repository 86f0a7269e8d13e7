// SPDX-License-Identifier: Apache-2.0
// What the styles and numberings of a DOCX make of its paragraphs: headings, steps or bullets.
#pragma once

#include "data/xlsx/xml.hpp"

#include <map>
#include <string>
#include <string_view>

namespace readiness::data::document {

// What a paragraph, or a style, says of itself. Empty and -1: nothing, so that what it is based on counts.
struct Outline {
  int level = -1;            // of a heading: 1 to 9; 0: no heading
  std::string number;        // the id of a numbering; "0": none
  std::string number_level;  // the depth within it

  // Fills what is open.
  void inherit(const Outline& from);
  // Takes in an element of <pPr>.
  void read(std::string_view element, const xlsx::Attributes& attributes);
};

// The part of styles. Their ids differ by language ("1", "Heading1"); the names of Word's own do not.
class DocxStyles : public xlsx::Handler {
 public:
  void open(std::string_view element, const xlsx::Attributes& attributes) override;
  void close(std::string_view) override {}

  // With all that it is based on.
  Outline of(const std::string& style) const;

 private:
  struct Style {
    Outline own;
    std::string based_on;
  };

  std::map<std::string, Style> styles_;
  Style* style_ = nullptr;  // the one that is open
};

// The part of numberings: their formats, level by level.
class DocxNumbering : public xlsx::Handler {
 public:
  enum class Kind { none, step, bullet };

  void open(std::string_view element, const xlsx::Attributes& attributes) override;
  void close(std::string_view) override {}

  Kind kind_of(const Outline& outline, const DocxStyles& styles) const;

 private:
  struct Abstract {
    std::map<std::string, std::string> formats;  // by level
    std::string style;                           // that holds them in its place
  };

  const Abstract* abstract_of(const std::string& number) const;

  std::map<std::string, Abstract> abstracts_;
  std::map<std::string, std::string> numbers_;  // their abstracts
  std::string abstract_, number_, level_;
};

}  // namespace readiness::data::document
