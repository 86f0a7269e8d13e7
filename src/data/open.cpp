// SPDX-License-Identifier: Apache-2.0
#include "data/open.hpp"

#include "data/csv/csv_source.hpp"
#include "data/rows/rows.hpp"
#include "data/xlsx/xlsx_source.hpp"
#include "text/data_source_phrases.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"

namespace readiness::data {
namespace {

namespace phrases = text::phrases;
using text::say;

bool is_register(const std::string& name) {
  const std::string lower = util::lower(name);
  return lower.ends_with(".yaml") || lower.ends_with(".yml") || lower.ends_with(".json");
}

bool is_utf16(std::string_view bytes) { return bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"); }

}  // namespace

Result<std::unique_ptr<Source>> open(const std::filesystem::path& folder, const TableFile& file) {
  const std::filesystem::path path = folder / file.file;
  auto mapped = util::MappedFile::open(path);
  if (!mapped) return util::as_written(std::move(mapped).error(), path, file.file);
  const std::string_view bytes = mapped->bytes();
  if (xlsx::is_workbook(bytes)) return xlsx::open(std::move(mapped).value(), path, file);
  if (is_utf16(bytes)) return Error{say<phrases::is_utf16>(file.file), {}, say<phrases::save_as_utf8_csv>()};
  if (is_register(file.file)) return rows::open(file.file, std::string(bytes));
  return csv::open(std::move(mapped).value(), file);
}

}  // namespace readiness::data
