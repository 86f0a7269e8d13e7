// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/xlsx_source.hpp"

#include "data/layout/footer.hpp"
#include "data/layout/header.hpp"
#include "data/xlsx/merges.hpp"
#include "data/xlsx/sheet.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::data::xlsx {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase workbook_encrypted{"{0} 设有打开密码，无法读取", "{0} is protected by a password and cannot be read"};
constexpr text::Phrase workbook_old{"{0} 是旧版 XLS 工作簿", "{0} is a workbook of the old XLS kind"};
constexpr text::Phrase workbook_remove_password{"在表格软件中去掉密码后另存", "remove the password in your spreadsheet program and save it again"};
constexpr text::Phrase workbook_no_sheet{"{0} 中没有名为“{1}”的工作表", "{0} has no sheet '{1}'"};
constexpr text::Phrase workbook_no_sheets{"{0} 中没有工作表", "{0} has no sheets"};
constexpr text::Phrase workbook_no_header{"{0} 的工作表“{1}”没有表头", "the sheet '{1}' of {0} has no header"};
constexpr text::Phrase workbook_note_codes{"，按数字格式显示为代码的列：{0}", ", codes as their number format shows them: {0}"};
constexpr text::Phrase workbook_note_merges{"，合并单元格已向下填充：{0}", ", merged cells filled down: {0}"};
constexpr text::Phrase workbook_note{"XLSX，工作表“{0}”", "XLSX, sheet '{0}'"};
constexpr text::Phrase workbook_note_first{"XLSX，工作表“{0}”（共 {1} 个，取第一个可见的）", "XLSX, sheet '{0}' (the first visible one of {1})"};
// clang-format on
}  // namespace phrases

using text::say;

struct Header {
  std::vector<std::string> texts;
  std::uint64_t first_row = 0;         // of the data, as the spreadsheet numbers it
  Localized note;                      // ", header in row 3"
  std::vector<Localized> doubts = {};  // what is worth a look, each a sentence
};

// Collects rows until they make a batch. Copies only the columns that are wanted. A spreadsheet has
// no ragged rows: what is not filled, up to the header's width, is empty. Rows without a value are absent.
class Batcher {
 public:
  Batcher(const std::vector<std::size_t>& columns, std::size_t width, Reader& reader)
      : columns_(columns), width_(width), reader_(reader), texts_(columns.size()), views_(columns.size()) {
    for (auto& column : texts_) column.resize(k_batch_rows);
    for (auto& column : views_) column.resize(k_batch_rows);
    fields_.resize(k_batch_rows);
  }

  // `index` counts from the first row of the data; they come in order.
  void add(std::uint64_t index, const std::vector<std::string>& cells) {
    if (index - first_ >= k_batch_rows) flush();
    if (rows_ == 0) first_ = index;
    for (; first_ + rows_ < index; ++rows_) {
      absent_.set(rows_);
      fill({}, 0);
    }
    fill(cells, std::max(used(cells), width_));
    ++rows_;
  }

  void flush() {
    if (rows_ == 0) return;
    std::vector<std::span<const std::string_view>> values;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      std::copy_n(texts_[i].begin(), rows_, views_[i].begin());
      values.emplace_back(views_[i].data(), rows_);
    }
    reader_.take({first_, rows_, values, {fields_.data(), rows_}, absent_});
    rows_ = 0;
    absent_ = {};
  }

 private:
  // Cells that hold nothing but blanks have no value where there is no header.
  std::size_t used(const std::vector<std::string>& cells) const {
    std::size_t used = cells.size();
    while (used > width_ && util::trim(cells[used - 1]).empty()) --used;
    return used;
  }

  void fill(const std::vector<std::string>& cells, std::size_t fields) {
    static const std::string k_empty;
    for (std::size_t i = 0; i < columns_.size(); ++i)
      texts_[i][rows_] = columns_[i] < cells.size() ? cells[columns_[i]] : k_empty;
    fields_[rows_] = static_cast<std::uint32_t>(fields);
  }

  const std::vector<std::size_t>& columns_;
  std::size_t width_;
  Reader& reader_;
  std::vector<std::vector<std::string>> texts_;
  std::vector<std::vector<std::string_view>> views_;
  std::vector<std::uint32_t> fields_;
  std::uint64_t first_ = 0;
  std::size_t rows_ = 0;
  Bits absent_;
};

layout::Cells trimmed(const std::vector<std::string>& cells) {
  layout::Cells texts;
  for (const std::string& cell : cells) texts.emplace_back(util::trim(cell));
  return texts;
}

// Keeps the last rows back until it is known whether they are the last ones, and no data.
class FooterFilter {
 public:
  // `stated`: so many are no data.
  FooterFilter(std::optional<int> stated, std::size_t columns, std::function<void(const Row&)> pass_on)
      : stated_(stated),
        columns_(columns),
        rows_(stated ? static_cast<std::size_t>(*stated) : layout::k_footer_rows),
        pass_on_(std::move(pass_on)) {}

  void add(const Row& row) {
    if (rows_.empty()) return pass_on_(row);
    Row& place = rows_[added_++ % rows_.size()];
    if (added_ > rows_.size()) pass_on_(place);
    place = row;
  }

  // What has been left out, as the end of a note.
  Localized finish() {
    const std::size_t kept = std::min(added_, rows_.size());
    std::vector<layout::LastRow> last;
    for (std::size_t i = added_ - kept; i < added_; ++i) {
      const bool gap = i > added_ - kept && rows_[i % rows_.size()].number > rows_[(i - 1) % rows_.size()].number + 1;
      last.push_back({trimmed(rows_[i % rows_.size()].cells), gap});
    }
    const std::size_t footer = stated_ ? kept : layout::count_footer(last, columns_);
    for (std::size_t i = added_ - kept; i < added_ - footer; ++i) pass_on_(rows_[i % rows_.size()]);
    if (footer == 0) return {};
    if (stated_) return say<text::phrases::footer_left_out>(footer, say<text::phrases::footer_as_stated>());
    return say<text::phrases::footer_left_out>(footer, layout::first_text(last[kept - footer].cells));
  }

 private:
  std::optional<int> stated_;
  std::size_t columns_;
  std::vector<Row> rows_;  // a ring
  std::size_t added_ = 0;
  std::function<void(const Row&)> pass_on_;
};

class XlsxSource : public data::Source {
 public:
  XlsxSource(util::MappedFile file, Book book, Header header, std::vector<Merge> merges, std::optional<int> footer_rows,
             Localized note)
      : file_(std::move(file)),
        book_(std::move(book)),
        header_(std::move(header)),
        merges_(std::move(merges)),
        footer_rows_(footer_rows),
        note_(std::move(note)) {}

  const std::vector<std::string>& header() const override { return header_.texts; }
  RowNumber first_row() const override { return RowNumber(header_.first_row); }
  std::uint64_t bytes() const override { return file_.bytes().size(); }
  Localized note() const override { return {note_.zh + reading_note_.zh, note_.en + reading_note_.en}; }
  std::vector<Localized> notices(std::uint64_t absent) const override {
    std::vector<Localized> all = header_.doubts;
    for (Localized& notice : Source::notices(absent)) all.push_back(std::move(notice));
    return all;
  }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(file_.bytes());
  }

  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override {
    std::unique_ptr<Reader> reader = parts.open();
    Batcher batcher(columns, header_.texts.size(), *reader);
    FooterFilter filter(footer_rows_, layout::filled(header_.texts),
                        [&](const Row& row) { batcher.add(row.number - header_.first_row, row.cells); });
    Filler filler(merges_, header_.first_row, header_.texts.size());
    RD_TRY(const Columns codes, read_rows(book_, [&](Row& row) {
             if (row.number < header_.first_row) return true;
             filler.fill(row);
             filter.add(row);
             return true;
           }));
    reading_note_ = filter.finish();
    tell_columns<phrases::workbook_note_merges>(filler.columns());
    tell_columns<phrases::workbook_note_codes>(codes);
    batcher.flush();
    parts.close(std::move(reader), 0);
    if (options.progress) options.progress(bytes());
    return {};
  }

 private:
  template <const auto& phrase>
  void tell_columns(const Columns& columns) const {
    std::vector<std::string> names;
    for (const std::size_t column : columns)
      if (column < header_.texts.size()) names.push_back(header_.texts[column]);
    if (names.empty()) return;
    const Localized told = say<phrase>(text::enumerated(names));
    reading_note_.zh += told.zh;
    reading_note_.en += told.en;
  }

  util::MappedFile file_;
  Book book_;
  Header header_;
  std::vector<Merge> merges_;
  std::optional<int> footer_rows_;
  Localized note_;
  mutable Localized reading_note_;  // known once the sheet has been read to its end
};

Result<Header> read_header(const Book& book, const TableFile& file) {
  const auto stated = static_cast<std::uint64_t>(file.header_row.value_or(0));
  std::vector<layout::Cells> rows;
  std::vector<std::uint64_t> numbers;
  layout::Enough enough;
  RD_CHECK(read_rows(book, [&](const Row& row) {
    if (row.number + 1 < stated) return true;
    rows.push_back(trimmed(row.cells));
    numbers.push_back(row.number);
    enough.add(rows.back());
    return !enough.reached();
  }));
  const auto at = static_cast<std::size_t>(std::find(numbers.begin(), numbers.end(), stated) - numbers.begin());
  const auto count = static_cast<std::size_t>(file.header_rows);
  const Error no_header{say<phrases::workbook_no_header>(book.package.name(), book.sheet.name), file.place};
  if (rows.empty() || (stated > 0 && at == rows.size())) return no_header;
  const layout::HeaderRows found = file.header_row == 0 ? layout::HeaderRows{0, 0}
                                   : stated > 0         ? layout::header_at(rows, at, count)
                                                        : layout::find_header(rows, count);
  if (found.end() > rows.size()) return no_header;
  const std::uint64_t first_row = found.end() == 0 ? 1 : numbers[found.end() - 1] + 1;
  Header header{layout::header_texts(rows, found), first_row, layout::describe(found, numbers)};
  if (!file.header_row && found.count == 1 && layout::is_like_data(rows, found.first))
    header.doubts.push_back(say<text::phrases::header_looks_like_data>(numbers[found.first]));
  header.texts.resize(layout::columns_in_use(header.texts, std::span(rows).subspan(found.end())));
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
  return {note.zh + header.note.zh, note.en + header.note.en};
}

// Why a compound file cannot be read.
Error not_readable(std::string_view bytes, const std::string& name) {
  constexpr std::string_view k_encrypted("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
  if (bytes.find(k_encrypted) != std::string_view::npos)
    return {say<phrases::workbook_encrypted>(name), {}, say<phrases::workbook_remove_password>()};
  return {say<phrases::workbook_old>(name), {}, say<text::phrases::workbook_save_as>()};
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
  RD_TRY(Book book, open_book(std::move(package), workbook));
  book.sheet = std::move(sheet);
  RD_TRY(Header header, read_header(book, file));
  RD_TRY(std::vector<Merge> merges, read_merges(book.package, book.sheet.part));
  Localized note = describe(workbook, book.sheet, header, file);
  return std::unique_ptr<data::Source>(std::make_unique<XlsxSource>(
      std::move(bytes), std::move(book), std::move(header), std::move(merges), file.footer_rows, std::move(note)));
}

}  // namespace readiness::data::xlsx
