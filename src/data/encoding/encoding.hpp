// SPDX-License-Identifier: Apache-2.0
// In which encoding a file is: decided on all its bytes, never on a sample.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace readiness::data {

enum class Encoding { utf8, gb18030 };

struct EncodingFound {
  enum class Reason { byte_order_mark, declared, proven, guessed };

  Encoding encoding = Encoding::utf8;
  Reason reason = Reason::proven;  // proven: valid UTF-8 is no accident. guessed: it is not UTF-8, and decodes as this.
  std::size_t skip = 0;            // bytes of the byte order mark
  std::optional<std::size_t> fault = {};  // offset of the first byte that contradicts
};

// A byte order mark wins over `declared`. Bytes that are in neither encoding are taken for the
// one that goes wrong later. `jobs`: threads, 0 = one a processor.
EncodingFound find_encoding(std::string_view bytes, std::optional<Encoding> declared, unsigned jobs);

// UTF-8, GB18030 and its older names GBK, GB2312 and CP936, in any case.
std::optional<Encoding> encoding_named(std::string_view name);
std::string_view name_of(Encoding encoding);

// Offset of the first fault, if any.
std::optional<std::size_t> utf8_fault(std::string_view bytes);
std::optional<std::size_t> gb18030_fault(std::string_view bytes);

}  // namespace readiness::data
