// SPDX-License-Identifier: Apache-2.0
#include "util/log.hpp"

#include "support/temp_dir.hpp"
#include "util/descriptor.hpp"
#include "util/file.hpp"

#include <catch2/catch.hpp>

#include <unistd.h>

namespace log_test {

namespace logging = readiness::util::log;
using readiness::util::Descriptor;

namespace {

// What is written to stderr meanwhile.
template <class Act>
std::string stderr_of(Act act) {
  const readiness::test::TempDir folder;
  const auto file = folder.write("stderr", "");
  const Descriptor kept(dup(STDERR_FILENO));
  REQUIRE(std::freopen(file.c_str(), "w", stderr) != nullptr);
  act();
  std::fflush(stderr);
  REQUIRE(dup2(kept.number(), STDERR_FILENO) == STDERR_FILENO);
  return readiness::util::read_file(file).value();
}

}  // namespace

TEST_CASE("the level decides what is written") {
  const auto [level, want] = GENERATE(table<logging::Level, std::string>({
      {logging::Level::quiet, ""},
      {logging::Level::info, "info: one {}\n"},
      {logging::Level::debug, "info: one {}\ndebug: two \\x1b[2J\n"},
  }));
  const std::string written = stderr_of([level = level] {
    logging::start(level);
    logging::info("one {}");
    logging::debug("two \x1b[2J");
    logging::start(logging::Level::quiet);
  });
  CHECK(written == want);
}

}  // namespace log_test
