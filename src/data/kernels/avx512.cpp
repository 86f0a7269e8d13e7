// SPDX-License-Identifier: Apache-2.0
// See blocks.hpp for how it works.
#include "data/kernels/list.hpp"
#include "data/kernels/step.hpp"
#include "data/kernels/target.hpp"

#if defined(__x86_64__)

#include <array>
#include <immintrin.h>

#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"  // g++ 12 says so of its own header, falsely
#pragma GCC diagnostic ignored "-Wuninitialized"        // ... and so at -Og
#endif
READINESS_TARGET("avx512f,avx512bw,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,pclmul,popcnt")

#include "data/kernels/blocks.hpp"

namespace readiness::data::kernels {
namespace {

struct Avx512 {
  static Block look_at(const char* bytes, char delimiter) {
    const __m512i all = _mm512_loadu_si512(bytes);
    const auto equal = [&](char byte) {
      return static_cast<Mask>(_mm512_cmpeq_epi8_mask(all, _mm512_set1_epi8(byte)));
    };
    return {equal('"'), equal(delimiter), equal('\n') | equal('\r')};
  }

  // The places of the bits are gathered as bytes, then written as offsets, 16 at a time.
  static void add_fields(Index& index, std::uint32_t offset, Mask separators) {
    alignas(64) static constexpr auto k_places = [] {
      std::array<std::uint8_t, 64> places{};
      for (std::size_t i = 0; i < places.size(); ++i) places[i] = static_cast<std::uint8_t>(i);
      return places;
    }();
    std::uint32_t* out = index.separators.data() + 1 + index.separator_count;
    const auto count = static_cast<std::size_t>(_mm_popcnt_u64(separators));
    index.separator_count += count;
    const __m512i places = _mm512_maskz_compress_epi8(separators, _mm512_load_si512(k_places.data()));
    const __m512i base = _mm512_set1_epi32(static_cast<int>(offset));
    const auto write = [&](std::size_t from, __m128i sixteen) {
      _mm512_storeu_si512(out + from, _mm512_add_epi32(_mm512_cvtepu8_epi32(sixteen), base));
    };
    write(0, _mm512_castsi512_si128(places));
    if (count <= 16) [[likely]]
      return;
    write(16, _mm512_extracti32x4_epi32(places, 1));
    write(32, _mm512_extracti32x4_epi32(places, 2));
    write(48, _mm512_extracti32x4_epi32(places, 3));
  }
};

}  // namespace

std::size_t index_avx512(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  return index_by_blocks<Avx512>(text, at, end, delimiter, index);
}

}  // namespace readiness::data::kernels

READINESS_TARGET_END
#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif

#endif
