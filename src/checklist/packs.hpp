// SPDX-License-Identifier: Apache-2.0
// The checklists inside the program. embed.cmake turns checklists/ into pack_files().
#pragma once

#include "util/embedded.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace readiness::checklist {

using PackFile = util::EmbeddedFile;  // its path is below checklists/: "sales-reporting/data.yaml"
using PackFiles = util::EmbeddedFiles;

PackFiles pack_files();

// A folder with a checklist.yaml is a pack; the folder's name is its id.
std::vector<std::string> pack_ids(PackFiles files);

// The path of a pack's checklist.yaml; empty when there is no such pack.
std::string_view pack_path(PackFiles files, std::string_view id);

}  // namespace readiness::checklist
