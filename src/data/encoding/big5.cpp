// SPDX-License-Identifier: Apache-2.0
// Sources: GB 2312, level 1 is B0A1-D7F9; Big5, level 1 is A440-C67E.
#include "data/encoding/big5.hpp"

namespace readiness::data {
namespace {

constexpr std::size_t k_enough_characters = 4096;
// A smaller difference, in hundredths of the characters, is a close call.
constexpr std::size_t k_clear = 10;

unsigned char byte(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }
bool is_big5_lead(unsigned char byte) { return byte >= 0x81 && byte <= 0xFE; }
bool is_between(unsigned char byte, unsigned char low, unsigned char high) { return byte >= low && byte <= high; }

}  // namespace

Everyday count_everyday(std::string_view bytes) {
  Everyday found;
  for (std::size_t at = 0; at + 1 < bytes.size() && found.characters < k_enough_characters; ++at) {
    const unsigned char lead = byte(bytes, at);
    if (!is_big5_lead(lead)) continue;
    const unsigned char trail = byte(bytes, ++at);
    ++found.characters;
    found.gb2312 += is_between(lead, 0xB0, 0xD7) && trail >= 0xA1 ? 1u : 0u;
    found.big5 += is_between(lead, 0xA4, 0xC6) ? 1u : 0u;
  }
  return found;
}

std::optional<std::size_t> big5_fault(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    const unsigned char lead = byte(bytes, at);
    if (lead < 0x80) continue;
    if (!is_big5_lead(lead) || at + 1 == bytes.size()) return at;
    const unsigned char trail = byte(bytes, at + 1);
    if (!is_between(trail, 0x40, 0x7E) && !is_between(trail, 0xA1, 0xFE)) return at;
    ++at;
  }
  return {};
}

EncodingFound prefer_big5_if_likely(std::string_view bytes, EncodingFound found) {
  const Everyday everyday = count_everyday(bytes);
  const std::size_t margin = everyday.characters * k_clear;
  if (everyday.gb2312 * 100 > everyday.big5 * 100 + margin || big5_fault(bytes)) return found;
  EncodingFound chosen = found;
  if (everyday.big5 > everyday.gb2312) chosen = {Encoding::big5, EncodingFound::Reason::guessed};
  if (everyday.big5 * 100 <= everyday.gb2312 * 100 + margin)
    chosen.rival = chosen.encoding == Encoding::big5 ? Encoding::gb18030 : Encoding::big5;
  return chosen;
}

}  // namespace readiness::data
