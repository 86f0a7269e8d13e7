// SPDX-License-Identifier: Apache-2.0
#include "profile/take.hpp"

#include "data/scan.hpp"
#include "profile/privacy.hpp"
#include "profile/type.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::profile {

namespace {

constexpr const char* k_table = "table";
// What is counted of a column takes up to a megabyte. A sheet may have 16,384 of them: it is read several times then.
constexpr std::size_t k_columns_a_pass = 256;

// Some columns of a table, by their numbers: headers may be empty or equal, and measures ask for columns by name.
class Numbered final : public data::Source {
 public:
  // Columns `first` to `last`, from 1.
  Numbered(std::shared_ptr<const data::Source> source, std::size_t first, std::size_t last)
      : source_(std::move(source)), before_(first - 1) {
    for (std::size_t i = first; i <= last; ++i) header_.push_back(std::to_string(i));
  }

  const std::vector<std::string>& header() const override { return header_; }
  RowNumber first_row() const override { return source_->first_row(); }
  std::uint64_t bytes() const override { return source_->bytes(); }
  Localized note() const override { return source_->note(); }
  std::vector<Localized> notices(std::uint64_t absent) const override { return source_->notices(absent); }
  std::string sha256() const override { return source_->sha256(); }
  Result<void> read(const std::vector<std::size_t>& columns, const data::Parts& parts,
                    const data::ReadOptions& options) const override {
    std::vector<std::size_t> wanted = columns;
    for (std::size_t& column : wanted) column += before_;
    return source_->read(wanted, parts, options);
  }

 private:
  std::shared_ptr<const data::Source> source_;
  std::size_t before_;  // columns in front of the first one
  std::vector<std::string> header_;
};

const Measure k_rows = measures::rows(k_table), k_ragged = measures::ragged(k_table);

// What is measured of one column.
struct ColumnMeasures {
  Measure blank, distinct, top, lengths, extents, traits, date_forms, amount_forms, padded, lost_zeros;

  explicit ColumnMeasures(const std::string& column)
      : blank(measures::blank(k_table, column)),
        distinct(measures::distinct(k_table, {column})),
        top(measures::top(k_table, column)),
        lengths(measures::lengths(k_table, column)),
        extents(measures::extents(k_table, column)),
        traits(measures::traits(k_table, column)),
        date_forms(measures::date_forms(k_table, column)),
        amount_forms(measures::amount_forms(k_table, column)),
        padded(measures::padded(k_table, {column})),
        lost_zeros(measures::lost_zeros(k_table, column)) {}

  std::vector<Measure> all() const {
    return {blank, distinct, top, lengths, extents, traits, date_forms, amount_forms, padded, lost_zeros};
  }
};

std::uint64_t number(const std::string& digits) {
  std::uint64_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// Without the nameless ones: values that are no date (amount) at all.
std::vector<Count> counts(const std::vector<Record>& records) {
  std::vector<Count> counts;
  for (const Record& record : records)
    if (!record.values[0].empty()) counts.push_back({record.values[0], {number(record.values[1])}});
  return counts;
}

Found found(const Measurement& measurement) {
  return {measurement.count, measurement.samples.empty() ? 0 : measurement.samples.front().row.number()};
}

std::optional<Extent> extent(const Record& record) {
  Extent extent{record.values[0], record.values[1], number(record.values[2])};
  return extent.count == 0 ? std::nullopt : std::optional(std::move(extent));
}

void sort_traits(const std::vector<Record>& records, Column& column) {
  for (const Record& record : records) {
    const std::string& group = record.values[0];
    const Count count{record.values[1], {number(record.values[2]), record.row.number()}};
    if (group == "format")
      column.formats.push_back(count);
    else if (group == "damage")
      column.damage.push_back(count);
    else if (group == "personal")
      column.personal.push_back(count);
    else
      column.zero_padded = count.found;
  }
}

class Results {
 public:
  explicit Results(const data::ScanResult& scan) : scan_(scan) {}

  const Measurement& of(const Measure& measure) const { return *scan_.measurements.at(measure); }

  // When one measure cannot be had, the table cannot be read.
  std::optional<Error> fault() const {
    for (const auto& [measure, found] : scan_.measurements)
      if (!found) return found.error();
    return std::nullopt;
  }

  Column column(std::size_t position, const std::string& header) const {
    const ColumnMeasures wishes(std::to_string(position));
    Column column{.number = position, .header = header};
    const Measurement& blank = of(wishes.blank);
    column.blank = blank.count;
    column.filled = blank.rows - blank.count;
    column.distinct = of(wishes.distinct).count;
    column.date_forms = counts(of(wishes.date_forms).records);
    column.amount_forms = counts(of(wishes.amount_forms).records);
    column.padded = found(of(wishes.padded));
    column.lost_zeros = found(of(wishes.lost_zeros));
    column.usual_digits = number(of(wishes.lost_zeros).text);
    sort_traits(of(wishes.traits).records, column);
    read_ends(wishes, column);
    read_values(of(wishes.top), column);
    settle_type(column);
    return column;
  }

 private:
  void read_ends(const ColumnMeasures& wishes, Column& column) const {
    if (const auto& lengths = of(wishes.lengths).records; !lengths.empty()) {
      column.shortest = Length{number(lengths[0].values[0]), lengths[0].row.number()};
      column.longest = Length{number(lengths[1].values[0]), lengths[1].row.number()};
    }
    const Measurement& extents = of(wishes.extents);
    column.numbers = extent(extents.records[0]);
    column.days = extent(extents.records[1]);
    if (!extents.text.empty()) column.sum = Sum{extents.text, extents.count};
  }

  static void read_values(const Measurement& top, Column& column) {
    column.values_counted = top.count <= measures::k_max_values;
    for (const Record& record : top.records)
      column.values.push_back({record.values[0], {number(record.values[1]), record.row.number()}});
    if (!column.values.empty() && column.values.front().found.count == 1) column.values.clear();
  }

  const data::ScanResult& scan_;
};

Profile described(const data::Source& source, const std::string& file) {
  return {.file = file,
          .note = source.note(),
          .sha256 = source.sha256(),
          .bytes = source.bytes(),
          .first_row = source.first_row().number()};
}

// Columns `first` to `last`, from 1.
Result<data::ScanResult> scan(const std::shared_ptr<const data::Source>& source, std::size_t first, std::size_t last,
                              const std::string& file, const TakeOptions& options) {
  readiness::Table table{.id = k_table, .title = same(file), .file = file};
  std::set<Measure> wanted = {k_rows};
  if (first == 1) wanted.insert(k_ragged);  // of the whole width
  for (std::size_t i = first; i <= last; ++i) {
    table.columns.push_back({.id = std::to_string(i)});
    for (Measure& measure : ColumnMeasures(std::to_string(i)).all()) wanted.insert(std::move(measure));
  }
  data::ScanOptions scan_options{.jobs = options.jobs, .max_samples = 1};  // only first rows are shown
  if (options.progress)
    scan_options.progress = [&](const std::string&, std::uint64_t done, std::uint64_t total) {
      options.progress(file, done, total);
    };
  const auto open = [&](const TableFile&) -> Result<std::unique_ptr<data::Source>> {
    return std::unique_ptr<data::Source>(
        std::make_unique<Numbered>(source, first, first == 1 ? source->header().size() : last));
  };
  const std::vector<readiness::Table> declared{std::move(table)};
  data::Tables tables(declared, {}, open);
  auto result = data::scan(tables, wanted, scan_options);
  if (!result) return result.error().front();
  return std::move(result).value();
}

}  // namespace

Result<Profile> take(std::unique_ptr<data::Source> opened, const std::string& file, const TakeOptions& options) {
  const std::shared_ptr<const data::Source> source = std::move(opened);
  const std::vector<std::string>& header = source->header();
  Profile profile = described(*source, file);
  while (profile.columns.size() < header.size()) {
    const std::size_t first = profile.columns.size() + 1, last = std::min(header.size(), first + k_columns_a_pass - 1);
    RD_TRY(const data::ScanResult result, scan(source, first, last, file, options));
    const Results reading(result);
    if (const auto fault = reading.fault()) return *fault;
    profile.rows = reading.of(k_rows).count;
    profile.notices = result.notices.at(k_table);
    if (first == 1) profile.ragged = found(reading.of(k_ragged));
    for (std::size_t i = first; i <= last; ++i) profile.columns.push_back(reading.column(i, header[i - 1]));
  }
  profile.note = source->note();  // complete now
  if (!options.show_values) mask_personal_data(profile);
  return profile;
}

}  // namespace readiness::profile
