// SPDX-License-Identifier: Apache-2.0
// JSON Lines: one object a line, as programs and document databases export tables.
#pragma once

#include "data/source.hpp"
#include "util/file.hpp"

#include <string>
#include <string_view>

namespace readiness::data::jsonl {

// Does a text begin with an object? No CSV header begins with `{"`.
bool is_json_lines(std::string_view bytes);

// Looks through the whole file for its keys, because objects leave out what they do not have: the column of a key
// that first appears in the last line is as good as any. So every line is proven here, too. Columns in the order in
// which the keys appear, a.b for {"a": {"b": ...}}; a missing key and null are empty; lists are compact JSON.
Result<std::unique_ptr<Source>> open(util::MappedFile bytes, const std::string& name);

}  // namespace readiness::data::jsonl
