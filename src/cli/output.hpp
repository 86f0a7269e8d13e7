// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/console.hpp"
#include "cli/options.hpp"
#include "cli/targets.hpp"
#include "util/file.hpp"

#include <optional>
#include <string_view>

namespace readiness::cli {

// Where a table is written to. An empty path is standard output.
struct OutputArguments {
  std::string path;
  bool force = false;  // over a file that exists
};

void add_output(Options& options, OutputArguments& to);
void add_force(Options& options, bool& to);

// Where a command writes a table of any size: a file, or standard output. A file appears when it is finished,
// or not at all.
class Output {
 public:
  // `targets` outlives it. Errors: the file exists and is not to be replaced, is an input, or is written already.
  static Result<Output> open(const OutputArguments& arguments, Targets& targets, Console& console);

  Result<void> write(std::string_view text);
  Result<void> finish();

 private:
  Output(std::optional<util::FileWriter> file, const Targets& targets, Console& console);

  std::optional<util::FileWriter> file_;
  const Targets* targets_;
  Console* console_;
};

}  // namespace readiness::cli
