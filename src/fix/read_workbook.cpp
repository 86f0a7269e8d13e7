// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/sheet.hpp"
#include "data/xlsx/styles.hpp"
#include "data/xlsx/workbook.hpp"
#include "fix/columns.hpp"
#include "fix/fingerprint.hpp"
#include "fix/workbook.hpp"
#include "text/phrase.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

namespace readiness::fix {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase emptied{"（空）", "(blank)"};  // what makes a cell empty: an empty one says that nobody has looked at it
constexpr text::Phrase no_workbook{"{0} 不是 XLSX 工作簿", "{0} is no XLSX workbook"};
constexpr text::Phrase no_fix_workbook{"{0} 不是整改工作簿：没有一张工作表以“编号|item”开头", "{0} is no fix workbook: no sheet begins with 'ITEM|item'"};
constexpr text::Phrase other_project{"{0} 来自另一个项目，不是“{1}”", "{0} is of another project, not of '{1}'"};
constexpr text::Phrase export_again{"用 readiness fix export 重新导出后再填写", "let readiness fix export write one, and fill that in"};
constexpr text::Phrase at_sheet{"{0}，工作表“{1}”：{2}", "{0}, sheet '{1}': {2}"};
constexpr text::Phrase at_row{"{0}，工作表“{1}”第 {2} 行：{3}", "{0}, sheet '{1}', row {2}: {3}"};
constexpr text::Phrase at_cell{"{0}，工作表“{1}”第 {2} 行“{3}”：{4}", "{0}, sheet '{1}', row {2}, '{3}': {4}"};
constexpr text::Phrase source_changed{"{0} 在导出之后改变过，这些行号不再可靠", "{0} has changed since the export: its rows may not be where they were"};
constexpr text::Phrase no_longer{"{0} 在 {1} 中已没有问题行", "{0} finds no offending rows in {1} any more"};
constexpr text::Phrase sheet_twice{"{0} 的工作表重复", "the sheet of {0} is there twice"};
constexpr text::Phrase column_gone{"列“{0}”不见了", "the column '{0}' is gone"};
constexpr text::Phrase column_unknown{"列“{0}”不是导出的", "the column '{0}' was not exported"};
constexpr text::Phrase row_not_exported{"“{0}”不是导出的行号：此行是粘贴进来的", "'{0}' is no row that was exported: it was pasted in"};
constexpr text::Phrase row_moved{"此处应是源文件第 {0} 行，现在是第 {1} 行：行被移动或删除过", "row {0} of the file should stand here, not row {1}: rows were moved or deleted"};
constexpr text::Phrase rows_gone{"源文件第 {0} 行不见了：被删除过", "row {0} of the file is gone: it was deleted"};
constexpr text::Phrase cell_changed{"写着“{0}”，源文件第 {1} 行是“{2}”：只能填写黄色单元格", "says '{0}', and row {1} of the file says '{2}': only the yellow cells are to be written in"};
constexpr text::Phrase changed_twice{"与工作表“{0}”对同一单元格的更正不同：“{1}”和“{2}”", "says something else than sheet '{0}' about the same cell: '{1}' and '{2}'"};
// clang-format on
}  // namespace phrases

namespace xlsx = data::xlsx;
using text::say;

constexpr std::size_t k_told_faults = 20;
constexpr std::size_t k_shown_value = 40;  // columns

struct ReadSheet {
  std::string name;
  std::map<std::string, std::string> marks;  // of the first row: item, file, sha256, project
  std::vector<std::string> header;           // marks of the second row
  std::vector<xlsx::Row> rows;
};

std::string shown(const std::string& value) { return util::shorten(util::printable(value), k_shown_value); }

void take_row(xlsx::Row& row, ReadSheet& sheet) {
  if (row.number == 1) {
    for (const std::string& cell : row.cells)
      if (cell.find('|') != std::string::npos) sheet.marks[mark_of(cell)] = before_mark(cell);
  } else if (row.number == k_marks_row) {
    for (const std::string& cell : row.cells) sheet.header.emplace_back(util::trim(cell));
  } else if (row.number > k_header_rows) {
    sheet.rows.push_back(std::move(row));
  }
}

// The sheets that are ours.
Result<std::vector<ReadSheet>> read_sheets(const std::filesystem::path& path) {
  const std::string name = path.string();
  RD_TRY(const util::MappedFile file, util::MappedFile::open(path));
  if (!file.bytes().starts_with("PK\x03\x04"))
    return Error{say<phrases::no_workbook>(name), {}, say<phrases::export_again>()};
  RD_TRY(xlsx::Package package, xlsx::Package::open(path, name));
  RD_TRY(const xlsx::Workbook workbook, xlsx::read_workbook(package));
  RD_TRY(xlsx::Book book, xlsx::open_book(std::move(package), workbook));
  std::vector<ReadSheet> sheets;
  for (const xlsx::Sheet& one : workbook.sheets) {
    ReadSheet sheet{.name = one.name, .marks = {}, .header = {}, .rows = {}};
    book.sheet = one;
    RD_CHECK(xlsx::read_rows(book, [&](xlsx::Row& row) {
      take_row(row, sheet);
      return (row.number != 1 || sheet.marks.contains(std::string(k_item))) && sheet.rows.size() <= k_most_rows;
    }));
    if (sheet.marks.contains(std::string(k_item))) sheets.push_back(std::move(sheet));
  }
  if (sheets.empty()) return Error{say<phrases::no_fix_workbook>(name), {}, say<phrases::export_again>()};
  return sheets;
}

std::optional<std::size_t> number_behind(std::string_view prefix, const std::string& mark) {
  std::size_t number = 0;
  if (!mark.starts_with(prefix)) return std::nullopt;
  const auto [end, fault] = std::from_chars(mark.data() + prefix.size(), mark.data() + mark.size(), number);
  if (fault != std::errc() || end != mark.data() + mark.size()) return std::nullopt;
  return number;
}

// As a cell shows it: what a workbook cannot hold was made visible when it was written.
std::string as_exported(const std::string& value) {
  std::vector<std::string> lines;
  for (const std::string& line : util::split(util::shorten(value, 10'000), '\n'))
    lines.push_back(util::printable(line));
  return std::string(util::trim(util::join(lines, "\n")));
}

class SheetReader {
 public:
  SheetReader(std::string file, const ReadSheet& sheet, const Table& table, Errors& errors)
      : file_(std::move(file)), sheet_(sheet), table_(table), errors_(errors) {}

  std::vector<Change> read() {
    if (!fits()) return {};
    std::vector<Change> changes;
    for (std::size_t i = 0; i < sheet_.rows.size(); ++i) {
      if (i >= table_.rows.size()) {
        fault(sheet_.rows[i].number, say<phrases::row_not_exported>(shown(cell(sheet_.rows[i], row_column()))));
        break;
      }
      if (!stands_where_it_stood(i)) break;
      read_row(i, changes);
    }
    if (errors_.empty() && sheet_.rows.size() < table_.rows.size())
      sheet_fault(say<phrases::rows_gone>(table_.rows[sheet_.rows.size()].number.number()));
    return changes;
  }

 private:
  void sheet_fault(const Localized& what) {
    errors_.push_back({say<phrases::at_sheet>(file_, sheet_.name, what), {}, say<phrases::export_again>()});
  }
  void fault(std::uint64_t row, const Localized& what) {
    errors_.push_back({say<phrases::at_row>(file_, sheet_.name, row, what), {}, say<phrases::export_again>()});
  }

  static std::string cell(const xlsx::Row& row, std::size_t column) {
    return column < row.cells.size() ? std::string(util::trim(row.cells[column])) : std::string();
  }
  std::size_t row_column() const {
    return static_cast<std::size_t>(std::find(sheet_.header.begin(), sheet_.header.end(), k_row) -
                                    sheet_.header.begin());
  }

  // The file is what it was, and all columns are there.
  bool fits() {
    const auto hash = sheet_.marks.find(std::string(k_sha256));
    if (hash == sheet_.marks.end() || hash->second != table_.sha256) {
      sheet_fault(say<phrases::source_changed>(table_.file));
      return false;
    }
    std::vector<std::string> asked = {std::string(k_row)};
    for (std::size_t i = 0; i < table_.header.size(); ++i) asked.push_back(std::string(k_is) + std::to_string(i));
    for (const std::size_t i : table_.cells) asked.push_back(std::string(k_fix) + std::to_string(i));
    for (const std::string& mark : asked)
      if (std::count(sheet_.header.begin(), sheet_.header.end(), mark) != 1) {
        sheet_fault(say<phrases::column_gone>(mark));
        return false;
      }
    for (const std::string& mark : sheet_.header)
      if (!mark.empty() && mark != k_problem && std::find(asked.begin(), asked.end(), mark) == asked.end()) {
        sheet_fault(say<phrases::column_unknown>(mark));
        return false;
      }
    return true;
  }

  bool stands_where_it_stood(std::size_t i) {
    const xlsx::Row& row = sheet_.rows[i];
    const std::string stated = cell(row, row_column()), expected = std::to_string(table_.rows[i].number.number());
    if (stated == expected) return true;
    const bool exported = std::any_of(table_.rows.begin(), table_.rows.end(),
                                      [&](const Row& one) { return std::to_string(one.number.number()) == stated; });
    fault(row.number,
          exported ? say<phrases::row_moved>(expected, stated) : say<phrases::row_not_exported>(shown(stated)));
    return false;
  }

  void read_row(std::size_t i, std::vector<Change>& changes) {
    const xlsx::Row& row = sheet_.rows[i];
    const Row& source = table_.rows[i];
    for (std::size_t column = 0; column < sheet_.header.size(); ++column) {
      const std::string value = cell(row, column);
      if (const auto is = number_behind(k_is, sheet_.header[column]); is && value != as_exported(source.values[*is])) {
        if (errors_.size() < k_told_faults)
          errors_.push_back({say<phrases::at_cell>(file_, sheet_.name, row.number, table_.header[*is],
                                                   say<phrases::cell_changed>(shown(value), source.number.number(),
                                                                              shown(source.values[*is]))),
                             {},
                             say<phrases::export_again>()});
      } else if (const auto to = number_behind(k_fix, sheet_.header[column]); to && !value.empty()) {
        const bool emptied = value == phrases::emptied.zh() || util::fold(value) == phrases::emptied.en();
        const std::string said = emptied ? std::string() : value;
        if (said != source.values[*to]) changes.push_back({&table_, i, *to, said});
      }
    }
  }

  std::string file_;
  const ReadSheet& sheet_;
  const Table& table_;
  Errors& errors_;
};

// Two sheets may be about one cell: then they have to say the same.
void find_contradictions(const std::string& file, const std::vector<Change>& changes, Errors& errors) {
  std::map<std::tuple<std::string, RowNumber, std::size_t>, const Change*> said;
  for (const Change& change : changes) {
    const RowNumber row = change.table->rows[change.row].number;
    const auto [first, added] = said.emplace(std::tuple{change.table->file, row, change.column}, &change);
    if (added || first->second->value == change.value) continue;
    errors.push_back({say<phrases::at_cell>(
        file, change.table->item->id, change.row + k_header_rows + 1, change.table->header[change.column],
        say<phrases::changed_twice>(first->second->table->item->id, shown(first->second->value),
                                    shown(change.value)))});
  }
}

}  // namespace

Result<std::vector<std::string>, Errors> read_items(const std::filesystem::path& path, const Project& project) {
  RD_TRY(const auto sheets, read_sheets(path));
  std::vector<std::string> items;
  for (const ReadSheet& sheet : sheets) {
    const auto of = sheet.marks.find(std::string(k_project));
    if (of == sheet.marks.end() || of->second != fingerprint(project))
      return Errors{{say<phrases::other_project>(path.string(), project.name), {}, say<phrases::export_again>()}};
    items.push_back(sheet.marks.at(std::string(k_item)));
  }
  return items;
}

Result<std::vector<Change>, Errors> read_workbook(const std::filesystem::path& path, const std::vector<Table>& tables) {
  RD_TRY(const auto sheets, read_sheets(path));
  Errors errors;
  std::vector<Change> changes;
  std::vector<const Table*> read;
  for (const ReadSheet& sheet : sheets) {
    const std::string item = sheet.marks.at(std::string(k_item));
    const auto file = sheet.marks.find(std::string(k_file));
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const Table& one) {
      return one.item->id == item && file != sheet.marks.end() && one.file == file->second;
    });
    const auto complain = [&](const Localized& what) {
      errors.push_back({say<phrases::at_sheet>(path.string(), sheet.name, what), {}, say<phrases::export_again>()});
    };
    if (table == tables.end()) {
      complain(say<phrases::no_longer>(shown(item), file == sheet.marks.end() ? "" : shown(file->second)));
    } else if (std::find(read.begin(), read.end(), &*table) != read.end()) {
      complain(say<phrases::sheet_twice>(item));
    } else {
      read.push_back(&*table);
      const auto found = SheetReader(path.string(), sheet, *table, errors).read();
      changes.insert(changes.end(), found.begin(), found.end());
    }
  }
  if (errors.empty()) find_contradictions(path.string(), changes, errors);
  if (!errors.empty()) return errors;
  return changes;
}

}  // namespace readiness::fix
