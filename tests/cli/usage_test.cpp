// SPDX-License-Identifier: Apache-2.0
// What people get to read when they mistype.
#include "run.hpp"

#include <catch2/catch.hpp>

namespace usage_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::run;
using Words = std::vector<std::string>;

TEST_CASE("a mistake in the arguments: exit code 2, nothing on stdout, cause and suggestion on stderr") {
  const auto [arguments, text] = GENERATE(table<Words, std::string>({
      {{"audti"}, "error: there is no command 'audti'\nhint: did you mean 'audit'?\n"},
      {{"xyzzy"},
       "error: there is no command 'xyzzy'\n"
       "hint: allowed: audit, report, lint, schema, init, probes, explain, rows, fix, convert, profile, match, dedupe, "
       "answer, "
       "answers, waive, plan, whatif, reconcile, collect, version\n"},
      {{"--vresion"}, "error: there is no option '--vresion'\nhint: did you mean '--version'?\n"},
      {{"audit", "--phse", "uat"}, "error: there is no option '--phse'\nhint: did you mean '--phase'?\n"},
      {{"audit", "--phse=uat"}, "error: there is no option '--phse=uat'\nhint: did you mean '--phase'?\n"},
      {{"audit", "a", "b"}, "error: unexpected argument 'b'\nhint: see readiness audit --help\n"},
      {{"audit", "--phase"}, "error: --phase needs a value: ID\nhint: see readiness audit --help\n"},
      {{"audit", "--phase", "a", "--phase", "b"},
       "error: --phase can be given once only\nhint: see readiness audit --help\n"},
      {{"audit", "--jobs", "many"}, "error: --jobs cannot be 'many'\nhint: write a whole number from 1 to 1024\n"},
      {{"audit", "--memory", "2"}, "error: --memory cannot be '2'\nhint: write 512MiB or 2GiB\n"},
      {{"audit", "--memory", "2GB"}, "error: --memory cannot be '2GB'\nhint: write 512MiB or 2GiB\n"},
      {{"audit", "--memory", "99999999GiB"}, "error: --memory cannot be '99999999GiB'\nhint: write 512MiB or 2GiB\n"},
      {{"audit", "-j", "0"}, "error: --jobs cannot be '0'\nhint: write a whole number from 1 to 1024\n"},
      {{"audit", "-j", "-1"}, "error: --jobs cannot be '-1'\nhint: write a whole number from 1 to 1024\n"},
      {{"audit", "-j", "1025"}, "error: --jobs cannot be '1025'\nhint: write a whole number from 1 to 1024\n"},
      {{"audit", "-j", "99999999999999999999"},
       "error: --jobs cannot be '99999999999999999999'\nhint: write a whole number from 1 to 1024\n"},
      {{"audit", "--now", "tomorrow"},
       "error: --now cannot be 'tomorrow'\nhint: write 2026-01-30 or 2026-01-30T08:00:00Z\n"},
      {{"audit", "--fail-on", "nogo"}, "error: --fail-on cannot be 'nogo'\nhint: did you mean 'no-go'?\n"},
      {{"audit", "--lang", "fr"}, "error: --lang cannot be 'fr'\nhint: allowed: en, zh, zh-en\n"},
      {{"audit", "--report", "jsn:x"}, "error: there is no report format 'jsn'\nhint: did you mean 'json'?\n"},
      {{"audit", "--report", "json", "--report", "md:-"},
       "error: two reports would go to stdout: json and md\nhint: give one of them a path, such as md:report.md\n"},
      {{"report"}, "error: FILE is missing\nhint: see readiness report --help\n"},
      {{"init"}, "error: FOLDER is missing\nhint: see readiness init --help\n"},
      {{"explain"}, "error: ITEM is missing\nhint: see readiness explain --help\n"},
      {{"schema"}, "error: KIND is missing\nhint: see readiness schema --help\n"},
      {{"schema", "project.yaml"},
       "error: there is no kind of file called 'project.yaml'\n"
       "hint: allowed: checklist, fragment, project, machine, answers, waivers, report\n"},
      {{"schema", "raport"}, "error: there is no kind of file called 'raport'\nhint: did you mean 'report'?\n"},
      {{"answers", "exprot", "x.xlsx"}, "error: ACTION cannot be 'exprot'\nhint: did you mean 'export'?\n"},
      {{"answers", "export"}, "error: FILE is missing\nhint: see readiness answers --help\n"},
      {{"waive", "G-1"}, "error: --reason is missing\nhint: see readiness waive --help\n"},
      {{"probes", "data.is_complet"},
       "error: there is no probe 'data.is_complet'\nhint: did you mean 'data.is_complete'?\n"},
  }));
  const auto ran = run(arguments);
  INFO(arguments.back());
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(ran.err == text);
}

TEST_CASE("mistakes are told in Chinese too, whatever the language comes from") {
  CHECK(run({"audti"}, Language::zh).err == "错误：没有命令“audti”\n提示：是否想写“audit”？\n");
  CHECK(run({"audti", "--lang", "zh"}).err == run({"audti"}, Language::zh).err);
  CHECK(run({"--lang=zh", "audti"}).err == run({"audti"}, Language::zh).err);
  CHECK(run({"audit", "--phase"}, Language::zh).err == "错误：--phase 后面缺少 ID\n提示：见 readiness audit --help\n");
  CHECK(run({"report"}, Language::zh).err == "错误：缺少参数 FILE\n提示：见 readiness report --help\n");
  CHECK(run({"audit", "-j", "x"}, Language::zh).err == "错误：--jobs 的值“x”无效\n提示：写 1 到 1024 之间的整数\n");
}

TEST_CASE("what people type does not drive the terminal") { CHECK_FALSE(contains(run({"\x1b[31maudit"}).err, "\x1b")); }

TEST_CASE("a project may be called like a command") {
  const auto ran = run({"audit", "report"});
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, "file report"));
}

TEST_CASE("version") {
  const auto ran = run({"version"});
  CHECK(ran.code == 0);
  CHECK(ran.out == "readiness 0.1.0 (score model v1, report schema 3)\n");
  CHECK(run({"--version"}).out == ran.out);
  CHECK(run({"version", "--lang", "zh"}).out == "readiness 0.1.0（评分模型 v1，报告格式 3）\n");
}

}  // namespace usage_test
