// SPDX-License-Identifier: Apache-2.0
// Typed parameters of one checklist item: what stands under `with:`.
#pragma once

#include "readiness/localized.hpp"
#include "readiness/result.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace readiness {

// How a parameter is read and what lint proves about it.
enum class ParamType {
  text,
  integer,
  number,
  flag,
  texts,       // a list of texts; a single text is a list of one
  table,       // a table declared by the checklist
  column,      // a column of the item's table (of the table in `column_of`)
  columns,     // a list of columns; a single one is a list of one
  expression,  // a row condition: see util/expression.hpp
  pattern,     // an RE2 regular expression, matched against the whole value
  path,        // a file, relative to the project folder: Host resolves it
  command,     // a program to run: only when the project file allows it by name
  version,     // dotted numbers: 15, 10.0.19045
  map,         // names to lists of texts: {客户: [create, edit]}
  machine,     // a machine that the project file names
  urls,        // addresses of other machines (util/endpoint.hpp): only hosts that the project file allows
};

struct ParamSpec {
  std::string name;
  ParamType type = ParamType::text;
  bool required = false;
  Localized meaning;
  std::string column_of = "table";        // for column(s): which parameter names their table
  std::vector<std::string> allowed = {};  // text, texts: the only values; empty = any
  Localized outline = {};                 // of a path: what `init` lays out there for people to complete; may be empty
};

// One parameter value. Integers are kept apart from numbers so that counts are exact.
struct ParamValue {
  using Map = std::map<std::string, std::vector<std::string>>;
  std::variant<std::string, std::int64_t, double, bool, std::vector<std::string>, Map> value;
  Place place;
};

// Reading a name that is absent gives the fallback; reading one of another type
// is a programming error (lint has proved the types against the ParamSpecs).
class Params {
 public:
  void set(const std::string& name, ParamValue value) { values_.insert_or_assign(name, std::move(value)); }
  bool has(const std::string& name) const { return values_.contains(name); }

  std::string text(const std::string& name, const std::string& fallback = {}) const { return get(name, fallback); }
  std::int64_t integer(const std::string& name, std::int64_t fallback = 0) const { return get(name, fallback); }
  bool flag(const std::string& name, bool fallback = false) const { return get(name, fallback); }
  std::vector<std::string> texts(const std::string& name) const { return get(name, std::vector<std::string>{}); }
  ParamValue::Map map(const std::string& name) const { return get(name, ParamValue::Map{}); }
  double number(const std::string& name, double fallback = 0) const {
    const auto it = values_.find(name);
    if (it == values_.end()) return fallback;
    if (const auto* whole = std::get_if<std::int64_t>(&it->second.value)) return static_cast<double>(*whole);
    return std::get<double>(it->second.value);
  }
  // No place for an absent parameter.
  Place place(const std::string& name) const {
    const auto it = values_.find(name);
    return it == values_.end() ? Place{} : it->second.place;
  }
  const std::map<std::string, ParamValue>& all() const { return values_; }

 private:
  template <class T>
  T get(const std::string& name, const T& fallback) const {
    const auto it = values_.find(name);
    return it == values_.end() ? fallback : std::get<T>(it->second.value);
  }

  std::map<std::string, ParamValue> values_;
};

}  // namespace readiness
