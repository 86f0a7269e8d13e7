// SPDX-License-Identifier: Apache-2.0
// What every part of the page needs: the report, who reads it, and how much of it.
#pragma once

#include "report/page.hpp"
#include "text/phrase.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace readiness::report {

using paper::Bar;
using paper::Bars;
using paper::Entry;
using paper::Fact;
using paper::Facts;
using paper::Heading;
using paper::Paragraph;
using paper::SampleLine;
using paper::Table;

// How an outcome looks.
paper::Tone tone_of(Outcome outcome);

struct View {
  const Report& report;
  Language language;
  Depth depth;

  bool complete() const { return depth == Depth::document; }
  std::size_t limit(std::size_t size, std::size_t on_screen) const {
    return complete() ? size : std::min(size, on_screen);
  }

  std::string in(const Localized& text) const { return text.in(language); }
  std::vector<std::string> words(const std::vector<Localized>& texts) const {
    std::vector<std::string> all;
    for (const Localized& text : texts) all.push_back(in(text));
    return all;
  }
  template <const text::Phrase& label>
  Fact fact(const Localized& text) const {
    return {in(text::say<label>()), in(text)};
  }
};

// Parts of the page that have a file of their own.
Bars score_bars(const View& view);                                            // bars.cpp
Entry next_step(const View& view, const Finding& finding, std::size_t rank);  // entry.cpp: what was found, what to do
// entry.cpp: all that the reader has not been told yet.
Entry details(const View& view, const Finding& finding, bool told);

}  // namespace readiness::report
