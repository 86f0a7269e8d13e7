// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/encoding.hpp"

#include "data/encoding/big5.hpp"
#include "data/encoding/transcode.hpp"
#include "data/encoding/utf16.hpp"
#include "data/parallel.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <vector>

namespace readiness::data {
namespace {

using Fault = std::optional<std::size_t>;

constexpr std::string_view k_utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view k_gb18030_mark = "\x84\x31\x95\x33";
constexpr std::string_view k_utf16le_mark = "\xFF\xFE", k_utf16be_mark = "\xFE\xFF";
constexpr std::size_t k_deciding_bytes = std::size_t{4} << 20;
// So much of it being valid, a text is UTF-8. A GB18030 text has such sequences by accident, but few.
constexpr std::size_t k_convincing_bytes = 64;
constexpr std::size_t k_block = std::size_t{1} << 20;  // stays in the cache while it is looked at

struct Name {
  std::string_view name;
  Encoding encoding;
};
constexpr auto k_names = std::to_array<Name>({{"utf-8", Encoding::utf8},
                                              {"utf8", Encoding::utf8},
                                              {"gb18030", Encoding::gb18030},
                                              {"gbk", Encoding::gb18030},
                                              {"gb2312", Encoding::gb18030},
                                              {"cp936", Encoding::gb18030},
                                              {"utf-16", Encoding::utf16le},
                                              {"utf-16le", Encoding::utf16le},
                                              {"utf-16be", Encoding::utf16be},
                                              {"big5", Encoding::big5},
                                              {"big5-hkscs", Encoding::big5},
                                              {"cp950", Encoding::big5}});

// Behind the next line feed: no encoding here has one inside a character.
std::size_t cut(std::string_view bytes, std::size_t at) {
  const std::size_t line_feed = at < bytes.size() ? bytes.find('\n', at) : std::string_view::npos;
  return line_feed == std::string_view::npos ? bytes.size() : line_feed + 1;
}

// The first fault, each thread looking at a piece.
Fault first_fault(std::string_view bytes, FindFault find) {
  const unsigned jobs = threads_for(0);
  const std::size_t size = std::max(bytes.size() / jobs + 1, 4 * k_block);
  std::vector<std::size_t> begins;
  std::size_t end = 0;
  for (; end < bytes.size(); end = cut(bytes, end + size)) begins.push_back(end);
  std::vector<Fault> faults(begins.size());
  for_each_of(begins.size(), jobs, [&](unsigned, std::size_t i) {
    const std::size_t stop = i + 1 < begins.size() ? begins[i + 1] : bytes.size();
    const Fault fault = find(bytes.substr(begins[i], stop - begins[i]));
    if (fault) faults[i] = begins[i] + *fault;
  });
  for (const Fault& fault : faults)
    if (fault) return fault;
  return {};
}

// Does enough of valid UTF-8 continue a character?
bool is_convincing(std::string_view text) {
  std::size_t continuations = 0;
  for (const char byte : text)
    if ((static_cast<unsigned char>(byte) & 0xC0) == 0x80 && ++continuations == k_convincing_bytes) return true;
  return false;
}

}  // namespace

Fault utf8_fault(std::string_view bytes) {
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = cut(bytes, begin + k_block);
    const std::string_view block = bytes.substr(begin, end - begin);
    if (!simdjson::validate_utf8(block.data(), block.size())) {
      std::size_t at = 0;
      for (std::size_t next = 0; next < block.size(); at = next)
        if (util::next_code_point(block, next) == U'\uFFFD' && next == at + 1) break;
      return begin + at;
    }
    begin = end;
  }
  return {};
}

EncodingFound find_encoding(std::string_view bytes, std::optional<Encoding> declared) {
  using Reason = EncodingFound::Reason;
  const auto check = [&](Encoding encoding, Reason reason, std::size_t skip, std::size_t size) {
    const Fault fault = first_fault(bytes.substr(skip, size), find_fault_in(encoding));
    return EncodingFound{encoding, reason, skip, fault ? Fault(skip + *fault) : fault};
  };
  const auto later_fault = [&](std::size_t size) {
    const EncodingFound utf8 = check(Encoding::utf8, Reason::proven, 0, size);
    if (!utf8.fault) return utf8;
    const EncodingFound gb18030 = check(Encoding::gb18030, Reason::guessed, 0, size);
    if (gb18030.fault && *gb18030.fault <= *utf8.fault) return utf8;
    return prefer_big5_if_likely(bytes.substr(0, size), gb18030);
  };
  const std::size_t deciding = cut(bytes, k_deciding_bytes);
  if (bytes.starts_with(k_utf8_mark))
    return check(Encoding::utf8, Reason::byte_order_mark, k_utf8_mark.size(), deciding);
  if (bytes.starts_with(k_gb18030_mark))
    return check(Encoding::gb18030, Reason::byte_order_mark, k_gb18030_mark.size(), deciding);
  if (bytes.starts_with(k_utf16le_mark)) return {Encoding::utf16le, Reason::byte_order_mark, k_utf16le_mark.size()};
  if (bytes.starts_with(k_utf16be_mark)) return {Encoding::utf16be, Reason::byte_order_mark, k_utf16be_mark.size()};
  if (declared && is_read_as_copy(*declared)) return {*declared, Reason::declared};
  if (declared) return check(*declared, Reason::declared, 0, deciding);
  if (const auto utf16 = guess_utf16(bytes)) return {*utf16, Reason::guessed};
  const EncodingFound found = later_fault(deciding);
  const bool convincing = found.encoding != Encoding::utf8 || is_convincing(bytes.substr(0, deciding));
  return convincing || deciding == bytes.size() ? found : later_fault(bytes.size());
}

std::optional<Encoding> encoding_named(std::string_view name) {
  const std::string lower = util::lower(name);
  const auto known = std::find_if(k_names.begin(), k_names.end(), [&](const Name& row) { return row.name == lower; });
  return known == k_names.end() ? std::nullopt : std::optional(known->encoding);
}

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8:
      return "UTF-8";
    case Encoding::gb18030:
      return "GB18030";
    case Encoding::utf16le:
      return "UTF-16 LE";
    case Encoding::utf16be:
      return "UTF-16 BE";
    case Encoding::big5:
      break;
  }
  return "Big5";
}

}  // namespace readiness::data
