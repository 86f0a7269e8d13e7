// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/utf16.hpp"

namespace readiness::data {
namespace {

constexpr std::size_t k_sample_bytes = std::size_t{64} << 10;
// One character of ten is ASCII, at the least, even between Chinese texts.
constexpr std::size_t k_characters_an_ascii = 10;
// U+4E00 and its like have a zero on the other side, and are no rarity.
constexpr std::size_t k_ascii_a_round_one = 4;

struct Zeros {
  std::size_t even = 0, odd = 0;  // offsets
  bool breaks_lines = false;      // is there a zero beside a line break, where it belongs?
};

Zeros count_zeros(std::string_view sample) {
  Zeros zeros;
  for (std::size_t i = 0; i + 1 < sample.size(); i += 2) {
    const char even = sample[i], odd = sample[i + 1];
    zeros.even += even == '\0' ? 1 : 0;
    zeros.odd += odd == '\0' ? 1 : 0;
    const char other = even == '\0' ? odd : even;
    if ((even == '\0') != (odd == '\0') && (other == '\n' || other == '\r')) zeros.breaks_lines = true;
  }
  return zeros;
}

}  // namespace

std::optional<Encoding> guess_utf16(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, k_sample_bytes);
  const Zeros zeros = count_zeros(sample);
  const std::size_t characters = sample.size() / 2;
  const auto mostly = [&](std::size_t here, std::size_t there) {
    return here * k_characters_an_ascii >= characters && here > there * k_ascii_a_round_one;
  };
  if (!zeros.breaks_lines) return {};
  if (mostly(zeros.odd, zeros.even)) return Encoding::utf16le;
  if (mostly(zeros.even, zeros.odd)) return Encoding::utf16be;
  return {};
}

}  // namespace readiness::data
