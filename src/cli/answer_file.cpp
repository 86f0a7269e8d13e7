// SPDX-License-Identifier: Apache-2.0
#include "cli/answer_file.hpp"

#include "answers/entries.hpp"
#include "cli/signals.hpp"
#include "util/file.hpp"

namespace readiness::cli {

namespace fs = std::filesystem;

fs::path answers_file(const Project& project) { return project.folder / "answers.yaml"; }
fs::path waivers_file(const Project& project) { return project.folder / "waivers.yaml"; }

Result<std::string> content_of(const fs::path& path) {
  std::error_code fault;
  if (fs::symlink_status(path, fault).type() == fs::file_type::not_found) return std::string();
  return util::read_file(path);
}

Result<void, Errors> save_answers(const checklist::Loaded& loaded, const std::vector<Answer>& answers) {
  const fs::path path = answers_file(loaded.project);
  const auto before = content_of(path);
  if (!before) return Errors{before.error()};
  RD_TRY(const std::string text, answers::put_answers(path.string(), *before, answers, loaded.checklist));
  const HoldInterrupts until_written;
  if (auto written = util::write_file(path, text); !written) return Errors{written.error()};
  return {};
}

}  // namespace readiness::cli
