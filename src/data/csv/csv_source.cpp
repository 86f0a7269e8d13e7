// SPDX-License-Identifier: Apache-2.0
#include "data/csv/csv_source.hpp"

#include "data/csv/dialect.hpp"
#include "data/csv/quotes.hpp"
#include "data/csv/relay.hpp"
#include "data/csv/walker.hpp"
#include "data/encoding/gb18030.hpp"
#include "text/data_source_phrases.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::data::csv {
namespace {

namespace phrases = text::phrases;
using text::say;

struct Header {
  std::vector<std::string> texts;
  std::uint64_t row = 1;  // counts records
  std::size_t end = 0;    // where the first record below begins
};

class CsvSource : public data::Source {
 public:
  CsvSource(util::MappedFile file, std::string name, EncodingFound encoding, Format format, Header header)
      : file_(std::move(file)),
        name_(std::move(name)),
        encoding_(encoding),
        format_(format),
        header_(std::move(header)) {}

  const std::vector<std::string>& header() const override { return header_.texts; }
  std::uint64_t first_row() const override { return header_.row + 1; }
  std::uint64_t bytes() const override { return file_.bytes().size(); }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(file_.bytes());
  }
  Localized note() const override;
  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override;

 private:
  util::MappedFile file_;
  std::string name_;
  EncodingFound encoding_;
  Format format_;
  Header header_;
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

Localized CsvSource::note() const {
  const std::string encoding(name_of(encoding_.encoding));
  const Localized delimiter = delimiter_name(format_.delimiter);
  return encoding_.reason == EncodingFound::Reason::guessed ? say<phrases::note_guessed>(encoding, delimiter)
                                                            : say<phrases::note_certain>(encoding, delimiter);
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

std::string hex(std::string_view bytes) {
  std::vector<std::string> digits;
  for (const char byte : bytes) digits.push_back(fmt::format("{:02X}", static_cast<unsigned char>(byte)));
  return util::join(digits, " ");
}

// Names the row and the column of a byte that is in neither encoding.
Error not_decodable(std::string_view text, std::size_t fault, Format format, const std::string& name) {
  Walker walker(text, format);
  std::uint64_t row = 0;
  do ++row;
  while (walker.next() && walker.end() <= fault);
  std::size_t column = 0;
  for (const std::string_view field : walker.fields())
    if (field.data() <= text.data() + fault) ++column;
  const std::string bytes = hex(text.substr(fault, 4));
  const std::string encoding(name_of(format.encoding));
  return {say<phrases::not_decodable>(name, row, column, bytes, encoding), {}, say<phrases::save_in_one_encoding>()};
}

Error endless(const std::string& name, std::uint64_t row) {
  return {say<phrases::record_endless>(name, row, k_max_record_bytes >> 20), {}, say<phrases::quote_not_closed>()};
}

Result<void> CsvSource::read(const std::vector<std::size_t>& columns, const Parts& parts,
                             const ReadOptions& options) const {
  const auto stopped = read_in_parts(file_.bytes(), header_.end, format_, columns, parts, options);
  if (!stopped) return {};
  if (stopped->trouble.kind == Trouble::Kind::not_decodable)
    return not_decodable(file_.bytes().substr(encoding_.skip), stopped->trouble.at - encoding_.skip, format_, name_);
  return endless(name_, first_row() + stopped->rows);
}

Result<Header> read_header(std::string_view text, Format format, const TableFile& file) {
  Header header;
  header.row = file.header_row > 0 ? static_cast<std::uint64_t>(file.header_row) : 1;
  Walker walker(text, format);
  for (std::uint64_t row = 1; row <= header.row; ++row) {
    if (walker.next()) continue;
    if (walker.endless()) return endless(file.file, row);
    if (row == 1) return Error{say<phrases::table_empty>(file.file)};
    return Error{say<phrases::header_row_missing>(file.file, row - 1, header.row), file.place};
  }
  Arena arena;
  for (const std::string_view field : walker.fields()) {
    const std::string_view value = field.starts_with('"') ? unquoted(field, arena) : field;
    const bool decode = format.encoding == Encoding::gb18030;
    header.texts.emplace_back(util::trim(decode ? gb18030_to_utf8(value, arena) : value));
  }
  header.end = walker.end();
  return header;
}

}  // namespace

Result<std::unique_ptr<data::Source>> open(util::MappedFile bytes, const TableFile& file) {
  RD_TRY(const std::optional<Encoding> encoding, stated_encoding(file));
  RD_TRY(const std::optional<char> delimiter, stated_delimiter(file));
  const EncodingFound found = find_encoding(bytes.bytes(), encoding);
  const std::string_view text = bytes.bytes().substr(found.skip);
  const Format format{delimiter ? *delimiter : find_delimiter(text, found.encoding), found.encoding};
  if (found.fault) return not_decodable(text, *found.fault - found.skip, format, file.file);
  RD_TRY(Header header, read_header(text, format, file));
  if (const auto fault = find_fault_in(format.encoding)(text.substr(0, header.end)))
    return not_decodable(text, *fault, format, file.file);
  header.end += found.skip;
  return std::unique_ptr<data::Source>(
      std::make_unique<CsvSource>(std::move(bytes), file.file, found, format, std::move(header)));
}

}  // namespace readiness::data::csv
