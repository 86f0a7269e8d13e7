// SPDX-License-Identifier: Apache-2.0
// Sources: GB 2312, level 1 is B0A1-D7F9; Big5, level 1 is A440-C67E. ETEN's rows C6A1-C8FE (numbers, radicals, kana,
// Cyrillic) are as in HKSCS, but for the seven that it moved away (WHATWG Encoding Standard, index Big5).
#include "data/encoding/big5.hpp"

#include <iconv.h>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace readiness::data {
namespace {

constexpr std::size_t k_enough_characters = 4096;
// A smaller difference, in hundredths of the characters, is a close call.
constexpr std::size_t k_clear = 10;

unsigned char byte(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }
bool is_big5_lead(unsigned char byte) { return byte >= 0x81 && byte <= 0xFE; }
bool is_between(unsigned char byte, unsigned char low, unsigned char high) { return byte >= low && byte <= high; }

constexpr std::uint32_t k_first_lead = 0x81, k_first_trail = 0x40, k_trail_count = 0xFF - 0x40;
constexpr std::uint32_t k_first_eten = 0xC6A1, k_last_eten = 0xC8FE;
constexpr std::array<std::pair<std::uint32_t, std::string_view>, 7> k_moved{
    {{0xC6CD, "幺"}, {0xC6CF, "廴"}, {0xC6D3, "无"}, {0xC6D5, "癶"}, {0xC6D7, "隶"}, {0xC6DE, "〃"}, {0xC6DF, "仝"}}};

std::size_t pair_number(std::uint32_t pair) {
  return ((pair >> 8) - k_first_lead) * k_trail_count + (pair & 0xFF) - k_first_trail;
}

// Each pair of bytes as UTF-8; empty when it is none.
using Big5Table = std::vector<std::string>;

void fill_pairs(Big5Table& table, const char* encoding, std::uint32_t first, std::uint32_t last) {
  const iconv_t handle = iconv_open("UTF-8", encoding);
  for (std::uint32_t pair = first; pair <= last; ++pair) {
    if ((pair & 0xFF) < k_first_trail || (pair & 0xFF) == 0xFF) continue;
    std::array<char, 2> from{static_cast<char>(pair >> 8), static_cast<char>(pair)};
    std::array<char, 8> to{};
    char *in = from.data(), *out = to.data();
    std::size_t left = from.size(), room = to.size();
    iconv(handle, nullptr, nullptr, nullptr, nullptr);
    if (iconv(handle, &in, &left, &out, &room) == 0 && iconv(handle, nullptr, nullptr, &out, &room) == 0)
      table[pair_number(pair)].assign(to.data(), to.size() - room);
  }
  iconv_close(handle);
}

const Big5Table& big5_table() {
  static const Big5Table filled = [] {
    Big5Table all((0xFF - k_first_lead) * k_trail_count);
    fill_pairs(all, "BIG5", 0x8140, k_first_eten - 1);
    fill_pairs(all, "BIG5-HKSCS", k_first_eten, k_last_eten);
    fill_pairs(all, "BIG5", k_last_eten + 1, 0xFEFE);
    for (const auto& [pair, character] : k_moved) all[pair_number(pair)] = character;
    return all;
  }();
  return filled;
}

}  // namespace

std::size_t big5_to_utf8(std::string_view bytes, std::string& text) {
  const Big5Table& characters = big5_table();
  std::size_t at = 0;
  while (at < bytes.size()) {
    const unsigned char lead = byte(bytes, at);
    if (lead < 0x80) {
      text += bytes[at++];
      continue;
    }
    if (!is_big5_lead(lead) || at + 1 == bytes.size() || byte(bytes, at + 1) < k_first_trail ||
        byte(bytes, at + 1) == 0xFF)
      return at;
    const std::string& character = characters[pair_number(static_cast<std::uint32_t>(lead) << 8 | byte(bytes, at + 1))];
    if (character.empty()) return at;
    text += character;
    at += 2;
  }
  return at;
}

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
