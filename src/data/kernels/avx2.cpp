// SPDX-License-Identifier: Apache-2.0
// See blocks.hpp for how it works.
#include "data/kernels/list.hpp"
#include "data/kernels/step.hpp"
#include "data/kernels/target.hpp"

#if defined(__x86_64__)

#include <immintrin.h>

READINESS_TARGET("avx2,bmi,bmi2,pclmul,popcnt")

#include "data/kernels/blocks.hpp"

namespace readiness::data::kernels {
namespace {

inline Mask mask_of(__m256i low, __m256i high) {
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
         Mask{static_cast<std::uint32_t>(_mm256_movemask_epi8(high))} << 32;
}

inline Mask equal(__m256i low, __m256i high, char byte) {
  const __m256i wanted = _mm256_set1_epi8(byte);
  return mask_of(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(high, wanted));
}

inline Mask equal(__m256i low, __m256i high, char byte, char other) {
  const __m256i one = _mm256_set1_epi8(byte), two = _mm256_set1_epi8(other);
  return mask_of(_mm256_or_si256(_mm256_cmpeq_epi8(low, one), _mm256_cmpeq_epi8(low, two)),
                 _mm256_or_si256(_mm256_cmpeq_epi8(high, one), _mm256_cmpeq_epi8(high, two)));
}

struct Avx2 {
  static Block look_at(const char* bytes, char delimiter) {
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32));
    return {equal(low, high, '"'), equal(low, high, delimiter), equal(low, high, '\n', '\r')};
  }

  // Writes eight offsets at once: to guess how many there are would cost more than to write too many.
  static void add_fields(Index& index, std::uint32_t offset, Mask separators) {
    std::uint32_t* out = index.separators.data() + 1 + index.separator_count;
    const auto count = static_cast<std::size_t>(_mm_popcnt_u64(separators));
    index.separator_count += count;
    for (std::size_t written = 0;;) {
      for (int i = 0; i < 8; ++i) {
        *out++ = offset + static_cast<std::uint32_t>(_tzcnt_u64(separators));
        separators = _blsr_u64(separators);
      }
      written += 8;
      if (written >= count) [[likely]]
        return;
    }
  }
};

}  // namespace

std::size_t index_avx2(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  return index_by_blocks<Avx2>(text, at, end, delimiter, index);
}

}  // namespace readiness::data::kernels

READINESS_TARGET_END

#endif
