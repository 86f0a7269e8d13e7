// SPDX-License-Identifier: Apache-2.0
#include "cli/offending.hpp"

#include "data/open.hpp"
#include "data/tables.hpp"
#include "data/write_csv.hpp"
#include "probes/list.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/csv.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"

#include <map>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase rows_listed{"{0}：{1} 行，来自 {2}", "{0}: {1} rows of {2}"};
constexpr text::Phrase rows_more{"{0} 共有 {2} 处问题，这里只报出前 {1} 处；整改后请再次运行", "{0} has {2} offending places and names the first {1} only: run this again after mending them"};
constexpr text::Phrase rows_perhaps_more{"{0} 只报出前 {1} 处，可能还有更多；整改后请再次运行", "{0} names the first {1} places only; there may be more: run this again after mending them"};
constexpr text::Phrase rows_of_several_files{"{0} 的问题行来自多个文件，这里只列出 {1} 的", "{0} has offending rows in several files; only those of {1} are listed"};
constexpr text::Phrase rows_number_header{"行号", "row"};
constexpr text::Phrase rows_reason_header{"原因", "reason"};
// clang-format on
}  // namespace phrases

using text::say;

// One entry a row, with its reasons; only those of the first sample's file.
std::vector<data::ChosenRow> chosen_rows(const Finding& finding, Language language) {
  std::map<RowNumber, std::string> reasons;
  for (const Sample& sample : finding.samples) {
    if (sample.row.is_whole_file() || sample.file != finding.samples.front().file) continue;
    const Localized why = sample.reason.empty() ? finding.title : sample.reason;
    const std::string text =
        (sample.column.empty() ? why : say<text::phrases::rows_told>(sample.column, why)).in(language);
    std::string& all = reasons[sample.row];
    if (all.find(text) == std::string::npos) all += (all.empty() ? "" : text::semicolon(language)) + text;
  }
  std::vector<data::ChosenRow> rows;
  for (auto& [number, reason] : reasons) rows.push_back({number, util::defused(std::move(reason))});
  return rows;
}

// The table that is read from `path`. A workbook holds several: the one that the item names comes first.
const Table* table_at(const std::string& path, const Item& item, const checklist::Loaded& loaded) {
  const auto is_at = [&](const Table& table) { return data::file_of(table, loaded.project.tables).file == path; };
  for (const auto& [name, value] : std::get<Check>(item.method).with.all())
    if (const auto* id = std::get_if<std::string>(&value.value))
      if (const Table* table = find(loaded.checklist.tables, *id); table && is_at(*table)) return table;
  for (const Table& table : loaded.checklist.tables)
    if (is_at(table)) return &table;
  return nullptr;
}

data::RowList row_list(RowListing& listing, bool show_values, Language language) {
  const auto shown = [show_values](std::string_view value, std::string_view header) {
    return util::defused(show_values ? std::string(value) : util::mask(value, header));
  };
  return {.rows = chosen_rows(listing.finding, language),
          .number_header = say<phrases::rows_number_header>().in(language),
          .reason_header = say<phrases::rows_reason_header>().in(language),
          .shown = shown,
          .sink = [&output = listing.output](std::string_view text) { return output.write(text); }};
}

void tell(const Finding& finding, std::size_t rows, std::size_t most, Console& console) {
  const auto line = [&](const Localized& text) { console.tell(text); };
  const std::string& file = finding.samples.front().file;
  line(say<phrases::rows_listed>(finding.item, util::grouped(rows), file));
  const std::size_t named = finding.samples.size();
  if (finding.offending > named)
    line(say<phrases::rows_more>(finding.item, util::grouped(named), util::grouped(finding.offending)));
  else if (named == most)
    line(say<phrases::rows_perhaps_more>(finding.item, util::grouped(most)));
  for (const Sample& sample : finding.samples)
    if (sample.file != file) return line(say<phrases::rows_of_several_files>(finding.item, file));
}

// All listings of one table.
Result<void> write(std::vector<RowListing*>& listings, const Table& table, std::size_t most,
                   const checklist::Loaded& loaded, bool show_values, Console& console) {
  RD_TRY(const auto source, data::open(loaded.project.folder, data::file_of(table, loaded.project.tables)));
  std::vector<data::RowList> lists;
  for (RowListing* listing : listings) lists.push_back(row_list(*listing, show_values, console.language));
  RD_TRY(const std::vector<std::size_t> rows, data::write_rows(*source, lists));
  for (std::size_t i = 0; i < listings.size(); ++i) {
    RD_CHECK(listings[i]->output.finish());
    tell(listings[i]->finding, rows[i], most, console);
  }
  return {};
}

}  // namespace

bool is_about_data(const Item& item) {
  const auto* check = std::get_if<Check>(&item.method);
  return check && needs_of(*probes::find(check->probe));
}

Result<void> write_offending(std::vector<RowListing> listings, std::size_t most, const checklist::Loaded& loaded,
                             bool show_values, Console& console) {
  std::map<const Table*, std::vector<RowListing*>> by_table;
  for (RowListing& listing : listings) {
    const Table* table = table_at(listing.finding.samples.front().file, listing.item, loaded);
    if (!table) return Error{say<text::phrases::rows_of_no_data>(listing.item.id)};
    by_table[table].push_back(&listing);
  }
  for (const Table& table : loaded.checklist.tables)
    if (const auto wanted = by_table.find(&table); wanted != by_table.end())
      RD_CHECK(write(wanted->second, table, most, loaded, show_values, console));
  return {};
}

}  // namespace readiness::cli
