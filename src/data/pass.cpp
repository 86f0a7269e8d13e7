// SPDX-License-Identifier: Apache-2.0
#include "data/pass.hpp"

#include "data/measures/samples.hpp"
#include "util/strings.hpp"

namespace readiness::data {

namespace {

using Accumulators = std::vector<std::unique_ptr<Accumulator>>;

Accumulators make_all(const Plan& plan) {
  Accumulators all;
  for (const Maker& maker : plan.makers) all.push_back(maker());
  return all;
}

class PartReader final : public Reader {
 public:
  explicit PartReader(const Plan& plan) : slice_(plan.conditions, plan.columns.size()), accumulators_(make_all(plan)) {}

  void take(const Batch& batch) override {
    slice_.load(batch);
    const Bits& present = slice_.selected(k_every_row);
    rows_ += present.count();
    if (const std::size_t end = present.end(); end > 0) records_ = batch.first + end;
    for (const auto& accumulator : accumulators_) accumulator->add(slice_);
  }

  std::uint64_t rows() const { return rows_; }
  std::uint64_t records() const { return records_; }

  void append_to(Accumulators& totals, std::uint64_t rows_before) {
    for (std::size_t i = 0; i < totals.size(); ++i) totals[i]->append(*accumulators_[i], rows_before);
  }

 private:
  Slice slice_;
  Accumulators accumulators_;
  std::uint64_t rows_ = 0;
  std::uint64_t records_ = 0;  // up to the last row
};

}  // namespace

Pass::Pass(std::unique_ptr<Source> source, Plan plan)
    : source_(std::move(source)), plan_(std::move(plan)), totals_(make_all(plan_)) {}

Result<void> Pass::read(const ReadOptions& options) {
  const Parts parts{.open = [this] { return std::make_unique<PartReader>(plan_); },
                    .close =
                        [this](std::unique_ptr<Reader> part, std::uint64_t rows_before) {
                          auto& reader = static_cast<PartReader&>(*part);
                          reader.append_to(totals_, rows_before);
                          rows_ += reader.rows();
                          if (reader.rows() > 0) records_ = rows_before + reader.records();
                        }};
  return source_->read(plan_.columns, parts, options);
}

Result<Measurement> Pass::finish(std::size_t i, unsigned jobs) {
  const std::unique_ptr<Accumulator> total = std::move(totals_[i]);
  RD_TRY(Measurement measurement, total->finish(jobs));
  if (total->values_follow()) RD_CHECK(look_up_values(plan_.measures[i], measurement.samples));
  return measurement;
}

// "A-17", or "A-17 + 3" for a tuple.
Result<void> Pass::look_up_values(const PlannedMeasure& planned, std::vector<Sample>& samples) const {
  std::vector<std::size_t> columns;
  for (const std::size_t column : planned.columns) columns.push_back(plan_.columns[column]);
  std::vector<std::uint64_t> rows;
  for (const Sample& sample : samples) rows.push_back(sample.row.position_from(planned.first_row).value());
  auto sample = samples.begin();
  return source_->look_up(columns, rows, [&](std::uint64_t, std::span<const std::string_view> values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (i > 0) sample->value += " + ";
      sample->value += cut(util::trim(values[i]));
    }
    sample->value = std::string(cut(sample->value));
    ++sample;
  });
}

}  // namespace readiness::data
