// SPDX-License-Identifier: Apache-2.0
#include "data/numbers.hpp"

namespace readiness::data {

void Numbers::append(Numbers& later) {
  seal();
  later.seal();
  blocks_.insert(blocks_.end(), std::make_move_iterator(later.blocks_.begin()),
                 std::make_move_iterator(later.blocks_.end()));
  size_ += later.size_;
  later = Numbers(*store_);
}

void Numbers::seal() {
  if (!fresh_.empty()) close_block();
}

void Numbers::close_block() {
  Block block{{}, fresh_.size()};
  const std::size_t hashes = hashes_for(fresh_.size());
  fresh_.resize(hashes * k_in_hash);
  block.stored.memory = store_->room(hashes);
  if (block.stored.memory) {
    std::memcpy(block.stored.memory.get(), fresh_.data(), hashes * sizeof(Hash));
  } else {
    std::vector<Hash> copy(hashes);
    std::memcpy(copy.data(), fresh_.data(), hashes * sizeof(Hash));
    block.stored = store_->spill(copy);
  }
  size_ += block.size;
  blocks_.push_back(std::move(block));
  fresh_.clear();
}

}  // namespace readiness::data
