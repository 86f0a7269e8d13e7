// SPDX-License-Identifier: Apache-2.0
// Blocks: which pairs of records are worth comparing. A million records have half a billion pairs for each thousand, so
// only those are compared that share a key: a credit code, a phone number, the core of a name, a rare piece of one.
#pragma once

#include "identity/record.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace readiness::identity {

enum class KeyKind : std::uint8_t { code, phone, email, domain, core, brand, sound, address, date, piece };
inline constexpr std::size_t k_key_kinds = 10;

// How many partners one key may give a record: a telling one (code, phone, e-mail, core), and one that says less. A
// larger block is sorted by everything else that is known of its records, and each is compared with its nearest
// neighbours there only: copies of a row still meet.
inline constexpr std::size_t k_most_partners = 200;
inline constexpr std::size_t k_most_partners_by_hint = 40;
inline constexpr std::size_t k_neighbours = 10;  // in a block that is too large

// A block that was too large, and what was not compared.
struct Oversize {
  KeyKind kind = KeyKind::core;
  std::uint32_t example = 0;  // a record of the block
  std::uint64_t records = 0;
  std::uint64_t pairs = 0, skipped = 0;
};

// Records are numbered through: those of the first table, then those of the second. With one table every pair in it
// counts, with two only pairs across.
class Records {
 public:
  Records(const RecordTable& first, const RecordTable* second)
      : first_(&first.records), second_(second ? &second->records : nullptr) {}

  std::size_t size() const { return first_->size() + (second_ ? second_->size() : 0); }
  std::size_t first_size() const { return first_->size(); }
  bool two_tables() const { return second_ != nullptr; }
  const Record& operator[](std::size_t i) const {
    return i < first_->size() ? (*first_)[i] : (*second_)[i - first_->size()];
  }

 private:
  const std::vector<Record>* first_;
  const std::vector<Record>* second_;
};

class Blocks {
 public:
  // Deterministic, whatever `jobs`.
  static Blocks build(const Records& records, unsigned jobs);

  // The later partners of record i (in the other table, if there are two), each once, in order; appended to `to`.
  void partners(std::uint32_t i, std::vector<std::uint32_t>& to) const;

  // The largest first.
  const std::vector<Oversize>& oversize() const { return oversize_; }

 private:
  struct Block {
    std::uint32_t begin = 0, middle = 0, end = 0;  // in members_; the second table's from middle on
    bool sorted = false;                           // too large: by likeness, and only neighbours are partners
  };
  struct Group;
  class Builder;

  void add_neighbours(const Block& block, std::uint32_t i, std::vector<std::uint32_t>& to) const;

  std::vector<Block> blocks_;
  std::vector<std::uint32_t> members_;
  std::vector<std::uint32_t> starts_, of_record_;  // of record i: of_record_[starts_[i] .. starts_[i + 1]]
  std::vector<std::uint64_t> likeness_;            // by record; empty when no block is too large
  std::vector<Oversize> oversize_;
  bool two_tables_ = false;
};

}  // namespace readiness::identity
