// SPDX-License-Identifier: Apache-2.0
// The command line at work on string streams, and a small project for it.
#pragma once

#include "cli/app.hpp"
#include "support/temp_dir.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace readiness::test {

struct Ran {
  int code = 0;
  std::string out, err;
};

// `typed` is what somebody types, line by line.
Ran run(const std::vector<std::string>& arguments, Language language = Language::en, const std::string& typed = {});

bool contains(const std::string& text, const std::string& words);

inline const std::string k_checklist = R"(checklist: mini
version: "1.2"
title: {zh: 小检查表, en: Mini}
phases:
  - {id: kickoff, title: {zh: 启动, en: Kickoff}, thresholds: {overall: 0, domain: 0, coverage: 0}}
  - {id: golive, title: {zh: 上线, en: Go-live}, thresholds: {overall: 0, domain: 0, coverage: 0}}
domains:
  - {id: goals, title: {zh: 目标, en: Goals}}
items:
  - id: G-1
    domain: goals
    phases: [kickoff, golive]
    severity: critical
    title: {zh: 已立项, en: The project is approved}
    why: {zh: 否则无人负责, en: Nobody is in charge otherwise}
    fix: {zh: 提交立项申请, en: Apply for approval}
    source: 一.2
    ask: {question: {zh: 立项了吗?, en: Is it approved?}}
  - id: G-2
    domain: goals
    phases: [golive]
    severity: low
    title: {zh: 已庆祝, en: It was celebrated}
    why: {zh: 士气, en: Morale}
    fix: {zh: 庆祝, en: Celebrate}
    ask:
      question: {zh: 庆祝了吗?, en: Was it celebrated?}
      evidence: true
      valid: 30d
)";

// A folder with readiness.yaml, its checklist and, unless empty, the answer to G-1.
class MiniProject {
 public:
  explicit MiniProject(const std::string& answer = "yes");

  void waive(const std::string& expires);

  std::string path() const { return folder_.path().string(); }
  std::string file(const std::string& name) const { return (folder_ / name).string(); }
  std::filesystem::path write(const std::string& name, const std::string& text) { return folder_.write(name, text); }

 private:
  TempDir folder_;
};

std::string contents(const std::filesystem::path& path);

}  // namespace readiness::test
