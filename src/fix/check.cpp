// SPDX-License-Identifier: Apache-2.0
#include "fix/check.hpp"

#include "data/open.hpp"
#include "data/tables.hpp"
#include "data/write_csv.hpp"
#include "readiness/audit.hpp"
#include "text/phrase.hpp"
#include "util/csv.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"
#include "util/system_reason.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::fix {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase folder_failed{"无法创建文件夹 {0}：{1}", "the folder {0} cannot be made: {1}"};
constexpr text::Phrase list_item{"编号", "Item"};
constexpr text::Phrase list_file{"文件", "File"};
constexpr text::Phrase list_row{"行", "Row"};
constexpr text::Phrase list_column{"列", "Column"};
constexpr text::Phrase list_was{"原值", "Was"};
constexpr text::Phrase list_is{"应为", "Should be"};
constexpr text::Phrase list_result{"检查结果", "Checked"};
constexpr text::Phrase list_solved{"已解决", "solved"};
constexpr text::Phrase list_wrong{"仍不符合：{0}", "still wrong: {0}"};
// clang-format on
}  // namespace phrases

namespace fs = std::filesystem;
using text::say;

constexpr std::size_t k_all_samples = 1'000'000;

// Where the copy of a project's file lies: below the folder, whatever the project calls the file. Two tables of one
// workbook have two copies.
fs::path place_of(const fs::path& folder, const readiness::Table& table, const std::string& file) {
  const fs::path name(file);
  const bool inside =
      name.is_relative() && std::none_of(name.begin(), name.end(), [](const fs::path& part) { return part == ".."; });
  if (!inside) return folder / (table.id + ".csv");
  if (util::lower(name.extension().string()) == ".csv") return folder / name;
  return folder / name.parent_path() / (table.id + ".csv");
}

using Cells = std::map<std::pair<std::uint64_t, std::size_t>, std::string>;  // by position and column

Result<void> write_copy(const data::Source& source, const Cells& cells, const fs::path& path) {
  std::error_code fault;
  fs::create_directories(path.parent_path(), fault);
  if (fault) return Error{say<phrases::folder_failed>(path.parent_path().string(), util::system_reason(fault.value()))};
  RD_TRY(util::FileWriter file, util::FileWriter::create(path));
  std::string piece;
  util::append_csv(piece, std::vector<std::string_view>(source.header().begin(), source.header().end()));
  Result<void> written;
  RD_CHECK(data::for_each_record(source, [&](std::uint64_t position, std::span<const std::string_view> values, bool) {
    std::vector<std::string_view> row(values.begin(), values.end());
    for (std::size_t column = 0; column < row.size(); ++column)
      if (const auto cell = cells.find({position, column}); cell != cells.end()) row[column] = cell->second;
    util::append_csv(piece, row);
    if (piece.size() < (1u << 20) || !written) return;
    written = file.write(piece);
    piece.clear();
  }));
  RD_CHECK(written);
  RD_CHECK(file.write(piece));
  return file.finish();
}

// The project as it is with the copies in place of its files. A copy is read as it was written.
Project with_copies(Project project, const std::vector<Copy>& copies, const std::vector<readiness::Table>& declared) {
  for (const Copy& copy : copies) {
    const readiness::Table& table = *find(declared, copy.table->id);
    TableFile file = data::file_of(table, project.tables);
    file.table = table.id;
    file.file = fs::absolute(copy.path).string();
    file.declared = false;
    file.sheet.clear();
    file.encoding = "UTF-8";
    file.delimiter = ",";
    file.quote = "\"";
    file.escape.clear();
    file.initial_blanks.clear();
    file.header_row = 1;
    file.header_rows = 1;
    file.footer_rows = 0;
    std::erase_if(project.tables, [&](const TableFile& one) { return one.table == table.id; });
    project.tables.push_back(std::move(file));
  }
  return project;
}

// All that is wrong in the copy of one table, by the rows of the project's file.
std::map<RowNumber, Localized> wrong_rows(const Finding& finding, const Copy& copy) {
  std::map<RowNumber, Localized> rows;
  const std::string path = fs::absolute(copy.path).string();
  for (const Sample& sample : finding.samples) {
    const auto position = sample.row.position_from(RowNumber(2));
    if (sample.file != path || !position) continue;
    const Localized why = sample.reason.empty() ? finding.title : sample.reason;
    rows.emplace(copy.first_row + *position, why);
  }
  return rows;
}

Judgement judgement_of(const Table& table, const std::vector<Change>& changes, const Finding& finding,
                       const std::vector<Copy>& copies) {
  Judgement judged{.table = &table, .wrong = {}, .outcome = finding.outcome, .message = finding.message};
  const auto copy = std::find_if(copies.begin(), copies.end(),
                                 [&](const Copy& one) { return one.table == table.table && one.file == table.file; });
  if (copy == copies.end() || !conclusive(finding.outcome)) {  // nobody knows: nothing is solved
    judged.untouched = table.rows.size();
    return judged;
  }
  std::set<RowNumber> corrected;
  for (const Change& change : changes)
    if (change.table->table == table.table && change.table->file == table.file)
      corrected.insert(change.table->rows[change.row].number);
  std::map<RowNumber, Localized> wrong = wrong_rows(finding, *copy);
  for (const Row& row : table.rows) {
    const auto still = wrong.find(row.number);
    if (still == wrong.end())
      ++judged.solved;
    else if (corrected.contains(row.number))
      judged.wrong.push_back({row.number, still->second, true});
    else
      ++judged.untouched;
    if (still != wrong.end()) wrong.erase(still);
  }
  // Rows that were in order, or were not listed: only those that a correction has spoilt are news.
  if (table.rows.size() == table.offending)
    for (const auto& [row, why] : wrong) judged.wrong.push_back({row, why, false});
  std::sort(judged.wrong.begin(), judged.wrong.end(),
            [](const StillWrong& a, const StillWrong& b) { return a.row < b.row; });
  return judged;
}

}  // namespace

Result<std::vector<Copy>> write_copies(const std::vector<Change>& changes, const checklist::Loaded& loaded,
                                       const fs::path& folder) {
  std::map<std::pair<const readiness::Table*, std::string>, Cells> by_file;
  for (const Change& change : changes) {
    const auto position = change.table->rows[change.row].number.position_from(change.table->first_row);
    by_file[{change.table->table, change.table->file}][{*position, change.column}] = change.value;
  }
  std::vector<Copy> copies;
  for (const auto& [of, cells] : by_file) {
    const auto& [table, file] = of;
    RD_TRY(const auto source, data::open(loaded.project.folder, data::file_of(*table, loaded.project.tables)));
    fs::path place = place_of(folder, *table, file);
    if (std::any_of(copies.begin(), copies.end(), [&](const Copy& one) { return one.path == place; }))
      place = folder / (table->id + ".csv");  // another table lies in the same file
    copies.push_back({table, file, std::move(place), source->first_row()});
    RD_CHECK(write_copy(*source, cells, copies.back().path));
  }
  return copies;
}

Result<std::vector<Judgement>, Errors> judge(const std::vector<Table>& tables, const std::vector<Change>& changes,
                                             const std::vector<Copy>& copies, const checklist::Loaded& loaded,
                                             const Host& host) {
  std::vector<std::string> ids;
  for (const Table& table : tables)
    if (std::find(ids.begin(), ids.end(), table.item->id) == ids.end()) ids.push_back(table.item->id);
  RD_TRY(const Report report,
         audit::audit(loaded.checklist, with_copies(loaded.project, copies, loaded.checklist.tables), host,
                      {.only = ids, .show_values = true, .max_samples = k_all_samples}));
  std::vector<Judgement> judged;
  for (const Table& table : tables) {
    const Finding* finding = find_finding(report.findings, table.item->id);
    if (finding) judged.push_back(judgement_of(table, changes, *finding, copies));
  }
  return judged;
}

std::string list_of(const std::vector<Change>& changes, const std::vector<Judgement>& judgements, Language language) {
  std::string text;
  const auto add = [&](std::vector<std::string> row) {
    for (std::string& value : row) value = util::defused(std::move(value));
    util::append_csv(text, std::vector<std::string_view>(row.begin(), row.end()));
  };
  add({say<phrases::list_item>().in(language), say<phrases::list_file>().in(language),
       say<phrases::list_row>().in(language), say<phrases::list_column>().in(language),
       say<phrases::list_was>().in(language), say<phrases::list_is>().in(language),
       say<phrases::list_result>().in(language)});
  for (const Change& change : changes) {
    const Table& table = *change.table;
    const Row& row = table.rows[change.row];
    Localized result = say<phrases::list_solved>();
    for (const Judgement& judgement : judgements)
      for (const StillWrong& wrong : judgement.wrong)
        if (judgement.table == &table && wrong.row == row.number) result = say<phrases::list_wrong>(wrong.why);
    add({table.item->id, table.file, std::to_string(row.number.number()), table.header[change.column],
         row.values[change.column], change.value, result.in(language)});
  }
  return text;
}

}  // namespace readiness::fix
