// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/document/blocks.hpp"
#include "readiness/result.hpp"

#include <filesystem>

namespace readiness::data::document {

// Headings by the names of their styles, steps by the formats of their numbering, owner and day of change from the
// document's properties where its first paragraphs do not tell.
Result<std::vector<Block>> read_docx(const std::filesystem::path& path, const std::string& name);

}  // namespace readiness::data::document
