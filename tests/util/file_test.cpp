// SPDX-License-Identifier: Apache-2.0
#include "util/file.hpp"

#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace file_test {

using readiness::Localized;
using readiness::test::TempDir;
namespace fs = std::filesystem;
namespace util = readiness::util;

namespace {

std::size_t entries(const fs::path& folder) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

mode_t mode_of(const fs::path& path) {
  struct stat facts = {};
  REQUIRE(stat(path.c_str(), &facts) == 0);
  return facts.st_mode & 07777;
}

}  // namespace

TEST_CASE("read_file gives the bytes as they are") {
  const TempDir folder;
  const std::string bytes("a\0\xFF\r\n客", 8);
  CHECK(*util::read_file(folder.write("深/a.txt", bytes)) == bytes);
  CHECK(util::read_file(folder.write("empty", ""))->empty());
}

TEST_CASE("read_file reads files that the system makes up") {
  CHECK_THAT(*util::read_file("/proc/meminfo"), Catch::StartsWith("MemTotal:"));
  CHECK(util::read_file("/proc/meminfo", 10).error().message.en.ends_with("more than the limit of 10 bytes"));
}

TEST_CASE("read_file names the path and the reason") {
  const TempDir folder;
  const std::string missing = (folder / "没有.yaml").string();
  CHECK(util::read_file(missing).error().message ==
        Localized{"找不到文件 " + missing, "file " + missing + " does not exist"});

  const std::string self = folder.path().string();
  CHECK(util::read_file(self).error().message ==
        Localized{self + " 是文件夹，不是文件", self + " is a folder, not a file"});

  const std::string below = (folder.write("file", "x") / "y").string();
  CHECK(util::read_file(below).error().message ==
        Localized{"无法读取 " + below + "：路径中有一段不是文件夹",
                  "cannot read " + below + ": a part of the path is not a folder"});
}

TEST_CASE("read_file has a limit") {
  const TempDir folder;
  const std::string file = folder.write("big", "12345").string();
  CHECK(util::read_file(file, 5).ok());
  CHECK(util::read_file(file, 4).error().message ==
        Localized{file + " 有 5 字节，超过上限 4 字节", file + " has 5 bytes, more than the limit of 4 bytes"});
}

TEST_CASE("a named pipe is refused, not waited for") {
  const TempDir folder;
  const std::string pipe = (folder / "pipe").string();
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  const Localized want{"无法读取 " + pipe + "：不是普通文件", "cannot read " + pipe + ": not a regular file"};
  CHECK(util::read_file(pipe).error().message == want);
  CHECK(util::MappedFile::open(pipe).error().message == want);
}

TEST_CASE("write_file replaces the whole text and leaves nothing else behind") {
  const TempDir folder;
  const fs::path file = folder / "报告.md";
  REQUIRE(util::write_file(file, "a long first text"));
  REQUIRE(util::write_file(file, "short"));
  CHECK(*util::read_file(file) == "short");
  CHECK(entries(folder.path()) == 1);
}

TEST_CASE("write_file keeps the mode of an old file and obeys umask for a new one") {
  const TempDir folder;
  const fs::path old = folder.write("old", "x");
  fs::permissions(old, fs::perms(0640));
  REQUIRE(util::write_file(old, "y"));
  CHECK(mode_of(old) == 0640);

  const mode_t before = umask(027);
  REQUIRE(util::write_file(folder / "new", "y"));
  umask(before);
  CHECK(mode_of(folder / "new") == 0640);
}

TEST_CASE("write_file writes through a link, and into a device") {
  const TempDir folder;
  const fs::path target = folder.write("target", "x");
  fs::create_symlink("target", folder / "link");
  REQUIRE(util::write_file(folder / "link", "y"));
  CHECK(fs::is_symlink(folder / "link"));
  CHECK(*util::read_file(target) == "y");

  REQUIRE(util::write_file("/dev/null", "y"));
  CHECK(fs::is_character_file("/dev/null"));
}

TEST_CASE("write_file accepts the longest file name") {
  const TempDir folder;
  CHECK(util::write_file(folder / std::string(255, 'n'), "x"));
}

TEST_CASE("write_file says why it could not") {
  const TempDir folder;
  const std::string nowhere = (folder / "no" / "report.md").string();
  CHECK(util::write_file(nowhere, "x").error().message ==
        Localized{"无法写入 " + nowhere + "：路径不存在", "cannot write " + nowhere + ": no such path"});

  const std::string self = folder.path().string();
  CHECK(util::write_file(self, "x").error().message ==
        Localized{self + " 是文件夹，不是文件", self + " is a folder, not a file"});

  const std::string long_name = (folder / std::string(256, 'n')).string();
  CHECK(util::write_file(long_name, "x").error().message ==
        Localized{"无法写入 " + long_name + "：名称过长", "cannot write " + long_name + ": the name is too long"});
  CHECK(entries(folder.path()) == 0);
}

TEST_CASE("MappedFile shows the bytes, also after a move") {
  const TempDir folder;
  auto opened = util::MappedFile::open(folder.write("a", "客户,1\n"));
  REQUIRE(opened);
  util::MappedFile first = std::move(opened).value();
  CHECK(first.bytes() == "客户,1\n");
  util::MappedFile second = std::move(first);
  CHECK(second.bytes() == "客户,1\n");

  auto other = util::MappedFile::open(folder.write("b", "b"));
  REQUIRE(other);
  second = std::move(other).value();
  CHECK(second.bytes() == "b");
}

TEST_CASE("MappedFile of an empty file is empty, of a missing one an error") {
  const TempDir folder;
  CHECK(util::MappedFile::open(folder.write("empty", ""))->bytes().empty());
  const std::string missing = (folder / "missing").string();
  CHECK(util::MappedFile::open(missing).error().message ==
        Localized{"找不到文件 " + missing, "file " + missing + " does not exist"});
}

TEST_CASE("MappedFile tells that its file is not what it was") {
  constexpr std::size_t k_bytes = 1u << 20;
  const TempDir folder;
  const fs::path path = folder.write("a", std::string(k_bytes, 'x'));
  const Localized hint{"请重新导出到没有其他程序写入的地方", "export it again, to a place that nobody writes to"};
  auto file = util::MappedFile::open(path);
  REQUIRE(file);
  CHECK(file->unchanged("a"));

  SECTION("cut off: bytes that are gone are zeros, and the program lives on") {
    REQUIRE(truncate(path.c_str(), 5000) == 0);
    const std::string_view bytes = file->bytes();
    CHECK(bytes.size() == k_bytes);
    CHECK(bytes.substr(0, 5000).find_first_not_of('x') == std::string_view::npos);
    CHECK(bytes.substr(5000).find_first_not_of('\0') == std::string_view::npos);
    const auto error = file->unchanged("甲.csv").error();
    CHECK(error.message == Localized{"甲.csv 在读取过程中被截短", "甲.csv became shorter while it was read"});
    CHECK(error.hint == hint);
  }
  SECTION("cut off, and written again: what has been read is no part of it") {
    REQUIRE(truncate(path.c_str(), 0) == 0);
    CHECK(file->bytes()[k_bytes / 2] == '\0');
    REQUIRE(truncate(path.c_str(), k_bytes) == 0);
    CHECK(file->unchanged("a").error().message ==
          Localized{"a 在读取过程中被改写", "a was written to while it was read"});
  }
  SECTION("appended to") {
    std::ofstream(path, std::ios::app) << "y";
    CHECK(file->unchanged("a").error().message.en == "a was written to while it was read");
  }
  SECTION("another file in its place is another file") {
    REQUIRE(util::write_file(path, "new"));
    CHECK(file->unchanged("a"));
    CHECK(file->bytes().size() == k_bytes);
  }
  SECTION("a copy shares the map, which others do not disturb") {
    const util::MappedFile copy = *file;
    const auto other = util::MappedFile::open(folder.write("b", std::string(k_bytes, 'y')));
    file = util::MappedFile::open(folder.write("c", "c"));
    REQUIRE(truncate(path.c_str(), 1) == 0);
    CHECK(copy.bytes().back() == '\0');
    CHECK(other->bytes().back() == 'y');
    CHECK(other->unchanged("b"));
    CHECK_FALSE(copy.unchanged("a"));
  }
}

TEST_CASE("a scratch file has no name, holds what was written, and needs a folder") {
  const TempDir folder;
  const std::string before = fs::temp_directory_path();
  REQUIRE(setenv("TMPDIR", folder.path().c_str(), 1) == 0);
  {
    auto file = util::ScratchFile::create();
    REQUIRE(file);
    CHECK(entries(folder.path()) == 0);
    CHECK(file->map()->bytes().empty());
    REQUIRE(file->write("客户"));
    REQUIRE(file->write(std::string(100'000, 'x')));
    auto map = file->map();
    REQUIRE(map);
    const util::ScratchFile moved = std::move(file).value();
    CHECK(map->bytes() == "客户" + std::string(100'000, 'x'));
  }
  REQUIRE(setenv("TMPDIR", (folder / "none").c_str(), 1) == 0);
  const auto none = util::ScratchFile::create();
  REQUIRE(setenv("TMPDIR", before.c_str(), 1) == 0);
  REQUIRE_FALSE(none);
  CHECK(none.error().message.en.find("$TMPDIR") != std::string::npos);
}

}  // namespace file_test
