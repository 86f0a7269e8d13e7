// SPDX-License-Identifier: Apache-2.0
#include "report/forms.hpp"

#include "report/page.hpp"

#include <algorithm>

namespace readiness::report {

const std::vector<Form>& forms() {
  static const std::vector<Form> all = {
      {"terminal", "", "terminal", screen_page},
      {"terminal:full", "", "terminal", detailed_screen_page},
      {"brief", "", "markdown", brief_page},
      {"markdown", "md", "markdown", summary_page},
      {"markdown:full", "md:full", "markdown", full_page},
      {"html", "", "html", interactive_page},
      {"docx", "", "docx", document_page},
      {"docx:full", "", "docx", full_document_page},
      {"csv", "", "csv", actions_page},
  };
  return all;
}

const Form* find_form(std::string_view name) {
  if (name.empty()) return nullptr;
  const auto found = std::find_if(forms().begin(), forms().end(),
                                  [&](const Form& form) { return form.name == name || form.short_name == name; });
  return found == forms().end() ? nullptr : &*found;
}

}  // namespace readiness::report
