// SPDX-License-Identifier: Apache-2.0
#include "identity/block.hpp"

#include "data/parallel.hpp"
#include "identity/keys_of.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace readiness::identity {
namespace {

constexpr std::size_t k_chunk = 4096;      // records that a thread takes at a time
constexpr std::size_t k_partitions = 128;  // of keys, by their hash: each is sorted in a core's cache

std::uint64_t bits_of(std::uint64_t hash, unsigned bits) { return hash * 0x9E3779B97F4A7C15u >> (64 - bits); }

// A number that is near for records that are alike: what weighs most comes first.
std::uint64_t likeness_of(const Record& record) {
  const std::uint64_t place = std::uint64_t{record.region.province} << 16 | record.region.city;
  return bits_of(record.full_name, 20) << 44 | bits_of(record.code_hash + place, 14) << 30 |
         bits_of(record.phone, 15) << 15 | bits_of(record.address_hash + record.email, 15);
}

std::uint64_t limit_of(KeyKind kind) {
  const bool telling =
      kind == KeyKind::code || kind == KeyKind::phone || kind == KeyKind::email || kind == KeyKind::core;
  return telling ? k_most_partners : k_most_partners_by_hint;
}

}  // namespace

// What one partition of the keys came to; positions count from its own beginning.
struct Blocks::Group {
  std::vector<Block> blocks;
  std::vector<std::uint32_t> members;
  std::vector<Oversize> oversize;
};

class Blocks::Builder {
 public:
  Builder(const Records& records, unsigned jobs) : records_(records), jobs_(std::max(1u, jobs)) {}

  Blocks build() {
    collect();
    std::vector<Group> groups(k_partitions);
    data::for_each_of(k_partitions, jobs_, [&](unsigned, std::size_t i) { groups[i] = group(sorted(i)); });
    Blocks blocks;
    blocks.two_tables_ = records_.two_tables();
    for (Group& group : groups) append(blocks, std::exchange(group, {}));
    index(blocks);
    sort_by_likeness(blocks);
    std::sort(blocks.oversize_.begin(), blocks.oversize_.end(), [](const Oversize& a, const Oversize& b) {
      return std::tuple(b.records, a.example, a.kind) < std::tuple(a.records, b.example, b.kind);
    });
    return blocks;
  }

 private:
  void collect() {
    const PieceCounts counts(records_, jobs_);
    keys_.assign(jobs_, std::vector<std::vector<BlockKey>>(k_partitions));
    data::for_each_of((records_.size() + k_chunk - 1) / k_chunk, jobs_, [&](unsigned worker, std::size_t chunk) {
      std::vector<BlockKey> keys;
      for (std::size_t i = chunk * k_chunk; i < std::min(records_.size(), (chunk + 1) * k_chunk); ++i)
        keys_of(records_, static_cast<std::uint32_t>(i), counts, keys);
      for (const BlockKey& key : keys) keys_[worker][key.hash % k_partitions].push_back(key);
    });
  }

  std::vector<BlockKey> sorted(std::size_t partition) {
    std::vector<BlockKey> all;
    for (auto& of_worker : keys_) {
      const std::vector<BlockKey> some = std::exchange(of_worker[partition], {});
      all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end(), [](const BlockKey& a, const BlockKey& b) {
      return std::tie(a.hash, a.record) < std::tie(b.hash, b.record);
    });
    return all;
  }

  Group group(const std::vector<BlockKey>& keys) const {
    Group group;
    for (std::size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
      while (end < keys.size() && keys[end].hash == keys[begin].hash) ++end;
      add_block({keys.data() + begin, end - begin}, group);
    }
    return group;
  }

  void add_block(std::span<const BlockKey> keys, Group& group) const {
    const auto second = static_cast<std::uint32_t>(
        std::partition_point(keys.begin(), keys.end(),
                             [&](const BlockKey& key) { return key.record < records_.first_size(); }) -
        keys.begin());
    const auto size = static_cast<std::uint32_t>(keys.size());
    const std::uint32_t left = records_.two_tables() ? second : size,
                        right = records_.two_tables() ? size - second : size - 1;
    if (left == 0 || right == 0) return;
    Block block{static_cast<std::uint32_t>(group.members.size())};
    for (const BlockKey& key : keys) group.members.push_back(key.record);
    block.middle = block.begin + (records_.two_tables() ? second : 0);
    block.end = block.begin + size;
    block.sorted = std::max(left, right) > limit_of(keys[0].kind);
    group.blocks.push_back(block);
    if (block.sorted) group.oversize.push_back(oversize(keys, left, right));
  }

  Oversize oversize(std::span<const BlockKey> keys, std::uint64_t left, std::uint64_t right) const {
    Oversize block{keys[0].kind, keys[0].record, keys.size(), left * right / (records_.two_tables() ? 1 : 2)};
    block.skipped = block.pairs - std::min(block.pairs, left * k_neighbours * (records_.two_tables() ? 2 : 1));
    return block;
  }

  static void append(Blocks& blocks, Group group) {
    const auto before = static_cast<std::uint32_t>(blocks.members_.size());
    for (Block& block : group.blocks) block.begin += before, block.middle += before, block.end += before;
    blocks.blocks_.insert(blocks.blocks_.end(), group.blocks.begin(), group.blocks.end());
    blocks.members_.insert(blocks.members_.end(), group.members.begin(), group.members.end());
    blocks.oversize_.insert(blocks.oversize_.end(), group.oversize.begin(), group.oversize.end());
  }

  // Which blocks a record of the first table is in; those of the second are only found by others.
  void index(Blocks& blocks) const {
    const std::size_t finders = records_.first_size();
    blocks.starts_.assign(finders + 1, 0);
    for (const std::uint32_t member : blocks.members_)
      if (member < finders) ++blocks.starts_[member + 1];
    std::partial_sum(blocks.starts_.begin(), blocks.starts_.end(), blocks.starts_.begin());
    blocks.of_record_.resize(blocks.starts_.back());
    std::vector<std::uint32_t> next(blocks.starts_.begin(), blocks.starts_.end() - 1);
    for (std::size_t i = 0; i < blocks.blocks_.size(); ++i)
      for (std::uint32_t at = blocks.blocks_[i].begin; at < blocks.blocks_[i].end; ++at)
        if (const std::uint32_t member = blocks.members_[at]; member < finders)
          blocks.of_record_[next[member]++] = static_cast<std::uint32_t>(i);
  }

  void sort_by_likeness(Blocks& blocks) const {
    if (blocks.oversize_.empty()) return;
    blocks.likeness_.resize(records_.size());
    for (std::size_t i = 0; i < records_.size(); ++i) blocks.likeness_[i] = likeness_of(records_[i]);
    const auto nearer = [&](std::uint32_t a, std::uint32_t b) {
      return std::tie(blocks.likeness_[a], a) < std::tie(blocks.likeness_[b], b);
    };
    const auto at = [&](std::uint32_t i) { return blocks.members_.begin() + i; };
    for (const Block& block : blocks.blocks_) {
      if (!block.sorted) continue;
      std::sort(at(block.begin), at(block.middle), nearer);
      std::sort(at(block.middle), at(block.end), nearer);
    }
  }

  const Records& records_;
  unsigned jobs_;
  std::vector<std::vector<std::vector<BlockKey>>> keys_;  // by worker and partition
};

Blocks Blocks::build(const Records& records, unsigned jobs) { return Builder(records, jobs).build(); }

void Blocks::partners(std::uint32_t i, std::vector<std::uint32_t>& to) const {
  for (std::uint32_t at = starts_[i]; at < starts_[i + 1]; ++at) {
    const Block& block = blocks_[of_record_[at]];
    if (block.sorted) {
      add_neighbours(block, i, to);
      continue;
    }
    const auto begin = members_.begin() + block.middle, end = members_.begin() + block.end;
    to.insert(to.end(), two_tables_ ? begin : std::upper_bound(begin, end, i), end);
  }
  std::sort(to.begin(), to.end());
  to.erase(std::unique(to.begin(), to.end()), to.end());
}

void Blocks::add_neighbours(const Block& block, std::uint32_t i, std::vector<std::uint32_t>& to) const {
  const auto less_alike = [&](std::uint32_t member, std::uint64_t likeness) { return likeness_[member] < likeness; };
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return std::tie(likeness_[a], a) < std::tie(likeness_[b], b);
  };
  const auto begin = members_.begin() + block.middle, end = members_.begin() + block.end;
  const auto own_begin = members_.begin() + block.begin, own_end = two_tables_ ? begin : end;
  // The place of i among its own copies, so that each copy here meets another copy there.
  const auto first_copy = std::lower_bound(own_begin, own_end, likeness_[i], less_alike);
  const auto rank = std::lower_bound(first_copy, own_end, i, before) - first_copy;
  const auto alike = std::lower_bound(begin, end, likeness_[i], less_alike);
  auto middle = alike + std::min(rank, end - alike);
  if (middle == end || likeness_[*middle] != likeness_[i]) middle = alike;
  const auto reach = static_cast<std::ptrdiff_t>(k_neighbours);
  const auto from = middle - std::min(reach, middle - begin), until = middle + std::min(reach + 1, end - middle);
  std::copy_if(from, until, std::back_inserter(to), [&](std::uint32_t j) { return two_tables_ || j > i; });
}

}  // namespace readiness::identity
