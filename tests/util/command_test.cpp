// SPDX-License-Identifier: Apache-2.0
#include "util/command.hpp"

#include <catch2/catch.hpp>

using readiness::util::asking_for_version;
using readiness::util::command_text;
using readiness::util::is_allowed;
using readiness::util::Words;

TEST_CASE("a command is allowed word by word, and a star is one value that is no option") {
  struct Row {
    Words command;
    bool allowed;
  };
  const std::vector<Words> allowed{{"psql", "--version"}, {"ping", "-c", "1", "*"}};
  const Row row = GENERATE(values<Row>({{{"psql", "--version"}, true},
                                        {{"psql"}, false},
                                        {{"psql", "--version", "-c"}, false},
                                        {{"/tmp/psql", "--version"}, false},
                                        {{"PSQL", "--version"}, false},
                                        {{"ping", "-c", "1", "erp.example.com"}, true},
                                        {{"ping", "-c", "1", "-f"}, false},
                                        {{"ping", "-c", "1", ""}, false},
                                        {{"ping", "-c", "1"}, false},
                                        {{"ping", "-c", "1", "a", "b"}, false},
                                        {{}, false}}));
  INFO(command_text(row.command));
  CHECK(is_allowed(row.command, allowed) == row.allowed);
}

TEST_CASE("a bare program name allows no code to be run") {
  const std::vector<Words> allowed = asking_for_version("python3");
  CHECK(is_allowed({"python3", "--version"}, allowed));
  CHECK(is_allowed({"python3", "-V"}, allowed));
  for (const Words& command : std::vector<Words>{{"python3"},
                                                 {"python3", "-c", "import os"},
                                                 {"python3", "-cimport os"},
                                                 {"python3", "evil.py"},
                                                 {"python3", "-m", "http.server"},
                                                 {"python3", "--version", "evil.py"}})
    CHECK_FALSE(is_allowed(command, allowed));
}

TEST_CASE("a command is shown with its blanks") {
  CHECK(command_text({"psql", "-c", "show server_version", ""}) == "psql -c 'show server_version' ''");
}
