// SPDX-License-Identifier: Apache-2.0
#include "paper/html_drawing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::paper {
namespace {

std::string rectangle(const char* kind, double from, double to) {
  return fmt::format(R"(<rect class="{}" x="{:.2f}" width="{:.2f}" height="8"/>)", kind, from,
                     std::max(0.0, to - from));
}

}  // namespace

std::string html_bar(const Bar& bar) {
  const double low = std::clamp(bar.low, 0.0, 100.0), high = std::clamp(bar.high, low, 100.0);
  std::string drawn = R"(<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">)" +
                      rectangle("track", 0, 100) + rectangle("sure", 0, low) + rectangle("possible", low, high);
  if (bar.threshold > 0) drawn += rectangle("threshold", bar.threshold - 0.25, bar.threshold + 0.25);
  return drawn + "</svg>";
}

std::string html_swatch() { return R"(<svg aria-hidden="true"><rect width="100%" height="100%" rx="3"/></svg>)"; }

}  // namespace readiness::paper
