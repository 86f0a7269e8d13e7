// SPDX-License-Identifier: Apache-2.0
// A YAML or JSON document as a tree in which every value knows where it stands.
#pragma once

#include "readiness/result.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::doc {

struct Node {
  enum class Kind { scalar, list, map };
  struct Entry;

  Kind kind = Kind::scalar;
  std::string text;            // scalar: its characters, escapes resolved
  bool quoted = false;         // scalar: quoted, or a block: always a text
  std::vector<Node> items;     // list
  std::vector<Entry> entries;  // map, as written; keys are unique
  Place place;                 // of the first character

  bool is_scalar() const { return kind == Kind::scalar; }
  bool is_list() const { return kind == Kind::list; }
  bool is_map() const { return kind == Kind::map; }

  // Null when there is no such key, or when this is no map.
  const Entry* entry(std::string_view key) const;
  Entry* entry(std::string_view key);
  const Node* find(std::string_view key) const;
  Node* find(std::string_view key);

  // What a scalar means by the YAML 1.2 core schema, of which JSON's literals are a part.
  // Plain `yes`, `no`, `on` and `off` are texts; .inf and .nan are no numbers to us.
  bool is_null() const;
  std::optional<bool> flag() const;
  std::optional<std::int64_t> integer() const;
  std::optional<double> number() const;  // integers too
};

struct Node::Entry {
  std::string key;
  Place place;  // of the key
  Node value;
};

// What a reader found. With errors, `root` holds what could be made out.
struct Parsed {
  Node root;
  Errors errors;
};

// Limits of one document. Texts weigh too, so that aliases cannot multiply a long one.
inline constexpr int k_max_depth = 64;
inline constexpr std::size_t k_max_nodes = 100'000;

}  // namespace readiness::doc
