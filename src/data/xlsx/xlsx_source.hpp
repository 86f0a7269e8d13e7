// SPDX-License-Identifier: Apache-2.0
// A sheet of an XLSX workbook as a table.
#pragma once

#include "data/source.hpp"
#include "readiness/project.hpp"
#include "util/file.hpp"

#include <filesystem>
#include <string_view>

namespace readiness::data::xlsx {

// A ZIP archive (XLSX), or a compound file: an old XLS workbook, or an XLSX with a password.
bool is_workbook(std::string_view bytes);

// The sheet that `file` names, else the first visible one. Header (found below titles, maybe of several rows) and
// totals: see data/layout. Rows without any value count as rows only between others.
// `bytes` are those of the file at `path`.
Result<std::unique_ptr<data::Source>> open(util::MappedFile bytes, const std::filesystem::path& path,
                                           const TableFile& file);

}  // namespace readiness::data::xlsx
