// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "doc/node.hpp"

#include <memory>

namespace readiness::doc {

// One YAML document. An empty one is a null. `source` is UTF-8 without a byte order mark.
Parsed read_yaml(const std::shared_ptr<const Source>& source);

}  // namespace readiness::doc
