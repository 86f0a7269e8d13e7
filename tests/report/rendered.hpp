// SPDX-License-Identifier: Apache-2.0
// A report in one of its forms.
#pragma once

#include "paper/format.hpp"
#include "report/forms.hpp"

namespace readiness::test {

inline std::string rendered(const Report& report, std::string_view name, Language language,
                            const paper::Look& look = {}) {
  const report::Form& form = *report::find_form(name);
  return paper::written(*paper::find(form.format), form.page(report, language), look).value();
}

}  // namespace readiness::test
