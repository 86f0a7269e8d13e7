// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/encoding.hpp"

#include "data/encoding/big5.hpp"
#include "data/encoding/east_asian.hpp"
#include "data/encoding/single_byte.hpp"
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
  Encoding encoding;
  std::string_view name;
  const char* iconv;
  std::string_view others;  // in lower case, with commas around them
};
constexpr auto k_names = std::to_array<Name>({
    {Encoding::utf8, "UTF-8", "UTF-8", ",utf8,"},
    {Encoding::gb18030, "GB18030", "GB18030", ",gbk,gb2312,cp936,"},
    {Encoding::utf16le, "UTF-16 LE", "UTF-16LE", ",utf-16,utf-16le,"},
    {Encoding::utf16be, "UTF-16 BE", "UTF-16BE", ",utf-16be,"},
    {Encoding::big5, "Big5", "BIG5", ",cp950,"},
    {Encoding::big5_hkscs, "Big5-HKSCS", "BIG5-HKSCS", ""},
    {Encoding::windows_1250, "windows-1250", "CP1250", ",cp1250,"},
    {Encoding::windows_1251, "windows-1251", "CP1251", ",cp1251,"},
    {Encoding::windows_1252, "windows-1252", "CP1252", ",cp1252,iso-8859-1,latin1,latin-1,"},
    {Encoding::shift_jis, "Shift-JIS", "CP932", ",shift_jis,sjis,cp932,windows-31j,"},
    {Encoding::euc_kr, "EUC-KR", "CP949", ",euckr,cp949,"},
});

const Name& row_of(Encoding encoding) {
  return *std::find_if(k_names.begin(), k_names.end(), [&](const Name& row) { return row.encoding == encoding; });
}

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

constexpr std::size_t k_looked_at_bytes = std::size_t{256} << 10;
constexpr std::size_t k_accident = 12;       // so many bytes beyond ASCII are UTF-8 by accident, and no more
constexpr std::size_t k_few_characters = 8;  // show nothing

// From the line on in which the first byte beyond ASCII stands, which need not be at the start of a long file.
std::string_view sample_of(std::string_view bytes) {
  const auto first = std::find_if(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0x80) != 0; });
  const auto at = static_cast<std::size_t>(first - bytes.begin());
  const std::size_t line_feed = at == 0 ? std::string_view::npos : bytes.rfind('\n', at - 1);
  return bytes.substr(line_feed == std::string_view::npos ? 0 : line_feed + 1, k_looked_at_bytes);
}

// The encodings of Europe, Japan and Korea, or UTF-8 that was damaged, for bytes that are no UTF-8 from `fault` on.
// Nothing when it is none of them.
std::optional<EncodingFound> find_foreign(std::string_view bytes, std::size_t fault) {
  using Reason = EncodingFound::Reason;
  const auto beyond = std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(fault),
                                    [](char byte) { return (byte & 0x80) != 0; });
  if (static_cast<std::size_t>(beyond) > k_accident) return EncodingFound{Encoding::utf8, Reason::proven, 0, fault};
  const std::string_view sample = sample_of(bytes);
  if (is_latin_in_gb18030(sample)) return {};
  const Everyday everyday = count_everyday(sample);
  const bool is_chinese = everyday.is_mostly(everyday.gb2312) || everyday.is_mostly(everyday.big5);
  if (is_accented_latin(sample)) {
    const std::optional<Encoding> latin = evident_latin(sample);
    return latin ? EncodingFound{*latin, Reason::guessed}
                 : EncodingFound{Encoding::utf8, Reason::not_evident, 0, fault};
  }
  if (is_euc_kr(sample)) return EncodingFound{Encoding::euc_kr, Reason::guessed};
  if (is_chinese) return {};
  if (is_shift_jis(sample)) return EncodingFound{Encoding::shift_jis, Reason::guessed};
  if (is_cyrillic(sample)) return EncodingFound{Encoding::windows_1251, Reason::guessed};
  if (everyday.characters >= k_few_characters && everyday.gb2312 * 10 < everyday.characters * 3 &&
      everyday.big5 * 10 < everyday.characters * 3)
    return EncodingFound{Encoding::utf8, Reason::not_evident, 0, fault};
  return {};
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
    if (const auto foreign = find_foreign(bytes.substr(0, size), *utf8.fault)) return *foreign;
    const EncodingFound gb18030 = check(Encoding::gb18030, Reason::guessed, 0, size);
    if (gb18030.fault && *gb18030.fault <= *utf8.fault) return utf8;
    if (is_latin_in_gb18030(sample_of(bytes.substr(0, size)))) return gb18030;  // Big5 would find everyday characters
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
  const std::string lower = util::lower(name), word = "," + lower + ",";
  const bool one_word = lower.find(',') == std::string::npos;
  for (const Name& row : k_names)
    if (util::lower(row.name) == lower || (one_word && row.others.find(word) != std::string_view::npos))
      return row.encoding;
  return {};
}

std::string_view name_of(Encoding encoding) { return row_of(encoding).name; }
const char* iconv_name(Encoding encoding) { return row_of(encoding).iconv; }

}  // namespace readiness::data
