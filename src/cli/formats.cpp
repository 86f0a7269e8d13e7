// SPDX-License-Identifier: Apache-2.0
#include "cli/formats.hpp"

#include "report/forms.hpp"
#include "report/plan.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

using paper::Format;
using paper::Use;

constexpr const char* k_json = "json";

// Each once, by its short name where it has one; JSON behind them.
std::vector<std::string> names_of(std::initializer_list<Use> uses) {
  std::vector<std::string> names;
  for (const Format* format : paper::all_of(uses))
    names.emplace_back(format->short_name.empty() ? format->name : format->short_name);
  names.emplace_back(k_json);
  return names;
}

std::string extension_of(const std::string& name) {
  const Format* format = paper::find(name);
  return format ? std::string(format->extension) : "." + name;
}

}  // namespace

std::vector<std::string> report_formats() {
  std::vector<std::string> names;
  for (const report::Form& form : report::forms()) {
    names.emplace_back(form.name);
    if (!form.short_name.empty()) names.emplace_back(form.short_name);
  }
  names.emplace_back(report::k_plan);
  names.emplace_back(k_json);
  return names;
}

std::vector<std::string> text_formats() { return names_of({Use::text, Use::document}); }
std::vector<std::string> sheet_formats() { return names_of({Use::sheet, Use::document}); }

std::string format_for(const std::string& stated, const std::string& file, const std::vector<std::string>& offered) {
  if (!stated.empty()) return stated;
  const std::string lower = util::lower(file);
  const auto fitting = std::find_if(offered.begin(), offered.end(),
                                    [&](const std::string& name) { return lower.ends_with(extension_of(name)); });
  return fitting == offered.end() ? offered.front() : *fitting;
}

Result<void> show_page(const paper::Page& page, Console& console) {
  RD_TRY(const std::string text, paper::written(*paper::find("terminal"), page, {console.colour, console.width}));
  console.out << text;  // has colours of its own, and nothing else that a terminal would obey
  return {};
}

Result<void> put_page(paper::Page page, const std::string& title, const OutputArguments& output, Targets& targets,
                      Console& console) {
  if (output.path.empty()) return show_page(page, console);
  page.blocks.insert(page.blocks.begin(), paper::Title{title});
  std::vector<std::string> names;
  for (const Format* format : paper::all_of({Use::text, Use::document})) names.emplace_back(format->name);
  RD_TRY(Output file, Output::open(output, targets, console));
  const Format& format = *paper::find(format_for("", output.path, names));
  RD_CHECK(format.write(page, {}, [&](std::string_view text) { return file.write(text); }));
  return file.finish();
}

Result<void> write_as(const std::string& format, const Printable& printable, const paper::Look& look,
                      const paper::TextSink& sink) {
  if (format == k_json) return printable.json(sink);
  const Format& one = *paper::find(format);
  return one.write(printable.page(one), look, sink);
}

}  // namespace readiness::cli
