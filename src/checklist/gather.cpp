// SPDX-License-Identifier: Apache-2.0
#include "checklist/gather.hpp"

#include "checklist/document.hpp"
#include "checklist/layers.hpp"
#include "checklist/shapes.hpp"
#include "checklist/values.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <set>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase extends_circle{"extends 成环：{0}", "extends runs in a circle: {0}"};
constexpr text::Phrase extends_too_deep{"extends 层数过多（上限 {0} 层）", "extends is nested too deeply (limit {0})"};
constexpr text::Phrase include_twice{"“{0}”被 include 了两次", "'{0}' is included twice"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

constexpr std::size_t k_max_layers = 8;

class Gatherer {
 public:
  explicit Gatherer(const Files& files) : files_(files) {}

  Node checklist(const std::string& reference, const Location& folder, const Place& place) {
    const auto location = files_.checklist(reference, folder);
    if (!location) return unreadable(location.error(), place);
    if (const auto circle = circle_at(location->name()); !circle.empty())
      return unreadable({say<phrases::extends_circle>(circle)}, place);
    if (chain_.size() == k_max_layers) return unreadable({say<phrases::extends_too_deep>(k_max_layers)}, place);

    chain_.push_back(location->name());
    Node own = file(*location, place, checklist_shape());
    Node tree{.kind = Node::Kind::map, .place = own.place};
    if (const Node* base = own.find("extends"); base && !text(own, "extends").empty())
      tree = checklist(base->text, {location->path.parent_path(), location->embedded}, base->place);
    else if (base)
      complete = false;  // reported with the form of the file
    include(own, *location);
    append(errors, put_on_top(tree, std::move(own)));
    chain_.pop_back();
    return tree;
  }

  Errors errors;
  bool complete = true;
  std::string hashes;                        // one line a file, in the order of reading
  std::vector<std::filesystem::path> paths;  // of those on the disk

 private:
  Node file(const Location& location, const Place& place, const Shape& shape) {
    auto content = files_.read(location);
    if (!content) return unreadable(content.error(), place);
    if (!location.embedded) paths.push_back(location.path);
    hashes += util::sha256(*content) + '\n';
    Checked<Node> document = read_document(location.name(), std::move(content).value(), shape);
    complete = complete && document.value.is_map();
    return take(std::move(document), errors);
  }

  // The tables and items of the included files follow the file's own; exports and examples are merged key by key.
  void include(Node& own, const Location& location) {
    std::set<std::string> seen;
    const std::vector<Node> names = items(own, "include");
    for (const Node& name : names) {
      if (!name.is_scalar() || name.is_null()) continue;
      const auto beside = files_.beside(location, name.text);
      if (!beside)
        unreadable(beside.error(), name.place);
      else if (!seen.insert(beside->name()).second)
        report({say<phrases::include_twice>(name.text)}, name.place);
      else
        add(own, file(*beside, name.place, fragment_shape()));
    }
  }

  static void add(Node& own, Node fragment) {
    for (Node::Entry& entry : fragment.entries) {
      if ((entry.key == "exports" || entry.key == "examples") && entry.value.is_map()) {
        merge(own, {.kind = Node::Kind::map, .entries = {std::move(entry)}});
        continue;
      }
      if ((entry.key != "tables" && entry.key != "items") || !entry.value.is_list()) continue;
      Node* known = own.find(entry.key);
      if (known && known->is_list())
        std::move(entry.value.items.begin(), entry.value.items.end(), std::back_inserter(known->items));
      else if (!known)
        own.entries.push_back(std::move(entry));
    }
  }

  // "a -> b -> a" when `name` is already being read.
  std::string circle_at(const std::string& name) const {
    const auto begin = std::find(chain_.begin(), chain_.end(), name);
    if (begin == chain_.end()) return {};
    return util::join({begin, chain_.end()}, " -> ") + " -> " + name;
  }

  void report(Error error, const Place& place) {
    if (!error.place.source) error.place = place;
    errors.push_back(std::move(error));
  }

  Node unreadable(Error error, const Place& place) {
    report(std::move(error), place);
    complete = false;
    return Node{.kind = Node::Kind::map, .place = place};
  }

  const Files& files_;
  std::vector<std::string> chain_;
};

}  // namespace

Gathered gather(const std::string& reference, const Location& folder, const Place& place, const Files& files) {
  Gatherer gatherer(files);
  Node tree = gatherer.checklist(reference, folder, place);
  return {std::move(tree), util::sha256(gatherer.hashes), gatherer.complete, std::move(gatherer.errors),
          std::move(gatherer.paths)};
}

}  // namespace readiness::checklist
