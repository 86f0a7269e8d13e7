// SPDX-License-Identifier: Apache-2.0
// Checklists and projects written to a temporary folder, and what loading them says.
#pragma once

#include "checklist/fake_probes.hpp"
#include "checklist/load.hpp"
#include "doc/snippet.hpp"
#include "support/temp_dir.hpp"
#include "util/strings.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>

namespace readiness::test {

// A checklist with a check and a question, in the form in which most people write one.
inline constexpr std::string_view k_checklist = R"(checklist: demo
version: 1.2
title: {zh: 演示, en: Demo}
phases:
  - {id: kickoff, title: {zh: 启动, en: Kickoff}, thresholds: {overall: 60 %, coverage: 50}}
  - {id: golive, title: {zh: 上线, en: Go-live}}
domains:
  - {id: goals, title: {zh: 目标, en: Goals}}
  - {id: data, title: {zh: 数据, en: Data}, weight: 2}
tables:
  - id: customers
    title: {zh: 客户, en: Customers}
    file: exports/customers.csv
    columns:
      - {id: name, title: {zh: 客户名称, en: Name}}
      - {id: phone, title: {zh: 电话, en: Phone}, aliases: [Tel]}
items:
  - id: DATA-01
    domain: data
    phases: [kickoff, golive]
    severity: high
    title: {zh: 客户有电话, en: Customers have a phone}
    why: {zh: 没有电话无法回访, en: Without it nobody can call back}
    fix: {zh: 补录电话, en: Fill in the phone}
    check:
      probe: data.is_complete
      with: {table: customers, column: phone, when: "name is not blank"}
      expect: {pass: ">= 95 %", fail: "< 80 %"}
  - id: GOAL-01
    domain: goals
    phases: [kickoff]
    severity: critical
    title: {zh: 目标已批准, en: Goals are approved}
    why: {zh: 未批准的目标会变, en: Goals that nobody approved change}
    fix: {zh: 提交批准, en: Have them approved}
    needs: [DATA-01]
    applies_if: users > 50
    ask:
      question: {zh: 目标是否已批准？, en: Are the goals approved?}
      valid: 180d
)";

inline constexpr std::string_view k_project = R"(readiness: 1
name: {zh: 华东, en: East}
checklist: ./demo.yaml
phase: kickoff
)";

// `text` with its one `from` as `to`. A row whose `from` is not there tests nothing: that fails.
inline std::string with(std::string_view text, const std::string& from, const std::string& to) {
  std::string result(text);
  const std::size_t at = result.find(from);
  INFO("to be replaced: " << from);
  REQUIRE((from.empty() || at != std::string::npos));
  return from.empty() ? result + to : result.replace(at, from.size(), to);
}

class Workspace {
 public:
  Workspace() {
    write("demo.yaml", k_checklist);
    write("readiness.yaml", k_project);
  }

  // With one more file, or another text for one of the two.
  Workspace(const std::string& name, std::string_view text) : Workspace() { write(name, text); }

  void write(const std::string& name, std::string_view text) const { folder_.write(name, text); }
  std::string path(const std::string& name = {}) const { return (folder_ / name).string(); }

  // Every error as a person sees it, with paths relative to the folder; "" when all is well.
  std::string lint_checklist(const std::string& name = "demo.yaml", Language language = Language::en) const {
    const auto loaded = checklist::load_checklist(path(name), fake_probes());
    return loaded ? "" : shown(loaded.error(), language);
  }
  std::string lint_project(Language language = Language::en, const std::string& phase = {}) const {
    const auto loaded = checklist::load_project(path(), fake_probes(), phase);
    return loaded ? "" : shown(loaded.error(), language);
  }

  Checklist checklist(const std::string& name = "demo.yaml") const {
    INFO(lint_checklist(name));
    auto loaded = checklist::load_checklist(path(name), fake_probes());
    REQUIRE(loaded);
    return std::move(loaded).value();
  }
  checklist::Loaded project(const std::string& phase = {}) const {
    INFO(lint_project());
    auto loaded = checklist::load_project(path(), fake_probes(), phase);
    REQUIRE(loaded);
    return std::move(loaded).value();
  }

 private:
  std::string shown(const Errors& errors, Language language) const {
    std::string all;
    for (const Error& error : errors) all += doc::render(error, language);
    return util::replace_all(all, folder_.path().string() + "/", "");
  }

  TempDir folder_;
};

}  // namespace readiness::test
