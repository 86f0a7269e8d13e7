// SPDX-License-Identifier: Apache-2.0
// The values of drop-down lists stand in a hidden sheet: written into the rule itself, a list could hold 255
// characters, and no value a comma.
#include "util/workbook.hpp"

#include "text/phrases.hpp"
#include "util/memory_file.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>
#include <xlsxwriter.h>

namespace readiness::util {
namespace {

constexpr std::size_t k_longest_name = 31;      // characters of a sheet's name
constexpr std::size_t k_longest_cell = 10'000;  // columns of text; a cell takes 32,767 characters
constexpr lxw_row_t k_input_rows = 1000;        // that a date format reaches down
constexpr const char* k_lists = "lists";        // the hidden sheet

std::string without(std::string text, std::string_view characters) {
  for (char& c : text)
    if (characters.find(c) != std::string_view::npos) c = ' ';
  return text;
}

// Cut by code points, so that no character is halved.
std::string first_characters(std::string_view text, std::size_t most) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < most; ++count) next_code_point(text, at);
  return std::string(text.substr(0, at));
}

// A text as a cell holds it, line breaks and all. Most have none, and are short.
std::string shown(const std::string& text) {
  const std::string cut = text.size() > k_longest_cell ? shorten(text, k_longest_cell) : text;
  if (cut.find('\n') == std::string::npos) return printable(cut);
  std::vector<std::string> lines;
  for (const std::string& line : split(cut, '\n')) lines.push_back(printable(line));
  return join(lines, "\n");
}

class SheetNames {
 public:
  std::string fit(const std::string& wanted) {
    const std::string clean(trim(without(printable(wanted), "[]:*?/\\'")));
    std::string name = first_characters(clean.empty() ? "-" : clean, k_longest_name);
    for (int number = 2; !used_.insert(fold(name)).second; ++number)
      name = first_characters(clean, k_longest_name - 4) + fmt::format(" {}", number);
    return name;
  }

 private:
  std::set<std::string> used_ = {k_lists};
};

class Writer {
 public:
  explicit Writer(const std::string& path) : book_(workbook_new(path.c_str())) {
    lxw_doc_properties properties{};
    properties.created = k_workbook_made;
    workbook_set_properties(book_, &properties);
    for (const CellStyle style :
         {CellStyle::plain, CellStyle::heading, CellStyle::hint, CellStyle::input, CellStyle::date, CellStyle::number,
          CellStyle::good, CellStyle::warn, CellStyle::bad, CellStyle::open})
      formats_[style] = format_of(style);
  }
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;
  ~Writer() {
    if (book_) workbook_close(book_);
  }

  void add(const WorkbookSheet& sheet) {
    lxw_worksheet* const to = workbook_add_worksheet(book_, names_.fit(sheet.name).c_str());
    for (std::size_t i = 0; i < sheet.widths.size(); ++i) {
      const auto column = static_cast<lxw_col_t>(i);
      worksheet_set_column(to, column, column, sheet.widths[i], nullptr);
    }
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
      for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
        write(to, row, column, sheet.rows[row][column]);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
      set_height(to, row, row < sheet.hidden_rows, lines_of(sheet.rows[row], sheet.widths));
    for (const std::size_t column : sheet.date_columns)
      for (auto row = static_cast<lxw_row_t>(sheet.rows.size()); row < k_input_rows; ++row)
        worksheet_write_blank(to, row, static_cast<lxw_col_t>(column), formats_[CellStyle::date]);
    for (const DropDown& list : sheet.drop_downs) lists_.emplace_back(to, list);
    worksheet_freeze_panes(to, static_cast<lxw_row_t>(sheet.frozen_rows), 0);
    if (sheet.filtered && sheet.frozen_rows > 0 && !sheet.rows.empty() && !sheet.widths.empty())
      worksheet_autofilter(to, static_cast<lxw_row_t>(sheet.frozen_rows - 1), 0,
                           static_cast<lxw_row_t>(sheet.rows.size() - 1),
                           static_cast<lxw_col_t>(sheet.widths.size() - 1));
    if (sheet.locked) protect(to);
    lay_out_for_paper(to, sheet.frozen_rows);
  }

  Result<void> finish() {
    write_lists();
    const lxw_error fault = workbook_close(std::exchange(book_, nullptr));
    if (fault == LXW_NO_ERROR) return {};
    return Error{text::say<text::phrases::workbook_failed>(lxw_strerror(fault))};
  }

 private:
  lxw_format* format_of(CellStyle style) {
    lxw_format* const format = workbook_add_format(book_);
    format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (style == CellStyle::heading) format_set_bold(format), format_set_bg_color(format, 0xDDEBF7);
    if (style == CellStyle::hint) format_set_font_color(format, 0x7F7F7F);
    static const std::map<CellStyle, lxw_color_t> tints = {{CellStyle::good, 0xB5DCC2},
                                                           {CellStyle::warn, 0xF7DC9B},
                                                           {CellStyle::bad, 0xF3B8B2},
                                                           {CellStyle::open, 0xD0CAF0}};
    if (const auto tint = tints.find(style); tint != tints.end()) format_set_bg_color(format, tint->second);
    if (style != CellStyle::input && style != CellStyle::date) return format;
    format_set_unlocked(format);
    format_set_bg_color(format, 0xFFF9E5);
    format_set_border(format, LXW_BORDER_HAIR);
    format_set_num_format(format, style == CellStyle::date ? "yyyy-mm-dd" : "@");  // "@": codes keep their zeros
    return format;
  }

  void write(lxw_worksheet* to, std::size_t row, std::size_t column, const WorkbookCell& cell) {
    const auto at_row = static_cast<lxw_row_t>(row);
    const auto at_column = static_cast<lxw_col_t>(column);
    double number = 0;
    const std::string& text = cell.text;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (cell.style == CellStyle::number && fault == std::errc() && end == text.data() + text.size())
      worksheet_write_number(to, at_row, at_column, number, formats_[cell.style]);
    else
      worksheet_write_string(to, at_row, at_column, shown(text).c_str(), formats_[cell.style]);
    if (!cell.comment.empty()) worksheet_write_comment(to, at_row, at_column, printable(cell.comment).c_str());
  }

  // A spreadsheet does not always find out by itself how high a row is in which texts are broken.
  static std::size_t lines_of(const std::vector<WorkbookCell>& row, const std::vector<double>& widths) {
    std::size_t most = 1;
    for (std::size_t i = 0; i < std::min(row.size(), widths.size()); ++i) {
      const std::string& text = row[i].text;
      const auto room = std::max<std::size_t>(static_cast<std::size_t>(widths[i]), 1);
      if (text.size() <= room && text.find('\n') == std::string::npos) continue;
      std::size_t lines = 0;
      for (const std::string& line : split(text, '\n'))
        lines += 1 + (display_width(line) > 0 ? (display_width(line) - 1) / room : 0);
      most = std::max(most, lines);
    }
    return most;
  }

  static void set_height(lxw_worksheet* to, std::size_t row, bool hidden, std::size_t lines) {
    constexpr double k_line = 15, k_highest = 405;  // points
    lxw_row_col_options options{};
    options.hidden = hidden ? LXW_TRUE : LXW_FALSE;
    if (hidden || lines > 1)
      worksheet_set_row_opt(to, static_cast<lxw_row_t>(row), std::min(k_line * static_cast<double>(lines), k_highest),
                            nullptr, &options);
  }

  // As wide as a page, with the frozen rows on each.
  static void lay_out_for_paper(lxw_worksheet* sheet, std::size_t frozen_rows) {
    constexpr std::uint8_t k_a4 = 9;
    worksheet_set_paper(sheet, k_a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    if (frozen_rows > 0) worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(frozen_rows - 1));
  }

  static void protect(lxw_worksheet* sheet) {
    lxw_protection options{};
    options.format_columns = LXW_TRUE;
    options.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &options);
  }

  // Equal lists stand there once.
  void write_lists() {
    if (lists_.empty()) return;
    lxw_worksheet* const hidden = workbook_add_worksheet(book_, k_lists);
    worksheet_hide(hidden);
    std::map<std::vector<std::string>, lxw_col_t> columns;
    for (const auto& [sheet, list] : lists_) {
      const auto [known, added] = columns.emplace(list.values, static_cast<lxw_col_t>(columns.size()));
      for (std::size_t row = 0; added && row < list.values.size(); ++row)
        worksheet_write_string(hidden, static_cast<lxw_row_t>(row), known->second, printable(list.values[row]).c_str(),
                               nullptr);
      char column[8] = {};
      lxw_col_to_name(column, known->second, 1);
      std::string values = fmt::format("={}!{}$1:{}${}", k_lists, column, column, list.values.size());
      lxw_data_validation rule{};
      rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      rule.value_formula = values.data();
      rule.error_type = list.closed ? LXW_VALIDATION_ERROR_TYPE_STOP : LXW_VALIDATION_ERROR_TYPE_INFORMATION;
      worksheet_data_validation_range(sheet, static_cast<lxw_row_t>(list.first_row),
                                      static_cast<lxw_col_t>(list.column), static_cast<lxw_row_t>(list.last_row),
                                      static_cast<lxw_col_t>(list.column), &rule);
    }
  }

  lxw_workbook* book_ = nullptr;
  SheetNames names_;
  std::map<CellStyle, lxw_format*> formats_;
  std::vector<std::pair<lxw_worksheet*, DropDown>> lists_;
};

}  // namespace

Result<std::string> write_workbook(const std::vector<WorkbookSheet>& sheets) {
  RD_TRY(const MemoryFile file, MemoryFile::create());
  Writer writer(file.path());
  for (const WorkbookSheet& sheet : sheets) writer.add(sheet);
  RD_CHECK(writer.finish());
  std::string bytes;
  RD_CHECK(file.copy_to([&](std::string_view piece) -> Result<void> {
    bytes += piece;
    return {};
  }));
  return bytes;
}

}  // namespace readiness::util
