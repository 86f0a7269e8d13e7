// SPDX-License-Identifier: Apache-2.0
#include "recon/join.hpp"

#include "data/parallel.hpp"

#include <atomic>

namespace readiness::recon {
namespace {

constexpr std::uint32_t k_nobody = 0xFFFF'FFFF;

struct Entry {
  data::Hash hash{0, 0};
  std::uint32_t number = 0;
  Which which = Which::old_table;
};

// One partition after the other. Rows of different partitions are different ones, so that threads never meet.
class Joiner {
 public:
  Joiner(const Side& old_side, const Side& new_side, Joined& joined)
      : old_(old_side), new_(new_side), joined_(joined) {}

  void join(std::size_t partition) {
    table_.reset(old_.keys.size(partition) + new_.keys.size(partition));
    old_.keys.for_each(partition, [&](const data::Hash& hash, std::uint64_t number) {
      add_old({hash, static_cast<std::uint32_t>(number), Which::old_table});
    });
    new_.keys.for_each(partition, [&](const data::Hash& hash, std::uint64_t number) {
      add_new({hash, static_cast<std::uint32_t>(number), Which::new_table});
    });
    old_.keys.for_each(partition, [&](const data::Hash&, std::uint64_t number) { settle(number); });
  }

  std::uint64_t old_repeated_keys = 0, new_repeated_keys = 0;

 private:
  void add_old(const Entry& entry) {
    const Entry* earlier = table_.insert(entry);
    if (!earlier) return;
    old_repeated_keys += joined_.old_rows[earlier->number] != Status::repeated;
    joined_.old_rows[earlier->number] = joined_.old_rows[entry.number] = Status::repeated;
  }

  void add_new(const Entry& entry) {
    const Entry* earlier = table_.insert(entry);
    if (!earlier) return;
    if (earlier->which == Which::new_table) return repeat(earlier->number, entry.number);
    std::uint32_t& partner = joined_.partner[earlier->number];
    if (partner == k_nobody)
      partner = entry.number;
    else
      repeat(partner, entry.number);
  }

  void repeat(std::uint32_t earlier, std::uint32_t later) {
    new_repeated_keys += joined_.new_rows[earlier] != Status::repeated;
    joined_.new_rows[earlier] = joined_.new_rows[later] = Status::repeated;
  }

  void settle(std::uint64_t number) {
    const std::uint32_t partner = joined_.partner[number];
    if (partner == k_nobody) return;
    Status &here = joined_.old_rows[number], &there = joined_.new_rows[partner];
    if (here == Status::repeated) {
      if (there != Status::repeated) there = Status::other_repeated;
    } else if (there == Status::repeated) {
      here = Status::other_repeated;
    } else {
      here = there = old_.contents[number] == new_.contents[partner] ? Status::equal : Status::unequal;
    }
  }

  const Side &old_, &new_;
  Joined& joined_;
  data::KeyTable<Entry> table_;
};

}  // namespace

Joined join(const Side& old_side, const Side& new_side, unsigned jobs) {
  Joined joined;
  joined.old_rows.assign(old_side.contents.size(), Status::alone);
  joined.new_rows.assign(new_side.contents.size(), Status::alone);
  joined.partner.assign(old_side.contents.size(), k_nobody);
  std::vector<Joiner> joiners(std::max(1u, jobs), Joiner(old_side, new_side, joined));
  data::for_each_of(data::k_partitions, jobs,
                    [&](unsigned worker, std::size_t partition) { joiners[worker].join(partition); });
  for (const Joiner& joiner : joiners) {
    joined.old_repeated_keys += joiner.old_repeated_keys;
    joined.new_repeated_keys += joiner.new_repeated_keys;
  }
  return joined;
}

}  // namespace readiness::recon
