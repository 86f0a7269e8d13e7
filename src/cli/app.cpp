// SPDX-License-Identifier: Apache-2.0
#include "cli/app.hpp"

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/signals.hpp"
#include "text/phrase.hpp"
#include "util/log.hpp"

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
// clang-format on
}  // namespace phrases

int dispatch(const std::vector<std::string>& words, Console& console) {
  const auto request = read_command_line(words, console.language);
  if (!request) return print({request.error()}, console);
  console.language = request->language;
  util::log::start(request->verbose ? util::log::Level::debug : util::log::Level::quiet);
  return request->work(console);
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
