// SPDX-License-Identifier: Apache-2.0
#include "checklist/workspace.hpp"

#include "doc/snippet.hpp"
#include "util/strings.hpp"

namespace readiness::test {

std::string with(std::string_view text, const std::string& from, const std::string& to) {
  std::string result(text);
  const std::size_t at = result.find(from);
  INFO("to be replaced: " << from);
  REQUIRE((from.empty() || at != std::string::npos));
  return from.empty() ? result + to : result.replace(at, from.size(), to);
}

Workspace::Workspace() {
  write("demo.yaml", k_checklist);
  write("readiness.yaml", k_project);
}

std::string Workspace::lint_checklist(const std::string& name, Language language) const {
  const auto loaded = checklist::load_checklist(path(name), fake_probes());
  return loaded ? "" : shown(loaded.error(), language);
}

std::string Workspace::lint_project(Language language, const std::string& phase) const {
  const auto loaded = checklist::load_project(path(), fake_probes(), phase);
  return loaded ? "" : shown(loaded.error(), language);
}

Checklist Workspace::checklist(const std::string& name) const {
  INFO(lint_checklist(name));
  auto loaded = checklist::load_checklist(path(name), fake_probes());
  REQUIRE(loaded);
  return std::move(loaded).value();
}

checklist::Loaded Workspace::project(const std::string& phase) const {
  INFO(lint_project());
  auto loaded = checklist::load_project(path(), fake_probes(), phase);
  REQUIRE(loaded);
  return std::move(loaded).value();
}

std::string Workspace::shown(const Errors& errors, Language language) const {
  std::string all;
  for (const Error& error : errors) all += doc::render(error, language);
  return util::replace_all(all, folder_.path().string() + "/", "");
}

}  // namespace readiness::test
