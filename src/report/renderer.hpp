// SPDX-License-Identifier: Apache-2.0
// A report format: a pure function from Report to text. Only cli opens files.
#pragma once

#include "readiness/report.hpp"
#include "readiness/result.hpp"

#include <string>
#include <vector>

namespace readiness::report {

struct RenderOptions {
  Language language = Language::en;
  bool colour = false;      // terminal only
  std::size_t width = 100;  // columns; terminal only
};

struct Renderer {
  std::string name;   // as in --report NAME[:PATH]
  std::string alias;  // "md"; may be empty
  Localized purpose;
  std::string (*render)(const Report& report, const RenderOptions& options);
};

const std::vector<Renderer>& all();             // list.cpp
const Renderer* find(const std::string& name);  // by name or alias; null when there is none

// Reads what the json renderer wrote. Another schema version, and anything that is
// not a report, is an error that says so. `file` is for the message.
Result<Report> read_json(const std::string& text, const std::string& file);

}  // namespace readiness::report
