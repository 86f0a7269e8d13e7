// SPDX-License-Identifier: Apache-2.0
#include "cli/console.hpp"

#include "cli/exit_code.hpp"
#include "doc/snippet.hpp"
#include "text/phrases.hpp"
#include "util/system_reason.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <sys/ioctl.h>
#include <unistd.h>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase errors_found{"{0} 处错误", "{0} error(s)"};
// clang-format on
}  // namespace phrases

// Reports stay readable on very narrow and very wide terminals.
constexpr std::size_t k_min_width = 60;
constexpr std::size_t k_max_width = 120;
constexpr std::size_t k_width_of_files = 100;

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value ? value : "";
}

std::size_t terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return k_width_of_files;
  return std::clamp<std::size_t>(size.ws_col, k_min_width, k_max_width);
}

}  // namespace

Console this_console(std::ostream& out) {
  const bool terminal = isatty(STDOUT_FILENO) == 1;
  return {.out = out,
          .err = std::cerr,
          .language = system_language(),
          .terminal = terminal,
          .colour = terminal && environment("NO_COLOR").empty() && environment("TERM") != "dumb",
          .progress = isatty(STDERR_FILENO) == 1,
          .width = terminal_width(),
          .write_at_once = terminal ? write_to_terminal : write_to_stdout,
          .in = &std::cin};
}

Result<void> write_to_stdout(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
    if (written >= 0)
      text.remove_prefix(static_cast<std::size_t>(written));
    else if (errno == EPIPE)
      return {};
    else if (errno != EINTR)
      return Error{.message = text::say<text::phrases::file_unwritable>("stdout", util::system_reason(errno)),
                   .exhausted = util::is_exhausted(errno)};
  }
  return {};
}

Result<void> write_to_terminal(std::string_view text) { return write_to_stdout(util::visible(text)); }

Language system_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
    if (const std::string_view value = environment(name); !value.empty())
      return value.starts_with("zh") ? Language::zh : Language::en;
  return Language::en;
}

int print(const Errors& errors, Console& console) {
  for (const Error& error : errors) console.err << doc::render(error, console.language);
  if (errors.size() > 1) console.tell(text::say<phrases::errors_found>(errors.size()));
  const bool exhausted = std::any_of(errors.begin(), errors.end(), [](const Error& error) { return error.exhausted; });
  return exhausted ? k_internal : k_usage;
}

}  // namespace readiness::cli
