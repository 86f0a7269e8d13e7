// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "data/source.hpp"
#include "util/file.hpp"

namespace readiness::data::gzip {

// The table inside a packed file; size and hash are those of the packed file, as it lies on the disk.
std::unique_ptr<Source> packed(util::MappedFile file, std::unique_ptr<Source> inside);

}  // namespace readiness::data::gzip
