// SPDX-License-Identifier: Apache-2.0
#include "cli/output.hpp"

#include "text/phrase.hpp"

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase output_exists{"{0} 已存在", "{0} exists already"};
constexpr text::Phrase use_force{"加 --force 覆盖它，或换一个路径", "replace it with --force, or choose another path"};
constexpr text::Phrase opt_output{"写入此文件（默认 stdout）", "write to this file (default: standard output)"};
constexpr text::Phrase opt_force{"覆盖已有文件", "replace a file that exists"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

Result<void> may_be_written(const OutputArguments& arguments) {
  std::error_code ignored;  // what cannot be looked at cannot be opened either
  const fs::path path = arguments.path;
  if (!arguments.force && fs::exists(path, ignored) && !fs::is_directory(path, ignored))
    return Error{say<phrases::output_exists>(arguments.path), {}, say<phrases::use_force>()};
  return {};
}

}  // namespace

void add_output(Options& options, OutputArguments& to) {
  options.text("-o,--output", "FILE", to.path, say<phrases::opt_output>());
  add_force(options, to.force);
}

void add_force(Options& options, bool& to) { options.flag("--force", to, say<phrases::opt_force>()); }

Output::Output(std::optional<util::FileWriter> file, const Targets& targets, Console& console)
    : file_(std::move(file)), targets_(&targets), console_(&console) {}

Result<Output> Output::open(const OutputArguments& arguments, Targets& targets, Console& console) {
  if (arguments.path.empty()) return Output({}, targets, console);
  RD_CHECK(targets.add(arguments.path));
  RD_CHECK(may_be_written(arguments));
  RD_TRY(util::FileWriter file, util::FileWriter::create(arguments.path));
  return Output(std::move(file), targets, console);
}

Result<void> Output::write(std::string_view text) {
  if (file_) return file_->write(text);
  if (console_->write_at_once) return console_->write_at_once(text);
  console_->out << text;
  return {};
}

Result<void> Output::finish() {
  if (!file_) return {};
  RD_CHECK(targets_->still_apart());
  return file_->finish();
}

}  // namespace readiness::cli
