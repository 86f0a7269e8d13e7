// SPDX-License-Identifier: Apache-2.0
// Source: GB 18030-2005. Two bytes: lead 81-FE, trail 40-7E or 80-FE. Four bytes: 81-FE, 30-39,
// 81-FE, 30-39, which count up: the first 39,420 are the rest of the BMP, those from 90308130 on
// are U+10000 and up.
#include "data/encoding/gb18030.hpp"

#include "data/encoding/encoding.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace readiness::data {
namespace {

constexpr std::uint32_t k_leads = 126, k_trails = 191;  // trail 7F is counted, and never used
constexpr std::uint32_t k_four_byte_bmp = 39'420;
constexpr std::uint32_t k_first_supplementary = 189'000;
constexpr std::uint32_t k_supplementary = 0x100000;

// One character of UTF-8, its first byte lowest; its length follows from that.
using Utf8 = std::uint32_t;
constexpr Utf8 k_utf8_replacement = 0xBDBFEF;
constexpr Utf8 k_euro = 0xAC82E2;

class Iconv {
 public:
  Iconv() : handle_(iconv_open("UTF-8", "GB18030")) {}
  Iconv(const Iconv&) = delete;
  Iconv& operator=(const Iconv&) = delete;
  ~Iconv() { iconv_close(handle_); }

  template <std::size_t n>
  Utf8 one(std::array<unsigned char, n> bytes) {
    std::array<char, n> from;
    std::memcpy(from.data(), bytes.data(), n);
    Utf8 to = 0;
    char* in = from.data();
    char* out = reinterpret_cast<char*>(&to);
    std::size_t in_left = n, out_left = sizeof to;
    iconv(handle_, nullptr, nullptr, nullptr, nullptr);
    return iconv(handle_, &in, &in_left, &out, &out_left) == 0 ? to : k_utf8_replacement;
  }

 private:
  iconv_t handle_;
};

const Utf8* two_byte_table() {
  static const std::vector<Utf8> table = [] {
    std::vector<Utf8> filled(k_leads * k_trails, k_utf8_replacement);
    Iconv iconv;
    for (std::uint32_t i = 0; i < filled.size(); ++i)
      filled[i] = iconv.one<2>(
          {static_cast<unsigned char>(0x81 + i / k_trails), static_cast<unsigned char>(0x40 + i % k_trails)});
    return filled;
  }();
  return table.data();
}

const Utf8* four_byte_table() {
  static const std::vector<Utf8> table = [] {
    std::vector<Utf8> filled(k_four_byte_bmp);
    Iconv iconv;
    for (std::uint32_t i = 0; i < filled.size(); ++i)
      filled[i] = iconv.one<4>(
          {static_cast<unsigned char>(0x81 + i / 12'600), static_cast<unsigned char>(0x30 + i / 1'260 % 10),
           static_cast<unsigned char>(0x81 + i / 10 % 126), static_cast<unsigned char>(0x30 + i % 10)});
    return filled;
  }();
  return table.data();
}

// One that is neither ASCII nor of two bytes.
struct RareCharacter {
  std::size_t bytes;     // 0: a fault; 1: the euro sign; 4
  std::uint32_t number;  // of four bytes: as they count up
};

bool is_gb_lead(unsigned char byte) { return byte >= 0x81 && byte <= 0xFE; }
bool is_trail(unsigned char byte) { return byte >= 0x40 && byte <= 0xFE && byte != 0x7F; }
bool is_gb_digit(unsigned char byte) { return byte >= 0x30 && byte <= 0x39; }

RareCharacter rare_character_at(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : static_cast<unsigned char>(0);
  };
  const std::uint32_t lead = byte(0), second = byte(1);
  if (lead == 0x80) return {1, 0};
  if (!is_gb_lead(byte(0))) return {0, 0};
  if (!is_gb_digit(byte(1)) || !is_gb_lead(byte(2)) || !is_gb_digit(byte(3))) return {0, 0};
  const std::uint32_t number = (((lead - 0x81) * 10 + second - 0x30) * 126 + byte(2) - 0x81) * 10 + byte(3) - 0x30;
  const bool supplementary = number >= k_first_supplementary && number < k_first_supplementary + k_supplementary;
  return {number < k_four_byte_bmp || supplementary ? std::size_t{4} : std::size_t{0}, number};
}

char* write(char* out, Utf8 character) {
  std::memcpy(out, &character, sizeof character);  // more than needed: there is room
  const std::uint32_t first = character & 0xFF;
  return out + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4);
}

char* write_supplementary(char* out, std::uint32_t code_point) {
  const auto byte = [](std::uint32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  out[0] = byte(0xF0 | code_point >> 18);
  out[1] = byte(0x80 | (code_point >> 12 & 0x3F));
  out[2] = byte(0x80 | (code_point >> 6 & 0x3F));
  out[3] = byte(0x80 | (code_point & 0x3F));
  return out + 4;
}

// Where the first byte beyond ASCII is. Eight bytes a step, for most of a table is ASCII.
std::size_t ascii_prefix(std::string_view text, std::size_t at) {
  for (std::uint64_t word; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    const std::uint64_t beyond = word & 0x8080808080808080u;
    if (beyond != 0 && std::endian::native == std::endian::little)
      return at + static_cast<std::size_t>(std::countr_zero(beyond)) / 8;
    if (beyond != 0) break;
  }
  while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) ++at;
  return at;
}

// Nearly every character is one of two bytes: those are found out in line.
bool two_bytes_at(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && is_gb_lead(static_cast<unsigned char>(text[at])) &&
         is_trail(static_cast<unsigned char>(text[at + 1]));
}

std::size_t two_byte_number(std::string_view text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) - std::size_t{0x81}) * k_trails +
         (static_cast<unsigned char>(text[at + 1]) - std::size_t{0x40});
}

char* write(char* out, const RareCharacter& character) {
  if (character.bytes == 0) return write(out, k_utf8_replacement);
  if (character.bytes == 1) return write(out, k_euro);
  if (character.number < k_four_byte_bmp) return write(out, four_byte_table()[character.number]);
  return write_supplementary(out, character.number - k_first_supplementary + 0x10000);
}

}  // namespace

std::optional<std::size_t> gb18030_fault(std::string_view bytes) {
  for (std::size_t at = ascii_prefix(bytes, 0); at < bytes.size(); at = ascii_prefix(bytes, at)) {
    const std::size_t begin = at;
    while (two_bytes_at(bytes, at)) at += 2;
    if (at > begin) continue;
    const std::size_t length = rare_character_at(bytes, at).bytes;
    if (length == 0) return at;
    at += length;
  }
  return {};
}

std::string_view gb18030_to_utf8(std::string_view text, Arena& arena) {
  const std::size_t ascii = ascii_prefix(text, 0);
  if (ascii == text.size()) return text;
  static const Utf8* const two_bytes = two_byte_table();
  char* const begin = arena.room(3 * text.size() + 1);  // a lone euro sign or fault grows to three bytes
  std::memcpy(begin, text.data(), ascii);
  char* out = begin + ascii;
  for (std::size_t at = ascii; at < text.size();) {
    if (two_bytes_at(text, at)) {
      out = write(out, two_bytes[two_byte_number(text, at)]);
      at += 2;
    } else if (static_cast<unsigned char>(text[at]) < 0x80) {
      *out++ = text[at++];
    } else {
      const RareCharacter character = rare_character_at(text, at);
      out = write(out, character);
      at += std::max(character.bytes, std::size_t{1});
    }
  }
  const auto size = static_cast<std::size_t>(out - begin);
  arena.keep(size);
  return {begin, size};
}

}  // namespace readiness::data
