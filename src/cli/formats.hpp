// SPDX-License-Identifier: Apache-2.0
// What a command can print: a page in the formats of paper, and JSON.
#pragma once

#include "cli/console.hpp"
#include "cli/output.hpp"
#include "paper/format.hpp"

#include <functional>
#include <string>
#include <vector>

namespace readiness::cli {

struct Printable {
  std::function<paper::Page(const paper::Format& format)> page;
  std::function<Result<void>(const paper::TextSink& sink)> json;
};

// In the format of this name, which is one of a list below.
Result<void> write_as(const std::string& format, const Printable& printable, const paper::Look& look,
                      const paper::TextSink& sink);

// On the terminal, which it fits.
Result<void> show_page(const paper::Page& page, Console& console);

// On the terminal, or into a file, below this title and in the format that the file's name says.
Result<void> put_page(paper::Page page, const std::string& title, const OutputArguments& output, Targets& targets,
                      Console& console);

// What `stated` names, else what the file's name says, else the first one.
std::string format_for(const std::string& stated, const std::string& file, const std::vector<std::string>& offered);

// Names for --report, with the short ones; and for --format of the commands that show a table, and of match and dedupe.
std::vector<std::string> report_formats();
std::vector<std::string> text_formats();
std::vector<std::string> sheet_formats();

}  // namespace readiness::cli
