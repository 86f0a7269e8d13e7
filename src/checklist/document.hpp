// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "checklist/shape.hpp"
#include "doc/node.hpp"

namespace readiness::checklist {

// The text of a file as a tree, with everything that does not fit its shape. The root is no map when
// nothing can be said about the file beyond its errors.
Checked<doc::Node> read_document(std::string name, std::string text, const Shape& shape);

}  // namespace readiness::checklist
