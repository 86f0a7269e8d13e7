// SPDX-License-Identifier: Apache-2.0
#include "cli/answer_file.hpp"

#include "answers/entries.hpp"
#include "util/file.hpp"
#include "util/file_lock.hpp"

namespace readiness::cli {

namespace fs = std::filesystem;

namespace {

Result<std::string> content_of(const fs::path& path) {
  std::error_code fault;
  if (fs::symlink_status(path, fault).type() == fs::file_type::not_found) return std::string();
  return util::read_file(path);
}

}  // namespace

fs::path answers_file(const Project& project) { return project.folder / "answers.yaml"; }
fs::path waivers_file(const Project& project) { return project.folder / "waivers.yaml"; }

Result<void, Errors> change_file(const fs::path& path, const Change& change) {
  RD_TRY(const auto lock, util::FileLock::of(path));
  RD_TRY(const auto before, content_of(path));
  RD_TRY(const std::string text, change(before));
  RD_CHECK(util::write_file(path, text));
  return {};
}

Result<void, Errors> save_answers(const checklist::Loaded& loaded, const std::vector<Answer>& answers) {
  const fs::path path = answers_file(loaded.project);
  return change_file(path, [&](const std::string& before) {
    return answers::put_answers(path.string(), before, answers, loaded.checklist);
  });
}

}  // namespace readiness::cli
