// SPDX-License-Identifier: Apache-2.0
// A finished report as pages, for those who decide, for those who act, and for those who doubt. Nothing is computed
// here: what is said stands in the report.
#pragma once

#include "paper/page.hpp"
#include "readiness/report.hpp"

#include <string>

namespace readiness::report {

// For those who decide: at most 60 lines of Markdown, or two printed pages, whatever the project. The first page of
// every document, too.
paper::Page brief_page(const Report& report, Language language);

// The brief, the domains with what holds and what does not, actions, waivers, and the method.
paper::Page summary_page(const Report& report, Language language);

// All of that, and every finding with what it rests on.
paper::Page full_page(const Report& report, Language language);

// The same for readers who look for findings and have others folded away: all that is to be done, by when it is due,
// and every finding as an entry, also what passed.
paper::Page interactive_page(const Report& report, Language language);

// The document for those whose pages are turned: with a table of contents; and with every finding.
paper::Page document_page(const Report& report, Language language);
paper::Page full_document_page(const Report& report, Language language);

// One screen: 45 lines of 80 columns.
paper::Page screen_page(const Report& report, Language language);

// The screen, and every finding that is no pass with its first samples.
paper::Page detailed_screen_page(const Report& report, Language language);

// One sheet: what has to be done, the first thing first.
paper::Page actions_page(const Report& report, Language language);

// The decision in one line.
std::string in_one_line(const Report& report, Language language);

}  // namespace readiness::report
