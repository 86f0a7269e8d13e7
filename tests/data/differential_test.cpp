// SPDX-License-Identifier: Apache-2.0
// Random tables of hostile values, cut into random parts and batches, measured by the engine and by a naive
// reference that walks row by row: equal in every number, text, sample and record.
#include "data/formats/date.hpp"
#include "data/formats/format.hpp"
#include "data/hostile_tables.hpp"
#include "data/measures/samples.hpp"
#include "util/blank.hpp"
#include "util/decimal.hpp"
#include "util/pattern.hpp"
#include "util/quantity.hpp"

#include <optional>

namespace differential_test {

using namespace readiness;
using namespace readiness::test;
using util::Decimal;

namespace {

// What each kind means, as slowly as it likes. Shares with the engine only what one value means.
class Reference {
 public:
  Reference(const Tables& tables, const Measure& measure, std::size_t max_samples)
      : tables_(tables), table_(tables.at(measure.table)), measure_(measure), max_samples_(max_samples) {}

  Measurement measure() {
    if (measure_.kind == "orphans") read_other_table();
    for (std::size_t row = 0; row < table_.rows.size(); ++row)
      if (holds(table_, measure_.when, row)) look_at(row);
    const auto& best = number_ ? number_ : day_;
    if (measure_.kind == "sum" && found_.rows > 0) found_.text = sum_.text();
    if (best) {
      found_.text = number_ ? number_->text() : data::iso_day(static_cast<std::uint32_t>(day_->number()));
      found_.rows = number_ ? numbers_ : days_;
    }
    if (is_extreme()) found_.count = filled_ - found_.rows;
    count_strays();
    return std::move(found_);
  }

 private:
  using Strings = std::vector<std::string>;

  struct Stray {
    std::uint64_t count;
    std::size_t first;
  };

  // The most frequent ones, then the first ones.
  void count_strays() {
    std::vector<std::pair<std::string, Stray>> all(strays_.begin(), strays_.end());
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
      return a.second.count != b.second.count ? a.second.count > b.second.count : a.second.first < b.second.first;
    });
    all.resize(std::min<std::size_t>(all.size(), measures::k_top_values));
    for (const auto& [text, stray] : all)
      found_.records.push_back(
          {RowNumber(stray.first + table_.first_row), {std::string(data::cut(text)), std::to_string(stray.count)}});
  }

  bool is_extreme() const { return measure_.kind == "minimum" || measure_.kind == "maximum"; }

  void read_other_table() {
    const MemoryTable& other = tables_.at(measure_.other_table);
    for (std::size_t row = 0; row < other.rows.size(); ++row)
      if (const auto key = tuple(other, row, measure_.other_columns); key && holds(other, measure_.other_when, row))
        others_.insert(*key);
  }

  // Nothing when a part is blank.
  static std::optional<Strings> tuple(const MemoryTable& table, std::size_t row, const Strings& columns) {
    Strings values;
    for (const std::string& column : columns) {
      values.push_back(value_at(table, row, column));
      if (util::is_blank(values.back())) return std::nullopt;
    }
    return values;
  }

  void sample(std::size_t row, const std::string& column, const std::string& text) {
    ++found_.count;
    if (found_.samples.size() < max_samples_)
      found_.samples.push_back(
          {.file = measure_.table + ".csv", .row = RowNumber(row + table_.first_row), .column = column, .value = text});
  }

  void look_at(std::size_t row) {
    const std::string& kind = measure_.kind;
    if (kind == "rows" || kind == "violations" || kind == "ragged") return look_at_row(row);
    if (kind == "records") {
      Record record{.row = RowNumber(row + table_.first_row), .values = {}};
      for (const std::string& column : measure_.columns) record.values.push_back(value_at(table_, row, column));
      found_.records.push_back(record);
      ++found_.count;
      ++found_.rows;
    } else if (kind == "distinct" || kind == "duplicates" || kind == "orphans") {
      if (const auto key = tuple(table_, row, measure_.columns)) look_at_key(row, *key);
    } else {
      look_at_value(row, value_at(table_, row, measure_.columns[0]));
    }
  }

  void look_at_row(std::size_t row) {
    ++found_.rows;
    if (measure_.kind == "ragged") {
      if (table_.rows[row].size() != table_.header.size()) sample(row, "", "");
    } else {
      const std::string& shown = measure_.kind == "rows" ? measure_.when : measure_.condition;
      const std::string column = shown.empty() ? "" : util::Expression::parse(shown)->names().at(0);
      if (measure_.kind == "rows" || !holds(table_, measure_.condition, row))
        sample(row, column, shown.empty() ? "" : value_at(table_, row, column));
    }
  }

  void look_at_key(std::size_t row, const Strings& key) {
    ++found_.rows;
    const std::string columns = util::join(measure_.columns, " + "), text = util::join(key, " + ");
    if (measure_.kind == "orphans") {
      if (!others_.contains(key)) sample(row, columns, text);
      return;
    }
    const auto [earliest, first] = seen_.emplace(key, row);
    if (measure_.kind == "distinct") {
      found_.count += first;
    } else if (!first) {
      sample(row, columns, text);
      if (found_.count <= max_samples_)
        found_.samples.back().reason.en = "repeats row " + std::to_string(earliest->second + table_.first_row);
    }
  }

  void look_at_value(std::size_t row, const std::string& text) {
    const std::string &kind = measure_.kind, &column = measure_.columns[0];
    const bool blank = util::is_blank(text);
    if (kind == "blank") {
      ++found_.rows;
      if (blank) sample(row, column, text);
      return;
    }
    if (blank) return;
    ++filled_;
    if (is_extreme()) return compare(text);
    const auto number = Decimal::parse(text);
    if (kind == "sum") {
      if (!number) return sample(row, column, text);
      ++found_.rows;
      sum_ = *Decimal::add(sum_, *number);
      return;
    }
    ++found_.rows;
    if (kind == "outside_set") {
      for (const std::string& allowed : measure_.values)
        if (util::trim(allowed) == text) return;
      ++strays_.emplace(text, Stray{0, row}).first->second.count;
      sample(row, column, text);
    } else if (kind == "mismatch") {
      const bool fits = measure_.format == "pattern" ? util::Pattern::compile(measure_.pattern)->matches_whole(text)
                                                     : data::find_format(measure_.format)->matches(text);
      if (!fits) sample(row, column, text);
    } else {
      REQUIRE(kind == "outside_range");
      if (!in_range(text)) sample(row, column, text);
    }
  }

  bool in_range(const std::string& text) const {
    if (const auto low = Decimal::parse(measure_.low)) {
      const auto quantity = util::read_quantity(text);
      return quantity && util::order_of(*quantity, {*low}) >= 0 &&
             util::order_of(*quantity, {*Decimal::parse(measure_.high)}) <= 0;
    }
    const auto day = data::day_number(text) != 0 ? data::day_number(text) : data::serial_day(text);
    return day != 0 && day >= data::day_number(measure_.low) && day <= data::day_number(measure_.high);
  }

  void compare(const std::string& text) {
    const auto better = [&](const Decimal& a, const std::optional<Decimal>& b) {
      return !b || (measure_.kind == "minimum" ? a < *b : a > *b);
    };
    if (const auto number = Decimal::parse(text)) {
      ++numbers_;
      if (better(*number, number_)) number_ = number;
    } else if (const auto day = data::day_number(text)) {
      ++days_;
      if (better(Decimal::scaled(day, 0), day_)) day_ = Decimal::scaled(day, 0);
    }
  }

  const Tables& tables_;
  const MemoryTable& table_;
  const Measure& measure_;
  std::size_t max_samples_;
  Measurement found_;
  std::map<std::string, Stray> strays_;  // outside_set
  std::map<Strings, std::size_t> seen_;  // key -> earliest row
  std::set<Strings> others_;             // keys of the other table
  std::uint64_t filled_ = 0, numbers_ = 0, days_ = 0;
  Decimal sum_;
  std::optional<Decimal> number_, day_;
};

std::set<Measure> all_measures(Random& random) {
  const std::vector<std::string> conditions = {
      "",      "a > 1", "a == '江苏' or b is blank", "not (k matches '[0-9]+')", "a <= b", "b in ['A', '1', '无']",
      "1 == 2"};
  const auto when = [&] { return one_of(random, conditions); };
  std::set<Measure> all = {measures::ragged("t"),
                           {.kind = "rows", .table = "t"},
                           measures::rows("t", when()),
                           measures::records("t", {"b", "k"}, when())};
  for (const std::string column : {"k", "a", "b"}) {
    all.insert({measures::blank("t", column, when()), measures::distinct("t", {column}, when()),
                measures::duplicates("t", {column}, when()), measures::sum("t", column, when()),
                measures::minimum("t", column, when()), measures::maximum("t", column, when()),
                measures::outside_set("t", column, {"江苏", "浙江", "1", " A "}, when()),
                measures::outside_range("t", column, "-1", "100.5", when()),
                measures::outside_range("t", column, "0.0000001", "1000000000000", when()),
                measures::outside_range("t", column, "2026-01-01", "2026-01-30", when()),
                measures::violations("t", "a <= 50 or b == 'A'", when()),
                measures::orphans("t", {column}, "u", {"k"}, when(), when()),
                measures::mismatch("t", column, "pattern", "[0-9]+|江.", when())});
    for (const data::Format& format : data::all_formats())
      all.insert(measures::mismatch("t", column, std::string(format.name), {}, when()));
  }
  all.insert({measures::distinct("t", {"k", "a"}, when()), measures::duplicates("t", {"b", "a"}, when()),
              measures::orphans("t", {"a", "b"}, "u", {"b", "a"}, when(), when()),
              measures::orphans("t", {"a"}, "t", {"b"}, when(), when())});
  return all;
}

}  // namespace

TEST_CASE("every kind of measure agrees with the naive reference, however the table is cut") {
  const unsigned seed = GENERATE(range(0u, 30u));
  CAPTURE(seed);
  Random random(seed);
  const Tables tables = {{"t", random_table(random, seed % 10 == 0 ? 3000 : 200)}, {"u", random_table(random, 100)}};
  const std::set<Measure> wanted = all_measures(random);
  const std::size_t largest_part = 1 + random() % 500, largest_batch = 1 + random() % 300;
  const auto part = [&] { return 1 + random() % largest_part; };
  const auto batch = [&] { return 1 + random() % largest_batch; };
  const std::size_t max_samples = random() % 60;
  const data::ScanResult result = scan(tables, wanted, opener(tables, part, batch), 1 + seed % 3, max_samples);
  std::set<std::string> kinds;
  for (const Measure& measure : wanted) {
    CAPTURE(measure.kind, measure.columns, measure.when, measure.format, measure.low);
    kinds.insert(measure.kind);
    const Result<Measurement>& found = result.measurements.at(measure);
    REQUIRE(found);
    check_equal(*found, Reference(tables, measure, max_samples).measure());
  }
  CHECK(kinds.size() == 14);
}

TEST_CASE("many keys: threads share the work, and the numbers stay") {
  Random random(7);
  MemoryTable table{.header = {"k"}};
  std::map<std::string, std::uint64_t> seen;
  std::uint64_t repeats = 0;
  for (std::size_t i = 0; i < 200'000; ++i) {
    const std::string key = "C" + std::to_string(random() % 150'000);
    repeats += !seen.emplace(key, i).second;
    table.rows.push_back({key});
  }
  const Tables tables = {{"t", table}, {"u", {.header = {"k"}, .rows = {{"C1"}, {"C2"}}}}};
  const std::set<Measure> wanted = {measures::distinct("t", {"k"}), measures::duplicates("t", {"k"}),
                                    measures::orphans("t", {"k"}, "u", {"k"}),
                                    measures::orphans("u", {"k"}, "t", {"k"})};
  const auto first = scan(tables, wanted, opener(tables), 1);
  CHECK(first.measurements.at(measures::distinct("t", {"k"}))->count == seen.size());
  CHECK(first.measurements.at(measures::duplicates("t", {"k"}))->count == repeats);
  for (const unsigned jobs : {2u, 5u}) {
    const auto again = scan(tables, wanted, opener(tables, [&] { return 1 + random() % 60'000; }), jobs);
    for (const Measure& measure : wanted) {
      CAPTURE(measure.kind, jobs);
      check_equal(*again.measurements.at(measure), *first.measurements.at(measure));
    }
  }
}

}  // namespace differential_test
