// SPDX-License-Identifier: Apache-2.0
// From the encodings that are not read where they lie (UTF-16, Big5, windows-1252 ...) to UTF-8.
#pragma once

#include "data/encoding/encoding.hpp"
#include "readiness/result.hpp"
#include "util/file.hpp"

#include <optional>
#include <string_view>

namespace readiness::data {

struct Utf8Copy {
  util::MappedFile text;
  // Offset, in the original, of the first bytes that are not in the encoding. The copy ends there, with a U+FFFD.
  std::optional<std::size_t> fault = {};
};

inline bool is_read_as_copy(Encoding encoding) { return encoding != Encoding::utf8 && encoding != Encoding::gb18030; }

// Streams a copy into a scratch file: whatever the size of the text, a few MiB of memory. `bytes` are without
// their byte order mark.
Result<Utf8Copy> copy_as_utf8(std::string_view bytes, Encoding encoding);

}  // namespace readiness::data
