// SPDX-License-Identifier: Apache-2.0
#include "checklist/values.hpp"

#include <fmt/core.h>

namespace readiness::checklist {

using doc::Node;

std::string text(const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  return value && value->is_scalar() && !value->is_null() ? value->text : "";
}

std::vector<std::string> texts(const Node& map, std::string_view key) {
  std::vector<std::string> all;
  for (const Node& item : items(map, key))
    if (item.is_scalar() && !item.is_null()) all.push_back(item.text);
  return all;
}

Localized localized(const Node& map, std::string_view key) {
  const Node* value = map.find(key);
  if (!value) return {};
  return value->is_map() ? Localized{text(*value, "zh"), text(*value, "en")} : same(text(map, key));
}

const std::vector<Node>& items(const Node& map, std::string_view key) {
  static const std::vector<Node> none;
  const Node* value = map.find(key);
  return value ? value->items : none;
}

const std::vector<Node::Entry>& entries(const Node& map, std::string_view key) {
  static const std::vector<Node::Entry> none;
  const Node* value = map.find(key);
  return value ? value->entries : none;
}

std::string spot(const Place& place) {
  return place.source ? fmt::format("{}:{}", place.source->name, place.line) : "";
}

}  // namespace readiness::checklist
