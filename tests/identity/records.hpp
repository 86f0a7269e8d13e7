// SPDX-License-Identifier: Apache-2.0
// Records made by hand.
#pragma once

#include "identity/find.hpp"
#include "identity/sharing.hpp"

#include <array>
#include <string>
#include <vector>

namespace readiness::identity {

struct Row {
  std::string name, code = {}, phone = {}, email = {}, place = {}, address = {}, date = {}, updated = {};
};

inline RecordTable table_of(const std::vector<Row>& rows, const std::string& file = "a.csv") {
  RecordTable table{.file = file};
  table.columns.fill("x");
  table.texts.emplace_back();
  std::uint64_t number = 2;  // the header is row 1
  for (const Row& row : rows) {
    const std::string id = std::to_string(number);
    const Values values{id, row.name, row.code, row.phone, row.email, row.place, row.address, row.date, row.updated};
    std::uint32_t filled = 0;
    for (const std::string_view value : values) filled += !value.empty();
    table.records.push_back(make_record(values, number++, filled, table.texts.back()));
  }
  return table;
}

// What is the same among these rows, as pairs of their indices.
inline Found dedupe(const std::vector<Row>& rows, unsigned jobs = 1) {
  return find(table_of(rows), {}, {.jobs = jobs});
}

inline Judgement judgement_of(const Row& a, const Row& b) {
  const Found found = dedupe({a, b});
  return found.matches.pairs.empty() ? Judgement::different : found.matches.pairs.front().judgement;
}

}  // namespace readiness::identity
