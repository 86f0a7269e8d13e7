// SPDX-License-Identifier: Apache-2.0
// An address of up to 64 bytes as a handful of masks, one bit a byte: the rules of formats/email.cpp are then a few
// operations on bits each.
#include "data/formats/email.hpp"
#include "data/formats/format.hpp"
#include "data/kernels/list.hpp"
#include "data/kernels/target.hpp"
#include "data/page.hpp"

#if defined(__x86_64__)

#include <bit>
#include <immintrin.h>

READINESS_TARGET("avx2,bmi,bmi2,popcnt")

namespace readiness::data::kernels {
namespace {

using Mask = std::uint64_t;  // the first byte is the lowest bit

// A byte is in a class when the tables for its upper and for its lower half have that class's bit in common. The
// special characters of an atom, !#$%&'*+/=?^_`{|}~, are four classes; those of a label are four more.
enum Class : char {
  k_special_2 = 1,   // !#$%&'*+/
  k_special_3 = 2,   // =?
  k_special_5 = 4,   // ^_
  k_special_67 = 8,  // `{|}~, and some letters, which belong to an atom anyway
  k_digit = 16,
  k_letter_46 = 32,  // A-O, a-o
  k_letter_57 = 64,  // P-Z, p-z
  k_hyphen = -128,
};
constexpr char k_specials = 15;

struct Masks {
  Mask ats, dots, digits, labels, atoms, hyphens;
};

__m256i upper_table() {
  return _mm256_broadcastsi128_si256(_mm_setr_epi8(0, 0, k_special_2 | k_hyphen, k_special_3 | k_digit, k_letter_46,
                                                   k_special_5 | k_letter_57, k_special_67 | k_letter_46,
                                                   k_special_67 | k_letter_57, 0, 0, 0, 0, 0, 0, 0, 0));
}

__m256i lower_table() {
  constexpr char k_inner = k_digit | k_letter_46 | k_letter_57;  // 1 .. 9
  return _mm256_broadcastsi128_si256(
      _mm_setr_epi8(k_special_67 | k_digit | k_letter_57, k_special_2 | k_inner, k_inner, k_special_2 | k_inner,
                    k_special_2 | k_inner, k_special_2 | k_inner, k_special_2 | k_inner, k_special_2 | k_inner, k_inner,
                    k_inner, k_special_2 | k_letter_46 | k_letter_57, k_special_2 | k_special_67 | k_letter_46,
                    k_special_67 | k_letter_46, k_special_3 | k_special_67 | k_letter_46 | k_hyphen,
                    k_special_5 | k_special_67 | k_letter_46, k_special_2 | k_special_3 | k_special_5 | k_letter_46));
}

struct Half {
  std::uint32_t ats, dots, digits, labels, atoms, hyphens;
};

inline std::uint32_t bits_of(__m256i bytes) { return static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes)); }

// Bytes with any of the classes.
inline std::uint32_t with(__m256i classes, char wanted) {
  return ~bits_of(_mm256_cmpeq_epi8(_mm256_and_si256(classes, _mm256_set1_epi8(wanted)), _mm256_setzero_si256()));
}

inline Half look_at(const char* from) {
  const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from));
  const __m256i low_half = _mm256_set1_epi8(0x0F);
  const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), low_half);
  const __m256i classes = _mm256_and_si256(_mm256_shuffle_epi8(upper_table(), upper),
                                           _mm256_shuffle_epi8(lower_table(), _mm256_and_si256(bytes, low_half)));
  return {.ats = bits_of(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('@'))),
          .dots = bits_of(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('.'))),
          .digits = with(classes, k_digit),
          .labels = with(classes, static_cast<char>(~k_specials)),
          .atoms = with(classes, -1),
          .hyphens = bits_of(classes)};
}

inline Masks masks_of(const char* from, std::size_t size) {
  const Mask all = ~Mask{0} >> (64 - size);
  const Half low = look_at(from), high = look_at(from + 32);
  const auto joined = [&](std::uint32_t Half::*part) { return (low.*part | Mask{high.*part} << 32) & all; };
  return {joined(&Half::ats),    joined(&Half::dots),  joined(&Half::digits),
          joined(&Half::labels), joined(&Half::atoms), joined(&Half::hyphens)};
}

inline bool is_address(const Masks& masks, std::size_t size) {
  const Mask all = ~Mask{0} >> (64 - size), last = Mask{1} << (size - 1);
  const Mask local = masks.ats - 1;  // the bits below the only @
  const Mask domain = all & ~local & ~masks.ats;
  const Mask domain_dots = masks.dots & domain;
  const Mask separators =
      masks.dots | masks.ats;  // what stands beside them must be no dot, and in the domain no hyphen
  const Mask beside = separators << 1 | 1 | separators >> 1 | last;
  const bool one_at = masks.ats != 0 && (masks.ats & (masks.ats - 1)) == 0;
  const bool right_bytes = ((local & ~(masks.atoms | masks.dots)) | (domain & ~(masks.labels | masks.dots))) == 0;
  const bool right_edges =
      ((masks.dots & beside) | (masks.hyphens & domain & beside)) == 0 && (masks.ats & (last | 1)) == 0;
  if (!one_at || !right_bytes || !right_edges || domain_dots == 0) return false;
  const Mask last_label = all & ~(~Mask{0} >> std::countl_zero(domain_dots));
  return (last_label & (last_label - 1)) != 0 && (last_label & ~masks.digits) != 0;
}

bool matches(std::string_view value) {
  constexpr std::size_t k_most = 64;
  if (value.size() > k_most) return formats::is_email(value);
  if (can_read_behind(value.data(), k_most)) return is_address(masks_of(value.data(), value.size()), value.size());
  char copy[k_most] = {};
  value.copy(copy, k_most);
  return is_address(masks_of(copy, value.size()), value.size());
}

}  // namespace

Bits bad_emails_avx2(std::span<const std::string_view> values, const Bits& look) {
  return mismatches_of<matches>(values, look);
}

}  // namespace readiness::data::kernels

READINESS_TARGET_END

#endif
