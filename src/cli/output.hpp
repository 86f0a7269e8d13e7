// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "util/file.hpp"

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace readiness::cli {

// Where a command writes a table of any size: a file, or standard output. A file appears when it is finished,
// or not at all.
class Output {
 public:
  // Errors: the file exists and is not to be replaced, or is one of `inputs`.
  static Result<Output> open(const OutputArguments& arguments, const std::vector<std::filesystem::path>& inputs,
                             Console& console);

  Result<void> write(std::string_view text);
  Result<void> finish();

 private:
  Output(std::optional<util::FileWriter> file, Console& console);

  std::optional<util::FileWriter> file_;
  Console* console_;
};

}  // namespace readiness::cli
