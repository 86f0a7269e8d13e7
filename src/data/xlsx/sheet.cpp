// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/sheet.hpp"

#include "data/xlsx/cell.hpp"
#include "data/xlsx/xml.hpp"
#include "text/phrase.hpp"

#include <charconv>
#include <optional>

namespace readiness::data::xlsx {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase workbook_text_missing{"{0} 的工作表“{1}”第 {2} 行第 {3} 列引用了第 {4} 号共享文本，而工作簿中只有 {5} 条：文件已损坏", "{0}, sheet '{1}', row {2}, column {3}: it refers to shared string {4}, but the workbook has {5} of them: the file is damaged"};
constexpr text::Phrase workbook_save_again{"重新导出，或在表格软件中打开检查后另存", "export it again, or open it in your spreadsheet program, check it and save it anew"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr int k_max_columns = 16384;  // of the format
constexpr std::uint64_t k_max_rows = 1'048'576;

std::uint64_t whole(std::string_view text, std::uint64_t otherwise) {
  std::uint64_t value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

// ECMA-376 part 1, 18.18.11: how a cell's value is written.
enum class CellType { number, shared, in_line, text, boolean };

CellType type_of(std::string_view name) {
  if (name == "s") return CellType::shared;
  if (name == "b") return CellType::boolean;
  if (name == "inlineStr") return CellType::in_line;
  if (name == "str" || name == "e" || name == "d") return CellType::text;
  return CellType::number;
}

// <c> holds its value in <v>, or a text in <is>, as a <t> or as runs of rich text with a <t> each.
class SheetHandler : public Handler {
 public:
  SheetHandler(const Book& book, const std::function<bool(Row&)>& take) : book_(book), take_(take) {}

  void open(std::string_view element, const Attributes& attributes) override {
    into_ = nullptr;
    if (element == "v") into_ = &value_;
    if (element == "t" && !in_phonetic_) into_ = &inline_;
    if (element == "c") open_cell(attributes);
    if (element == "row") open_row(attributes);
    if (element == "rPh") in_phonetic_ = true;
  }

  void close(std::string_view element) override {
    into_ = nullptr;
    if (element == "c") close_cell();
    if (element == "row") close_row();
    if (element == "rPh") in_phonetic_ = false;
    if (element == "sheetData") done_ = true;
  }

  void text(std::string_view text) override {
    if (into_) *into_ += text;
  }

  bool done() const override { return done_; }

  Columns codes;                        // columns with numbers that were shown as codes
  std::optional<Localized> fault = {};  // why the sheet cannot be read on

 private:
  // Some programs leave the references out: then rows and cells follow each other. So do rows whose number goes back,
  // or lies where no sheet reaches: the empty rows in front of it would never end.
  void open_row(const Attributes& attributes) {
    const std::uint64_t number = whole(attributes["r"], 0);
    row_.number = number > row_.number && number <= k_max_rows ? number : row_.number + 1;
    filled_ = 0;
    column_ = -1;
  }

  void open_cell(const Attributes& attributes) {
    const int column = column_index(attributes["r"]);
    column_ = column >= 0 ? column : column_ + 1;
    type_ = type_of(attributes["t"]);
    format_ = &book_.styles.at(whole(attributes["s"], 0));
    value_.clear();
    inline_.clear();
  }

  void close_cell() {
    if ((value_.empty() && inline_.empty()) || column_ >= k_max_columns) return;
    const auto at = static_cast<std::size_t>(column_);
    if (at >= row_.cells.size()) row_.cells.resize(at + 1);
    for (; filled_ < at; ++filled_) row_.cells[filled_].clear();
    row_.cells[at] = content();
    filled_ = std::max(filled_, at + 1);
  }

  void close_row() {
    row_.cells.resize(filled_);
    if (filled_ > 0 && !fault && !take_(row_)) done_ = true;
  }

  // Some programs write both forms: an inline text has the word where the type says so, or where there is no value.
  std::string content() {
    if (!inline_.empty() && (type_ == CellType::in_line || value_.empty())) return plain(inline_);
    switch (type_) {
      case CellType::shared:
        return shared();
      case CellType::boolean:
        return value_ == "1" ? "TRUE" : "FALSE";
      case CellType::in_line:
      case CellType::text:
        return plain(value_);
      case CellType::number:
        break;
    }
    if (format_->shown != NumberFormat::Shown::code) return formatted(value_, *format_, book_.from_1904);
    const auto code = code_text(value_, format_->pattern);
    if (code) codes.insert(static_cast<std::size_t>(column_));
    return code ? *code : number_text(value_);
  }

  static std::string plain(const std::string& text) {
    return text.find("_x") == std::string::npos ? text : unescaped(text);
  }

  std::string shared() {
    const std::uint64_t index = whole(value_, UINT64_MAX);
    if (index < book_.strings.size()) return std::string(book_.strings.at(index));
    fault = say<phrases::workbook_text_missing>(book_.package.name(), book_.sheet.name, row_.number, column_ + 1,
                                                value_, book_.strings.size());
    done_ = true;
    return {};
  }

  const Book& book_;
  const std::function<bool(Row&)>& take_;
  Row row_;
  std::size_t filled_ = 0;  // cells of row_ that hold this row's values, not an earlier one's
  int column_ = -1;
  CellType type_ = CellType::number;
  const NumberFormat* format_ = nullptr;
  std::string value_, inline_;
  std::string* into_ = nullptr;  // where the text of the element goes
  bool in_phonetic_ = false;
  bool done_ = false;
};

}  // namespace

Result<Book> open_book(Package package, const Workbook& workbook) {
  RD_TRY(SharedStrings strings, SharedStrings::read(package, workbook.strings));
  RD_TRY(Styles styles, Styles::read(package, workbook.styles));
  return Book{std::move(package), {}, std::move(strings), std::move(styles), workbook.from_1904};
}

Result<Columns> read_rows(const Book& book, const std::function<bool(Row&)>& take) {
  SheetHandler handler(book, take);
  RD_CHECK(parse(book.package, book.sheet.part, handler));
  if (handler.fault) return Error{std::move(*handler.fault), {}, say<phrases::workbook_save_again>()};
  return std::move(handler.codes);
}

}  // namespace readiness::data::xlsx
