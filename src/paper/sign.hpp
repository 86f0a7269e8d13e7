// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paper/page.hpp"

#include <string>

namespace readiness::paper {

// How good something is, where there is no colour, with the blank behind it: "✗ ".
inline std::string sign(Tone tone) {
  switch (tone) {
    case Tone::good:
      return "✓ ";
    case Tone::warn:
      return "~ ";
    case Tone::bad:
      return "✗ ";
    case Tone::open:
    case Tone::dim:
      break;
  }
  return "? ";
}

}  // namespace readiness::paper
