// SPDX-License-Identifier: Apache-2.0
#include "identity/wish.hpp"

#include "identity/read.hpp"

namespace readiness::identity {
namespace {

Result<RecordTable> read(const Matching::Side& side, data::Tables& tables, unsigned jobs) {
  RD_TRY(const data::OpenTable table, tables.open(side.table));
  return identity::read(table, side.columns, jobs);
}

// The texts are the names themselves, and stand for the records.
RecordTable named(const Measurement& measured) {
  RecordTable table{.file = measured.file};
  Texts& texts = table.texts.emplace_back();
  for (const readiness::Record& record : measured.records) {
    Values values;
    values[static_cast<std::size_t>(Role::id)] = values[static_cast<std::size_t>(Role::name)] = record.values.front();
    table.records.push_back(make_record(values, record.row.number(), 1, texts));
  }
  return table;
}

}  // namespace

Result<Found> fulfil(const Matching& wish, data::Tables& tables, const Measured& measured, unsigned jobs) {
  if (wish.names) return find(named(measured.of(*wish.names)), std::nullopt, {.jobs = jobs});
  RD_TRY(RecordTable first, read(wish.first, tables, jobs));
  std::optional<RecordTable> second;
  if (wish.second) RD_TRY(second, read(*wish.second, tables, jobs));
  return find(std::move(first), std::move(second), {.jobs = jobs});
}

}  // namespace readiness::identity
