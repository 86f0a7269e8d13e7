// SPDX-License-Identifier: Apache-2.0
// Layers: a checklist on top of the one it extends, and a project on top of both. They
// are merged as trees, so that every value keeps the place where it was written.
#pragma once

#include "doc/node.hpp"

namespace readiness::checklist {

// Puts `layer` (a checklist file with its includes, or the part of a project file that changes the
// checklist) on top of `base`:
// - phases, domains, tables and their columns with a known id are changed key by key, new ones added;
//   aliases add up;
// - overlay removes items and changes them; then the layer's own items are added;
// - thresholds and weights change key by key; everything else replaces.
// Errors: ids that are not there, an id twice in one list.
Errors put_on_top(doc::Node& base, doc::Node layer);

// Key by key; lists of things with ids by id; aliases add up; everything else replaces.
void merge(doc::Node& into, doc::Node from);

}  // namespace readiness::checklist
