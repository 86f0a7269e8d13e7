// SPDX-License-Identifier: Apache-2.0
#include "checklist/packs.hpp"

#include "checklist/load.hpp"
#include "checklist/values.hpp"
#include "doc/read.hpp"

#include <filesystem>

namespace readiness::checklist {
namespace {

// Empty when `path` is no pack's main file.
std::string id_of(std::string_view path) {
  const std::filesystem::path file(path);
  return file.filename() == "checklist.yaml" ? file.parent_path().filename().string() : "";
}

}  // namespace

std::vector<std::string> pack_ids(PackFiles files) {
  std::vector<std::string> ids;
  for (const PackFile& file : files)
    if (const std::string id = id_of(file.path); !id.empty()) ids.push_back(id);
  return ids;
}

std::string_view pack_path(PackFiles files, std::string_view id) {
  for (const PackFile& file : files)
    if (!id.empty() && id_of(file.path) == id) return file.path;
  return {};
}

std::vector<Pack> packs() {
  std::vector<Pack> all;
  for (const PackFile& file : pack_files()) {
    const std::string id = id_of(file.path);
    if (id.empty()) continue;
    const auto root = doc::read(std::string(file.path), std::string(file.text));
    all.push_back({id, root ? localized(*root, "title") : same(id)});
  }
  return all;
}

}  // namespace readiness::checklist
