// SPDX-License-Identifier: Apache-2.0
#include "data/csv/csv_source.hpp"

#include "data/csv/cells.hpp"
#include "data/csv/dialect.hpp"
#include "data/csv/ending.hpp"
#include "data/csv/endless.hpp"
#include "data/csv/frame.hpp"
#include "data/csv/quoting.hpp"
#include "data/csv/relay.hpp"
#include "data/csv/walker.hpp"
#include "data/decimal/decimal_comma.hpp"
#include "data/decimal/decimal_source.hpp"
#include "data/encoding/transcode.hpp"
#include "data/foreign.hpp"
#include "data/picker.hpp"
#include "data/progress.hpp"
#include "text/phrases.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace readiness::data::csv {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase note_csv{"{0}，{1}", "{0}, {1}"};
constexpr text::Phrase encoding_marked{"{0}（有 BOM）", "{0} (byte order mark)"};
constexpr text::Phrase encoding_stated{"{0}（已指定）", "{0} (as stated)"};
constexpr text::Phrase encoding_guessed{"{0}（推测）", "{0} (guessed)"};
constexpr text::Phrase encoding_unsure{"{0}（推测，也可能是 {1}）", "{0} (guessed, could be {1})"};
constexpr text::Phrase delimiter_comma{"逗号分隔", "comma"};
constexpr text::Phrase delimiter_semicolon{"分号分隔", "semicolon"};
constexpr text::Phrase delimiter_tab{"制表符分隔", "tab"};
constexpr text::Phrase delimiter_bar{"竖线分隔", "vertical bar"};
constexpr text::Phrase delimiter_other{"以 {0} 分隔", "delimiter {0}"};
constexpr text::Phrase delimiter_none{"单列", "one column"};
constexpr text::Phrase encoding_unknown{"不支持编码“{0}”", "the encoding '{0}' is not supported"};
constexpr text::Phrase encodings_allowed{"可用的值：UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR", "allowed: UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR"};
constexpr text::Phrase delimiter_impossible{"“{0}”不能作分隔符", "'{0}' cannot be a delimiter"};
constexpr text::Phrase delimiters_allowed{"写一个半角字符，如 , ; |；制表符写作 \"\\t\"", "write one ASCII character such as , ; or |, and a tab as \"\\t\""};
constexpr text::Phrase not_decodable{"{0} 第 {1} 行第 {2} 列的字节 {3} 不是 {4} 编码", "{0}: row {1}, column {2}: the bytes {3} are not {4}"};
constexpr text::Phrase encoding_not_evident{"{0} 第 {1} 行第 {2} 列起的字节 {3} 不是 UTF-8，也看不出是哪种编码", "{0}: row {1}, column {2}: the bytes {3} are not UTF-8, and nothing shows which encoding they are in"};
constexpr text::Phrase state_encoding{"请另存为 UTF-8，或写明编码（该表的 encoding，或选项 --encoding）：UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR", "save the file as UTF-8, or state its encoding ('encoding' of the table, or the option --encoding): UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR"};
constexpr text::Phrase save_in_one_encoding{"请重新导出，或整份另存为 UTF-8", "export it again, or save the whole file as UTF-8"};
constexpr text::Phrase quote_open{"{0} 第 {1} 行的引号一直没有闭合，其后的内容都成了一个值", "{0}: a quote that opens in row {1} is never closed, so that one value holds all that follows"};
constexpr text::Phrase rows_swallowed{"{0} 第 {1} 行的一个带引号的值里像是有整行数据", "{0}: a quoted value in row {1} holds what look like whole rows"};
constexpr text::Phrase state_quote{"请重新导出；引号若是普通字符，请写 quote: none；若引号无误，请写 quote: '\"'", "export it again; where quotes are ordinary characters, state 'quote: none', and where they are right, quote: '\"'"};
constexpr text::Phrase broken_off{"{0} 在第 {1} 行中断：只有 {2} 个字段（应为 {3} 个），也没有换行", "{0} breaks off in row {1}, which has {2} of {3} fields and no line end"};
constexpr text::Phrase export_whole{"请重新导出或重新传输；该行若无误，请写 footer_rows: 0", "export it again, or transfer it again; if that row is right, state 'footer_rows: 0'"};
constexpr text::Phrase zeros_at_end{"{0} 末尾有 {1} 个零字节，没有写完整", "{0} ends in zero bytes ({1}): it was not written to its end"};
constexpr text::Phrase message_at_end{"{0} 末尾是一条错误信息：数据没有导完", "{0} ends in an error message: the data is not all there"};
constexpr text::Phrase export_again{"请重新导出或重新传输", "export it again, or transfer it again"};
constexpr text::Phrase footer_unsure{"{0} 末尾的合计行与前一行分不清", "{0}: the totals at the end cannot be told from the row before them"};
constexpr text::Phrase state_footer_rows{"可能有一个引号没有闭合；也可在 readiness.yaml 的该表中写 footer_rows: 0", "most likely a quote is not closed; or write 'footer_rows: 0' for this table in readiness.yaml"};
constexpr text::Phrase decimal_comma_found{"，小数点是逗号（推测）", ", decimal comma (guessed)"};
constexpr text::Phrase decimal_comma_unsure{"，有“{0}”这样的数，仍以句点为小数点", ", numbers like {0} occur, and the decimal mark is still taken to be a point"};
constexpr text::Phrase header_repeated{"表头在数据中重复出现，已略去 {0} 行（第一处：第 {1} 行）", "the header is repeated inside the data, rows left out: {0} (first: row {1})"};
constexpr text::Phrase another_table{"第 {0} 行像是同一文件中另一张表的表头，其下各行仍按第一张表读取", "row {0} looks like the header of another table in the same file; the rows below it are read as rows of the first one"};
// clang-format on
}  // namespace phrases

using text::say;

// The file, and its copy in UTF-8 when it is not read where it lies: for its encoding, or for the way it is quoted.
struct Bytes {
  util::MappedFile file;
  EncodingFound encoding;
  std::optional<Utf8Copy> copy = {};

  // Without the byte order mark.
  std::string_view text() const { return copy ? copy->text.bytes() : file.bytes().substr(encoding.skip); }
  Encoding text_encoding() const { return copy ? Encoding::utf8 : encoding.encoding; }
  // Gives the memory of text()[begin, end) back.
  void release(std::size_t begin, std::size_t end) const {
    if (copy) return copy->text.release(begin, end);
    file.release(encoding.skip + begin, encoding.skip + end);
  }
};

class CsvSource : public data::Source {
 public:
  CsvSource(Bytes bytes, std::string name, Format format, Frame frame, std::optional<Ending> ending)
      : bytes_(std::move(bytes)), name_(std::move(name)), format_(format), frame_(std::move(frame)), ending_(ending) {
    format_.used_fields = frame_.header.size();
    format_.fields = frame_.fields;
  }

  const std::vector<std::string>& header() const override { return frame_.header; }
  RowNumber first_row() const override { return RowNumber(frame_.first_row); }
  std::uint64_t bytes() const override { return bytes_.file.bytes().size(); }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(bytes_.file.bytes());
  }
  Localized note() const override;
  std::vector<Localized> notices(std::uint64_t absent) const override;
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override;
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override;

 private:
  Result<void> whole(const Seen& seen, std::uint64_t records) const;
  std::vector<Localized> other_tables() const;

  Bytes bytes_;
  std::string name_;
  Format format_;
  Frame frame_;
  std::optional<Ending> ending_;
  mutable std::vector<Mark> marks_;  // where rows are, as the last reading found them
  mutable Seen seen_;
};

constexpr std::size_t k_sample_rows = 20;  // of what may be another table

Localized delimiter_name(char delimiter) {
  switch (delimiter) {
    case ',':
      return say<phrases::delimiter_comma>();
    case ';':
      return say<phrases::delimiter_semicolon>();
    case '\t':
      return say<phrases::delimiter_tab>();
    case '|':
      return say<phrases::delimiter_bar>();
    case k_no_delimiter:
      return say<phrases::delimiter_none>();
    default:
      return say<phrases::delimiter_other>(std::string(1, delimiter));
  }
}

Localized encoding_name(const EncodingFound& found) {
  const std::string name(name_of(found.encoding));
  switch (found.reason) {
    case EncodingFound::Reason::byte_order_mark:
      return say<phrases::encoding_marked>(name);
    case EncodingFound::Reason::declared:
      return say<phrases::encoding_stated>(name);
    case EncodingFound::Reason::guessed:
      return found.rival ? say<phrases::encoding_unsure>(name, std::string(name_of(*found.rival)))
                         : say<phrases::encoding_guessed>(name);
    case EncodingFound::Reason::proven:
    case EncodingFound::Reason::not_evident:
      break;
  }
  return {name, name};
}

Localized CsvSource::note() const {
  const Localized note = say<phrases::note_csv>(encoding_name(bytes_.encoding), delimiter_name(format_.delimiter));
  return {note.zh + frame_.note.zh, note.en + frame_.note.en};
}

// Tables that begin below a blank line.
std::vector<Localized> CsvSource::other_tables() const {
  const std::string_view text = bytes_.text().substr(0, frame_.end);
  std::vector<Localized> notices;
  for (const Mark& gap : seen_.gaps) {
    std::vector<layout::Cells> sample;
    Walker walker(text.substr(gap.at), format_);
    while (sample.size() < k_sample_rows && walker.next() && walker.number() == sample.size() + 1)
      sample.push_back(cells_of(walker.fields(), format_.encoding));
    if (begins_table(sample, frame_.samples))
      notices.push_back(say<phrases::another_table>(frame_.first_row + gap.row));
  }
  return notices;
}

std::vector<Localized> CsvSource::notices(std::uint64_t absent) const {
  std::vector<Localized> all = frame_.doubts;
  if (seen_.repeated > 0)
    all.push_back(say<phrases::header_repeated>(util::grouped(seen_.repeated),
                                                util::grouped(frame_.first_row + seen_.first_repeated)));
  for (Localized& notice : other_tables()) all.push_back(std::move(notice));
  for (Localized& notice : Source::notices(absent - std::min(absent, seen_.repeated))) all.push_back(std::move(notice));
  return all;
}

// Nothing counts of a file that is not whole.
Result<void> CsvSource::whole(const Seen& seen, std::uint64_t records) const {
  if (seen.open_quote)
    return Error{say<phrases::quote_open>(name_, frame_.first_row + *seen.open_quote), {}, say<phrases::state_quote>()};
  if (seen.swallowed)
    return Error{
        say<phrases::rows_swallowed>(name_, frame_.first_row + *seen.swallowed), {}, say<phrases::state_quote>()};
  if (!ending_) return {};
  switch (ending_->kind) {
    case Ending::Kind::broken_off:
      return Error{
          say<phrases::broken_off>(name_, frame_.first_row + records - 1, ending_->count, frame_.header.size()),
          {},
          say<phrases::export_whole>()};
    case Ending::Kind::zeros:
      return Error{say<phrases::zeros_at_end>(name_, util::grouped(ending_->count)), {}, say<phrases::export_again>()};
    case Ending::Kind::message:
      break;
  }
  return Error{say<phrases::message_at_end>(name_), {}, say<phrases::export_again>()};
}

Result<std::optional<Encoding>> stated_encoding(const TableFile& file) {
  if (file.encoding.empty()) return std::optional<Encoding>();
  const std::optional<Encoding> encoding = encoding_named(file.encoding);
  if (!encoding)
    return Error{say<phrases::encoding_unknown>(file.encoding), file.place, say<phrases::encodings_allowed>()};
  return encoding;
}

Result<std::optional<char>> stated_delimiter(const TableFile& file) {
  if (file.delimiter.empty()) return std::optional<char>();
  const std::string text = file.delimiter == "\\t" ? "\t" : file.delimiter;
  const bool possible = text.size() == 1 && static_cast<unsigned char>(text[0]) < 0x80 &&
                        std::string_view("\"\r\n\0", 4).find(text[0]) == std::string_view::npos;
  if (!possible)
    return Error{say<phrases::delimiter_impossible>(file.delimiter), file.place, say<phrases::delimiters_allowed>()};
  return std::optional(text[0]);
}

constexpr std::size_t k_shown_bytes = 4;

std::string hex(std::string_view bytes) {
  std::vector<std::string> digits;
  for (const char byte : bytes) digits.push_back(fmt::format("{:02X}", static_cast<unsigned char>(byte)));
  return util::join(digits, " ");
}

struct Cell {
  std::uint64_t row = 0;
  std::size_t column = 0;
};

Cell cell_at(std::string_view text, std::size_t offset, Format format) {
  Walker walker(text, format);
  while (walker.next() && walker.end() <= offset) continue;
  Cell cell{walker.number(), 0};
  for (const std::string_view field : walker.fields())
    if (field.data() <= text.data() + offset) ++cell.column;
  return cell;
}

// Names the row and the column of what is at `fault`: `bytes` that are not in `encoding`.
Error not_decodable(std::string_view text, std::size_t fault, Format format, const std::string& name,
                    std::string_view bytes, Encoding encoding) {
  const Cell cell = cell_at(text, fault, format);
  return {say<phrases::not_decodable>(name, cell.row, cell.column, hex(bytes), std::string(name_of(encoding))),
          {},
          say<phrases::save_in_one_encoding>()};
}

Error not_evident(std::string_view text, std::size_t fault, Format format, const std::string& name) {
  const Cell cell = cell_at(text, fault, format);
  return {say<phrases::encoding_not_evident>(name, cell.row, cell.column, hex(text.substr(fault, k_shown_bytes))),
          {},
          say<phrases::state_encoding>()};
}

Error not_decodable(std::string_view text, std::size_t fault, Format format, const std::string& name) {
  return not_decodable(text, fault, format, name, text.substr(fault, k_shown_bytes), format.encoding);
}

Result<void> CsvSource::read(const std::vector<std::size_t>& columns, const Parts& parts,
                             const ReadOptions& options) const {
  const std::string_view text = bytes_.text();
  ReadOptions watched = with_progress_in(options, text.size(), bytes());
  watched.progress = [&, tell = watched.progress, released = std::size_t{0}](std::uint64_t done) mutable {
    bytes_.release(std::exchange(released, done), done);  // a file may be larger than the memory
    if (tell) tell(done);
  };
  Reading reading = read_in_parts(text, frame_.begin, format_, columns, parts, watched, frame_.end, frame_.watch);
  marks_ = std::move(reading.marks);
  seen_ = std::move(reading.seen);
  if (!reading.stopped) return whole(seen_, reading.records);
  switch (reading.stopped->trouble.kind) {
    case Trouble::Kind::not_decodable:
      return not_decodable(text, reading.stopped->trouble.at, format_, name_);
    case Trouble::Kind::torn_end:
      return Error{say<phrases::footer_unsure>(name_), {}, say<phrases::state_footer_rows>()};
    case Trouble::Kind::endless_record:
      break;
  }
  return endless(name_, frame_.first_row + reading.stopped->records);
}

Result<void> CsvSource::look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                                const Visit& visit) const {
  PartReader reader(bytes_.text(), format_, columns, frame_.watch);
  for (auto mark = marks_.begin(); mark != marks_.end() && !rows.empty(); ++mark) {
    const auto next = std::next(mark);
    const auto here = static_cast<std::size_t>(
        (next == marks_.end() ? rows.end() : std::lower_bound(rows.begin(), rows.end(), next->row)) - rows.begin());
    if (here == 0) continue;
    Picker picker(rows.first(here), mark->row, visit);
    reader.read(mark->at, next == marks_.end() ? frame_.end : next->at, picker);
    rows = rows.subspan(here);
  }
  return {};
}

Result<Bytes> read_as_text(util::MappedFile file, std::optional<Encoding> stated) {
  Bytes bytes{std::move(file), {}};
  bytes.encoding = find_encoding(bytes.file.bytes(), stated);
  if (is_read_as_copy(bytes.encoding.encoding)) {
    const std::string_view original = bytes.file.bytes().substr(bytes.encoding.skip);
    RD_TRY(bytes.copy, copy_as_utf8(original, bytes.encoding.encoding));
  }
  return bytes;
}

// The fault that has been met so far, if there is one.
Result<void> decodable(const Bytes& bytes, Format format, const std::string& name) {
  const std::size_t skip = bytes.encoding.skip;
  if (bytes.encoding.reason == EncodingFound::Reason::not_evident)
    return not_evident(bytes.text(), *bytes.encoding.fault, format, name);
  if (bytes.encoding.fault) return not_decodable(bytes.text(), *bytes.encoding.fault - skip, format, name);
  if (!bytes.copy || !bytes.copy->fault) return {};
  const std::string_view original = bytes.file.bytes().substr(skip + *bytes.copy->fault, k_shown_bytes);
  const std::size_t replacement = bytes.text().size() - std::string_view("\uFFFD").size();
  return not_decodable(bytes.text(), replacement, format, name, original, bytes.encoding.encoding);
}

// Rewrites a text that is not quoted the plain way.
Result<void> requote(Bytes& bytes, char delimiter, const Quoting& quoting, const std::string& name) {
  if (bytes.text_encoding() != Encoding::utf8) RD_TRY(bytes.copy, copy_as_utf8(bytes.text(), bytes.text_encoding()));
  RD_TRY(util::MappedFile plain, requoted(bytes.text(), delimiter, quoting, name));
  bytes.copy = Utf8Copy{std::move(plain)};
  return {};
}

// Of a file that is not quoted the plain way, rewriting tells.
Result<void> begins_with_records(std::string_view bytes, std::optional<char> delimiter,
                                 const std::optional<Quoting>& stated, const std::string& name) {
  if (!(stated ? *stated : find_quoting(bytes, delimiter)).is_plain()) return {};
  return first_records_end(bytes, delimiter ? *delimiter : find_delimiter(bytes, Encoding::utf8), name);
}

Result<void> is_table(std::string_view bytes, const std::string& name) {
  const std::optional<Localized> kind = foreign_kind(bytes);
  if (!kind) return {};
  return Error{say<text::phrases::no_table>(name, *kind), {}, say<text::phrases::export_as_table>()};
}

constexpr std::size_t k_convincing_commas = 3;

// Where a comma separates fields, numbers with a comma are more likely lists than decimals.
bool is_decimal_comma(const decimal::Marks& marks, char delimiter) {
  return marks.commas >= k_convincing_commas && marks.points == 0 && delimiter != ',';
}

Format format_of(const Bytes& bytes, std::optional<char> delimiter) {
  const Encoding encoding = bytes.text_encoding();
  return {delimiter ? *delimiter : find_delimiter(bytes.text(), encoding), encoding};
}

}  // namespace

Result<std::unique_ptr<data::Source>> open(util::MappedFile bytes, const TableFile& file) {
  RD_TRY(const std::optional<Encoding> encoding, stated_encoding(file));
  RD_TRY(const std::optional<char> delimiter, stated_delimiter(file));
  RD_TRY(const std::optional<Quoting> stated, stated_quoting(file));
  RD_CHECK(is_table(bytes.bytes(), file.file));
  if (bytes.bytes().size() > k_max_record_bytes)
    RD_CHECK(begins_with_records(bytes.bytes(), delimiter, stated, file.file));
  RD_TRY(Bytes readable, read_as_text(std::move(bytes), encoding));
  if (readable.copy) RD_CHECK(is_table(readable.text(), file.file));
  const Quoting quoting = stated ? *stated : find_quoting(readable.text(), delimiter);
  Format format = format_of(readable, delimiter);
  RD_CHECK(decodable(readable, format, file.file));
  if (!quoting.is_plain()) {
    format = {find_delimiter(readable.text(), delimiter, quoting), Encoding::utf8};
    RD_CHECK(requote(readable, format.delimiter, quoting, file.file));
  }
  const std::string_view text = readable.text();
  RD_TRY(Frame frame, find_frame(text, format, file));
  if (const auto fault = find_fault_in(format.encoding)(text.substr(0, frame.begin)))
    return not_decodable(text, *fault, format, file.file);
  if (stated) frame.watch.long_record = SIZE_MAX;  // quotes are as they should be
  append(frame.note, describe(quoting));
  const decimal::Marks marks = file.decimal.empty() ? decimal::count_marks(frame.samples) : decimal::Marks();
  const bool comma = is_decimal_comma(marks, format.delimiter);
  if (!comma && marks.commas > 0) append(frame.note, say<phrases::decimal_comma_unsure>(marks.example));
  const auto ending = file.footer_rows ? std::nullopt : find_ending(text, format, frame);
  auto table = std::make_unique<CsvSource>(std::move(readable), file.file, format, std::move(frame), ending);
  if (comma) return decimal::with_points(std::move(table), say<phrases::decimal_comma_found>());
  return std::unique_ptr<data::Source>(std::move(table));
}

}  // namespace readiness::data::csv
