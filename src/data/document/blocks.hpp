// SPDX-License-Identifier: Apache-2.0
// A document as a table: one row for each heading, paragraph, step, bullet, image, table and piece of code, in their
// order, so that rules on manuals are rules on rows.
#pragma once

#include "readiness/result.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data::document {

struct Block {
  std::string kind;     // heading, paragraph, step, bullet, image, table, code, property
  std::string chapter;  // the heading of the chapter that it stands in; of a property, its name
  int level = 0;        // of a heading
  int number = 0;       // of a step, counted from 1 within its chapter
  std::string text;     // as readers see it; of a table, its rows as lines, with bars between the cells
};

// Puts blocks one behind the other, as a reader of some format finds them.
class Blocks {
 public:
  void heading(int level, std::string_view text);
  void paragraph(std::string_view text);
  void step(std::string_view text) { add("step", text); }
  void bullet(std::string_view text) { add("bullet", text); }
  void image(std::string_view text) { add("image", text); }
  void table(std::string_view text) { add("table", text); }
  void code(std::string_view text) { add("code", text); }
  // Owner, version or day of change, under any of its usual names (维护人, Author, 更新日期 ...); the first one counts.
  void property(std::string_view name, std::string_view value);

  // Chapters are the headings of the second level below a single first one, the title; else those of the highest level.
  std::vector<Block> take() &&;

 private:
  void add(const char* kind, std::string_view text);

  std::vector<Block> all_;
  std::set<std::string_view> properties_;
  int headings_ = 0;  // behind the second one texts say nothing about the document itself
};

// Errors: nested too deeply, or so built that reading it would take more time or memory than any manual needs.
Result<std::vector<Block>> read_markdown(std::string_view text);
Result<std::vector<Block>> read_html(std::string_view text);
// HTML that stands in another format.
Result<void> add_html(std::string_view text, Blocks& blocks);

}  // namespace readiness::data::document
