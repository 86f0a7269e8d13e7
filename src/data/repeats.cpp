// SPDX-License-Identifier: Apache-2.0
#include "data/repeats.hpp"

namespace readiness::data {

namespace {

constexpr std::size_t k_slots = 2 * k_batch_rows;
constexpr std::size_t k_trial = 4;  // batches, before it may give up

}  // namespace

void Repeats::load(std::span<const std::string_view> values, const Bits& look) {
  values_ = values;
  look_ = &look;
  hashed_ = found_ = false;
}

std::span<const Hash, k_batch_rows> Repeats::hashes() {
  hashes_.resize(k_batch_rows);
  const std::span<Hash, k_batch_rows> hashes(hashes_);
  if (!hashed_) hash_rows({values_}, *look_, hashes);
  hashed_ = true;
  return hashes;
}

void Repeats::find() {
  const std::span<const Hash, k_batch_rows> hashes = this->hashes();
  slots_.assign(k_slots, 0);
  times_.resize(k_batch_rows);
  firsts_ = {};
  look_->for_each([&](std::size_t row) {
    const Hash& hash = hashes[row];
    std::size_t at = hash.low % k_slots;
    while (slots_[at] != 0 && hashes[slots_[at] - 1u] != hash) at = (at + 1) % k_slots;
    if (slots_[at] != 0) {
      ++times_[slots_[at] - 1u];
      return;
    }
    slots_[at] = static_cast<std::uint16_t>(row + 1);
    times_[row] = 1;
    firsts_.set(row);
  });
  found_ = true;
  asked_ += look_->count();
  different_ += firsts_.count();
  given_up_ = ++batches_ >= k_trial && different_ > asked_ / 2;
}

}  // namespace readiness::data
