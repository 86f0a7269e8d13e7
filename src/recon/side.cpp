// SPDX-License-Identifier: Apache-2.0
#include "recon/side.hpp"

#include "data/formats/date.hpp"
#include "recon/arithmetic.hpp"
#include "recon/plan_values.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_too_many_rows{"超过 {0} 行的表无法核对", "a table of more than {0} rows cannot be reconciled"};
// clang-format on
}  // namespace phrases

// A value that a rule cannot be applied to equals nothing in the new table, whose values never begin like that.
constexpr char k_rule_failed = 'f';

// Types whose values can be written in several ways have one way to write a label.
std::string label_of(Type type, std::string_view value) {
  const std::string_view trimmed = util::trim(value);
  if (type == Type::date)
    if (const data::DayNumber day = data::day_number(trimmed)) return data::iso_day(day);
  if (type == Type::number)
    if (const auto number = plain_number(trimmed)) return *number;
  return std::string(trimmed);
}

// Names as small numbers, in the order in which they come.
class Names {
 public:
  std::uint32_t number_of(std::string_view name) {
    const auto found = numbers_.find(std::string(name));
    if (found != numbers_.end()) return found->second;
    if (all.size() == k_most_groups) return static_cast<std::uint32_t>(k_most_groups - 1);
    numbers_.emplace(name, static_cast<std::uint32_t>(all.size()));
    all.emplace_back(name);
    return static_cast<std::uint32_t>(all.size() - 1);
  }
  std::vector<std::string> all;

 private:
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

class PartReader : public data::Reader {
 public:
  PartReader(const SideRequest& request, const PlanValues& values, data::KeyStore& store)
      : request_(request), values_(values), side(store) {
    side.columns.resize(request.plan.columns.size());
    for (const PlanColumn& column : request.plan.columns) numbers_ += column.type == Type::number;
  }

  void take(const data::Batch& batch) override {
    data::Bits keyed;
    batch.present().for_each([&](std::size_t row) {
      const auto at = [&](std::size_t column) { return batch.columns[column][row]; };
      ++side.rows;
      GroupFacts* group = group_of(at);
      const bool has_key = hash_key(at, hashes_[row]);
      const std::uint64_t content = hash_content(at, batch.first + row, group);
      if (!has_key) {
        side.blank_keys.add(batch.first + row);
        return;
      }
      keyed.set(row);
      side.contents.push_back(content);
      if (request_.batch_of) side.batches.push_back(request_.batch_of(hashes_[row]));
      if (request_.stratum) side.strata.push_back(strata_.number_of(util::trim(at(*request_.stratum))));
    });
    side.keys.add(batch.first, keyed, hashes_);
  }

  void close() { side.strata_names = std::move(strata_.all); }

 private:
  const SideRequest& request_;
  const PlanValues& values_;

 public:
  Side side;

 private:
  template <class At>
  GroupFacts* group_of(At at) {
    if (request_.plan.groups.empty()) return nullptr;
    label_.clear();
    group_key_.clear();
    for (const PlanColumn& column : request_.plan.groups) {
      const std::string_view raw = values_.raw(column, at, joined_);
      const std::string label = label_of(column.type, values_.expected(column, raw, converted_).value_or(raw));
      if (&column != &request_.plan.groups.front()) label_ += k_between_groups, group_key_ += k_between_groups;
      label_ += label;
      group_key_ += column.type == Type::code ? util::fold(label) : label;
    }
    auto found = side.groups.find(group_key_);
    if (found == side.groups.end()) {
      if (side.groups.size() == k_most_groups) return side.too_many_groups = true, nullptr;
      found = side.groups.emplace(group_key_, GroupFacts{label_, 0, std::vector<NumberSum>(numbers_)}).first;
    }
    ++found->second.rows;
    return &found->second;
  }

  template <class At>
  bool hash_key(At at, data::Hash& hash) {
    canonical_.clear();
    for (const PlanColumn& column : request_.plan.keys) {
      const std::string_view raw = values_.raw(column, at, joined_);
      if (is_blank(raw)) return false;
      const auto expected = values_.expected(column, raw, converted_);
      // Blanks at the ends of a key are no part of it.
      append_canonical(column.type, util::trim(expected.value_or(raw)), canonical_);
    }
    hash = data::hash_of(canonical_);
    return true;
  }

  template <class At>
  std::uint64_t hash_content(At at, std::uint64_t row, GroupFacts* group) {
    canonical_.clear();
    std::size_t number = 0;
    for (std::size_t i = 0; i < side.columns.size(); ++i) {
      const PlanColumn& column = request_.plan.columns[i];
      ColumnFacts& facts = side.columns[i];
      const std::string_view raw = values_.raw(column, at, joined_);
      side.value_bytes += raw.size();
      const auto expected = values_.expected(column, raw, converted_);
      if (!expected) {
        facts.rule_failed.add(row);
        canonical_ += k_rule_failed;
      } else if (column.type != Type::number) {
        if (!append_canonical(column.type, *expected, canonical_)) facts.misfits.add(row);
      } else {
        NumberSum one;
        if (!append_number(*expected, canonical_, one)) facts.misfits.add(row);
        facts.sum.add(one);
        if (group) group->sums[number].add(one);
      }
      number += column.type == Type::number;
    }
    return data::hash_of(canonical_).low;
  }

  std::size_t numbers_ = 0;
  std::string canonical_, joined_, converted_, label_, group_key_;
  std::array<data::Hash, data::k_batch_rows> hashes_{};
  Names strata_;
};

template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
  from = {};
}

// Puts a part behind what is there.
class Gatherer {
 public:
  Gatherer(Side& all, const data::Source& source) : all_(all), source_(source) {}

  void add(Side& part, std::uint64_t rows_before) {
    const std::uint64_t before = (source_.first_row() + rows_before).number();
    all_.keys.append(part.keys, rows_before);
    append(all_.contents, part.contents);
    append(all_.batches, part.batches);
    for (const std::uint32_t stratum : part.strata)
      all_.strata.push_back(strata_.number_of(part.strata_names[stratum]));
    all_.rows += part.rows;
    all_.value_bytes += part.value_bytes;
    all_.blank_keys.append(part.blank_keys, before);
    all_.columns.resize(part.columns.size());
    for (std::size_t i = 0; i < part.columns.size(); ++i) {
      all_.columns[i].sum.add(part.columns[i].sum);
      all_.columns[i].misfits.append(part.columns[i].misfits, before);
      all_.columns[i].rule_failed.append(part.columns[i].rule_failed, before);
    }
    for (auto& [label, facts] : part.groups) add_group(label, facts);
    all_.too_many_groups |= part.too_many_groups;
  }

  void finish() {
    all_.keys.seal();
    all_.strata_names = std::move(strata_.all);
  }

 private:
  void add_group(const std::string& label, GroupFacts& facts) {
    if (all_.groups.size() == k_most_groups && !all_.groups.contains(label)) {
      all_.too_many_groups = true;
      return;
    }
    GroupFacts& group = all_.groups[label];
    if (group.name.empty()) group.name = facts.name;
    group.rows += facts.rows;
    group.sums.resize(facts.sums.size());
    for (std::size_t i = 0; i < facts.sums.size(); ++i) group.sums[i].add(facts.sums[i]);
  }

  Side& all_;
  const data::Source& source_;
  Names strata_;
};

// Where a column of the header stands among those that are read.
std::size_t place_of(std::size_t column, std::vector<std::size_t>& columns) {
  const auto found = std::find(columns.begin(), columns.end(), column);
  const auto place = static_cast<std::size_t>(found - columns.begin());
  if (found == columns.end()) columns.push_back(column);
  return place;
}

}  // namespace

Result<Side> read_side(const data::Source& source, const SideRequest& request, data::KeyStore& store) {
  Side side(store);
  side.columns.resize(request.plan.columns.size());
  const PlanValues values(request.plan, request.which);
  std::vector<std::size_t> columns = values.columns();
  SideRequest placed = request;
  if (request.stratum) placed.stratum = place_of(*request.stratum, columns);
  Gatherer gatherer(side, source);
  const data::Parts parts{.open = [&] { return std::make_unique<PartReader>(placed, values, store); },
                          .close =
                              [&](std::unique_ptr<data::Reader> part, std::uint64_t rows_before) {
                                auto& read = static_cast<PartReader&>(*part);
                                read.close();
                                gatherer.add(read.side, rows_before);
                              }};
  RD_CHECK(source.read(columns, parts, request.options));
  gatherer.finish();
  if (side.rows > k_most_rows) return Error{text::say<phrases::recon_too_many_rows>(util::grouped(k_most_rows))};
  RD_CHECK(store.check());
  return side;
}

}  // namespace readiness::recon
