// SPDX-License-Identifier: Apache-2.0
#include "data/column_orders.hpp"

#include "util/moment.hpp"
#include "util/strings.hpp"

namespace readiness::data {

namespace {

// The orders that are possible in every short date that was seen; one that is none does not count.
class OrderReader final : public Reader {
 public:
  explicit OrderReader(std::size_t columns) : possible(columns, util::DateOrders::all()) {}

  void take(const Batch& batch) override {
    for (std::size_t i = 0; i < possible.size(); ++i)
      batch.present().for_each([&](std::size_t row) {
        const util::DateOrders orders = util::orders_of(util::trim(batch.columns[i][row]));
        if (!orders.none()) possible[i] = possible[i] & orders;
      });
  }

  std::vector<util::DateOrders> possible;
};

}  // namespace

Result<ColumnOrders> ColumnOrders::stated(const TableFile& file, const Binding& binding) {
  ColumnOrders orders;
  for (const auto& [column, word] : file.dates) {
    const auto order = util::date_order_named(word).value_or(util::DateOrder::unknown);
    if (column.empty()) {
      orders.of_all_ = order;
      continue;
    }
    RD_TRY(const std::size_t index, binding.find(column));
    orders.orders_[index] = order;
  }
  return orders;
}

util::DateOrder ColumnOrders::of(std::size_t column) const {
  const auto known = orders_.find(column);
  return known == orders_.end() ? of_all_ : known->second;
}

Result<void> ColumnOrders::learn(const std::vector<std::size_t>& columns, const Source& source,
                                 const ReadOptions& options) {
  std::vector<util::DateOrders> possible(columns.size(), util::DateOrders::all());
  const Parts parts{.open = [&] { return std::make_unique<OrderReader>(columns.size()); },
                    .close =
                        [&](std::unique_ptr<Reader> part, std::uint64_t) {
                          const auto& seen = static_cast<const OrderReader&>(*part).possible;
                          for (std::size_t i = 0; i < possible.size(); ++i) possible[i] = possible[i] & seen[i];
                        }};
  RD_CHECK(source.read(columns, parts, options));
  for (std::size_t i = 0; i < columns.size(); ++i) orders_[columns[i]] = possible[i].settled();
  return {};
}

}  // namespace readiness::data
