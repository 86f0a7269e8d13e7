// SPDX-License-Identifier: Apache-2.0
#include "identity/keys_of.hpp"

#include "data/parallel.hpp"
#include "identity/pieces.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace readiness::identity {
namespace {

constexpr std::size_t k_records_at_once = 4096;   // records that a thread takes at a time
constexpr std::size_t k_pieces = 6;               // the rarest ones of a name become keys,
constexpr std::size_t k_partners_by_pieces = 40;  // as long as they bring no more partners together
constexpr std::uint64_t k_most_counters = std::uint64_t{1} << 24;
constexpr std::uint16_t k_full = 0xF000;
constexpr std::uint64_t k_local = 100'000'000;  // of a phone number: eight digits

std::uint64_t mixed(std::uint64_t value, KeyKind kind) {
  value = (value + static_cast<std::uint64_t>(kind) + 1) * 0x9E3779B97F4A7C15u;
  return value ^ value >> 29;
}

struct Counted {
  std::uint32_t count = 0;
  std::uint64_t piece = 0;
  auto operator<=>(const Counted&) const = default;
};

// The rarest pieces that somebody else has as well. Where even those are everywhere, two of them together.
void add_pieces(const Record& record, const PieceCounts& counts, auto add) {
  thread_local std::vector<std::uint64_t> pieces;
  thread_local std::vector<Counted> counted;
  pieces_of(record, pieces);
  counted.clear();
  for (const std::uint64_t piece : pieces)
    if (const std::uint32_t count = counts.count(piece); count >= 2) counted.push_back({count, piece});
  std::sort(counted.begin(), counted.end());
  std::size_t rare = 0, partners = 0;
  while (rare < std::min(k_pieces, counted.size()) && partners + counted[rare].count <= k_partners_by_pieces) {
    partners += counted[rare].count;
    add(KeyKind::piece, counted[rare++].piece);
  }
  if (rare > 0) return;
  for (std::size_t i = 0; i < std::min(k_pieces, counted.size()); ++i)
    for (std::size_t j = i + 1; j < std::min(k_pieces, counted.size()); ++j)
      add(KeyKind::piece,
          std::min(counted[i].piece, counted[j].piece) * 31 + std::max(counted[i].piece, counted[j].piece));
}

}  // namespace

PieceCounts::PieceCounts(const Records& records, unsigned jobs)
    : two_tables_(records.two_tables()),
      mask_(std::min(k_most_counters, std::bit_ceil(std::uint64_t{records.size() * 16 + 1024})) - 1) {
  for (auto& counts : counts_) counts = std::vector<std::atomic<std::uint16_t>>(mask_ + 1);
  data::for_each_of((records.size() + k_records_at_once - 1) / k_records_at_once, jobs,
                    [&](unsigned, std::size_t chunk) {
                      std::vector<std::uint64_t> pieces;
                      for (std::size_t i = chunk * k_records_at_once;
                           i < std::min(records.size(), (chunk + 1) * k_records_at_once); ++i) {
                        pieces_of(records[i], pieces);
                        for (const std::uint64_t piece : pieces) add(piece, two_tables_ && i >= records.first_size());
                      }
                    });
}

// Threads that pass the test at once count past the mark by as many as they are: there is room for that.
void PieceCounts::add(std::uint64_t piece, bool second) {
  std::atomic<std::uint16_t>& counter = counts_[second][piece & mask_];
  if (counter.load(std::memory_order_relaxed) < k_full) counter.fetch_add(1, std::memory_order_relaxed);
}

std::uint32_t PieceCounts::on(bool second, std::uint64_t piece) const {
  return counts_[second][piece & mask_].load(std::memory_order_relaxed);
}

std::uint32_t PieceCounts::count(std::uint64_t piece) const {
  const std::uint32_t first = on(false, piece);
  if (!two_tables_) return first;
  const std::uint32_t second = on(true, piece);
  return first == 0 || second == 0 ? 0 : std::max(first, second) + 1;
}

void keys_of(const Records& records, std::uint32_t i, const PieceCounts& counts, std::vector<BlockKey>& to) {
  const Record& record = records[i];
  const auto add = [&](KeyKind kind, std::uint64_t value) {
    if (value != 0) to.push_back({mixed(value, kind), i, kind});
  };
  add(KeyKind::code, record.code_hash);
  add(KeyKind::phone, record.phone % k_local);  // with and without its area code
  add(KeyKind::email, record.email);
  if (!record.personal_email) add(KeyKind::domain, record.domain);
  add(KeyKind::core, record.core_hash);
  if (record.brand_hash != record.core_hash) add(KeyKind::brand, record.brand_hash);
  if (record.core_sound != record.core_hash) add(KeyKind::sound, record.core_sound);
  add(KeyKind::address, record.address_hash);
  add(KeyKind::date, record.date);
  add_pieces(record, counts, add);
}

}  // namespace readiness::identity
