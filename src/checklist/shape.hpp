// SPDX-License-Identifier: Apache-2.0
// The form of a file: which keys it may have and what their values look like. One
// description serves the readers, which refuse everything else, and the JSON Schema.
#pragma once

#include "doc/node.hpp"
#include "readiness/localized.hpp"

#include <limits>
#include <string>
#include <vector>

namespace readiness::checklist {

struct Key;

struct Shape {
  enum class Kind {
    text,       // any scalar that is not blank; one of `allowed`, if there are any
    id,         // a text that can stand in lists and on command lines
    name,       // a text that conditions can use
    condition,  // util/expression.hpp; proved where the names are known
    bound,      // >= 95 %; proved where the probe is known
    localized,  // {zh, en}
    flag,
    integer,   // >= low
    number,    // low .. high
    positive,  // a number > 0
    percent,   // 95, 95 %, "95%"
    date,
    expiry,      // a date, or 90d
    days,        // 180d
    sha256,      // of a file, in hex
    url,         // http:// or https://
    inner_path,  // relative to the project folder, and not out of it
    character,   // exactly one
    list,        // of inner[0], at least `least`
    map,         // any key to inner[0]
    keys,        // a map with known keys
    any,         // proved elsewhere
    either,      // the one of `inner` that fits a scalar, a list or a map
  };

  Kind kind = Kind::any;
  std::vector<std::string> allowed = {};
  double low = 0;
  double high = std::numeric_limits<double>::max();
  std::size_t least = 0;
  std::vector<Key> keys;
  std::vector<std::string> one_of = {};  // keys: exactly one of these must be there
  std::vector<Shape> inner = {};
};

enum class Need {
  optional,
  always,
  finally,  // may come from another layer: must be there once all layers are merged
};

struct Key {
  std::string name;
  Shape shape;
  Localized meaning;  // one sentence for editors
  Need need = Need::optional;
};

// What does not fit: unknown keys, missing ones, wrong values. Keys needed `finally` may be absent.
// An empty value stands for an empty list or map. `subject` is what messages call the node itself.
Errors misfits(const doc::Node& node, const Shape& shape, const Localized& subject);

// The keys needed `finally` that are absent from a merged tree.
Errors gaps(const doc::Node& node, const Shape& shape);

// The percentage that a scalar states: 95, 95 % or "95%".
std::optional<double> percentage(const doc::Node& node);

// The span that a scalar states: 180d.
std::optional<int> span_of_days(const doc::Node& node);

// "'gate' must be true or false, not 'maybe'", with a hint where one helps.
Error must_be(const Localized& subject, const Localized& what, const doc::Node& found);

std::vector<std::string> names(const std::vector<Key>& keys);

}  // namespace readiness::checklist
