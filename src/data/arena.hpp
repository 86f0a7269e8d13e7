// SPDX-License-Identifier: Apache-2.0
// Arena: room for the values that cannot be views into the file. Everything is given back at once.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <vector>

namespace readiness::data {

class Arena {
 public:
  // At least `bytes`; what is not `keep`t is handed out again.
  char* room(std::size_t bytes) {
    if (blocks_.empty() || blocks_.back().size - used_ < bytes) add_block(bytes);
    return blocks_.back().bytes.get() + used_;
  }
  void keep(std::size_t bytes) { used_ += bytes; }
  // The last block stays: it is the largest, and the next batch needs as much.
  void clear() {
    if (blocks_.size() > 1) blocks_.erase(blocks_.begin(), blocks_.end() - 1);
    used_ = 0;
  }

 private:
  struct Block {
    std::unique_ptr<char[]> bytes;
    std::size_t size;
  };

  void add_block(std::size_t bytes) {
    const std::size_t size = std::max(bytes, blocks_.empty() ? std::size_t{64} << 10 : blocks_.back().size * 2);
    blocks_.push_back({std::make_unique_for_overwrite<char[]>(size), size});
    used_ = 0;
  }

  std::vector<Block> blocks_;
  std::size_t used_ = 0;  // of the last block
};

}  // namespace readiness::data
