// SPDX-License-Identifier: Apache-2.0
#include "util/subprocess.hpp"

#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

namespace subprocess_test {

using namespace std::chrono_literals;
using readiness::Localized;
using readiness::test::TempDir;
using readiness::util::run_command;

namespace {

readiness::Result<readiness::CommandOutput> shell(const std::string& script, std::chrono::milliseconds timeout = 20s) {
  return run_command({"sh", "-c", script}, timeout);
}

double seconds_since(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

TEST_CASE("output and exit code come back apart") {
  const auto output = shell("echo 正常; echo wrong >&2; exit 3");
  REQUIRE(output);
  CHECK(output->exit_code == 3);
  CHECK(output->out == "正常\n");
  CHECK(output->err == "wrong\n");
}

TEST_CASE("arguments are passed as they are, without a shell") {
  const auto output = run_command({"printf", "%s|", "a b", "$HOME", "*", "", "'q'", "; rm x"}, 20s);
  REQUIRE(output);
  CHECK(output->out == "a b|$HOME|*||'q'|; rm x|");
}

TEST_CASE("there is nothing on standard input") { CHECK(run_command({"cat"}, 20s)->out.empty()); }

TEST_CASE("a program ended by a signal counts as a shell counts") { CHECK(shell("kill -9 $$")->exit_code == 128 + 9); }

TEST_CASE("a broken pipe ends the program as usual") {
  const auto before = std::signal(SIGPIPE, SIG_IGN);  // what a library may have done to us
  const auto output = shell("yes | head -n 1; kill -PIPE $$");
  std::signal(SIGPIPE, before);
  REQUIRE(output);
  CHECK(output->out == "y\n");
  CHECK(output->exit_code == 128 + SIGPIPE);
}

TEST_CASE("both streams are read at once and capped") {
  const auto output = shell("head -c 3000000 /dev/zero; head -c 3000000 /dev/zero >&2; exit 1");
  REQUIRE(output);
  CHECK(output->out.size() == readiness::util::k_max_command_output);
  CHECK(output->err.size() == readiness::util::k_max_command_output);
  CHECK(output->exit_code == 1);
}

TEST_CASE("a program that is not there") {
  CHECK(run_command({"no-such-program-here"}, 1s).error().message ==
        Localized{"PATH 中没有程序 no-such-program-here", "program no-such-program-here is not on PATH"});
  CHECK(run_command({"/no/such/program"}, 1s).error().message ==
        Localized{"找不到文件 /no/such/program", "file /no/such/program does not exist"});
  CHECK_FALSE(run_command({}, 1s));
}

TEST_CASE("a program comes from an absolute entry of PATH, and never from the folder of a project") {
  const TempDir project, good;
  const auto program = [](const TempDir& folder, const std::string& name) {
    const auto path = folder.write(name, "#!/bin/sh\necho " + folder.path().string() + "\n");
    std::filesystem::permissions(path, std::filesystem::perms(0755));
    return path.string();
  };
  const std::string planted = program(project, "tool"), wanted = program(good, "tool");
  std::filesystem::create_directory_symlink(project.path(), good / "link");
  const std::string before = std::getenv("PATH");
  const auto stood = std::filesystem::current_path();
  std::filesystem::current_path(project.path());
  const auto found = [&](const std::string& path) {
    ::setenv("PATH", path.c_str(), 1);
    const auto output = run_command({"tool"}, 20s, project.path());
    return output ? output->out : "none\n";
  };
  CHECK(found(project.path().string() + ":" + good.path().string()) == good.path().string() + "\n");
  for (const std::string& path :
       {std::string(), std::string("."), std::string(":/usr/bin"), std::string("/usr/bin:"),
        std::string("../") + project.path().filename().string(), project.path().string(), (good / "link").string(),
        project.path().string() + "/../" + project.path().filename().string()}) {
    INFO(path);
    CHECK(found(path) == "none\n");
  }
  ::setenv("PATH", before.c_str(), 1);
  CHECK(run_command({wanted}, 20s, project.path())->out == good.path().string() + "\n");
  for (const std::string& path : {planted, (good / "link/tool").string(), std::string("./tool"), std::string("x/tool")})
    CHECK(run_command({path}, 20s, project.path()).error().message.en ==
          path + " is not run: a program must neither be a relative path nor lie in the project folder");
  std::filesystem::create_symlink(wanted, project / "linked");  // what lies there may be changed there
  CHECK_FALSE(run_command({(project / "linked").string()}, 20s, project.path()));
  std::filesystem::current_path(stood);
}

TEST_CASE("a file that is no program") {
  const TempDir folder;
  const std::string file = folder.write("data.bin", "\x01\x02").string();
  CHECK(run_command({file}, 1s).error().message ==
        Localized{"无法启动 " + file + "：没有权限", "cannot start " + file + ": no permission"});
  std::filesystem::permissions(file, std::filesystem::perms(0755));
  CHECK(run_command({file}, 1s).error().message ==
        Localized{"无法启动 " + file + "：不是可执行的程序",
                  "cannot start " + file + ": not a program that can run here"});
}

TEST_CASE("a timeout ends the program and what it has started") {
  const TempDir folder;
  const std::string mark = (folder / "mark").string();
  const auto start = std::chrono::steady_clock::now();
  const auto output = shell("(sleep 0.6; echo alive > " + mark + ") & sleep 30", 200ms);
  REQUIRE_FALSE(output);
  CHECK(output.error().message ==
        Localized{"sh 在 200 毫秒内没有结束，已中止", "sh did not finish within 200 ms and was stopped"});
  CHECK(seconds_since(start) < 5);
  std::this_thread::sleep_for(1s);
  CHECK_FALSE(std::filesystem::exists(mark));
}

TEST_CASE("a timeout also ends one that closed its output, and one that never stops writing") {
  const std::string script = GENERATE("exec >&- 2>&-; sleep 30", "yes");
  const auto start = std::chrono::steady_clock::now();
  CHECK_FALSE(shell(script, 200ms));
  CHECK(seconds_since(start) < 5);
}

TEST_CASE("something left in the background does not hold us up") {
  const auto start = std::chrono::steady_clock::now();
  const auto output = shell("echo done; sleep 5 &");
  REQUIRE(output);
  CHECK(output->out == "done\n");
  CHECK(seconds_since(start) < 4);
}

}  // namespace subprocess_test
