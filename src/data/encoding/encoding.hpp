// SPDX-License-Identifier: Apache-2.0
// In which encoding a file is. The first megabytes decide, if they can; whether the rest agrees is
// proven where it is read, for it is too long to be looked at twice.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace readiness::data {

// The first two are read where they lie; the others as a copy in UTF-8 (transcode.hpp).
enum class Encoding {
  utf8,
  gb18030,
  utf16le,
  utf16be,
  big5,
  big5_hkscs,
  windows_1250,
  windows_1251,
  windows_1252,
  shift_jis,
  euc_kr
};

struct EncodingFound {
  // proven: valid UTF-8 is no accident. guessed: it is not UTF-8, and decodes as this. not_evident: it is not UTF-8,
  // and several encodings would do; nobody guesses.
  enum class Reason { byte_order_mark, declared, proven, guessed, not_evident };

  Encoding encoding = Encoding::utf8;
  Reason reason = Reason::proven;
  std::size_t skip = 0;                   // bytes of the byte order mark
  std::optional<std::size_t> fault = {};  // offset of the first byte that contradicts, as far as we looked
  std::optional<Encoding> rival = {};     // a guess that is nearly as good
};

// A byte order mark wins over `declared`. UTF-16 without one is told by its zeros. Bytes that are neither UTF-8 nor
// GB18030 are taken for the one that goes wrong later, UTF-8 when both do at once. For Big5 see big5.hpp; for European
// encodings single_byte.hpp, for Japanese and Korean ones east_asian.hpp.
EncodingFound find_encoding(std::string_view bytes, std::optional<Encoding> declared);

// UTF-8, GB18030 and its older names GBK, GB2312 and CP936, UTF-16 (LE unless a byte order mark says BE), windows-1252
// and ISO-8859-1, which is a part of it, and so on, in any case.
std::optional<Encoding> encoding_named(std::string_view name);
std::string_view name_of(Encoding encoding);
// As iconv calls it.
const char* iconv_name(Encoding encoding);

// Offset of the first fault, if any.
using FindFault = std::optional<std::size_t> (*)(std::string_view bytes);
std::optional<std::size_t> utf8_fault(std::string_view bytes);
std::optional<std::size_t> gb18030_fault(std::string_view bytes);
inline FindFault find_fault_in(Encoding encoding) { return encoding == Encoding::utf8 ? utf8_fault : gb18030_fault; }

}  // namespace readiness::data
