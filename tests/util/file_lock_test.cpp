// SPDX-License-Identifier: Apache-2.0
#include "util/file_lock.hpp"

#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

namespace file_lock_test {

using readiness::Localized;
using readiness::test::TempDir;
using readiness::util::FileLock;
using std::chrono::milliseconds;
namespace fs = std::filesystem;

namespace {

// A program that holds the lock until it is told to go.
class Holder {
 public:
  explicit Holder(const fs::path& path) {
    int told[2] = {}, goes[2] = {};
    REQUIRE(pipe(told) == 0);
    REQUIRE(pipe(goes) == 0);
    process_ = fork();
    if (process_ == 0) {
      const auto lock = FileLock::of(path);
      char byte = lock ? 'y' : 'n';
      bool fine = write(told[1], &byte, 1) == 1;
      close(goes[1]);
      fine = fine && read(goes[0], &byte, 1) == 0;
      _exit(fine ? 0 : 1);
    }
    char byte = 0;
    close(goes[0]);
    release_ = goes[1];
    REQUIRE(read(told[0], &byte, 1) == 1);
    REQUIRE(byte == 'y');
    close(told[0]);
    close(told[1]);
  }
  ~Holder() { go(); }

  void go() {
    if (process_ == 0) return;
    close(release_);
    waitpid(process_, nullptr, 0);
    process_ = 0;
  }
  std::string number() const { return std::to_string(process_); }

 private:
  pid_t process_ = 0;
  int release_ = -1;
};

}  // namespace

TEST_CASE("a lock is held, handed on, and leaves nothing behind") {
  const TempDir folder;
  const fs::path path = folder / "waivers.yaml";
  {
    auto lock = FileLock::of(path);
    REQUIRE(lock);
    const FileLock moved = std::move(*lock);
    CHECK(fs::exists(folder / ".waivers.yaml.lock"));
  }
  CHECK(fs::is_empty(folder.path()));
}

TEST_CASE("who waits in vain is told for whom, and gets it afterwards, whoever died with it") {
  const TempDir folder;
  const std::string path = (folder / "waivers.yaml").string();
  Holder holder(path);
  const auto refused = FileLock::of(path, milliseconds(20));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message ==
        Localized{"进程 " + holder.number() + " 正在改写 " + path + "，等待后仍未结束",
                  path + " is being changed by process " + holder.number() + ", and waiting did not help"});
  holder.go();  // ends without tidying up
  CHECK(FileLock::of(path, milliseconds(0)));
}

TEST_CASE("links to one file share its lock; other files have their own") {
  const TempDir folder;
  folder.write("real/answers.yaml", "answers: []\n");
  fs::create_symlink("real/answers.yaml", folder / "answers.yaml");
  const Holder holder(folder / "answers.yaml");
  CHECK_FALSE(FileLock::of(folder / "real/answers.yaml", milliseconds(0)));
  CHECK(FileLock::of(folder / "waivers.yaml", milliseconds(0)));
}

TEST_CASE("no lock where no file can be") {
  const TempDir folder;
  const auto refused = FileLock::of(folder / "none" / "answers.yaml");
  REQUIRE_FALSE(refused);
  CHECK_THAT(refused.error().message.en, Catch::EndsWith("no such path"));
}

}  // namespace file_lock_test
