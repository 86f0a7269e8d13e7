// SPDX-License-Identifier: Apache-2.0
#include "checklist/files.hpp"

#include "text/phrases.hpp"
#include "util/file.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_checklist{"没有名为“{0}”的检查表", "there is no checklist '{0}'"};
constexpr text::Phrase include_outside{"include 只能是同一文件夹（或其子文件夹）中的文件", "include names files beside this one, or in folders below it"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

bool looks_like_a_path(const std::string& reference) { return reference.find_first_of("./\\") != std::string::npos; }

bool is_there(const fs::path& path) {
  std::error_code fault;
  return fs::exists(path, fault);
}

}  // namespace

std::string Location::name() const {
  const fs::path normal = path.lexically_normal();
  return (embedded ? fs::path("checklists") / normal : normal).string();
}

Result<Location> Files::checklist(const std::string& reference, const Location& folder) const {
  if (const auto path = pack_path(packs_, reference); !path.empty()) return Location{path, true};
  const fs::path path = (folder.path / reference).lexically_normal();
  const bool is_path = !folder.embedded && (looks_like_a_path(reference) || is_there(path));
  if (!is_path)
    return Error{say<phrases::unknown_checklist>(reference), {}, util::suggest(reference, pack_ids(packs_))};
  std::error_code fault;
  return Location{fs::is_directory(path, fault) ? path / "checklist.yaml" : path};
}

Result<Location> Files::beside(const Location& file, const std::string& name) const {
  const fs::path relative = fs::path(name).lexically_normal();
  if (relative.is_absolute() || relative.empty() || *relative.begin() == "..")
    return Error{say<phrases::include_outside>()};
  return Location{file.path.parent_path() / relative, file.embedded};
}

Result<std::string> Files::read(const Location& file) const {
  if (!file.embedded) return util::read_file(file.path);
  const auto it =
      std::find_if(packs_.begin(), packs_.end(), [&](const PackFile& one) { return one.path == file.path.string(); });
  if (it == packs_.end()) return Error{say<text::phrases::file_missing>(file.name())};
  return std::string(it->text);
}

}  // namespace readiness::checklist
