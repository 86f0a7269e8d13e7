// SPDX-License-Identifier: Apache-2.0
// SQLite in memory, as a second opinion. Trouble throws: it is the test that is wrong.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <sqlite3.h>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

namespace readiness::test {

class Sqlite {
 public:
  using Cell = std::variant<std::monostate, std::int64_t, std::string>;  // NULL, INTEGER, TEXT
  using Rows = std::vector<std::vector<Cell>>;

  Sqlite() {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(":memory:", &opened);
    database_.reset(opened);
    check(code, "open");
  }

  void run(const std::string& sql) { query(sql); }

  // One prepared statement for all rows.
  void insert(const std::string& sql, const Rows& rows) {
    run("BEGIN");
    const Statement statement = prepare(sql);
    for (const auto& row : rows) {
      for (std::size_t i = 0; i < row.size(); ++i) bind(statement.get(), static_cast<int>(i + 1), row[i], sql);
      check(sqlite3_step(statement.get()) == SQLITE_DONE ? SQLITE_OK : SQLITE_ERROR, sql);
      sqlite3_reset(statement.get());
    }
    run("COMMIT");
  }

  Rows query(const std::string& sql) {
    const Statement statement = prepare(sql);
    Rows rows;
    int code = SQLITE_OK;
    while ((code = sqlite3_step(statement.get())) == SQLITE_ROW) {
      auto& row = rows.emplace_back();
      for (int i = 0; i < sqlite3_column_count(statement.get()); ++i) row.push_back(cell(statement.get(), i));
    }
    check(code == SQLITE_DONE ? SQLITE_OK : code, sql);
    return rows;
  }

  // Of a query that gives one number; nothing for NULL.
  std::optional<std::int64_t> number(const std::string& sql) {
    const Rows rows = query(sql);
    const auto* found = std::get_if<std::int64_t>(&rows.at(0).at(0));
    return found ? std::optional(*found) : std::nullopt;
  }

 private:
  struct Close {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Close>;

  void check(int code, const std::string& sql) const {
    if (code != SQLITE_OK) throw std::runtime_error(std::string(sqlite3_errmsg(database_.get())) + ": " + sql);
  }

  Statement prepare(const std::string& sql) const {
    sqlite3_stmt* prepared = nullptr;
    check(sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr), sql);
    return Statement(prepared);
  }

  void bind(sqlite3_stmt* statement, int at, const Cell& cell, const std::string& sql) const {
    if (const auto* number = std::get_if<std::int64_t>(&cell))
      return check(sqlite3_bind_int64(statement, at, *number), sql);
    if (const auto* text = std::get_if<std::string>(&cell))
      return check(sqlite3_bind_text64(statement, at, text->data(), text->size(), nullptr, SQLITE_UTF8), sql);
    check(sqlite3_bind_null(statement, at), sql);
  }

  static Cell cell(sqlite3_stmt* statement, int at) {
    const int type = sqlite3_column_type(statement, at);
    if (type == SQLITE_NULL) return std::monostate();
    if (type == SQLITE_INTEGER) return sqlite3_column_int64(statement, at);
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, at));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, at));
    return size == 0 ? std::string() : std::string(bytes, size);
  }

  std::unique_ptr<sqlite3, Close> database_;
};

}  // namespace readiness::test
