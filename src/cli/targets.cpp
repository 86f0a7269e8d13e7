// SPDX-License-Identifier: Apache-2.0
#include "cli/targets.hpp"

#include "text/phrases.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <sys/stat.h>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase two_outputs_in_one_file{"两份输出都要写入 {0}", "two outputs would go to {0}"};
constexpr text::Phrase output_is_input{"{0} 是要读取的文件，不会覆盖", "{0} is a file that is read; it is never written over"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

// Equal for two names of one file. Of a file that is not there yet: where it would be, and since some file systems take
// m.csv and M.csv for one, without regard to case.
std::string identity_of(const fs::path& path) {
  struct stat facts = {};
  const auto is_there = [&](const fs::path& name) { return ::stat(name.c_str(), &facts) == 0; };
  const auto of_file = [&] { return fmt::format("{}:{}", facts.st_dev, facts.st_ino); };
  if (is_there(path)) return of_file();
  std::error_code fault;
  fs::path whole = fs::weakly_canonical(fs::absolute(path, fault), fault);
  if (fault) whole = path.lexically_normal();
  // A .. behind a folder that is missing leads to a file all the same.
  return is_there(whole) ? of_file() : util::fold(whole.string());
}

// Devices and pipes hold nothing that could be lost.
bool can_be_lost(const fs::path& path) {
  struct stat facts = {};
  return ::stat(path.c_str(), &facts) != 0 || S_ISREG(facts.st_mode) || S_ISDIR(facts.st_mode);
}

}  // namespace

Targets::Targets(const std::vector<fs::path>& inputs) { reads(inputs); }

void Targets::reads(const fs::path& input) {
  std::string identity = identity_of(input);
  const std::lock_guard lock(mutex_);
  inputs_.insert(std::move(identity));
}

void Targets::reads(const std::vector<fs::path>& inputs) {
  for (const fs::path& input : inputs) reads(input);
}

Result<void> Targets::add(const std::string& path) {
  if (!can_be_lost(path)) return {};
  Output output{path, identity_of(path)};
  const std::lock_guard lock(mutex_);
  RD_CHECK(apart(output));
  const bool taken = std::any_of(outputs_.begin(), outputs_.end(),
                                 [&](const Output& other) { return other.identity == output.identity; });
  if (taken) return Error{say<phrases::two_outputs_in_one_file>(path), {}, say<text::phrases::choose_another_path>()};
  outputs_.push_back(std::move(output));
  return {};
}

Result<void> Targets::still_apart() const {
  const std::lock_guard lock(mutex_);
  for (const Output& output : outputs_) RD_CHECK(apart(output));
  return {};
}

Result<void> Targets::apart(const Output& output) const {
  if (!inputs_.contains(output.identity)) return {};
  return Error{say<phrases::output_is_input>(output.path), {}, say<text::phrases::choose_another_path>()};
}

}  // namespace readiness::cli
