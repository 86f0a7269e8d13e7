// SPDX-License-Identifier: Apache-2.0
// The blocks of a page as HTML. Every text comes twice, from the page and from the same page in the other language:
// where the two differ, the reader's choice shows one of them.
#pragma once

#include "paper/page.hpp"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace readiness::paper {

using Texts = std::pair<std::string, std::string>;  // Chinese first

// What entries can be chosen by, with all values that occur.
struct Choice {
  std::string name;
  Texts label;
  std::vector<Texts> values;  // as they come first
};

class HtmlBlocks {
 public:
  // `entries`: the ids of those on the page, which can be linked to.
  HtmlBlocks(std::vector<Choice> choices, std::set<std::string> entries)
      : choices_(std::move(choices)), entries_(std::move(entries)) {}

  // In front of the blocks below the heading that comes next.
  void below_next_heading(std::string markup) { below_heading_ = std::move(markup); }
  std::string take();

  void put(const Title& one, const Title& other);
  void put(const Heading& one, const Heading& other);
  void put(const Paragraph& one, const Paragraph& other);
  void put(const Facts& one, const Facts& other);
  void put(const List& one, const List& other);
  void put(const Steps& one, const Steps& other);
  void put(const Listing& one, const Listing& other);
  void put(const Verdict& one, const Verdict& other);
  void put(const Bars& one, const Bars& other);
  void put(const Table& one, const Table& other);
  void put(const Remarks& one, const Remarks& other);
  void put(const Contents&, const Contents&) {}  // stands above every page
  void put(const Entry& one, const Entry& other);
  void put(const Actions& one, const Actions& other);
  void put(const HeatMap& one, const HeatMap& other);

 private:
  void close_group();
  void close_section();
  void open_table(const std::vector<std::string>& one, const std::vector<std::string>& other,
                  const std::vector<bool>& numbers, const char* kind);
  void close_table(const std::string& more, const std::string& other);
  void table(const Table& one, const Table& other, const char* kind);
  void samples(const Entry& one, const Entry& other);
  void cells(const Row& one, const Row& other, const Table& table);
  void items(const std::vector<std::string>& one, const std::vector<std::string>& other, std::size_t from,
             std::size_t to);
  std::string facets(const Entry& one) const;
  std::string what(const Action& one, const Action& other) const;

  std::vector<Choice> choices_;
  std::set<std::string> entries_;
  std::string html_;
  std::string below_heading_;
  Texts last_heading_;
  int level_ = 1;
  int sections_ = 0;
  bool section_open_ = false, group_open_ = false;
};

// A text in both languages, once where they are equal; and as an attribute, with both for who switches.
std::string html_both(const std::string& one, const std::string& other);
std::string html_attribute(const char* name, const std::string& one, const std::string& other);

// "s3": of the third heading.
std::string section_id(int number);

const char* tone_class(Tone tone);

}  // namespace readiness::paper
