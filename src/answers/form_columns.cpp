// SPDX-License-Identifier: Apache-2.0
#include "answers/form_columns.hpp"

#include "text/phrase.hpp"

namespace readiness::answers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase form_item{"编号", "Item"};
constexpr text::Phrase form_title{"检查项", "Statement"};
constexpr text::Phrase form_question{"问题", "Question"};
constexpr text::Phrase form_answer{"答案", "Answer"};
constexpr text::Phrase form_by{"回答人", "Answered by"};
constexpr text::Phrase form_date{"日期", "Date"};
constexpr text::Phrase form_expires{"有效期至", "Holds until"};
constexpr text::Phrase form_reviewer{"复核人", "Reviewed by"};
constexpr text::Phrase form_evidence{"证据", "Evidence"};
constexpr text::Phrase form_note{"备注", "Note"};
constexpr text::Phrase form_state{"现状", "State"};
// clang-format on
}  // namespace phrases

}  // namespace

const std::vector<FormColumn>& form_columns() {
  static const std::vector<FormColumn> all{{"item", text::say<phrases::form_item>(), 12},
                                           {"title", text::say<phrases::form_title>(), 32},
                                           {"question", text::say<phrases::form_question>(), 44},
                                           {"answer", text::say<phrases::form_answer>(), 22, true},
                                           {"by", text::say<phrases::form_by>(), 10, true},
                                           {"date", text::say<phrases::form_date>(), 12, true},
                                           {"expires", text::say<phrases::form_expires>(), 12, true},
                                           {"reviewer", text::say<phrases::form_reviewer>(), 10, true},
                                           {"evidence", text::say<phrases::form_evidence>(), 34, true},
                                           {"note", text::say<phrases::form_note>(), 24, true},
                                           {"state", text::say<phrases::form_state>(), 30}};
  return all;
}

}  // namespace readiness::answers
