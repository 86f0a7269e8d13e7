// SPDX-License-Identifier: Apache-2.0
#include "data/kernels/list.hpp"
#include "data/kernels/step.hpp"

#include <algorithm>

namespace readiness::data::kernels {
namespace {

template <void (*one)(char, std::size_t, char, Index&)>
std::size_t walk(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  while (at < end && index.room())
    for (const std::size_t stop = std::min(end, at + Index::k_block); at < stop; ++at)
      one(text[at], at, delimiter, index);
  return at;
}

}  // namespace

std::size_t index_scalar(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  return walk<step>(text, at, end, delimiter, index);
}

std::size_t index_double_byte(std::string_view text, std::size_t at, std::size_t end, char delimiter, Index& index) {
  return walk<step_double_byte>(text, at, end, delimiter, index);
}

}  // namespace readiness::data::kernels
