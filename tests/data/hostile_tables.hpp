// SPDX-License-Identifier: Apache-2.0
// Tables of hostile values, and how two measurements of them are compared.
#pragma once

#include "support/measuring.hpp"
#include "util/expression.hpp"
#include "util/strings.hpp"

#include <random>

namespace readiness::test {

using Random = std::mt19937_64;

inline const std::string& one_of(Random& random, const std::vector<std::string>& all) {
  return all[random() % all.size()];
}

// Ambiguous dates (1/2/2026) make measures unknown: column_orders_test.cpp. Keys, numbers, days, amounts, contacts,
// pseudo-nulls, damage and rubbish, all in the same columns.
inline std::string hostile(Random& random) {
  static const std::vector<std::string> k_known = {"",
                                                   " ",
                                                   "\xE3\x80\x80",
                                                   "无",
                                                   "N/A",
                                                   "ｎ／ａ",
                                                   "-",
                                                   "--",
                                                   "—",
                                                   "0",
                                                   "1",
                                                   "-1",
                                                   "+1",
                                                   "1.0",
                                                   "1.50",
                                                   "1,234.5",
                                                   "12,34",
                                                   "1e5",
                                                   "999999999999",
                                                   "-0.0000001",
                                                   "12345678901234567890",
                                                   "2026-01-30",
                                                   "2026/1/3",
                                                   "20260130",
                                                   "2026年1月30日",
                                                   "2026-02-30",
                                                   "2026-01-30 08:15",
                                                   "a@b.cn",
                                                   "a@b",
                                                   "13812345678",
                                                   " 13812345678 ",
                                                   "１３８１２３４５６７８",
                                                   "021-62345678",
                                                   "91620105224521729E",
                                                   "91620105224521729e",
                                                   "江苏",
                                                   " 江苏",
                                                   "浙江\xE3\x80\x80",
                                                   "上海市",
                                                   "A",
                                                   "a",
                                                   "\xFF\xFE",
                                                   "\xEF\xBC",
                                                   "x\ny",
                                                   "=1+1",
                                                   "𠮷",
                                                   "\xEF\xBB\xBF",
                                                   "A + B",
                                                   "0042",
                                                   "000123",
                                                   "00123",
                                                   "9.11E+17",
                                                   "####",
                                                   "#REF!",
                                                   "锟斤拷",
                                                   "??",
                                                   "Ã©",
                                                   "x\xE2\x80\x8By",
                                                   "Ａ１",
                                                   "3月1日",
                                                   "30/1/2026",
                                                   "1/30/2026",
                                                   "46052",
                                                   "2026.1.30",
                                                   "1.2万",
                                                   "3亿元",
                                                   "¥1,200",
                                                   "$5",
                                                   "11010519491231002X",
                                                   "卡号6222021234567890128",
                                                   "电话 138 1234 5678",
                                                   "转 a@b.cn 收"};
  if (random() % 4 == 0) return std::to_string(random() % 200);
  if (random() % 40 == 0) return std::string(random() % 3000, 'z');
  return one_of(random, k_known);
}

inline MemoryTable random_table(Random& random, std::size_t max_rows) {
  MemoryTable table{.header = {"k", "a", "b"}, .first_row = 1 + random() % 5};
  const std::size_t rows = random() % (max_rows + 1);
  for (std::size_t i = 0; i < rows; ++i) {
    MemoryTable::Row row;
    const std::size_t fields = random() % 20 == 0 ? random() % 5 : 3;
    for (std::size_t field = 0; field < fields; ++field) row.push_back(hostile(random));
    table.rows.push_back(row);
  }
  return table;
}

// Trimmed; empty where the row is too short.
inline std::string value_at(const MemoryTable& table, std::size_t row, const std::string& column) {
  for (std::size_t i = 0; i < table.header.size(); ++i)
    if (table.header[i] == column && i < table.rows[row].size()) return std::string(util::trim(table.rows[row][i]));
  return {};
}

inline bool holds(const MemoryTable& table, const std::string& condition, std::size_t row) {
  if (condition.empty()) return true;
  const auto parsed = util::Expression::parse(condition);
  REQUIRE(parsed);
  std::vector<std::string> values;
  for (const std::string& name : parsed->names()) values.push_back(value_at(table, row, name));
  return parsed->decide({values.begin(), values.end()}).value_or(false);  // what cannot be read does not count
}

inline void check_equal(const Measurement& found, const Measurement& want) {
  CHECK(found.count == want.count);
  CHECK(found.rows == want.rows);
  CHECK(found.text == want.text);
  REQUIRE(found.samples.size() == want.samples.size());
  for (std::size_t i = 0; i < want.samples.size(); ++i) {
    const Sample &sample = found.samples[i], &wanted = want.samples[i];
    CHECK(sample.file == wanted.file);
    CHECK(sample.row == wanted.row);
    CHECK(sample.column == wanted.column);
    CHECK(sample.value == wanted.value.substr(0, 1024));
    if (!wanted.reason.empty()) CHECK(sample.reason.en == wanted.reason.en);
  }
  REQUIRE(found.records.size() == want.records.size());
  for (std::size_t i = 0; i < want.records.size(); ++i) {
    CHECK(found.records[i].row == want.records[i].row);
    CHECK(found.records[i].values == want.records[i].values);
  }
}

}  // namespace readiness::test
