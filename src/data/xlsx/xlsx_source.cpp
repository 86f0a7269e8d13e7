// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/xlsx_source.hpp"

#include "data/xlsx/sheet.hpp"
#include "text/xlsx_phrases.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::data::xlsx {
namespace {

namespace phrases = text::phrases;
using text::say;

constexpr std::size_t k_rows_at_top = 20;

struct Header {
  std::vector<std::string> texts;
  std::uint64_t row = 0;  // as the spreadsheet numbers it
};

// Everything that one sheet needs to be read.
struct Book {
  Package package;
  Sheet sheet;
  SharedStrings strings;
  Styles styles;
  bool from_1904 = false;

  Result<void> rows(const std::function<bool(const Row&)>& take) const {
    return read_rows(package, sheet, strings, styles, from_1904, take);
  }
};

// Collects rows until they make a batch. Copies only the columns that are wanted. A spreadsheet has
// no ragged rows: what is not filled, up to the header's width, is empty.
class Batcher {
 public:
  Batcher(const std::vector<std::size_t>& columns, std::size_t width, Reader& reader)
      : columns_(columns), width_(width), reader_(reader), texts_(columns.size()), views_(columns.size()) {
    for (auto& column : texts_) column.resize(k_batch_rows);
    for (auto& column : views_) column.resize(k_batch_rows);
    fields_.resize(k_batch_rows);
  }

  void add(const std::vector<std::string>& cells) {
    static const std::string k_empty;
    for (std::size_t i = 0; i < columns_.size(); ++i)
      texts_[i][rows_] = columns_[i] < cells.size() ? cells[columns_[i]] : k_empty;
    fields_[rows_] = static_cast<std::uint32_t>(std::max(cells.size(), width_));
    if (++rows_ == k_batch_rows) flush();
  }

  void flush() {
    if (rows_ == 0) return;
    std::vector<std::span<const std::string_view>> values;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      std::copy_n(texts_[i].begin(), rows_, views_[i].begin());
      values.emplace_back(views_[i].data(), rows_);
    }
    reader_.take({first_, rows_, values, {fields_.data(), rows_}});
    first_ += rows_;
    rows_ = 0;
  }

 private:
  const std::vector<std::size_t>& columns_;
  std::size_t width_;
  Reader& reader_;
  std::vector<std::vector<std::string>> texts_;
  std::vector<std::vector<std::string_view>> views_;
  std::vector<std::uint32_t> fields_;
  std::uint64_t first_ = 0;
  std::size_t rows_ = 0;
};

class XlsxSource : public data::Source {
 public:
  XlsxSource(util::MappedFile file, Book book, Header header, Localized note)
      : file_(std::move(file)), book_(std::move(book)), header_(std::move(header)), note_(std::move(note)) {}

  const std::vector<std::string>& header() const override { return header_.texts; }
  std::uint64_t first_row() const override { return header_.row + 1; }
  std::uint64_t bytes() const override { return file_.bytes().size(); }
  Localized note() const override { return note_; }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(file_.bytes());
  }

  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override {
    std::unique_ptr<Reader> reader = parts.open();
    Batcher batcher(columns, header_.texts.size(), *reader);
    std::uint64_t next = first_row();
    RD_CHECK(book_.rows([&](const Row& row) {
      if (row.number < next) return true;
      for (; next < row.number; ++next) batcher.add({});
      batcher.add(row.cells);
      ++next;
      return true;
    }));
    batcher.flush();
    parts.close(std::move(reader), 0);
    if (options.progress) options.progress(bytes());
    return {};
  }

 private:
  util::MappedFile file_;
  Book book_;
  Header header_;
  Localized note_;
};

std::size_t filled(const Row& row) {
  return static_cast<std::size_t>(
      std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !util::trim(cell).empty(); }));
}

// The index of the header among the rows at the top; their number when there is none.
std::size_t find_header(const std::vector<Row>& top, int stated) {
  if (stated > 0)
    return static_cast<std::size_t>(
        std::find_if(top.begin(), top.end(),
                     [&](const Row& row) { return row.number == static_cast<std::uint64_t>(stated); }) -
        top.begin());
  std::size_t fullest = 0;
  for (const Row& row : top) fullest = std::max(fullest, filled(row));
  return static_cast<std::size_t>(
      std::find_if(top.begin(), top.end(),
                   [&](const Row& row) { return filled(row) > 0 && filled(row) >= (fullest + 1) / 2; }) -
      top.begin());
}

Result<Header> read_header(const Book& book, const TableFile& file) {
  std::vector<Row> top;
  const auto last = static_cast<std::uint64_t>(file.header_row);
  RD_CHECK(book.rows([&](const Row& row) {
    top.push_back(row);
    return file.header_row > 0 ? row.number < last : top.size() < k_rows_at_top;
  }));
  const std::size_t at = find_header(top, file.header_row);
  if (at == top.size())
    return Error{say<phrases::workbook_no_header>(book.package.name(), book.sheet.name), file.place};
  Header header{.row = top[at].number};
  for (std::size_t column = 0; column < top[at].cells.size(); ++column) {
    std::string text(util::trim(top[at].cells[column]));
    if (text.empty() && at > 0 && filled(top[at - 1]) > 1 && column < top[at - 1].cells.size())
      text = util::trim(top[at - 1].cells[column]);
    header.texts.push_back(std::move(text));
  }
  return header;
}

Result<Sheet> choose_sheet(const Workbook& workbook, const TableFile& file) {
  const auto& sheets = workbook.sheets;
  if (sheets.empty()) return Error{say<phrases::workbook_no_sheets>(file.file), file.place};
  if (file.sheet.empty()) {
    const auto visible = std::find_if(sheets.begin(), sheets.end(), [](const Sheet& sheet) { return !sheet.hidden; });
    return visible == sheets.end() ? sheets.front() : *visible;
  }
  std::vector<std::string> names;
  for (const Sheet& sheet : sheets) {
    if (sheet.name == file.sheet) return sheet;
    names.push_back(sheet.name);
  }
  return Error{say<phrases::workbook_no_sheet>(file.file, file.sheet), file.place, util::suggest(file.sheet, names)};
}

Localized describe(const Workbook& workbook, const Sheet& sheet, const Header& header, const TableFile& file) {
  const bool guessed = file.sheet.empty() && workbook.sheets.size() > 1;
  Localized note = guessed ? say<phrases::workbook_note_first>(sheet.name, workbook.sheets.size())
                           : say<phrases::workbook_note>(sheet.name);
  if (header.row == 1) return note;
  const Localized where = say<phrases::workbook_note_header>(header.row);
  return {note.zh + where.zh, note.en + where.en};
}

// Why a compound file cannot be read.
Error not_readable(std::string_view bytes, const std::string& name) {
  constexpr std::string_view k_encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
  if (bytes.find(k_encrypted) != std::string_view::npos)
    return {say<phrases::workbook_encrypted>(name), {}, say<phrases::workbook_remove_password>()};
  return {say<phrases::workbook_old>(name), {}, say<phrases::workbook_save_as>()};
}

}  // namespace

bool is_workbook(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("\xD0\xCF\x11\xE0");
}

Result<std::unique_ptr<data::Source>> open(util::MappedFile bytes, const std::filesystem::path& path,
                                           const TableFile& file) {
  if (bytes.bytes().starts_with('\xD0')) return not_readable(bytes.bytes(), file.file);
  RD_TRY(Package package, Package::open(path, file.file));
  RD_TRY(const Workbook workbook, read_workbook(package));
  RD_TRY(Sheet sheet, choose_sheet(workbook, file));
  RD_TRY(SharedStrings strings, SharedStrings::read(package));
  RD_TRY(Styles styles, Styles::read(package));
  Book book{std::move(package), std::move(sheet), std::move(strings), std::move(styles), workbook.from_1904};
  RD_TRY(Header header, read_header(book, file));
  Localized note = describe(workbook, book.sheet, header, file);
  return std::unique_ptr<data::Source>(
      std::make_unique<XlsxSource>(std::move(bytes), std::move(book), std::move(header), std::move(note)));
}

}  // namespace readiness::data::xlsx
