// SPDX-License-Identifier: Apache-2.0
#include "data/formats/email.hpp"
#include "data/formats/format.hpp"
#include "data/formats/uscc.hpp"
#include "data/kernels/list.hpp"

#include <cstdlib>
#include <vector>

namespace readiness::data::kernels {
namespace {

std::vector<Kernels> find_supported() {
  std::vector<Kernels> found;
#if defined(__x86_64__)
  const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2") &&
                    __builtin_cpu_supports("pclmul") && __builtin_cpu_supports("popcnt");
  const bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vbmi2");
  if (avx512) found.push_back({"avx512", index_avx512, bad_emails_avx2, bad_usccs_avx2});
  if (avx2) found.push_back({"avx2", index_avx2, bad_emails_avx2, bad_usccs_avx2});
#endif
  found.push_back({"scalar", index_scalar, mismatches_of<formats::is_email>, mismatches_of<formats::is_uscc>});
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
