// SPDX-License-Identifier: Apache-2.0
#include "audit/expect.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace readiness::audit {
namespace {

std::string_view symbol(Comparison comparison) {
  switch (comparison) {
    case Comparison::less:
      return "<";
    case Comparison::less_equal:
      return "<=";
    case Comparison::equal:
      return "==";
    case Comparison::greater_equal:
      return ">=";
    case Comparison::greater:
      return ">";
  }
  return "?";
}

}  // namespace

std::string describe(const Bound& bound, Unit unit) {
  return fmt::format("{} {}{}", symbol(bound.comparison), bound.value, unit == Unit::share ? " %" : "");
}

bool holds(const Bound& bound, double measured) {
  switch (bound.comparison) {
    case Comparison::less:
      return measured < bound.value;
    case Comparison::less_equal:
      return measured <= bound.value;
    case Comparison::equal:
      return measured == bound.value;
    case Comparison::greater_equal:
      return measured >= bound.value;
    case Comparison::greater:
      return measured > bound.value;
  }
  return false;
}

Judgement judge(const Expect& expect, double measured) {
  if (holds(expect.pass, measured)) return {Outcome::pass, 1};
  if (!expect.fail || holds(*expect.fail, measured)) return {Outcome::fail, 0};
  const double span = expect.pass.value - expect.fail->value;
  if (span == 0 || std::isnan(measured)) return {Outcome::fail, 0};
  return {Outcome::partial, std::clamp((measured - expect.fail->value) / span, 0.0, 1.0)};
}

std::string describe(const Expect& expect, Unit unit) {
  if (!expect.fail) return describe(expect.pass, unit);
  return fmt::format("{}, fail {}", describe(expect.pass, unit), describe(*expect.fail, unit));
}

}  // namespace readiness::audit
