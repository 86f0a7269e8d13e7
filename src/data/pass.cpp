// SPDX-License-Identifier: Apache-2.0
#include "data/pass.hpp"

#include "data/measures/samples.hpp"
#include "text/phrase.hpp"
#include "util/moment.hpp"
#include "util/strings.hpp"

#include <set>

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase date_is_ambiguous{"“{0}”列的日期有多种读法：{1} 可读作 {2}，而该列没有任何日期能说明年月日的顺序；请在 readiness.yaml 该表的 dates 下写明（如 {{{0}: day_first}}）", "the dates of column '{0}' can be read in several ways: {1} may be {2}, and no date of the column tells the order; state it under dates of this table in readiness.yaml (such as {{{0}: day_first}})"};
// clang-format on
}  // namespace phrases

using text::say;

using Accumulators = std::vector<std::unique_ptr<Accumulator>>;

Accumulators make_all(const Plan& plan) {
  Accumulators all;
  for (const Maker& maker : plan.makers) all.push_back(maker());
  return all;
}

class PartReader final : public Reader {
 public:
  explicit PartReader(const Plan& plan)
      : slice_(plan.conditions, plan.orders), accumulators_(make_all(plan)), unsure_(plan.conditions.size()) {}

  void take(const Batch& batch) override {
    slice_.load(batch);
    const Bits& present = slice_.selected(k_every_row);
    rows_ += present.count();
    if (const std::size_t end = present.end(); end > 0) records_ = batch.first + end;
    for (std::size_t i = 0; i < unsure_.size(); ++i) unsure_[i] += slice_.unsure(i).count();
    for (const auto& accumulator : accumulators_) accumulator->add(slice_);
  }

  std::uint64_t rows() const { return rows_; }
  std::uint64_t records() const { return records_; }
  const Slice& slice() const { return slice_; }
  const std::vector<std::uint64_t>& unsure() const { return unsure_; }

  void append_to(Accumulators& totals, std::uint64_t rows_before) {
    for (std::size_t i = 0; i < totals.size(); ++i) totals[i]->append(*accumulators_[i], rows_before);
  }

 private:
  Slice slice_;
  Accumulators accumulators_;
  std::vector<std::uint64_t> unsure_;
  std::uint64_t rows_ = 0;
  std::uint64_t records_ = 0;  // up to the last row
};

Error ambiguous_date(const std::string& column, const std::string& text) {
  const Localized readings{util::readings_of(text, "、"), util::readings_of(text, " or ")};
  return {say<phrases::date_is_ambiguous>(column, text, readings)};
}

}  // namespace

Pass::Pass(const Source& source, Plan plan)
    : source_(source),
      plan_(std::move(plan)),
      totals_(make_all(plan_)),
      ambiguous_(plan_.columns.size()),
      unread_(plan_.conditions.size()) {}

Result<void> Pass::read(const ReadOptions& options) {
  const Parts parts{.open = [this] { return std::make_unique<PartReader>(plan_); },
                    .close =
                        [this](std::unique_ptr<Reader> part, std::uint64_t rows_before) {
                          auto& reader = static_cast<PartReader&>(*part);
                          reader.append_to(totals_, rows_before);
                          rows_ += reader.rows();
                          if (reader.rows() > 0) records_ = rows_before + reader.records();
                          for (std::size_t i = 0; i < ambiguous_.size(); ++i)
                            if (ambiguous_[i].empty()) ambiguous_[i] = reader.slice().ambiguous()[i];
                          for (std::size_t i = 0; i < unread_.size(); ++i) {
                            unread_[i].rows += reader.unsure()[i];
                            const auto& found = reader.slice().ambiguous_in(i);
                            unread_[i].ambiguous.insert(found.begin(), found.end());
                          }
                        }};
  return source_.read(plan_.columns, parts, options);
}

Result<Measurement> Pass::finish(std::size_t i, unsigned jobs) {
  RD_CHECK(check_dates(i));
  const std::unique_ptr<Accumulator> total = std::move(totals_[i]);
  RD_TRY(Measurement measurement, total->finish(jobs));
  measurement.unread = unread(plan_.measures[i]);
  if (total->values_follow()) RD_CHECK(look_up_values(plan_.measures[i], measurement.samples));
  return measurement;
}

std::vector<std::size_t> Pass::ambiguous_columns() const {
  std::set<std::size_t> columns;
  for (std::size_t i = 0; i < ambiguous_.size(); ++i)
    if (!ambiguous_[i].empty()) columns.insert(plan_.columns[i]);
  for (const Unread& unread : unread_)
    for (const auto& [column, text] : unread.ambiguous) columns.insert(plan_.columns[column]);
  return {columns.begin(), columns.end()};
}

// A date that can be read in several ways makes every measure that had to read it unknown.
Result<void> Pass::check_dates(std::size_t i) const {
  const PlannedMeasure& planned = plan_.measures[i];
  if (totals_[i]->rests_on_dates())
    for (const std::size_t column : planned.columns)
      if (!ambiguous_[column].empty()) return ambiguous_date(plan_.names[column], ambiguous_[column]);
  for (const std::size_t condition : {planned.when, planned.condition})
    if (condition != k_every_row)
      for (const auto& [column, text] : unread_[condition].ambiguous) return ambiguous_date(plan_.names[column], text);
  return {};
}

std::uint64_t Pass::unread(const PlannedMeasure& planned) const {
  std::uint64_t rows = 0;
  if (planned.when != k_every_row) rows += unread_[planned.when].rows;
  if (planned.condition != k_every_row && planned.condition != planned.when) rows += unread_[planned.condition].rows;
  return rows;
}

// "A-17", or "A-17 + 3" for a tuple.
Result<void> Pass::look_up_values(const PlannedMeasure& planned, std::vector<Sample>& samples) const {
  std::vector<std::size_t> columns;
  for (const std::size_t column : planned.columns) columns.push_back(plan_.columns[column]);
  std::vector<std::uint64_t> rows;
  for (const Sample& sample : samples) rows.push_back(sample.row.position_from(planned.first_row).value());
  auto sample = samples.begin();
  return source_.look_up(columns, rows, [&](std::uint64_t, std::span<const std::string_view> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) sample->value += " + ";
      sample->value += cut(util::trim(values[i]));
    }
    sample->value = std::string(cut(sample->value));
    ++sample;
  });
}

}  // namespace readiness::data
