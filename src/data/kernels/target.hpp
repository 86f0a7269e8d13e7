// SPDX-License-Identifier: Apache-2.0
// READINESS_TARGET("avx2,bmi") ... READINESS_TARGET_END: the functions in between may use these instructions. Both
// compilers can do it, but each asks in its own words.
#pragma once

#define READINESS_PRAGMA(text) _Pragma(#text)

#if defined(__clang__)
#define READINESS_TARGET(features) \
  READINESS_PRAGMA(clang attribute push(__attribute__((target(features))), apply_to = function))
#define READINESS_TARGET_END READINESS_PRAGMA(clang attribute pop)
#else
#define READINESS_TARGET(features) READINESS_PRAGMA(GCC push_options) READINESS_PRAGMA(GCC target(features))
#define READINESS_TARGET_END READINESS_PRAGMA(GCC pop_options)
#endif
