// SPDX-License-Identifier: Apache-2.0
// The same for the measures of how values are written, of damage and of what does not belong: random tables in random
// parts, and a reference that looks at all values at once. It shares with the engine only what one value is.
#include "data/formats/amount_form.hpp"
#include "data/formats/damage.hpp"
#include "data/formats/date_form.hpp"
#include "data/formats/personal.hpp"
#include "data/hostile_tables.hpp"
#include "util/blank.hpp"
#include "util/decimal.hpp"
#include "util/mask.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>

#include <cmath>

namespace differential_forms_test {

using namespace readiness;
using namespace readiness::test;

namespace {

// A value that is not blank, in a row that counts.
struct Cell {
  std::size_t row;
  std::string column, text;
};

std::vector<Cell> cells_of(const MemoryTable& table, const Measure& measure) {
  std::vector<Cell> cells;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    for (const std::string& column : measure.columns)
      if (const std::string text = value_at(table, row, column);
          holds(table, measure.when, row) && !util::is_blank(text))
        cells.push_back({row, column, text});
  return cells;
}

class Reference {
 public:
  Reference(const MemoryTable& table, const Measure& measure, std::size_t max_samples)
      : table_(table), measure_(measure), max_samples_(max_samples), cells_(cells_of(table, measure)) {
    found_.rows = cells_.size();
  }

  Measurement measure() {
    const std::map<std::string, void (Reference::*)()> kinds = {{"amount_forms", &Reference::amount_forms},
                                                                {"damaged", &Reference::damaged},
                                                                {"date_forms", &Reference::date_forms},
                                                                {"lost_zeros", &Reference::lost_zeros},
                                                                {"misfits", &Reference::misfits},
                                                                {"outliers", &Reference::outliers},
                                                                {"personal_data", &Reference::personal_data}};
    (this->*kinds.at(measure_.kind))();
    return std::move(found_);
  }

 private:
  void wrong(const Cell& cell, const std::string& shown, const std::string& reason) {
    ++found_.count;
    if (found_.samples.size() < max_samples_)
      found_.samples.push_back({.file = measure_.table + ".csv",
                                .row = RowNumber(cell.row + table_.first_row),
                                .column = cell.column,
                                .value = shown,
                                .reason = same(reason)});
  }

  // Most frequent first; of equally frequent ones the first of the list.
  template <class Names>
  void list(const std::map<std::size_t, std::uint64_t>& counts, const Names& names) {
    std::vector<std::pair<std::size_t, std::uint64_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [form, count] : order)
      found_.records.push_back({.values = {std::string(names[form]), std::to_string(count)}});
  }

  void amount_forms() {
    std::map<std::size_t, std::uint64_t> counts;
    for (const Cell& cell : cells_) {
      const auto form = static_cast<std::size_t>(data::amount_form(cell.text));
      ++counts[form];
      const std::string_view like = data::k_amount_examples[form];
      if (form != 0) wrong(cell, cell.text, like.empty() ? "not an amount" : "written like " + std::string(like));
    }
    list(counts, data::k_amount_examples);
  }

  void date_forms() {
    using data::DateForm;
    std::map<DateForm, std::uint64_t> seen;
    for (const Cell& cell : cells_) ++seen[data::date_form(cell.text)];
    const bool day = seen.contains(DateForm::day_first), month = seen.contains(DateForm::month_first);
    const DateForm either = day == month ? DateForm::either : day ? DateForm::day_first : DateForm::month_first;
    const auto settled = [&](const Cell& cell) {
      const DateForm form = data::date_form(cell.text);
      return form == DateForm::either ? either : form;
    };
    std::map<std::size_t, std::uint64_t> counts;
    for (const Cell& cell : cells_) ++counts[static_cast<std::size_t>(settled(cell))];
    std::size_t usual = data::k_date_forms;
    for (const auto& [form, count] : counts)
      if (form != static_cast<std::size_t>(DateForm::none) && (usual == data::k_date_forms || count > counts[usual]))
        usual = form;
    for (const Cell& cell : cells_) {
      if (static_cast<std::size_t>(settled(cell)) == usual) continue;
      const std::string like(data::k_date_examples[static_cast<std::size_t>(data::date_form(cell.text))]);
      wrong(cell, cell.text, like.empty() ? "not a date" : "written like " + like);
    }
    list(counts, data::k_date_examples);
  }

  void damaged() {
    const data::DamageKinds kinds = *data::DamageKinds::of(measure_.values);
    for (const Cell& cell : cells_)
      if (data::is_damaged(cell.text, kinds)) wrong(cell, cell.text, data::damage_of(cell.text, kinds).en);
  }

  void lost_zeros() {
    const auto digits = [](const Cell& cell) { return cell.text.find_first_not_of("0123456789") == std::string::npos; };
    std::map<std::size_t, std::uint64_t> lengths;
    for (const Cell& cell : cells_)
      if (digits(cell)) ++lengths[cell.text.size()];
    std::size_t wanted = measure_.low.empty() ? 0 : std::stoul(measure_.low);
    if (measure_.low.empty())
      for (const auto& [length, count] : lengths)
        if (wanted == 0 || count >= lengths[wanted]) wanted = length;
    for (const Cell& cell : cells_)
      if (digits(cell) && cell.text.size() < wanted)
        wrong(cell, cell.text, fmt::format("has {} digits instead of {}", cell.text.size(), wanted));
    if (wanted > 0) found_.text = std::to_string(wanted);
  }

  void misfits() {
    for (const Cell& cell : cells_) {
      const std::size_t length = measure_.format == "bytes" ? cell.text.size() : util::code_points(cell.text);
      if (!measure_.low.empty() && length < std::stoul(measure_.low))
        wrong(cell, cell.text, fmt::format("its length is {}, less than {}", length, measure_.low));
      else if (!measure_.high.empty() && length > std::stoul(measure_.high))
        wrong(cell, cell.text, fmt::format("its length is {}, more than {}", length, measure_.high));
    }
  }

  void outliers() {
    std::vector<double> numbers;
    std::erase_if(cells_, [](const Cell& cell) { return !util::Decimal::parse(cell.text); });
    found_.rows = cells_.size();
    if (cells_.empty()) return;
    for (const Cell& cell : cells_) numbers.push_back(util::Decimal::parse(cell.text)->number());
    const double median = lower_middle(numbers);
    std::vector<double> distances;
    for (const double number : numbers) distances.push_back(std::abs(number - median));
    const double spread = lower_middle(distances);
    if (spread == 0) return;
    found_.text = plain(median);
    for (std::size_t i = 0; i < cells_.size(); ++i)
      if (distances[i] > std::stod(measure_.high) * 1.4826 * spread)
        wrong(cells_[i], plain(numbers[i]), "far from the median " + found_.text);
  }

  static double lower_middle(std::vector<double> numbers) {
    std::sort(numbers.begin(), numbers.end());
    return numbers[(numbers.size() - 1) / 2];
  }

  static std::string plain(double number) {
    return std::abs(number) < 1e16 ? fmt::format("{}", number) : fmt::format("{:.0f}", number);
  }

  void personal_data() {
    using data::Personal;
    const std::map<Personal, std::string> reasons = {{Personal::id_card, "an ID card number"},
                                                     {Personal::mobile, "a mobile number"},
                                                     {Personal::bank_card, "a bank card number"},
                                                     {Personal::email, "an e-mail address"}};
    const data::PersonalKinds kinds = *data::PersonalKinds::of(measure_.values);
    for (const Cell& cell : cells_)
      if (const auto found = data::find_personal(cell.text, kinds); found.kind != Personal::none)
        wrong(cell, util::mask(found.where), reasons.at(found.kind));
  }

  const MemoryTable& table_;
  const Measure& measure_;
  std::size_t max_samples_;
  std::vector<Cell> cells_;  // by row, then by column
  Measurement found_;
};

std::set<Measure> all_measures(Random& random) {
  const auto when = [&] { return one_of(random, {"", "", "a > 1", "a == '江苏' or b is blank", "a <= b", "1 == 2"}); };
  std::set<Measure> all = {
      measures::damaged("t", {"k", "a", "b"}, {"spreadsheet", "mojibake"}, when()),
      measures::damaged("t", {"a", "k"}, {"invisible", "full_width", "date"}, when()),
      measures::personal_data("t", {"b", "a"}, {"id_card", "mobile", "bank_card", "email"}, when()),
      measures::personal_data("t", {"k", "a", "b"}, {"email", "bank_card"}, when())};
  for (const std::string column : {"k", "a", "b"})
    all.insert({measures::date_forms("t", column, when()), measures::amount_forms("t", column, when()),
                measures::lost_zeros("t", column, "", when()), measures::lost_zeros("t", column, "5", when()),
                measures::misfits("t", column, "characters", "2", "8", when()),
                measures::misfits("t", column, "bytes", "3", "", when()),
                measures::misfits("t", column, "bytes", "", "1030", when()),
                measures::outliers("t", column, "10", when()), measures::outliers("t", column, "1.5", when())});
  return all;
}

}  // namespace

TEST_CASE("the measures of forms and damage agree with a naive reference, however the table is cut") {
  std::set<std::string> kinds;
  for (unsigned seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    const Tables tables = {{"t", random_table(random, seed % 10 == 0 ? 3000 : seed % 10 == 1 ? 6 : 200)}};
    const std::set<Measure> wanted = all_measures(random);
    const std::size_t largest_part = 1 + random() % 500, largest_batch = 1 + random() % 300;
    const auto part = [&] { return 1 + random() % largest_part; };
    const auto batch = [&] { return 1 + random() % largest_batch; };
    const std::size_t max_samples = random() % 60;
    const data::ScanResult result = scan(tables, wanted, opener(tables, part, batch), 1 + seed % 3, max_samples);
    for (const Measure& measure : wanted) {
      CAPTURE(measure.kind, measure.columns, measure.when, measure.values, measure.low, measure.high);
      kinds.insert(measure.kind);
      const Result<Measurement>& found = result.measurements.at(measure);
      REQUIRE(found);
      check_equal(*found, Reference(tables.at("t"), measure, max_samples).measure());
    }
  }
  CHECK(kinds.size() == 7);
}

}  // namespace differential_forms_test
