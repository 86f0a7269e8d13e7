// SPDX-License-Identifier: Apache-2.0
// Blocks as plain text that fits a width, with colours only when asked for.
#pragma once

#include "paper/format.hpp"

#include <string>
#include <string_view>

namespace readiness::paper {

class Screen {
 public:
  Screen(Language language, const Look& look);

  std::string text() && { return std::move(text_); }

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
  void operator()(const Contents&) {}
  void operator()(const Actions& actions);
  void operator()(const HeatMap& map);

 protected:
  enum class Style { plain, bold, dim, good, warn, bad, open };
  static Style style_of(Tone tone);

  // Wraps `text` behind `prefix`; further lines stand below its first character.
  void put(std::string_view prefix, std::string_view text, Style style = Style::plain);
  // The same in one line, cut where it does not fit.
  void put_line(std::string_view prefix, std::string_view text, Style style = Style::plain);
  void gap();
  std::string painted(const std::string& text, Style style) const;

  std::string text_;
  std::size_t width_;

 private:
  struct BarColumns;
  void put_bar(const Bar& bar, const BarColumns& columns);
  void put_sample(const std::string& indent, const SampleLine& sample);

  bool colour_;
  std::string colon_;
};

}  // namespace readiness::paper
