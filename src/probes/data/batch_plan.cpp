// SPDX-License-Identifier: Apache-2.0
#include "probes/data/batch_plan.hpp"

#include "probes/data/natural_order.hpp"
#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <set>

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase batch_without_range{"缺少起止编号", "its first or last key is missing"};
constexpr text::Phrase batch_range_reversed{"起始编号大于截止编号", "its first key comes after its last"};
constexpr text::Phrase batch_overlaps{"与第 {0} 行的批次重叠", "overlaps with the batch in row {0}"};
constexpr text::Phrase batch_place_taken{"顺序与第 {0} 行相同", "has the place of row {0}"};
constexpr text::Phrase batch_without_place{"没有写执行顺序", "its place in the order is missing"};
constexpr text::Phrase batch_without_delta{"没有写增量规则", "its delta rule is missing"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_order = 1, k_object = 2, k_from = 3, k_to = 4, k_delta = 5;  // of a record

bool before(std::string_view a, std::string_view b) { return natural_order(a, b) < 0; }

struct Fault {
  std::size_t column;
  Localized reason;
};

// What is wrong with a batch by itself.
std::vector<Fault> own_faults(const Record& record, std::map<std::string, const Record*>& places) {
  std::vector<Fault> faults;
  const std::string& from = record.values[k_from];
  const std::string& to = record.values[k_to];
  if (util::is_blank(from) || util::is_blank(to))
    faults.push_back({k_from, say<phrases::batch_without_range>()});
  else if (before(util::trim(to), util::trim(from)))
    faults.push_back({k_from, say<phrases::batch_range_reversed>()});
  const std::string place = key_of(record.values[k_order]);
  if (place.empty())
    faults.push_back({k_order, say<phrases::batch_without_place>()});
  else if (const auto [first, is_new] = places.try_emplace(place, &record); !is_new)
    faults.push_back({k_order, say<phrases::batch_place_taken>(first->second->row.number())});
  if (util::is_blank(record.values[k_delta])) faults.push_back({k_delta, say<phrases::batch_without_delta>()});
  return faults;
}

bool has_range(const std::vector<Fault>& faults) {
  return std::none_of(faults.begin(), faults.end(), [](const Fault& fault) { return fault.column == k_from; });
}

}  // namespace

Ranges::Ranges(std::vector<Range> ranges) : ranges_(std::move(ranges)) {
  std::stable_sort(ranges_.begin(), ranges_.end(),
                   [](const Range& a, const Range& b) { return before(a.from, b.from); });
  for (const Range& range : ranges_)
    reached_.push_back(reached_.empty() || before(reached_.back(), range.to) ? range.to : reached_.back());
}

bool Ranges::cover(std::string_view key) const {
  const auto behind =
      std::upper_bound(ranges_.begin(), ranges_.end(), key,
                       [](std::string_view wanted, const Range& range) { return before(wanted, range.from); });
  if (behind == ranges_.begin()) return false;
  // The range that begins last in front of the key may be a short one inside a longer one.
  return !before(reached_[static_cast<std::size_t>(behind - ranges_.begin()) - 1], key);
}

Measure batches_in(const std::string& table) {
  return measures::records(table, {"batch", "order", "object", "key_from", "key_to", "delta_rule"});
}

BatchPlan::BatchPlan(const Measurement& read) {
  std::map<const Record*, std::vector<Fault>> faults;
  std::map<std::string, std::vector<Range>> by_object;
  std::map<std::string, const Record*> places;
  for (const Record& record : read.records) {
    if (std::all_of(record.values.begin(), record.values.end(), util::is_blank)) continue;
    ++batches_;
    auto own = own_faults(record, places);
    if (has_range(own))
      by_object[key_of(record.values[k_object])].push_back(
          {std::string(util::trim(record.values[k_from])), std::string(util::trim(record.values[k_to])), &record});
    if (!own.empty()) faults.emplace(&record, std::move(own));
  }
  for (auto& [object, list] : by_object) {
    const Ranges& ranges = ranges_.emplace(object, Ranges(std::move(list))).first->second;
    const Range* widest = nullptr;  // of those in front, the one that reaches farthest
    for (const Range& range : ranges.all()) {
      if (widest && !before(widest->to, range.from))
        faults[range.record].push_back({k_from, say<phrases::batch_overlaps>(widest->record->row.number())});
      if (!widest || before(widest->to, range.to)) widest = &range;
    }
  }
  for (const auto& [record, list] : faults) {
    std::vector<Localized> reasons;
    for (const Fault& fault : list) reasons.push_back(fault.reason);
    faults_.push_back(sample_of(read, *record, list.front().column, joined(reasons)));
  }
  faults_ = by_row(std::move(faults_));
}

const Ranges& BatchPlan::ranges(const std::vector<std::string>& names) const {
  static const Ranges none;
  for (const std::string& name : names)
    if (const auto found = ranges_.find(name); found != ranges_.end()) return found->second;
  return none;
}

}  // namespace readiness::probes::data
