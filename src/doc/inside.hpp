// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doc/node.hpp"

namespace readiness::doc {

// Where the `column`-th character (from 1) of a scalar's text stands in the file, past quotes,
// escapes, folded lines and block headers. For conditions and patterns that are written in a file.
Place inside(const Node& scalar, int column);

}  // namespace readiness::doc
