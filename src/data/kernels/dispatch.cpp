// SPDX-License-Identifier: Apache-2.0
#include "data/kernels/list.hpp"

#include <cstdlib>
#include <vector>

namespace readiness::data::kernels {
namespace {

std::vector<Kernels> find_supported() {
  std::vector<Kernels> found;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
      __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("popcnt"))
    found.push_back({"avx2", index_avx2});
#endif
  found.push_back({"scalar", index_scalar});
  return found;
}

}  // namespace

std::span<const Kernels> supported() {
  static const std::vector<Kernels> kernels = find_supported();
  return kernels;
}

const Kernels& chosen() {
  const char* forced = std::getenv("READINESS_SIMD");
  if (forced != nullptr)
    for (const Kernels& kernels : supported())
      if (kernels.name == forced) return kernels;
  return supported().front();
}

}  // namespace readiness::data::kernels
