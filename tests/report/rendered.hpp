// SPDX-License-Identifier: Apache-2.0
// A report as a format of paper shows it.
#pragma once

#include "paper/format.hpp"
#include "report/page.hpp"

namespace readiness::test {

inline std::string rendered(const Report& report, std::string_view format, Language language,
                            const paper::Look& look = {}) {
  const paper::Format& one = *paper::find(format);
  const auto depth = one.use == paper::Use::screen ? report::Depth::screen : report::Depth::document;
  return paper::written(one, report::page(report, language, depth), look).value();
}

}  // namespace readiness::test
