// SPDX-License-Identifier: Apache-2.0
#include "checklist/packs.hpp"

#include "checklist/load.hpp"
#include "support/places.hpp"
#include "util/file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace packs_test {

using namespace readiness;
using namespace readiness::checklist;
namespace fs = std::filesystem;

namespace {

std::vector<std::string> shipped_files(const fs::path& folder) {
  std::vector<std::string> all;
  std::error_code none_shipped;
  for (const auto& entry : fs::recursive_directory_iterator(folder, none_shipped))
    if (entry.path().extension() == ".yaml") all.push_back(fs::relative(entry.path(), folder).string());
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace

TEST_CASE("the program carries every shipped file, byte by byte") {
  const fs::path folder = test::source_folder() / "checklists";
  std::vector<std::string> embedded;
  for (const PackFile& file : pack_files()) {
    INFO(file.path);
    embedded.emplace_back(file.path);
    const auto text = util::read_file(folder / file.path);
    REQUIRE(text);
    CHECK((*text == file.text));
  }
  CHECK(embedded == shipped_files(folder));
}

TEST_CASE("a folder with a checklist.yaml is a pack") {
  const std::vector<PackFile> files{{"packs/fmcg/checklist.yaml", "checklist: fmcg"},
                                    {"packs/fmcg/items.yaml", "items: []"},
                                    {"sales-reporting/checklist.yaml", "checklist: sales-reporting"}};
  CHECK(pack_ids(files) == std::vector<std::string>{"fmcg", "sales-reporting"});
  CHECK(pack_path(files, "fmcg") == "packs/fmcg/checklist.yaml");
  CHECK(pack_path(files, "items").empty());
  CHECK(pack_path(files, "").empty());
}

TEST_CASE("every pack has a title in both languages, and an id of its own") {
  std::vector<std::string> ids;
  for (const Pack& pack : packs()) {
    INFO(pack.id);
    CHECK_FALSE(pack.title.zh.empty());
    CHECK_FALSE(pack.title.en.empty());
    ids.push_back(pack.id);
  }
  std::sort(ids.begin(), ids.end());
  CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

}  // namespace packs_test
