// SPDX-License-Identifier: Apache-2.0
// Streaming XML of a workbook's parts.
#pragma once

#include "data/xlsx/package.hpp"

#include <string_view>

namespace readiness::data::xlsx {

// Attributes of an element, without their prefixes.
class Attributes {
 public:
  explicit Attributes(const char** pairs) : pairs_(pairs) {}
  // Empty when there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  const char** pairs_;
};

// Elements in the namespace of the part's root come as their name; those of any other vocabulary, such as extensions,
// as ":name", so that nobody takes them for the part's own.
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
