// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doc/node.hpp"

#include <memory>

namespace readiness::doc {

// One JSON document: a list or a map. `source` is UTF-8 without a byte order mark.
Parsed read_json(const std::shared_ptr<const Source>& source);

}  // namespace readiness::doc
