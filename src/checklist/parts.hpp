// SPDX-License-Identifier: Apache-2.0
// Parts: statements that are scored as one item. Authors write them inside the item; an audit looks at each of them
// by itself.
#pragma once

#include "doc/node.hpp"

#include <string>
#include <vector>

namespace readiness::checklist {

// The items of a merged tree in a row: an item with parts stands before them. A part has what the item has, unless
// it says otherwise, and `part_of`; one that is left alone is an item. To need an item is to need all its parts.
std::vector<doc::Node> flat_items(const doc::Node& tree);

// The item or part with this id in a list of items; null when there is none.
doc::Node* find_item(doc::Node& items, const std::string& id);

// The item that the part with this id belongs to; null when there is no such part.
const doc::Node* item_of_part(const doc::Node& items, const std::string& id);

// Of items and their parts, in order.
std::vector<std::string> item_ids(const doc::Node& items);

}  // namespace readiness::checklist
