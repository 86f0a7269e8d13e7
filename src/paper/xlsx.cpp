// SPDX-License-Identifier: Apache-2.0
// A workbook of the sheets of a page, in constant memory. Every value is a text: nothing is a formula, and codes keep
// their zeros.
#include "paper/format.hpp"
#include "text/phrases.hpp"
#include "util/memory_file.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"
#include "util/workbook.hpp"

#include <utility>
#include <vector>
#include <xlsxwriter.h>

namespace readiness::paper {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase too_many_for_a_sheet{"一张工作表最多 {0} 行", "a sheet holds {0} rows at most"};
constexpr text::Phrase take_csv{"改用 --format csv", "use --format csv"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_most_rows = 1'048'575;  // of a sheet, below its header
constexpr std::size_t k_longest_cell = 10'000;  // columns of text; a cell takes 32,767 characters
constexpr double k_width = 16;                  // of a column, in characters

class Workbook {
 public:
  explicit Workbook(const std::string& path) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;  // rows go out as they come
    book_ = workbook_new_opt(path.c_str(), &options);
    lxw_doc_properties properties{};
    properties.created = util::k_workbook_made;
    workbook_set_properties(book_, &properties);
  }
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;
  ~Workbook() {
    if (book_) workbook_close(book_);
  }

  Result<void> add(const Sheet& sheet) {
    sheet_ = workbook_add_worksheet(book_, nullptr);
    rows_ = 0;
    put_header(sheet.header);
    return sheet.rows([&](std::span<const std::string> row) -> Result<void> {
      if (rows_ > k_most_rows)
        return Error{say<phrases::too_many_for_a_sheet>(util::grouped(k_most_rows)), {}, say<phrases::take_csv>()};
      put(row);
      return {};
    });
  }

  Result<void> finish() {
    const lxw_error fault = workbook_close(std::exchange(book_, nullptr));
    if (fault == LXW_NO_ERROR) return {};
    return Error{say<text::phrases::workbook_failed>(same(lxw_strerror(fault)))};
  }

 private:
  void put_header(const std::vector<std::string>& titles) {
    lxw_format* const bold = workbook_add_format(book_);
    format_set_bold(bold);
    const auto last = static_cast<lxw_col_t>(titles.size() - 1);
    worksheet_set_column(sheet_, 0, last, k_width, nullptr);
    worksheet_freeze_panes(sheet_, 1, 0);
    put(titles, bold);
  }

  void put(std::span<const std::string> values, lxw_format* format = nullptr) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::string text = util::printable(util::shorten(values[i], k_longest_cell));
      worksheet_write_string(sheet_, rows_, static_cast<lxw_col_t>(i), text.c_str(), format);
    }
    ++rows_;
  }

  lxw_workbook* book_ = nullptr;
  lxw_worksheet* sheet_ = nullptr;
  lxw_row_t rows_ = 0;
};

Result<void> write_xlsx(const Page& page, const Look&, const TextSink& sink) {
  RD_TRY(const util::MemoryFile file, util::MemoryFile::create());
  Workbook book(file.path());
  for (const Block& block : page.blocks)
    if (const auto* sheet = std::get_if<Sheet>(&block)) RD_CHECK(book.add(*sheet));
  RD_CHECK(book.finish());
  return file.copy_to(sink);
}

}  // namespace

Format xlsx() { return {"xlsx", "", ".xlsx", Use::sheet, write_xlsx}; }

}  // namespace readiness::paper
