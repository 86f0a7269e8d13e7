// SPDX-License-Identifier: Apache-2.0
#include "checklist/parts.hpp"

#include "checklist/values.hpp"

#include <algorithm>
#include <map>

namespace readiness::checklist {
namespace {

using doc::Node;

// What is the item's alone.
bool is_inherited(const std::string& key) {
  return key != "id" && key != "title" && key != "weight" && key != "parts" && key != "found";
}

Node part_node(const Node& item, const Node& part) {
  Node node = part;
  for (const Node::Entry& entry : item.entries)
    if (is_inherited(entry.key) && !part.find(entry.key)) node.entries.push_back(entry);
  if (const Node::Entry* id = item.entry("id")) node.entries.push_back({"part_of", id->place, id->value});
  return node;
}

// What is said of the item as a whole: its parts follow it.
Node without_parts(const Node& item) {
  Node node{.kind = Node::Kind::map, .place = item.place};
  for (const Node::Entry& entry : item.entries)
    if (entry.key != "parts") node.entries.push_back(entry);
  return node;
}

// The one that layers have left of an item's parts stands for itself.
Node last_part(const Node& item, const Node& part) {
  Node node = part_node(item, part);
  std::erase_if(node.entries, [](const Node::Entry& entry) { return entry.key == "part_of"; });
  if (const Node::Entry* weight = item.entry("weight")) node.entries.push_back(*weight);
  return node;
}

void replace_by_parts(Node& needs, const std::map<std::string, std::vector<std::string>>& parts_of) {
  std::vector<Node> all;
  for (Node& need : needs.items) {
    const auto parts = parts_of.find(need.text);
    if (parts == parts_of.end()) {
      all.push_back(std::move(need));
      continue;
    }
    for (const std::string& part : parts->second) {
      all.push_back(need);
      all.back().text = part;
    }
  }
  needs.items = std::move(all);
}

}  // namespace

std::vector<Node> flat_items(const Node& tree) {
  std::vector<Node> flat;
  std::map<std::string, std::vector<std::string>> parts_of;
  for (const Node& item : items(tree, "items")) {
    const std::vector<Node>& parts = items(item, "parts");
    if (parts.size() == 1)
      flat.push_back(last_part(item, parts.front()));
    else
      flat.push_back(without_parts(item));
    for (const Node& part : parts) {
      if (parts.size() > 1) flat.push_back(part_node(item, part));
      parts_of[text(item, "id")].push_back(text(part, "id"));
    }
  }
  for (Node& item : flat)
    if (Node* needs = item.find("needs")) replace_by_parts(*needs, parts_of);
  return flat;
}

Node* find_item(Node& items, const std::string& id) {
  for (Node& item : items.items) {
    if (text(item, "id") == id) return &item;
    if (Node* parts = item.find("parts"))
      for (Node& part : parts->items)
        if (text(part, "id") == id) return &part;
  }
  return nullptr;
}

const Node* item_of_part(const Node& list, const std::string& id) {
  for (const Node& item : list.items)
    for (const Node& part : items(item, "parts"))
      if (text(part, "id") == id) return &item;
  return nullptr;
}

std::vector<std::string> item_ids(const Node& list) {
  std::vector<std::string> ids;
  for (const Node& item : list.items) {
    ids.push_back(text(item, "id"));
    for (const Node& part : items(item, "parts")) ids.push_back(text(part, "id"));
  }
  return ids;
}

}  // namespace readiness::checklist
