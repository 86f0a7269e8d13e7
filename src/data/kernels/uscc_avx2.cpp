// SPDX-License-Identifier: Apache-2.0
// The first 16 characters of a credit code at once: what each stands for by three table look-ups, and their weighted
// sums. See formats/uscc.cpp for the rules.
#include "data/formats/format.hpp"
#include "data/formats/uscc.hpp"
#include "data/kernels/list.hpp"
#include "data/kernels/target.hpp"

#if defined(__x86_64__)

#include <immintrin.h>

READINESS_TARGET("avx2,bmi,bmi2,popcnt")

namespace readiness::data::kernels {
namespace {

using formats::k_uscc_values, formats::k_uscc_weights;

// What a character stands for, by its lower half: tables for 0-9, A-O and P-Z. Negative: it cannot occur.
__m128i digits() { return _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, -1, -1, -1, -1, -1, -1); }
__m128i letters_to_o() { return _mm_setr_epi8(-1, 10, 11, 12, 13, 14, 15, 16, 17, -1, 18, 19, 20, 21, 22, -1); }
__m128i letters_from_p() { return _mm_setr_epi8(23, 24, 25, -1, 26, 27, -1, 28, 29, 30, -1, -1, -1, -1, -1, -1); }

// Of 16 numbers below 32 and their weights. Shifts by whole registers need a constant that g++ does not see in a debug
// build with precompiled headers.
inline unsigned weighted(__m128i numbers, const std::uint8_t* weights) {
  const __m128i factors = _mm_loadu_si128(reinterpret_cast<const __m128i*>(weights));
  const __m128i quads = _mm_madd_epi16(_mm_maddubs_epi16(numbers, factors), _mm_set1_epi16(1));
  const __m128i pairs = _mm_add_epi32(quads, _mm_unpackhi_epi64(quads, quads));
  return static_cast<unsigned>(_mm_cvtsi128_si32(_mm_add_epi32(pairs, _mm_srli_epi64(pairs, 32))));
}

bool matches(std::string_view value) {
  if (value.size() != formats::k_uscc_length) return false;
  const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(value.data()));
  const __m128i low_half = _mm_set1_epi8(0x0F);
  const __m128i lower = _mm_and_si128(bytes, low_half), upper = _mm_and_si128(_mm_srli_epi16(bytes, 4), low_half);
  const __m128i is_3 = _mm_cmpeq_epi8(upper, _mm_set1_epi8(3));
  __m128i numbers = _mm_set1_epi8(-1);
  numbers = _mm_blendv_epi8(numbers, _mm_shuffle_epi8(digits(), lower), is_3);
  numbers = _mm_blendv_epi8(numbers, _mm_shuffle_epi8(letters_to_o(), lower), _mm_cmpeq_epi8(upper, _mm_set1_epi8(4)));
  numbers =
      _mm_blendv_epi8(numbers, _mm_shuffle_epi8(letters_from_p(), lower), _mm_cmpeq_epi8(upper, _mm_set1_epi8(5)));

  constexpr int k_region = 0xFC;  // positions 3 to 8
  const int seventeenth = k_uscc_values[static_cast<unsigned char>(value[16])];
  const int last = k_uscc_values[static_cast<unsigned char>(value[17])];
  if ((_mm_movemask_epi8(numbers) | (seventeenth | last) >> 31) != 0 ||
      (_mm_movemask_epi8(is_3) & k_region) != k_region)
    return false;

  // GB 11714 counts A as 10, B as 11 ... with no letter left out.
  const __m128i from_a = _mm_sub_epi8(bytes, _mm_blendv_epi8(_mm_set1_epi8('A' - 10), _mm_set1_epi8('0'), is_3));
  formats::UsccSums sums;
  sums.code =
      weighted(numbers, k_uscc_weights.code.data()) + static_cast<unsigned>(seventeenth) * k_uscc_weights.code[16];
  sums.organisation = weighted(from_a, k_uscc_weights.organisation.data());
  return formats::uscc_agrees(value, sums);
}

}  // namespace

Bits bad_usccs_avx2(std::span<const std::string_view> values, const Bits& look) {
  return mismatches_of<matches>(values, look);
}

}  // namespace readiness::data::kernels

READINESS_TARGET_END

#endif
