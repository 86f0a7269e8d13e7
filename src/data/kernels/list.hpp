// SPDX-License-Identifier: Apache-2.0
// One row a kernel; dispatch.cpp puts them in order. A new instruction set is a file and a row.
#pragma once

#include "data/kernels/kernels.hpp"

namespace readiness::data::kernels {

std::size_t index_scalar(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index);
#if defined(__x86_64__)
std::size_t index_avx512(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index);
std::size_t index_avx2(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index);
Bits bad_emails_avx2(std::span<const std::string_view> values, const Bits& look);
Bits bad_usccs_avx2(std::span<const std::string_view> values, const Bits& look);
#endif

}  // namespace readiness::data::kernels
