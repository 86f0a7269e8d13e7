// SPDX-License-Identifier: Apache-2.0
// Any text as a checklist, a project, answers or waivers, beside others that are in order: loaded, or refused with
// errors that can be shown.
#include "checklist/fake_probes.hpp"
#include "checklist/load.hpp"
#include "doc/snippet.hpp"
#include "fuzz/fuzz.hpp"
#include "support/temp_dir.hpp"

#include <array>

using namespace readiness;
using fuzz::require;

namespace {

struct File {
  const char* name;
  const char* text;
};

constexpr std::array k_files = {
    File{"readiness.yaml", "readiness: 1\nname: {zh: 华东, en: East}\nchecklist: ./demo.yaml\nphase: kickoff\n"},
    File{"demo.yaml", R"(checklist: demo
version: "1"
title: {zh: 演示, en: Demo}
phases: [{id: kickoff, title: {zh: 启动, en: Kickoff}}]
domains: [{id: data, title: {zh: 数据, en: Data}}]
tables:
  - {id: customers, title: {zh: 客户, en: C}, file: c.csv, columns: [{id: phone, title: {zh: 电话, en: Phone}}]}
items:
  - id: DATA-01
    domain: data
    phases: [kickoff]
    severity: high
    title: {zh: 有电话, en: Phones}
    why: {zh: 回访, en: Call back}
    fix: {zh: 补录, en: Fill in}
    ask: {question: {zh: 有吗？, en: Any?}}
)"},
    File{"answers.yaml", "answers: [{item: DATA-01, answer: yes, by: A, date: 2026-01-10}]\n"},
    File{"waivers.yaml", "waivers: [{item: DATA-01, reason: r, approver: A, expires: 2026-12-31}]\n"}};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const test::TempDir folder;
  fuzz::Input input(bytes, size);
  const std::size_t chosen = input.below(k_files.size());
  for (std::size_t i = 0; i < k_files.size(); ++i)
    folder.write(k_files[i].name, i == chosen ? input.rest() : std::string_view(k_files[i].text));
  const auto loaded = checklist::load_project(folder.path(), test::fake_probes());
  if (loaded) {
    require(!loaded->checklist.items.empty(), "a checklist has items");
    return 0;
  }
  require(!loaded.error().empty(), "what is refused has errors");
  for (const Error& error : loaded.error())
    for (const Language language : {Language::zh, Language::en})
      require(doc::render(error, language).ends_with('\n'), "an error can be shown");
  return 0;
}
