// SPDX-License-Identifier: Apache-2.0
#include "util/pattern.hpp"

#include "text/util_phrases.hpp"

#include <re2/re2.h>

namespace readiness::util {

Result<void> check_pattern(std::string_view pattern) {
  const re2::RE2 compiled(re2::StringPiece(pattern.data(), pattern.size()), re2::RE2::Quiet);
  if (compiled.ok()) return {};
  return Error{text::say<text::phrases::expression_bad_pattern>(compiled.error())};
}

}  // namespace readiness::util
