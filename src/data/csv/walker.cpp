// SPDX-License-Identifier: Apache-2.0
#include "data/csv/walker.hpp"

#include "data/kernels/step.hpp"

namespace readiness::data::csv {

bool Walker::next() {
  const auto step = format_.double_byte() ? kernels::step_double_byte : kernels::step;
  fields_.clear();
  index_.clear();
  std::size_t field = at_, record = at_;
  ++number_;
  while (at_ < text_.size() && !(endless_ = at_ - record > k_max_record_bytes)) {
    step(text_[at_], at_, format_.delimiter, index_);
    ++at_;
    if (index_.separator_count == 0) continue;
    fields_.push_back(text_.substr(field, at_ - 1 - field));
    if ((too_wide_ = fields_.size() > k_max_columns)) return false;
    field = at_;
    const bool ended = index_.end_count > 0;
    index_.separator_count = index_.end_count = 0;
    if (ended && !blank()) return true;
    if (!ended) continue;
    if (!within_line_break()) ++number_;
    fields_.clear();
    record = at_;
  }
  if (endless_) return false;
  if (field < at_ || !fields_.empty()) fields_.push_back(text_.substr(field));
  if ((too_wide_ = fields_.size() > k_max_columns)) return false;
  return !blank();
}

}  // namespace readiness::data::csv
