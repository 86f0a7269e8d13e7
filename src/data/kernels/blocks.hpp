// SPDX-License-Identifier: Apache-2.0
// 64 bytes a step. Three masks say where quotes, delimiters and line breaks are; the prefix xor of
// the quotes says what lies between them. That is the truth as long as every quote that opens
// stands behind a separator, or behind a quote that closes (a doubled one). A block in which one
// does not is walked byte by byte.
//
// Included by each kernel behind the #pragma that names its instructions: hence everything here belongs to the file
// that includes it, and is compiled for what that file may use.
#include <immintrin.h>

namespace readiness::data::kernels {
namespace {

using Mask = std::uint64_t;  // one bit a byte, the first lowest

// Asked for so far ahead, the bytes are there when they are needed. The processor's own prefetching
// leaves this loop waiting for half of its time.
constexpr std::size_t k_prefetch_bytes = 4096;

struct Block {
  Mask quotes, delimiters, breaks;
};

// What a block must know about the byte in front of it.
struct Carry {
  Mask inside;  // all ones between quotes
  Mask opens;   // lowest bit: a quote opens here, for a separator or a closing quote came before
  Mask closed;  // lowest bit: a closing quote came before
};

Carry carry_of(State state) {
  return {state == State::quoted ? ~Mask{0} : 0, state == State::start || state == State::closed ? Mask{1} : 0,
          state == State::closed ? Mask{1} : 0};
}

State state_of(const Carry& carry) {
  if (carry.inside != 0) return State::quoted;
  if (carry.closed != 0) return State::closed;
  return carry.opens != 0 ? State::start : State::plain;
}

// Bit i of the result is the xor of the bits 0 .. i: a carry-less product with all ones.
inline Mask prefix_xor(Mask bits) {
  const __m128i product = _mm_clmulepi64_si128(_mm_set_epi64x(0, static_cast<long long>(bits)), _mm_set1_epi8(-1), 0);
  return static_cast<Mask>(_mm_cvtsi128_si64(product));
}

// Before add_fields: `separators` are those of the block, `breaks` the ones among them that end a record.
inline void add_records(Index& index, Mask separators, Mask breaks) {
  while (breaks != 0) {
    const Mask until = separators & _blsmsk_u64(breaks);
    index.ends[index.end_count++] =
        static_cast<std::uint32_t>(index.separator_count) + static_cast<std::uint32_t>(_mm_popcnt_u64(until));
    breaks = _blsr_u64(breaks);
  }
}

// The separators of a block, or false when prefix xor is not the truth here.
inline bool separators_of(const Block& block, Carry& carry, Index& index, Mask& separators) {
  separators = block.delimiters | block.breaks;
  if ((block.quotes | carry.inside) == 0) {
    index.irregular |= (carry.closed & ~separators) != 0;
    carry = {0, separators >> 63, 0};
    return true;
  }
  const Mask inside = prefix_xor(block.quotes) ^ carry.inside;
  separators &= ~inside;
  const Mask closing = block.quotes & ~inside;
  const Mask may_open = (separators | closing) << 1 | carry.opens;
  if ((block.quotes & inside & ~may_open) != 0) return false;
  index.quotes |= block.quotes != 0;
  index.breaks |= (block.breaks & inside) != 0;
  index.irregular |= ((closing << 1 | carry.closed) & ~separators) != 0;
  carry = {Mask{0} - (inside >> 63), (separators | closing) >> 63, closing >> 63};
  return true;
}

void walk(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  for (; at < end; ++at) step(text[at], at, delimiter, index);
}

// Adds whole blocks, then the rest byte by byte. A Set of instructions has
//   static Block look_at(const char* bytes, char delimiter);
//   static void add_fields(Index& index, std::uint32_t offset, Mask separators);
template <class Set>
std::size_t index_by_blocks(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  Carry carry = carry_of(index.state);
  for (; at + Index::k_block <= end && index.room(); at += Index::k_block) {
    __builtin_prefetch(text.data() + at + k_prefetch_bytes);  // never faults
    const Block block = Set::look_at(text.data() + at, delimiter);
    Mask separators = 0;
    if (separators_of(block, carry, index, separators)) [[likely]] {
      add_records(index, separators, separators & block.breaks);
      Set::add_fields(index, static_cast<std::uint32_t>(at), separators);
    } else {
      index.state = state_of(carry);
      walk(text, at, at + Index::k_block, delimiter, index);
      carry = carry_of(index.state);
    }
  }
  index.state = state_of(carry);
  if (at + Index::k_block > end && index.room()) {
    walk(text, at, end, delimiter, index);
    at = end;
  }
  return at;
}

}  // namespace
}  // namespace readiness::data::kernels
