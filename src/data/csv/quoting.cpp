// SPDX-License-Identifier: Apache-2.0
#include "data/csv/quoting.hpp"

#include "data/csv/dialect.hpp"
#include "data/csv/endless.hpp"
#include "data/csv/field_reader.hpp"
#include "data/kernels/step.hpp"
#include "text/phrase.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace readiness::data::csv {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase single_quotes{"，以单引号括值（{0}）", ", single quotes ({0})"};
constexpr text::Phrase no_quotes{"，引号是普通字符（{0}）", ", quotes are ordinary characters ({0})"};
constexpr text::Phrase backslash_escapes{"，以反斜杠转义（{0}）", ", backslash escapes ({0})"};
constexpr text::Phrase initial_blanks_skipped{"，略去引号前的空格（{0}）", ", blanks in front of quotes skipped ({0})"};
constexpr text::Phrase as_found{"推测", "guessed"};
constexpr text::Phrase as_stated{"已指定", "as stated"};
// clang-format on
}  // namespace phrases

using kernels::is_line_break;
using text::say;

constexpr std::size_t k_searched_bytes = std::size_t{4} << 20;
constexpr std::size_t k_tried_bytes = std::size_t{256} << 10;
constexpr std::size_t k_piece_bytes = std::size_t{1} << 20;
constexpr std::size_t k_column_rows = 2;  // quoted throughout, so many rows prove a column

// What one way to read some records comes to.
struct Trial {
  char delimiter = ',';
  std::size_t records = 0;
  std::size_t fields = 0;      // of most records
  std::size_t uneven = 0;      // records with another number of fields, and values with something behind their quote
  std::size_t evidence = 0;    // escapes that were resolved, blanks that were skipped, quotes that hold a delimiter
  bool broken = false;         // a quote is never closed
  bool quoted_column = false;  // all values of a column below the first row are quoted so
};

// What all values of one column are.
struct ColumnTrial {
  std::size_t filled = 0, quoted = 0;
};

Trial try_out(std::string_view text, bool whole, char delimiter, const Quoting& quoting) {
  Trial trial{.delimiter = delimiter};
  std::map<std::size_t, std::size_t> records_of;  // by number of fields
  std::vector<ColumnTrial> columns;
  std::size_t fields = 0;
  FieldReader reader(text, delimiter, quoting);
  while (reader.next()) {
    const bool special = quoting.initial_blanks ? reader.skipped() : reader.quoted();
    if (trial.records > 0) {
      columns.resize(std::max(columns.size(), fields + 1));
      columns[fields].filled += reader.value().empty() ? 0u : 1u;
      columns[fields].quoted += special && !reader.value().empty() ? 1u : 0u;
    }
    ++fields;
    trial.broken = trial.broken || (reader.open() && whole);
    trial.uneven += reader.irregular() ? 1u : 0u;
    const bool holds = reader.quoted() && reader.value().find(delimiter) != std::string::npos;
    trial.evidence += reader.escaped() || reader.skipped() || (quoting.quote == '\'' && holds) ? 1u : 0u;
    if (reader.line_end().empty()) continue;
    if (fields > 1 || !reader.value().empty()) {
      ++records_of[fields];
      ++trial.records;
    }
    fields = 0;
  }
  if (whole && fields > 0 && !(fields == 1 && reader.value().empty())) {
    ++records_of[fields];
    ++trial.records;
  }
  std::size_t most = 0;
  for (const auto& [count, records] : records_of)
    if (records >= most) {
      most = records;
      trial.fields = count;
    }
  trial.uneven += trial.records - most;
  trial.quoted_column = std::any_of(columns.begin(), columns.end(), [](const ColumnTrial& column) {
    return column.quoted >= k_column_rows && column.quoted == column.filled;
  });
  return trial;
}

// The best one over all delimiters.
Trial try_delimiters(std::string_view text, bool whole, std::optional<char> stated, const Quoting& quoting) {
  if (stated) return try_out(text, whole, *stated, quoting);
  Trial best;
  for (const char delimiter : k_delimiters) {
    const Trial trial = try_out(text, whole, delimiter, quoting);
    if (trial.fields < 2 || trial.broken) continue;
    if (best.fields == 0 || trial.uneven < best.uneven) best = trial;
  }
  return best;
}

// The records around the first place where `mark` stands; none when it does not.
std::string_view around(std::string_view text, std::size_t at) {
  const std::size_t begin = at < k_tried_bytes ? 0 : text.find_last_of("\r\n", at) + 1;
  return text.substr(begin, k_tried_bytes);
}

bool may_end_field(char byte) { return k_delimiters.find(byte) != std::string_view::npos || is_line_break(byte); }

std::size_t first_escape(std::string_view text) { return std::min(text.find("\\\""), text.find("\\'")); }

std::size_t first_single_quote(std::string_view text) {
  for (std::size_t at = text.find('\''); at != std::string_view::npos; at = text.find('\'', at + 1))
    if (at == 0 || may_end_field(text[at - 1]) || text[at - 1] == ' ') return at;
  return std::string_view::npos;
}

std::size_t first_blank_quote(std::string_view text) {
  for (std::size_t at = text.find(" \""); at != std::string_view::npos; at = text.find(" \"", at + 1)) {
    const std::size_t before = text.find_last_not_of(' ', at);
    if (before != std::string_view::npos && may_end_field(text[before])) return at;
  }
  return std::string_view::npos;
}

struct Candidate {
  std::size_t at;  // where the text first hints at it
  Quoting quoting;
};

std::vector<Candidate> candidates(std::string_view text) {
  const std::size_t escape = first_escape(text), single = first_single_quote(text), blank = first_blank_quote(text);
  return {{escape, {.escape = '\\'}},
          {blank, {.initial_blanks = true}},
          {std::max(escape, blank), {.escape = '\\', .initial_blanks = true}},
          {single, {.quote = '\''}},
          {std::max(single, escape), {.quote = '\'', .escape = '\\'}},
          {single, {.quote = '\'', .initial_blanks = true}}};
}

Quoting as_proven(std::string_view text, const Candidate& candidate, std::optional<char> delimiter) {
  const std::string_view tried = around(text, candidate.at);
  const bool whole = tried.data() + tried.size() == text.data() + text.size();
  const Trial plain = try_delimiters(tried, whole, delimiter, {});
  const Trial other = try_delimiters(tried, whole, delimiter, candidate.quoting);
  if (other.fields < 2 || other.broken || other.records < 2) return {};
  const bool all_even = other.uneven == 0;
  const bool better = other.evidence > 0 && all_even && (plain.uneven > 0 || plain.fields < 2);
  return better || (all_even && other.quoted_column && candidate.quoting.escape == '\0') ? candidate.quoting
                                                                                         : Quoting();
}

// `value` as a field of the plain way.
void append_plain(std::string& out, const FieldReader& field, char delimiter) {
  const std::string& value = field.value();
  const bool bare = !field.quoted() && !value.starts_with('"') && value.find(delimiter) == std::string::npos &&
                    value.find_first_of("\r\n") == std::string::npos;
  if (bare) {
    out += value;
    return;
  }
  out += '"';
  for (const char byte : value) out.append(byte == '"' ? 2 : 1, byte);
  if (!field.open()) out += '"';
}

}  // namespace

Result<std::optional<Quoting>> stated_quoting(const TableFile& file) {
  if (file.quote.empty() && file.escape.empty() && file.initial_blanks.empty()) return std::optional<Quoting>();
  Quoting quoting{.stated = true};
  if (file.quote == "none") quoting.quote = '\0';
  if (file.quote == "'") quoting.quote = '\'';
  if (file.escape == "\\") quoting.escape = '\\';
  quoting.initial_blanks = file.initial_blanks == "skip";
  return std::optional(quoting);
}

Quoting find_quoting(std::string_view text, std::optional<char> delimiter) {
  const std::string_view searched = text.substr(0, k_searched_bytes);
  for (const Candidate& candidate : candidates(searched)) {
    if (candidate.at == std::string_view::npos) continue;
    if (const Quoting proven = as_proven(text, candidate, delimiter); !proven.is_plain()) return proven;
  }
  return {};
}

char find_delimiter(std::string_view text, std::optional<char> stated, const Quoting& quoting) {
  const std::string_view tried = text.substr(0, k_tried_bytes);
  return try_delimiters(tried, tried.size() == text.size(), stated, quoting).delimiter;
}

Result<util::MappedFile> requoted(std::string_view text, char delimiter, const Quoting& quoting,
                                  const std::string& name) {
  RD_TRY(util::ScratchFile out, util::ScratchFile::create());
  std::string piece;
  FieldReader field(text, delimiter, quoting);
  bool follows = false;
  for (std::uint64_t row = 1; field.next(); row += follows ? 0u : 1u) {
    if (field.endless()) return endless(name, row);
    if (follows) piece += delimiter;
    append_plain(piece, field, delimiter);
    piece += field.line_end();
    follows = field.line_end().empty();
    if (piece.size() < k_piece_bytes) continue;
    RD_CHECK(out.write(piece));
    piece.clear();
  }
  RD_CHECK(out.write(piece));
  return out.map();
}

Localized describe(const Quoting& quoting) {
  const Localized how = quoting.stated ? say<phrases::as_stated>() : say<phrases::as_found>();
  Localized note;
  const auto add = [&](const Localized& text) {
    note.zh += text.zh;
    note.en += text.en;
  };
  if (quoting.quote == '\'') add(say<phrases::single_quotes>(how));
  if (quoting.quote == '\0') add(say<phrases::no_quotes>(how));
  if (quoting.escape != '\0') add(say<phrases::backslash_escapes>(how));
  if (quoting.initial_blanks) add(say<phrases::initial_blanks_skipped>(how));
  return note;
}

}  // namespace readiness::data::csv
