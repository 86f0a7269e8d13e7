// SPDX-License-Identifier: Apache-2.0
// Kernels: the innermost loops, once in plain C++ and once for each instruction set that makes them
// faster. All give the same results, bit for bit.
#pragma once

#include "data/bits.hpp"
#include "data/kernels/index.hpp"

#include <span>
#include <string_view>

namespace readiness::data::kernels {

// Adds text[at, end) to the index, from the state in which the index stands, and returns where it
// stopped: at `end`, or a whole number of blocks behind `at` as soon as the index has no room for
// another block. Reads no byte outside of [at, end). Offsets count from the start of `text`.
// Needs text.size() < 4 GiB; `delimiter` is ASCII, neither a quote nor a line break.
using IndexFunction = std::size_t (*)(std::string_view text, std::size_t at, std::size_t end, char delimiter,
                                      Index& index);

// The rows of `look` whose value is not in the format: as Format::mismatches.
using Mismatches = Bits (*)(std::span<const std::string_view> values, const Bits& look);

struct Kernels {
  std::string_view name;  // READINESS_SIMD=<name> forces one
  IndexFunction index;
  Mismatches bad_emails, bad_usccs;
};

// Those that this processor can run: the fastest first, scalar always last.
std::span<const Kernels> supported();

// The first of them, or the one that READINESS_SIMD names, if it is supported.
const Kernels& chosen();

// For GB18030 and GBK, where the second byte of a character can be `|` or another delimiter
// from 0x40 on. No kernel is faster at this: such files are rare.
std::size_t index_double_byte(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index);

}  // namespace readiness::data::kernels
