// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <fstream>
#include <sstream>

namespace readiness::test {

Ran run(const std::vector<std::string>& arguments, Language language, const std::string& typed) {
  std::ostringstream out, err;
  std::istringstream in(typed);
  cli::Console console{.out = out, .err = err, .language = language, .in = &in};
  const int code = cli::main(arguments, console);
  return {code, out.str(), err.str()};
}

bool contains(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

MiniProject::MiniProject(const std::string& answer) {
  folder_.write("checklist.yaml", k_checklist);
  folder_.write("readiness.yaml",
                "readiness: 1\nname: {zh: 试点, en: Pilot}\nchecklist: ./checklist.yaml\nphase: kickoff\n");
  if (!answer.empty())
    folder_.write("answers.yaml",
                  "answers:\n  - {item: G-1, answer: " + answer + ", by: 李雷, date: 2026-01-10, reviewer: 韩梅梅}\n");
}

void MiniProject::waive(const std::string& expires) {
  folder_.write("waivers.yaml", "waivers:\n  - {item: G-1, reason: later, approver: 王总, expires: " + expires + "}\n");
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace readiness::test
