// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"

#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/signals.hpp"
#include "readiness/report.hpp"
#include "text/phrase.hpp"
#include "util/log.hpp"
#include "util/version.hpp"

#include <exception>
#include <new>
#include <sstream>
#include <system_error>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase memory_used_up{"内存不足，没有得出结果", "not enough memory: there is no result"};
constexpr text::Phrase more_memory_or_fewer_jobs{"放宽内存限制，或用 --jobs 减少线程", "allow more memory, or use fewer threads with --jobs"};
constexpr text::Phrase internal_error{"内部错误：{0}。请把命令和输入文件报告给我们", "internal error: {0}. Please report it with the command and the input"};
constexpr text::Phrase version_line{"readiness {0}（评分模型 {1}，报告格式 {2}）", "readiness {0} (score model {1}, report schema {2})"};
// clang-format on
}  // namespace phrases

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
  console.tell(text::say<phrases::internal_error>(fault.what()));
  return k_internal;
}

int end_without_memory(Console& console) {
  return print({{.message = text::say<phrases::memory_used_up>(),
                 .hint = text::say<phrases::more_memory_or_fewer_jobs>(),
                 .exhausted = true}},
               console);
}

}  // namespace

int run(const VersionArguments&, Console& console) {
  console.say(text::say<phrases::version_line>(util::k_version, k_score_model, k_report_schema));
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
