// SPDX-License-Identifier: Apache-2.0
#include "host/permitted_host.hpp"
#include "host/recording_host.hpp"
#include "readiness/network.hpp"
#include "support/fake_host.hpp"

#include <catch2/catch.hpp>

using namespace readiness;
using namespace std::chrono_literals;
using host::PermittedHost, host::RecordingHost;

TEST_CASE("a host keeps a register of all that is opened, there or not, and runs nothing when it only looks") {
  test::FakeHost world;
  world.files["a.csv"] = "x";
  world.commands["psql --version"] = {.out = "16"};
  const RecordingHost everything(world);
  CHECK(everything.read_file("a.csv"));
  CHECK_FALSE(everything.read_file("gone"));
  static_cast<void>(everything.file_facts("./a.csv"));  // another spelling, and the same file
  CHECK(everything.exists("b"));
  CHECK((everything.opened() == std::vector<std::filesystem::path>{"a.csv", "b", "gone"}));
  CHECK(everything.run({"psql", "--version"}, 1s));
  CHECK(everything.commands().size() == 1);

  const RecordingHost looking(world, RecordingHost::Reach::files);
  CHECK_FALSE(looking.run({"psql", "--version"}, 1s));
  CHECK((looking.commands() == std::vector<std::vector<std::string>>{{"psql", "--version"}}));
  CHECK_FALSE(looking.network().connect("a", 1, 1s));
  CHECK_FALSE(looking.network().resolve("a", 1s));
  CHECK_FALSE(looking.network().get("http://a", 1s));
  CHECK_FALSE(looking.network().handshake("a", 1, 1s));
}

TEST_CASE("a host runs the commands that the project allows, and tells what to write for another") {
  test::FakeHost world;
  world.commands["psql --version"] = {.out = "16"};
  world.commands["python3 -c import os"] = {.out = "harm"};
  const PermittedHost permitted(world, {{"psql", "--version"}});
  CHECK(permitted.run({"psql", "--version"}, 1s)->out == "16");
  CHECK(permitted.run({"python3", "-c", "import os"}, 1s).error().message.en ==
        "the project file does not allow running python3 -c 'import os'; to allow it, write allow: {commands: "
        "[[python3, \"-c\", \"import os\"]]} in readiness.yaml");
}
