// SPDX-License-Identifier: Apache-2.0
#include "support/fake_host.hpp"

#include "text/phrases.hpp"

namespace readiness::test {

namespace {

Error missing(const std::filesystem::path& path) { return {text::say<text::phrases::file_missing>(path.string())}; }

}  // namespace

Result<std::string> FakeHost::read_file(const std::filesystem::path& path) const {
  if (const auto fault = broken.find(path.string()); fault != broken.end()) return fault->second;
  const auto file = files.find(path.string());
  if (file != files.end()) return file->second;
  if (folders.contains(path.string())) return Error{text::say<text::phrases::file_is_folder>(path.string())};
  return missing(path);
}

Result<FileFacts> FakeHost::file_facts(const std::filesystem::path& path) const {
  RD_TRY(const bool there, exists(path));
  if (!there) return missing(path);
  const auto file = files.find(path.string());
  const auto time = modified.find(path.string());
  return FileFacts{.bytes = file == files.end() ? 0 : file->second.size(),
                   .folder = file == files.end(),
                   .modified = time == modified.end() ? clock : time->second};
}

Result<bool> FakeHost::exists(const std::filesystem::path& path) const {
  if (const auto fault = broken.find(path.string()); fault != broken.end()) return fault->second;
  return files.contains(path.string()) || folders.contains(path.string());
}

Result<DiskSpace> FakeHost::disk_space(const std::filesystem::path& path) const {
  const auto volume = volumes.find(path.string());
  if (volume == volumes.end()) return missing(path);
  return volume->second;
}

Result<CommandOutput> FakeHost::run(const std::vector<std::string>& arguments, std::chrono::milliseconds) const {
  std::string line;
  for (const std::string& argument : arguments) line += (line.empty() ? "" : " ") + argument;
  if (const auto fault = broken.find(line); fault != broken.end()) return fault->second;
  const auto command = commands.find(line);
  if (command == commands.end()) return Error{text::say<text::phrases::program_missing>(arguments.front())};
  return command->second;
}

std::optional<std::string> FakeHost::environment(const std::string& name) const {
  const auto variable = variables.find(name);
  return variable == variables.end() ? std::nullopt : std::optional(variable->second);
}

}  // namespace readiness::test
