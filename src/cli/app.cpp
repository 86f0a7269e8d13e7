// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/signals.hpp"
#include "readiness/report.hpp"
#include "text/cli_phrases.hpp"
#include "util/log.hpp"
#include "util/version.hpp"

#include <exception>
#include <sstream>

namespace readiness::cli {
namespace {

int dispatch(const std::vector<std::string>& words, Console& console) {
  const auto arguments = parse_arguments(words, console.language);
  if (!arguments) {
    print({arguments.error()}, console);
    return k_usage;
  }
  console.language = arguments->language;
  util::log::start(arguments->verbose ? util::log::Level::debug : util::log::Level::quiet);
  return std::visit([&](const auto& command) { return run(command, console); }, arguments->command);
}

}  // namespace

int run(const VersionArguments&, Console& console) {
  console.say(text::say<text::phrases::version_line>(util::k_version, k_score_model, k_report_schema));
  return k_go;
}

int run(const HelpText& help, Console& console) {
  console.out << help.text;
  return k_go;
}

int main(const std::vector<std::string>& arguments, Console& console) {
  console.language = language_of(arguments, console.language);
  // What a user can cause comes back as a value, so whatever arrives here is our own fault.
  try {
    return dispatch(arguments, console);
  } catch (const std::exception& fault) {
    console.err << text::say<text::phrases::internal_error>(fault.what()).in(console.language) << '\n';
    return k_internal;
  }
}

int main(const std::vector<std::string>& arguments) {
  prepare_signals();
  std::ostringstream out;
  Console console = this_console(out);
  const int code = main(arguments, console);
  const auto written = write_to_stdout(out.str());
  if (written) return code;
  print({written.error()}, console);
  return k_usage;
}

}  // namespace readiness::cli
