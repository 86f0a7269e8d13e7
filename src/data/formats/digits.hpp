// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "util/digits.hpp"

namespace readiness::data {

using util::all_digits;
using util::EightDigits;
using util::is_digit;

}  // namespace readiness::data
