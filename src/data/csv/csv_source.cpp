// SPDX-License-Identifier: Apache-2.0
#include "data/csv/csv_source.hpp"

#include "data/csv/dialect.hpp"
#include "data/csv/frame.hpp"
#include "data/csv/relay.hpp"
#include "data/csv/walker.hpp"
#include "data/decimal/decimal_comma.hpp"
#include "data/decimal/decimal_source.hpp"
#include "data/encoding/transcode.hpp"
#include "data/picker.hpp"
#include "data/progress.hpp"
#include "text/data_source_phrases.hpp"
#include "text/layout_phrases.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace readiness::data::csv {
namespace {

namespace phrases = text::phrases;
using text::say;

// The file, and its copy in UTF-8 when it is in an encoding that is not read where it lies.
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
  CsvSource(Bytes bytes, std::string name, Format format, Frame frame)
      : bytes_(std::move(bytes)), name_(std::move(name)), format_(format), frame_(std::move(frame)) {
    format_.used_fields = frame_.header.size();
    format_.fields = frame_.fields;
  }

  const std::vector<std::string>& header() const override { return frame_.header; }
  std::uint64_t first_row() const override { return frame_.first_row; }
  std::uint64_t bytes() const override { return bytes_.file.bytes().size(); }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(bytes_.file.bytes());
  }
  Localized note() const override;
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override;
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override;

 private:
  Bytes bytes_;
  std::string name_;
  Format format_;
  Frame frame_;
  mutable std::vector<Mark> marks_;  // where rows are, as the last reading found them
};

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
  Reading reading = read_in_parts(text, frame_.begin, format_, columns, parts, watched, frame_.end);
  marks_ = std::move(reading.marks);
  if (!reading.stopped) return {};
  switch (reading.stopped->trouble.kind) {
    case Trouble::Kind::not_decodable:
      return not_decodable(text, reading.stopped->trouble.at, format_, name_);
    case Trouble::Kind::torn_end:
      return Error{say<phrases::footer_unsure>(name_), {}, say<phrases::state_footer_rows>()};
    case Trouble::Kind::endless_record:
      break;
  }
  return endless(name_, first_row() + reading.stopped->records);
}

Result<void> CsvSource::look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                                const Visit& visit) const {
  PartReader reader(bytes_.text(), format_, columns);
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

constexpr std::size_t k_convincing_commas = 3;

// Where a comma separates fields, numbers with a comma are more likely lists than decimals.
bool is_decimal_comma(const decimal::Marks& marks, char delimiter) {
  return marks.commas >= k_convincing_commas && marks.points == 0 && delimiter != ',';
}

void append(Localized& note, const Localized& more) {
  note.zh += more.zh;
  note.en += more.en;
}

}  // namespace

Result<std::unique_ptr<data::Source>> open(util::MappedFile bytes, const TableFile& file) {
  RD_TRY(const std::optional<Encoding> encoding, stated_encoding(file));
  RD_TRY(const std::optional<char> delimiter, stated_delimiter(file));
  RD_TRY(Bytes readable, read_as_text(std::move(bytes), encoding));
  const std::string_view text = readable.text();
  const Encoding text_encoding = readable.text_encoding();
  const Format format{delimiter ? *delimiter : find_delimiter(text, text_encoding), text_encoding};
  RD_CHECK(decodable(readable, format, file.file));
  RD_TRY(Frame frame, find_frame(text, format, file));
  if (const auto fault = find_fault_in(text_encoding)(text.substr(0, frame.begin)))
    return not_decodable(text, *fault, format, file.file);
  const decimal::Marks marks = file.decimal.empty() ? decimal::count_marks(frame.samples) : decimal::Marks();
  const bool comma = is_decimal_comma(marks, format.delimiter);
  if (!comma && marks.commas > 0) append(frame.note, say<phrases::decimal_comma_unsure>(marks.example));
  auto table = std::make_unique<CsvSource>(std::move(readable), file.file, format, std::move(frame));
  if (comma) return decimal::with_points(std::move(table), say<phrases::decimal_comma_found>());
  return std::unique_ptr<data::Source>(std::move(table));
}

}  // namespace readiness::data::csv
