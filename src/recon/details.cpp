// SPDX-License-Identifier: Apache-2.0
#include "recon/details.hpp"

#include "data/parallel.hpp"
#include "recon/fetched.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::recon {
namespace {

constexpr std::size_t k_block = 512;             // pairs that a thread compares at a time
constexpr std::size_t k_most_fetched = 1 << 18;  // pairs
constexpr std::size_t k_most_swaps = 16;         // differing values of a row among which swapped ones are looked for

// A value that differs, of pair number `pair`.
struct Cell {
  std::size_t pair = 0, column = 0;
  Found found;
};

// Some pairs with all their values.
struct Fetch {
  std::span<const std::uint64_t> old_rows, new_rows;
  Fetched old_values, new_values;
};

class Comparer {
 public:
  explicit Comparer(const Tables& tables)
      : tables_(tables), old_(tables.plan, Which::old_table), new_(tables.plan, Which::new_table) {}

  const std::vector<std::size_t>& columns(Which which) const {
    return which == Which::old_table ? old_.columns() : new_.columns();
  }

  // The raw values of a column, and what is expected; the views live until the next call.
  struct Values {
    std::string_view old_value, expected, new_value;
    bool rule_failed = false;
  };
  Values values(const Fetch& fetch, std::size_t pair, const PlanColumn& column) {
    Values values;
    values.old_value = old_.raw(
        column, [&](std::size_t i) { return fetch.old_values.at(pair, i); }, joined_);
    values.new_value = new_.raw(
        column, [&](std::size_t i) { return fetch.new_values.at(pair, i); }, unused_);
    const auto expected = old_.expected(column, values.old_value, converted_);
    values.rule_failed = !expected;
    values.expected = expected.value_or(values.old_value);
    return values;
  }

  std::string key(const Fetch& fetch, std::size_t pair) {
    std::string text;
    for (const PlanColumn& column : tables_.plan.keys) {
      if (!text.empty()) text += k_between_keys;
      text += util::trim(values(fetch, pair, column).old_value);
    }
    return text;
  }

  void compare(const Fetch& fetch, std::size_t pair, std::vector<Cell>& cells) {
    const std::size_t first = cells.size();
    for (std::size_t i = 0; i < tables_.plan.columns.size(); ++i) {
      const PlanColumn& column = tables_.plan.columns[i];
      const Values both = values(fetch, pair, column);
      if (both.rule_failed)
        cells.push_back({pair, i, {Damage::rule_failed, 0}});
      else if (!same_value(column.type, column.tolerance, both.expected, both.new_value))
        cells.push_back({pair, i, damage_of(column.type, both.expected, both.new_value)});
    }
    if (cells.size() - first > 1 && cells.size() - first <= k_most_swaps)
      find_swaps(fetch, std::span(cells).subspan(first));
  }

 private:
  void find_swaps(const Fetch& fetch, std::span<Cell> cells) {
    std::vector<std::pair<std::string, std::string>> both;
    for (const Cell& cell : cells) {
      const Values of = values(fetch, cell.pair, tables_.plan.columns[cell.column]);
      both.emplace_back(of.expected, of.new_value);
    }
    for (std::size_t i = 0; i < cells.size(); ++i)
      for (std::size_t j = i + 1; j < cells.size(); ++j) {
        if (both[i].first != both[j].second || both[j].first != both[i].second) continue;
        if (is_blank(both[i].first) && is_blank(both[j].first)) continue;
        cells[i].found = {Damage::swapped, static_cast<std::int64_t>(cells[j].column)};
        cells[j].found = {Damage::swapped, static_cast<std::int64_t>(cells[i].column)};
      }
  }

  const Tables& tables_;
  PlanValues old_, new_;
  std::string joined_, unused_, converted_;
};

class DetailsPass {
 public:
  DetailsPass(const Tables& tables, Joined& joined, unsigned jobs, const DifferenceSink& sink, std::uint64_t most_told)
      : tables_(tables),
        joined_(joined),
        sink_(sink),
        left_to_tell_(sink ? most_told : 0),
        comparers_(std::max(1u, jobs), Comparer(tables)) {
    columns.resize(tables.plan.columns.size());
  }

  Result<void> run() {
    const std::size_t most = pairs_at_a_time();
    std::vector<std::uint32_t> numbers;
    for (std::size_t number = 0; number < joined_.old_rows.size(); ++number) {
      if (joined_.old_rows[number] != Status::unequal) continue;
      numbers.push_back(static_cast<std::uint32_t>(number));
      if (numbers.size() < most) continue;
      RD_CHECK(take(numbers));
      numbers.clear();
    }
    return take(numbers);
  }

  std::vector<ColumnDifferences> columns;

 private:
  std::size_t pairs_at_a_time() const {
    const std::uint64_t rows = std::max<std::uint64_t>(1, std::min(tables_.old_side.rows, tables_.new_side.rows));
    const std::uint64_t a_row = std::max(tables_.old_side.value_bytes, tables_.new_side.value_bytes) / rows + 64;
    return std::clamp<std::size_t>(k_fetch_bytes / a_row, 1, k_most_fetched);
  }

  Result<void> take(const std::vector<std::uint32_t>& numbers) {
    std::array<std::vector<std::uint64_t>, 2> rows;
    for (const std::uint32_t number : numbers) {
      rows[0].push_back(tables_.old_side.keys.row_of(number));
      rows[1].push_back(tables_.new_side.keys.row_of(joined_.partner[number]));
    }
    std::array<std::optional<Result<Fetched>>, 2> read;
    data::for_each_of(2, static_cast<unsigned>(comparers_.size()), [&](unsigned, std::size_t side) {
      const data::Source& source = side == 0 ? tables_.old_source : tables_.new_source;
      const Which which = side == 0 ? Which::old_table : Which::new_table;
      read[side] = Fetched::fetch(source, comparers_.front().columns(which), rows[side]);
    });
    for (const auto& one : read)
      if (!*one) return one->error();
    const Fetch fetch{rows[0], rows[1], std::move(**read[0]), std::move(**read[1])};
    return compare(fetch, numbers);
  }

  // In parallel, then put together in the order of the old table.
  Result<void> compare(const Fetch& fetch, const std::vector<std::uint32_t>& numbers) {
    const std::size_t blocks = (numbers.size() + k_block - 1) / k_block;
    std::vector<std::vector<Cell>> cells(blocks);
    data::for_each_of(blocks, static_cast<unsigned>(comparers_.size()), [&](unsigned worker, std::size_t block) {
      const std::size_t end = std::min(numbers.size(), (block + 1) * k_block);
      for (std::size_t pair = block * k_block; pair < end; ++pair) {
        const std::size_t before = cells[block].size();
        comparers_[worker].compare(fetch, pair, cells[block]);
        if (cells[block].size() > before) continue;
        joined_.old_rows[numbers[pair]] = Status::equal;
        joined_.new_rows[joined_.partner[numbers[pair]]] = Status::equal;
      }
    });
    for (const std::vector<Cell>& block : cells)
      for (const Cell& cell : block) RD_CHECK(count(fetch, cell));
    return {};
  }

  Result<void> count(const Fetch& fetch, const Cell& cell) {
    ColumnDifferences& column = columns[cell.column];
    DamageCount& damage = column.damages[static_cast<std::size_t>(cell.found.damage)];
    ++column.count;
    ++damage.count;
    if (damage.details.size() < k_most_details || damage.details.contains(cell.found.detail))
      ++damage.details[cell.found.detail];
    const bool example = damage.examples.size() < k_most_examples;
    if (!example && left_to_tell_ == 0) return {};
    Comparer& comparer = comparers_.front();
    const std::string key = comparer.key(fetch, cell.pair);
    const auto values = comparer.values(fetch, cell.pair, tables_.plan.columns[cell.column]);
    const std::uint64_t old_row = (tables_.old_source.first_row() + fetch.old_rows[cell.pair]).number();
    const std::uint64_t new_row = (tables_.new_source.first_row() + fetch.new_rows[cell.pair]).number();
    if (example)
      damage.examples.push_back({key, old_row, new_row, std::string(values.old_value), std::string(values.expected),
                                 std::string(values.new_value)});
    if (left_to_tell_ == 0) return {};
    --left_to_tell_;
    return sink_({key, old_row, new_row, cell.column, values.old_value, values.expected, values.new_value, cell.found});
  }

  const Tables& tables_;
  Joined& joined_;
  const DifferenceSink& sink_;
  std::uint64_t left_to_tell_;
  std::vector<Comparer> comparers_;
};

}  // namespace

Result<std::vector<ColumnDifferences>> compare_details(const Tables& tables, Joined& joined, unsigned jobs,
                                                       const DifferenceSink& sink, std::uint64_t most_told) {
  DetailsPass pass(tables, joined, jobs, sink, most_told);
  RD_CHECK(pass.run());
  return std::move(pass.columns);
}

}  // namespace readiness::recon
