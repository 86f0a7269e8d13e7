// SPDX-License-Identifier: Apache-2.0
#include "data/jsonl/jsonl_source.hpp"

#include "data/arena.hpp"
#include "data/jsonl/flatten.hpp"
#include "text/phrases.hpp"
#include "util/sha256.hpp"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace readiness::data::jsonl {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase note_jsonl{"JSON Lines，UTF-8", "JSON Lines, UTF-8"};
constexpr text::Phrase jsonl_bad_line{"{0} 第 {1} 行第 {2} 列：{3}", "{0}: line {1}, column {2}: {3}"};
constexpr text::Phrase jsonl_one_object_a_line{"JSON Lines 文件每行是一个 {{…}}", "each line of a JSON Lines file is one {{...}}"};
constexpr text::Phrase jsonl_key_twice{"{0} 第 {1} 行的“{2}”出现两次", "{0}: line {1} has '{2}' twice"};
constexpr text::Phrase jsonl_line_endless{"{0} 第 {1} 行超过 {2} MiB", "{0}: line {1} is longer than {2} MiB"};
constexpr text::Phrase jsonl_too_many_keys{"{0} 到第 {1} 行已有 {2} 个以上不同的键", "{0} has more than {2} different keys up to line {1}"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::string_view k_utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_blanks = " \t\r\n";
constexpr std::size_t k_max_line_bytes = std::size_t{16} << 20;
constexpr std::size_t k_max_keys = 16'384;  // as many columns as a spreadsheet has
constexpr std::size_t k_batch_bytes = std::size_t{8} << 20;

// Keys and their columns. Lines mostly have the same keys in the same order: the next one is tried first.
class Columns {
 public:
  // The column of `key`; a new one when it is new.
  std::size_t add(std::string_view key) {
    const std::size_t column = find(key);
    if (column == names_.size()) {
      names_.emplace_back(key);
      numbers_.emplace(names_.back(), column);
    }
    next_ = column + 1;
    return column;
  }
  std::vector<std::string> names() const { return names_; }
  std::size_t size() const { return names_.size(); }

 private:
  std::size_t find(std::string_view key) const {
    if (next_ < names_.size() && names_[next_] == key) return next_;
    if (!names_.empty() && names_.front() == key) return 0;
    const auto known = numbers_.find(std::string(key));
    return known == numbers_.end() ? names_.size() : known->second;
  }

  std::vector<std::string> names_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::size_t next_ = 0;
};

// Who takes the lines of a file.
class Taker {
 public:
  virtual ~Taker() = default;
  virtual void begin_line(std::uint64_t /*number, from 1*/) {}
  virtual void field(std::size_t /*column*/, std::string_view /*value*/) {}
  virtual void end_line(std::size_t /*offset behind it*/) {}
};

// Walks through the lines of a file that are not blank.
class Lines {
 public:
  Lines(std::string_view bytes, const std::string& name) : bytes_(bytes), name_(name) {}

  Result<void> walk(Taker& taker) {
    const Flattener::Visit visit = [&](std::string_view key, std::string_view value) {
      const std::size_t column = columns_.add(key);
      if (column >= seen_in_.size()) seen_in_.resize(column + 1);
      if (std::exchange(seen_in_[column], number_) == number_ && !twice_) twice_ = key;
      taker.field(column, value);
    };
    std::size_t at = bytes_.starts_with(k_utf8_mark) ? k_utf8_mark.size() : 0;
    for (number_ = 1; at < bytes_.size(); ++number_) {
      const std::size_t end = std::min(bytes_.find('\n', at), bytes_.size());
      RD_CHECK(take(at, end, visit, taker));
      at = end + 1;
    }
    return {};
  }

  std::uint64_t count() const { return number_ - 1; }
  const Columns& columns() const { return columns_; }

 private:
  Result<void> take(std::size_t begin, std::size_t end, const Flattener::Visit& visit, Taker& taker) {
    const std::string_view line = bytes_.substr(begin, end - begin);
    if (line.find_first_not_of(k_blanks) == std::string_view::npos) return {};
    if (line.size() > k_max_line_bytes)
      return Error{say<phrases::jsonl_line_endless>(name_, number_, k_max_line_bytes >> 20)};
    taker.begin_line(number_);
    if (const auto fault = flattener_.flatten(line, bytes_.size() - begin, visit))
      return Error{say<phrases::jsonl_bad_line>(name_, number_, fault->column, fault->reason),
                   {},
                   say<phrases::jsonl_one_object_a_line>()};
    if (twice_) return Error{say<phrases::jsonl_key_twice>(name_, number_, *twice_)};
    if (columns_.size() > k_max_keys) return Error{say<phrases::jsonl_too_many_keys>(name_, number_, k_max_keys)};
    taker.end_line(std::min(end + 1, bytes_.size()));
    return {};
  }

  std::string_view bytes_;
  const std::string& name_;
  Flattener flattener_;
  Columns columns_;
  std::uint64_t number_ = 0;            // of the line, from 1
  std::vector<std::uint64_t> seen_in_;  // line in which a column was filled last
  std::optional<std::string> twice_;    // a key that the line has twice
};

// Keeps copies of the wanted values until they make a batch. Blank lines are absent.
class Batcher final : public Taker {
 public:
  using Progress = std::function<void(std::size_t bytes_done)>;

  Batcher(const std::vector<std::size_t>& columns, std::size_t width, Reader& reader, Progress progress)
      : place_of_(width, k_unwanted),
        values_(columns.size(), std::vector<std::string_view>(k_batch_rows)),
        fields_(k_batch_rows, static_cast<std::uint32_t>(width)),
        reader_(reader),
        progress_(std::move(progress)) {
    for (std::size_t i = 0; i < columns.size(); ++i) place_of_[columns[i]] = i;
  }

  void begin_line(std::uint64_t number) override {
    const std::uint64_t index = number - 1;
    if (index - first_ >= k_batch_rows) flush();
    if (rows_ == 0) first_ = index;
    for (; first_ + rows_ < index; ++rows_) absent_.set(rows_);
  }

  void field(std::size_t column, std::string_view value) override {
    if (place_of_[column] == k_unwanted || value.empty()) return;
    char* const room = arena_.room(value.size());
    std::memcpy(room, value.data(), value.size());
    arena_.keep(value.size());
    bytes_ += value.size();
    values_[place_of_[column]][rows_] = {room, value.size()};
  }

  void end_line(std::size_t offset) override {
    if (++rows_ < k_batch_rows && bytes_ < k_batch_bytes) return;
    flush();
    progress_(offset);
  }

  void flush() {
    if (rows_ == 0) return;
    std::vector<std::span<const std::string_view>> views;
    for (const auto& column : values_) views.emplace_back(column.data(), rows_);
    reader_.take({first_, rows_, views, {fields_.data(), rows_}, absent_});
    absent_ = {};
    for (auto& column : values_) std::fill_n(column.begin(), rows_, std::string_view());
    arena_.clear();
    rows_ = bytes_ = 0;
  }

 private:
  static constexpr std::size_t k_unwanted = static_cast<std::size_t>(-1);

  std::vector<std::size_t> place_of_;  // of each column of the file among the wanted ones
  std::vector<std::vector<std::string_view>> values_;
  std::vector<std::uint32_t> fields_;  // what an object leaves out is no fault of its form
  Reader& reader_;
  Progress progress_;
  Arena arena_;
  std::uint64_t first_ = 0;
  std::size_t rows_ = 0, bytes_ = 0;
  Bits absent_;
};

class JsonlSource final : public Source {
 public:
  JsonlSource(util::MappedFile file, std::string name, std::vector<std::string> header)
      : file_(std::move(file)), name_(std::move(name)), header_(std::move(header)) {}

  const std::vector<std::string>& header() const override { return header_; }
  RowNumber first_row() const override { return 1; }
  std::uint64_t bytes() const override { return file_.bytes().size(); }
  Localized note() const override { return say<phrases::note_jsonl>(); }
  std::string sha256() const override {
    return bytes() > k_max_hashed_bytes ? std::string() : util::sha256(file_.bytes());
  }

  Result<void> read(const std::vector<std::size_t>& columns, const Parts& parts,
                    const ReadOptions& options) const override {
    std::unique_ptr<Reader> reader = parts.open();
    Batcher batcher(columns, header_.size(), *reader, [&](std::size_t done) {
      if (options.progress) options.progress(done);
    });
    Lines lines(file_.bytes(), name_);
    RD_CHECK(lines.walk(batcher));
    batcher.flush();
    reader->end(lines.count());
    parts.close(std::move(reader), 0);
    if (options.progress) options.progress(bytes());
    return {};
  }

 private:
  util::MappedFile file_;
  std::string name_;
  std::vector<std::string> header_;
};

// From the first byte on that is no blank.
std::string_view without_blanks(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(k_blanks), text.size()));
}

}  // namespace

bool is_json_lines(std::string_view bytes) {
  if (bytes.starts_with(k_utf8_mark)) bytes.remove_prefix(k_utf8_mark.size());
  const std::string_view object = without_blanks(bytes);
  if (!object.starts_with('{')) return false;
  const std::string_view inside = without_blanks(object.substr(1));
  return inside.starts_with('"') || inside.starts_with('}');
}

Result<std::unique_ptr<Source>> open(util::MappedFile bytes, const std::string& name) {
  Lines lines(bytes.bytes(), name);
  Taker nobody;
  RD_CHECK(lines.walk(nobody));
  if (lines.columns().size() == 0) return Error{say<text::phrases::table_empty>(name)};
  return std::unique_ptr<Source>(std::make_unique<JsonlSource>(std::move(bytes), name, lines.columns().names()));
}

}  // namespace readiness::data::jsonl
