// SPDX-License-Identifier: Apache-2.0
// Files packed by gzip: one member behind the other, as `cat a.gz b.gz` makes them, is one file.
#pragma once

#include "readiness/result.hpp"
#include "util/file.hpp"

#include <string>
#include <string_view>

namespace readiness::data::gzip {

bool is_packed(std::string_view bytes);

// Streams what is inside into a scratch file. `name` is how messages call the packed file. Errors: cut off or damaged,
// with the offset; larger than 64 GiB; packed as only bombs are.
Result<util::MappedFile> unpack(std::string_view bytes, const std::string& name);

}  // namespace readiness::data::gzip
