// SPDX-License-Identifier: Apache-2.0
// The columns of the form, as both its writer and its reader know them.
#pragma once

#include "text/answers_phrases.hpp"

#include <string>
#include <vector>

namespace readiness::answers {

struct FormColumn {
  std::string id;  // stands behind the bar in the header: "答案|answer"
  Localized title;
  double width = 12;
  bool input = false;
};

inline const std::vector<FormColumn>& form_columns() {
  namespace phrases = text::phrases;
  using text::say;
  static const std::vector<FormColumn> all{{"item", say<phrases::form_item>(), 12},
                                           {"title", say<phrases::form_title>(), 32},
                                           {"question", say<phrases::form_question>(), 44},
                                           {"answer", say<phrases::form_answer>(), 22, true},
                                           {"by", say<phrases::form_by>(), 10, true},
                                           {"date", say<phrases::form_date>(), 12, true},
                                           {"expires", say<phrases::form_expires>(), 12, true},
                                           {"reviewer", say<phrases::form_reviewer>(), 10, true},
                                           {"evidence", say<phrases::form_evidence>(), 34, true},
                                           {"note", say<phrases::form_note>(), 24, true},
                                           {"state", say<phrases::form_state>(), 30}};
  return all;
}

}  // namespace readiness::answers
