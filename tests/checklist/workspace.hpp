// SPDX-License-Identifier: Apache-2.0
// Checklists and projects written to a temporary folder, and what loading them says.
#pragma once

#include "checklist/fake_probes.hpp"
#include "checklist/load.hpp"
#include "support/temp_dir.hpp"

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
std::string with(std::string_view text, const std::string& from, const std::string& to);

class Workspace {
 public:
  Workspace();

  // With one more file, or another text for one of the two.
  Workspace(const std::string& name, std::string_view text) : Workspace() { write(name, text); }

  void write(const std::string& name, std::string_view text) const { folder_.write(name, text); }
  std::string path(const std::string& name = {}) const { return (folder_ / name).string(); }

  // Every error as a person sees it, with paths relative to the folder; "" when all is well.
  std::string lint_checklist(const std::string& name = "demo.yaml", Language language = Language::en) const;
  std::string lint_project(Language language = Language::en, const std::string& phase = {}) const;

  Checklist checklist(const std::string& name = "demo.yaml") const;
  checklist::Loaded project(const std::string& phase = {}) const;

 private:
  std::string shown(const Errors& errors, Language language) const;

  TempDir folder_;
};

}  // namespace readiness::test
