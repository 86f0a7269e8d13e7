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
#include <new>
#include <sstream>
#include <system_error>

namespace readiness::cli {
namespace {

int dispatch(const std::vector<std::string>& words, Console& console) {
  const auto arguments = parse_arguments(words, console.language);
  if (!arguments) {
    return print({arguments.error()}, console);
  }
  console.language = arguments->language;
  util::log::start(arguments->verbose ? util::log::Level::debug : util::log::Level::quiet);
  return std::visit([&](const auto& command) { return run(command, console); }, arguments->command);
}

int end_by_fault(const std::exception& fault, Console& console) {
  console.tell(text::say<text::phrases::internal_error>(fault.what()));
  return k_internal;
}

int end_without_memory(Console& console) {
  return print({{.message = text::say<text::phrases::memory_used_up>(),
                 .hint = text::say<text::phrases::more_memory_or_fewer_jobs>(),
                 .exhausted = true}},
               console);
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
  } catch (const std::bad_alloc&) {
    return end_without_memory(console);
  } catch (const std::system_error& fault) {  // no thread: its stack is memory, too
    if (fault.code() == std::errc::resource_unavailable_try_again) return end_without_memory(console);
    return end_by_fault(fault, console);
  } catch (const std::exception& fault) {
    return end_by_fault(fault, console);
  }
}

int main(const std::vector<std::string>& arguments) {
  prepare_signals();
  std::ostringstream out;
  Console console = this_console(out);
  const int code = main(arguments, console);
  const auto written = write_to_stdout(out.view());
  if (written) return code;
  return print({written.error()}, console);
}

}  // namespace readiness::cli
