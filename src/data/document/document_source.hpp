// SPDX-License-Identifier: Apache-2.0
// Documents as tables: manuals, FAQs, minutes. Columns: kind, chapter, level, number, text, characters; row n is the
// n-th block. See blocks.hpp and docs/tables.md.
#pragma once

#include "data/source.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace readiness::data::document {

// By its name: .md, .markdown, .html, .htm, .docx.
bool is_document(std::string_view name);

// `bytes` are those of the file at `path`, which messages call `name`.
Result<std::unique_ptr<Source>> open(const std::filesystem::path& path, const std::string& name,
                                     std::string_view bytes);

}  // namespace readiness::data::document
