// SPDX-License-Identifier: Apache-2.0
#include "fix/columns.hpp"
#include "fix/fingerprint.hpp"
#include "fix/workbook.hpp"
#include "text/phrase.hpp"
#include "util/workbook.hpp"

#include <algorithm>

namespace readiness::fix {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase sheet_help{"说明", "How to"};
constexpr text::Phrase help_fill{"每张工作表是一个检查项的问题行。在黄色单元格中填写应有的值；不填表示尚未更正；要清空一个值，请填“（空）”。", "Each sheet holds the offending rows of one item. Write what a cell should say into the yellow cell beside it; an empty one has not been looked at; write (blank) to empty a cell."};
constexpr text::Phrase help_keep{"其余单元格已锁定：请不要移动、删除或粘贴整行，否则无法导入。", "All other cells are locked: rows that are moved, deleted or pasted cannot be imported."};
constexpr text::Phrase help_secret{"本工作簿含未脱敏的数据，请只发给负责更正的人。", "This workbook holds data that is not masked: send it only to those who mend it."};
constexpr text::Phrase help_import{"填好后运行：readiness fix import 工作簿.xlsx -o patch，检查每处更正，源文件不会被改动。", "When it is filled in: readiness fix import WORKBOOK.xlsx -o patch checks each correction; the source is never touched."};
constexpr text::Phrase title_row{"行", "Row"};
constexpr text::Phrase title_problem{"问题", "What is wrong"};
constexpr text::Phrase title_fix{"{0}应为", "{0} should be"};
constexpr text::Phrase first_rows{"仅列出前 {0} 行，共 {1} 行。", "The first {0} of {1} rows."};
// clang-format on
}  // namespace phrases

using text::say;
using util::CellStyle;
using util::WorkbookCell;
using util::WorkbookSheet;

class SheetWriter {
 public:
  SheetWriter(const Table& table, const std::string& project, Language language) : table_(table), language_(language) {
    sheet_ = {.name = table.item->id, .frozen_rows = k_header_rows, .hidden_rows = k_marks_row, .locked = true};
    sheet_.rows.push_back({{marked(table.item->id, k_item)},
                           {marked(table.file, k_file)},
                           {marked(table.sha256, k_sha256)},
                           {marked(project, k_project)}});
    header();
    for (const Row& row : table.rows) add(row);
  }

  WorkbookSheet take() && { return std::move(sheet_); }

 private:
  bool is_to_mend(std::size_t column) const {
    return std::find(table_.cells.begin(), table_.cells.end(), column) != table_.cells.end();
  }

  // First what is to be mended, then the rest of the row, for those who have to know what it is about.
  template <class Visit>
  void each_column(Visit visit) const {
    for (const std::size_t column : table_.cells) visit(column, true);
    for (std::size_t column = 0; column < table_.header.size(); ++column)
      if (!is_to_mend(column)) visit(column, false);
  }

  void header() {
    sheet_.widths = {8, 40};
    std::vector<WorkbookCell> marks = {{std::string(k_row)}, {std::string(k_problem)}};
    std::vector<WorkbookCell> titles = {{say<phrases::title_row>().in(language_), CellStyle::heading},
                                        {say<phrases::title_problem>().in(language_), CellStyle::heading}};
    each_column([&](std::size_t column, bool mend) {
      const std::string& title = table_.header[column];
      marks.push_back({std::string(k_is) + std::to_string(column)});
      titles.push_back({title, CellStyle::heading});
      sheet_.widths.push_back(20);
      if (!mend) return;
      marks.push_back({std::string(k_fix) + std::to_string(column)});
      titles.push_back({say<phrases::title_fix>(title).in(language_), CellStyle::heading});
      sheet_.widths.push_back(24);
    });
    const bool all = table_.rows.size() == table_.offending;
    const Localized told = all ? Localized() : say<phrases::first_rows>(table_.rows.size(), table_.offending);
    sheet_.rows.push_back(std::move(marks));
    sheet_.rows.push_back({{table_.item->id, CellStyle::hint},
                           {table_.item->title.in(language_)},
                           {told.in(language_), CellStyle::hint}});
    sheet_.rows.push_back(std::move(titles));
  }

  void add(const Row& row) {
    std::vector<WorkbookCell> cells = {{std::to_string(row.number.number())}, {row.problem.in(language_)}};
    each_column([&](std::size_t column, bool mend) {
      cells.push_back({row.values[column]});
      if (mend) cells.push_back({"", CellStyle::input});
    });
    sheet_.rows.push_back(std::move(cells));
  }

  const Table& table_;
  Language language_;
  WorkbookSheet sheet_;
};

WorkbookSheet help(const Project& project, Language language) {
  WorkbookSheet sheet{.name = say<phrases::sheet_help>().in(language), .widths = {100}, .locked = true};
  sheet.rows.push_back({{project.name.in(language), CellStyle::heading}});
  for (const Localized& line :
       {say<phrases::help_fill>(), say<phrases::help_keep>(), say<phrases::help_secret>(), say<phrases::help_import>()})
    sheet.rows.push_back({{line.in(language)}});
  return sheet;
}

}  // namespace

Result<std::string> write_workbook(const std::vector<Table>& tables, const Project& project, Language language) {
  std::vector<WorkbookSheet> sheets{help(project, language)};
  for (const Table& table : tables) sheets.push_back(SheetWriter(table, fingerprint(project), language).take());
  return util::write_workbook(sheets);
}

}  // namespace readiness::fix
