// SPDX-License-Identifier: Apache-2.0
// Record: one row of a table in the form in which records are compared, beside its values as they were read.
#pragma once

#include "identity/company_name.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::identity {

// What a column is to us. `id` and `updated` tell records apart and order them; the others are compared.
enum class Role : std::uint8_t { id, name, code, phone, email, place, address, date, updated };
inline constexpr std::size_t k_roles = 9;

// Texts are views into the arena of their table. Zero and empty mean: not known.
struct Record {
  std::uint64_t row = 0;         // as Sample::row
  std::uint32_t filled = 0;      // columns of the whole table that are not blank
  const char* values = nullptr;  // the roles' values as they were read, each behind its length: see value()

  std::u32string_view core, address;
  std::string_view code;
  std::uint64_t full_name = 0, core_hash = 0, brand_hash = 0, sound_hash = 0, core_sound = 0, numerals = 0, branch = 0,
                address_hash = 0;
  std::uint64_t phone = 0, email = 0, domain = 0, place_hash = 0, code_hash = 0;
  std::uint32_t date = 0;  // 20260130
  Region region;
  std::uint16_t brand = 0;  // characters of core
  LegalForm form = LegalForm::none;
  bool han = false;  // whether the core has a Chinese character
  bool valid_code = false;
  bool personal_email = false;
  // How many other records of all tables share the value, when more do than one customer has copies.
  std::uint32_t sharing_name = 0, sharing_code = 0, sharing_phone = 0, sharing_email = 0;

  std::string_view value(Role role) const;
  std::u32string_view brand_text() const { return core.substr(0, brand); }
  std::u32string_view trade_text() const { return core.substr(brand); }
};

// Room for texts that live as long as their table.
class Texts {
 public:
  std::string_view keep(std::string_view text);
  std::u32string_view keep(std::u32string_view text);
  char* room(std::size_t bytes);  // for 4-byte characters, too

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t left_ = 0;
  char* next_ = nullptr;
};

// The values of one row by role; empty where the table has no such column.
using Values = std::array<std::string_view, k_roles>;

// Takes the values apart. Every text of the record is in `texts`.
Record make_record(const Values& values, std::uint64_t row, std::uint32_t filled, Texts& texts);

struct RecordTable {
  std::string file;
  std::array<std::string, k_roles> columns;  // header texts, several joined by +; empty: none
  std::vector<Record> records;
  std::vector<Texts> texts;
};

}  // namespace readiness::identity
