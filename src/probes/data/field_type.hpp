// SPDX-License-Identifier: Apache-2.0
// A field of the new system: its type, and how much it takes.
#pragma once

#include "readiness/localized.hpp"
#include "readiness/measure.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace readiness::probes::data {

enum class FieldType { text, number, integer, date };

// 文本, 选项, varchar(80), 数字, 整数, 日期, datetime and their like; nothing for another word.
std::optional<FieldType> read_field_type(std::string_view text);

struct TargetField {
  const Record* record = nullptr;
  std::string name;       // as written
  std::string type_name;  // as written
  FieldType type = FieldType::text;
  std::optional<std::size_t> length = {};  // characters; of a number: digits

  // Why a converted value that is not blank does not fit; nothing when it does.
  std::optional<Localized> fault_of(std::string_view value) const;
};

Measure target_fields_in(const std::string& table);

// Reads one row. The error says what cannot be read, and `column` is set to where that stands.
Result<TargetField, Localized> read_target_field(const Record& record, std::size_t& column);

}  // namespace readiness::probes::data
