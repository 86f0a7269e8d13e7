// SPDX-License-Identifier: Apache-2.0
// Streaming XML of a workbook's parts.
#pragma once

#include "data/xlsx/package.hpp"

#include <string_view>

namespace readiness::data::xlsx {

// Attributes of an element, by local name.
class Attributes {
 public:
  explicit Attributes(const char** pairs) : pairs_(pairs) {}
  // Empty when there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  const char** pairs_;
};

// Names come without their namespace prefix: no part mixes vocabularies in what we read.
class Handler {
 public:
  virtual ~Handler() = default;
  virtual void open(std::string_view element, const Attributes& attributes) = 0;
  virtual void close(std::string_view element) = 0;
  virtual void text(std::string_view) {}
  virtual bool done() const { return false; }  // true: the rest of the part is not wanted
};

// Errors: not well-formed, a DOCTYPE (no entity is ever expanded), nested too deeply, and those of Package.
Result<void> parse(const Package& package, const std::string& part, Handler& handler);

}  // namespace readiness::data::xlsx
