// SPDX-License-Identifier: Apache-2.0
#include "cli/help.hpp"

#include "run.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <catch2/catch.hpp>

namespace help_test {

using namespace readiness;
using test::contains;
using test::run;

namespace {

const std::vector<std::string> k_commands = {"audit",  "report",  "lint",  "schema",  "init",
                                             "probes", "explain", "rows",  "convert", "profile",
                                             "answer", "answers", "waive", "plan",    "whatif"};

}  // namespace

TEST_CASE("every help page fits its width in both languages, and ends with examples") {
  for (const Language language : {Language::zh, Language::en, Language::zh_en}) {
    for (const std::string& command : k_commands) {
      const auto ran = run({command, "--help"}, language);
      INFO(command << '\n' << ran.out);
      CHECK(ran.code == 0);
      CHECK(ran.err.empty());
      CHECK(ran.out == run({command, "-h"}, language).out);
      CHECK(contains(ran.out, "\n  readiness " + command));
      for (const std::string& line : util::split(ran.out, '\n')) {
        INFO(line);
        CHECK(util::display_width(line) <= cli::k_help_width);
        CHECK_FALSE(line.ends_with(' '));
      }
    }
    for (const std::string& line : util::split(run({"--help"}, language).out, '\n')) {
      INFO(line);
      CHECK(util::display_width(line) <= cli::k_help_width);
    }
  }
}

TEST_CASE("the program's own page names every command and every exit code") {
  const auto ran = run({"--help"});
  for (const std::string& command : k_commands) CHECK(contains(ran.out, "\n  " + command + ' '));
  for (const char* code : {"0 GO", "1 NO-GO", "2 ", "3 INCONCLUSIVE", "4 CONDITIONAL", "5 ", "128+n ", "130"}) {
    INFO(code);
    CHECK(contains(ran.out, code));
  }
  CHECK(run({}).out == ran.out);  // no arguments: that page, not an error
  CHECK(run({}).code == 0);
  CHECK(contains(run({"--help"}, Language::zh).out, "退出码"));
}

TEST_CASE("examples are commands that parse") {
  for (const Language language : {Language::zh, Language::en})
    for (const std::string& command : k_commands)
      for (const std::string& line : util::split(run({command, "--help"}, language).out, '\n')) {
        if (!line.starts_with("  readiness ")) continue;
        // Two blanks end the command; what follows is its explanation.
        const std::string typed = line.substr(2, line.find("  ", 2) - 2);
        std::vector<std::string> words;
        for (const std::string& word : util::split(typed.substr(0, typed.find(" >")), ' ')) words.push_back(word);
        words.erase(words.begin());
        words.emplace_back("--help");
        INFO(typed);
        CHECK(run(words, language).code == 0);
      }
}

TEST_CASE("a page is laid out by display width") {
  const cli::HelpPage page{.about = {"说明", "About"},
                           .usage = "tool [OPTIONS]",
                           .arguments = {},
                           .options = {{"-x", {"甲", "one"}},
                                       {"--a-very-long-name-of-an-option VALUE", {"乙", "two"}},
                                       {"-中文", {"丙", "three"}}},
                           .examples = {"示例", "Example"}};
  CHECK(cli::render(page, Language::en) ==
        "About\n\nUsage: tool [OPTIONS]\n\nOptions:\n"
        "  -x                            one\n"
        "  --a-very-long-name-of-an-option VALUE\n"
        "                                two\n"
        "  -中文                         three\n"
        "\nExample\n");
  CHECK(cli::render(page, Language::zh_en).starts_with("说明\n\nAbout\n\n用法 / Usage: tool [OPTIONS]\n"));
}

}  // namespace help_test
