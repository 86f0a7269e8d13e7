// SPDX-License-Identifier: Apache-2.0
// What every part of a page needs: the report, and who reads it. The parts that several pages have in common.
#pragma once

#include "paper/page.hpp"
#include "readiness/report.hpp"
#include "text/phrase.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace readiness::report {

class View {
 public:
  View(const Report& of, Language by) : report(of), language(by) {
    for (const Finding& finding : of.findings) findings_.emplace(finding.item, &finding);
  }

  const Report& report;
  Language language;

  std::string in(const Localized& text) const { return text.in(language); }
  std::vector<std::string> words(const std::vector<Localized>& texts) const {
    std::vector<std::string> all;
    for (const Localized& text : texts) all.push_back(in(text));
    return all;
  }
  template <const text::Phrase& phrase, class... Arguments>
  std::string say(const Arguments&... arguments) const {
    return in(text::say<phrase>(arguments...));
  }
  template <const text::Phrase& label>
  paper::Fact fact(const Localized& text) const {
    return {say<label>(), in(text)};
  }

  // Null for an id that is not there.
  const Finding* find(const std::string& item) const {
    const auto found = findings_.find(item);
    return found == findings_.end() ? nullptr : found->second;
  }
  // Of an item with parts, the part that speaks for it.
  const Finding& voice(const Finding& finding) const {
    const Finding* part = find(finding.worst_part);
    return part ? *part : finding;
  }

 private:
  std::unordered_map<std::string_view, const Finding*> findings_;
};

// verdict.cpp
paper::Tone tone_of(Outcome outcome);
paper::Tone tone_of(Ruling ruling);
Localized ruling_words(Ruling ruling);  // NO-GO, in Chinese with its word beside it
// `more` about what was audited: the day, on a screen.
paper::Verdict verdict_block(const View& view, const Localized& more = {});

// actions.cpp: what has to be done, the first thing first.
paper::Actions actions_block(const View& view, std::size_t most);
paper::Actions actions_block(const View& view, Stage stage);
// Of what can wait: what should hold, who sees to it, until when.
paper::Actions short_actions_block(const View& view, Stage stage);

// way.cpp: how to get to a GO, and what a CONDITIONAL would take.
std::vector<Localized> way_sentences(const View& view);

// heat.cpp: of more than `most` tables the smaller ones are added up; 0: all of them.
paper::HeatMap heat_map(const View& view, std::size_t most = 0);
paper::Bars score_bars(const View& view);  // bars.cpp

// brief.cpp: the sections of the brief, as they stand in every document.
void add_brief(const View& view, paper::Page& page);

// summary.cpp
void add_domains(const View& view, paper::Page& page);
void add_waivers(const View& view, paper::Page& page);
void add_method(const View& view, paper::Page& page);
void add_left_out(const View& view, paper::Page& page);  // what does not count
void add_inputs(const View& view, paper::Page& page);    // the files that were read

// entry.cpp: all about one finding; of its samples as many as `most_samples`.
paper::Entry entry_of(const View& view, const Finding& finding, std::size_t most_samples, bool complete = true);

}  // namespace readiness::report
