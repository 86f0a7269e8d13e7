// SPDX-License-Identifier: Apache-2.0
#include "checklist/layers.hpp"

#include "checklist/parts.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase patch_of_parts{"检查项 {0} 由分项组成，没有“{1}”", "item {0} is made of parts and has no '{1}'"};
constexpr text::Phrase change_a_part{"请修改它的分项：{0}", "change one of its parts: {0}"};
constexpr text::Phrase patch_of_a_part{"{0} 是检查项 {1} 的分项，没有自己的“{2}”", "{0} is a part of item {1} and has no '{2}' of its own"};
constexpr text::Phrase change_the_item{"请修改 {0}", "change {0} instead"};
constexpr text::Phrase patch_of_question{"检查项 {0} 由人回答，没有“{1}”", "item {0} is a question and has no '{1}'"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

// ---- trees ----

Node& child(Node& map, const std::string& key, Node::Kind kind) {
  if (Node* found = map.find(key); found && found->kind == kind) return *found;
  std::erase_if(map.entries, [&](const Node::Entry& one) { return one.key == key; });
  map.entries.push_back({key, map.place, Node{.kind = kind, .place = map.place}});
  return map.entries.back().value;
}

void set(Node& map, Node::Entry entry) {
  if (Node::Entry* known = map.entry(entry.key))
    *known = std::move(entry);
  else
    map.entries.push_back(std::move(entry));
}

void drop(Node& map, std::string_view key) {
  std::erase_if(map.entries, [&](const Node::Entry& one) { return one.key == key; });
}

Node* with_id(Node& list, const std::string& id) {
  const auto it =
      std::find_if(list.items.begin(), list.items.end(), [&](const Node& one) { return text(one, "id") == id; });
  return it == list.items.end() ? nullptr : &*it;
}

std::vector<std::string> listed_ids(const Node& list) {
  std::vector<std::string> all;
  for (const Node& one : list.items) all.push_back(text(one, "id"));
  return all;
}

bool has_ids(const Node& list) {
  return list.is_list() &&
         std::any_of(list.items.begin(), list.items.end(), [](const Node& one) { return one.find("id"); });
}

void merge_by_id(Node& into, Node from) {
  for (Node& one : from.items) {
    if (Node* known = with_id(into, text(one, "id")))
      merge(*known, std::move(one));
    else
      into.items.push_back(std::move(one));
  }
}

}  // namespace

void merge(Node& into, Node from) {
  for (Node::Entry& entry : from.entries) {
    Node* known = into.find(entry.key);
    if (known && known->is_map() && entry.value.is_map())
      merge(*known, std::move(entry.value));
    else if (known && has_ids(*known) && has_ids(entry.value))
      merge_by_id(*known, std::move(entry.value));
    else if (known && known->is_list() && entry.key == "aliases")
      std::move(entry.value.items.begin(), entry.value.items.end(), std::back_inserter(known->items));
    else
      set(into, std::move(entry));
  }
}

namespace {

// ---- one layer ----

class Layer {
 public:
  Layer(Node& base, Node layer) : base_(base), layer_(std::move(layer)) {}

  Errors apply() {
    for (const char* list : {"phases", "domains", "tables"}) refuse_duplicates(list, items(layer_, list));
    for (const Node& table : items(layer_, "tables")) refuse_duplicates("columns", items(table, "columns"));
    for (const char* list : {"phases", "domains", "tables"}) add_list(list);
    change_domains();
    change_thresholds();
    remove_items();
    change_items();
    Node& all = child(base_, "items", Node::Kind::list);
    if (Node* own = layer_.find("items"))
      std::move(own->items.begin(), own->items.end(), std::back_inserter(all.items));
    for (const char* done : {"phases", "domains", "tables", "thresholds", "items", "overlay", "extends", "include"})
      drop(layer_, done);
    merge(base_, std::move(layer_));
    return std::move(errors_);
  }

 private:
  // Before merging: in one layer the second of two is a mistake, not a change.
  void refuse_duplicates(const std::string& list, const std::vector<Node>& nodes) {
    std::map<std::string, Place> places;
    for (const Node& node : nodes) {
      const std::string id = text(node, "id");
      const auto [first, added] = places.emplace(id, node.place);
      if (!added && !id.empty())
        errors_.push_back({say<text::phrases::duplicate_id>(list, id, spot(first->second)), node.find("id")->place});
    }
  }

  void add_list(const std::string& name) {
    Node* own = layer_.find(name);
    if (own && own->is_list()) merge_by_id(child(base_, name, Node::Kind::list), std::move(*own));
  }

  // domains: {data: {weight: 2}}
  void change_domains() {
    for (const Node::Entry& change : entries(layer_, "domains")) {
      Node& domains = child(base_, "domains", Node::Kind::list);
      if (Node* domain = with_id(domains, change.key))
        merge(*domain, change.value);
      else
        errors_.push_back({say<text::phrases::unknown_domain>(change.key), change.place,
                           util::suggest(change.key, listed_ids(domains))});
    }
  }

  // thresholds: {golive: {overall: 85}}
  void change_thresholds() {
    for (const Node::Entry& change : entries(layer_, "thresholds")) {
      Node& phases = child(base_, "phases", Node::Kind::list);
      if (Node* phase = with_id(phases, change.key))
        merge(child(*phase, "thresholds", Node::Kind::map), change.value);
      else
        errors_.push_back({say<text::phrases::unknown_phase>(change.key), change.place,
                           util::suggest(change.key, listed_ids(phases))});
    }
  }

  // The items of the base that a list of the overlay names.
  std::set<std::string> named_in(const char* list) {
    Node& all = child(base_, "items", Node::Kind::list);
    std::set<std::string> named;
    if (const Node* overlay = layer_.find("overlay"))
      for (const Node& id : items(*overlay, list))
        if (id.is_scalar() && (find_item(all, id.text) || unknown_item(id.text, id.place))) named.insert(id.text);
    return named;
  }

  // An item that is left out is no condition for others either.
  void remove_items() {
    Node& all = child(base_, "items", Node::Kind::list);
    std::set<std::string> gone = named_in("remove");
    if (const Node* overlay = layer_.find("overlay"); overlay && overlay->find("keep"))
      gone.merge(all_but(named_in("keep"), all));
    const auto is_gone = [&](const Node& item) { return gone.contains(text(item, "id")); };
    for (Node& item : all.items)
      if (Node* parts = item.find("parts")) {
        std::erase_if(parts->items, is_gone);
        if (parts->items.empty()) gone.insert(text(item, "id"));
      }
    std::erase_if(all.items, is_gone);
    const auto forget = [&](Node& item) {
      if (Node* needs = item.find("needs"))
        std::erase_if(needs->items, [&](const Node& id) { return gone.contains(id.text); });
    };
    for (Node& item : all.items) {
      forget(item);
      if (Node* parts = item.find("parts")) std::for_each(parts->items.begin(), parts->items.end(), forget);
    }
  }

  // To keep an item is to keep its parts; to keep a part is to keep its item with no other part.
  static std::set<std::string> all_but(const std::set<std::string>& kept, const Node& all) {
    std::set<std::string> gone;
    for (const Node& item : all.items) {
      if (kept.contains(text(item, "id"))) continue;
      bool any = false;
      for (const Node& part : items(item, "parts")) {
        const std::string id = text(part, "id");
        kept.contains(id) ? void(any = true) : void(gone.insert(id));
      }
      if (!any) gone.insert(text(item, "id"));
    }
    return gone;
  }

  void change_items() {
    Node& all = child(base_, "items", Node::Kind::list);
    if (const Node* overlay = layer_.find("overlay"))
      for (const Node::Entry& change : entries(*overlay, "items")) {
        if (const Node* item = item_of_part(all, change.key)) refuse_what_is_the_items(*item, change);
        if (Node* item = find_item(all, change.key))
          change_item(*item, change);
        else
          unknown_item(change.key, change.place);
      }
  }

  // check and ask replace what the item has of check, ask and parts; expect and with reach into the check; other keys
  // replace.
  void change_item(Node& item, const Node::Entry& change) {
    const auto inside_check = [](const std::string& key) { return key == "expect" || key == "with"; };
    for (const Node::Entry& entry : change.value.entries) {
      if (inside_check(entry.key)) continue;
      if (entry.key == "check" || entry.key == "ask")
        for (const char* method : {"check", "ask", "parts"}) drop(item, method);
      set(item, entry);
    }
    for (const Node::Entry& entry : change.value.entries) {
      if (!inside_check(entry.key)) continue;
      Node* check = item.find("check");
      if (const Node* parts = item.find("parts"))
        errors_.push_back({say<phrases::patch_of_parts>(change.key, entry.key), entry.place,
                           say<phrases::change_a_part>(text::enumerated(listed_ids(*parts)))});
      else if (!check)
        errors_.push_back({say<phrases::patch_of_question>(change.key, entry.key), entry.place});
      else if (entry.key == "expect")
        set(*check, entry);
      else
        for (const Node::Entry& parameter : entry.value.entries) set(child(*check, "with", Node::Kind::map), parameter);
    }
  }

  // Parts of one item weigh alike and stand in one place.
  void refuse_what_is_the_items(const Node& item, const Node::Entry& change) {
    for (const Node::Entry& entry : change.value.entries)
      for (const char* key : {"domain", "severity", "weight", "gate"})
        if (entry.key == key)
          errors_.push_back({say<phrases::patch_of_a_part>(change.key, text(item, "id"), entry.key), entry.place,
                             say<phrases::change_the_item>(text(item, "id"))});
  }

  bool unknown_item(const std::string& id, const Place& place) {
    errors_.push_back({say<text::phrases::unknown_item>(id), place, util::suggest(id, item_ids(*base_.find("items")))});
    return false;
  }

  Node& base_;
  Node layer_;
  Errors errors_;
};

}  // namespace

Errors put_on_top(Node& base, Node layer) { return Layer(base, std::move(layer)).apply(); }

}  // namespace readiness::checklist
