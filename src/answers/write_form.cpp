// SPDX-License-Identifier: Apache-2.0
#include "answers/evidence.hpp"
#include "answers/form.hpp"
#include "answers/form_columns.hpp"
#include "text/names.hpp"
#include "util/calendar.hpp"
#include "util/workbook.hpp"

#include <algorithm>
#include <map>

namespace readiness::answers {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::CellStyle;
using util::WorkbookCell;
using util::WorkbookSheet;

util::WorkbookSheet instructions(const Localized& project, Language language) {
  WorkbookSheet sheet{.name = say<phrases::form_instructions>().in(language), .widths = {100}, .locked = true};
  sheet.rows.push_back({{project.in(language), CellStyle::heading}});
  for (const Localized& line :
       {say<phrases::form_help_answer>(), say<phrases::form_help_who>(), say<phrases::form_help_evidence>(),
        say<phrases::form_help_review>(), say<phrases::form_help_import>()})
    sheet.rows.push_back({{line.in(language)}});
  return sheet;
}

std::string cell_of(const Choice& choice, Language language) {
  return choice.title.in(language) + " (" + choice.id + ")";
}

class FormSheet {
 public:
  FormSheet(std::string name, Language language) : language_(language) {
    sheet_ = {.name = std::move(name), .frozen_rows = 1, .locked = true};
    std::vector<WorkbookCell> header;
    for (const FormColumn& column : form_columns()) {
      sheet_.widths.push_back(column.width);
      header.push_back({column.title.in(language) + "|" + column.id, CellStyle::heading});
    }
    sheet_.rows.push_back(std::move(header));
  }

  void add(const Question& question) {
    const std::size_t row = sheet_.rows.size();
    std::vector<WorkbookCell> cells;
    for (const FormColumn& column : form_columns()) {
      const bool is_day = column.id == "date" || column.id == "expires";
      const CellStyle style = is_day ? CellStyle::date : column.input ? CellStyle::input : CellStyle::plain;
      cells.push_back({text_of(column.id, question), style});
    }
    std::vector<std::string> choices;
    for (const Choice& choice : question.ask->choices) choices.push_back(cell_of(choice, language_));
    const auto& columns = form_columns();
    const auto answer =
        std::find_if(columns.begin(), columns.end(), [](const auto& one) { return one.id == "answer"; });
    sheet_.drop_downs.push_back({static_cast<std::size_t>(answer - columns.begin()), row, row, choices});
    sheet_.rows.push_back(std::move(cells));
  }

  WorkbookSheet take() && { return std::move(sheet_); }

 private:
  std::string text_of(const std::string& column, const Question& question) const {
    if (column == "item") return question.item->id;
    if (column == "title") return question.item->title.in(language_);
    if (column == "question") return asked(question);
    if (column == "state") return question.state.in(language_);
    return question.answer ? given(column, question) : "";
  }

  // The question, and what an answer must have.
  std::string asked(const Question& question) const {
    std::string text = question.ask->question.in(language_);
    if (question.ask->evidence) text += "\n" + say<phrases::form_needs_evidence>().in(language_);
    if (question.ask->review) text += "\n" + say<phrases::form_needs_review>().in(language_);
    return text;
  }

  std::string given(const std::string& column, const Question& question) const {
    const Answer& answer = *question.answer;
    const Choice* choice = find(question.ask->choices, answer.choice);
    if (column == "answer") return choice ? cell_of(*choice, language_) : "";
    if (column == "by") return answer.by;
    if (column == "date") return util::format_day(answer.date);
    if (column == "expires") return answer.expires ? util::format_day(*answer.expires) : "";
    if (column == "reviewer") return answer.reviewer;
    if (column == "evidence") return evidence_text(answer.evidence, language_);
    return answer.note;
  }

  Language language_;
  WorkbookSheet sheet_;
};

}  // namespace

Result<std::string> write_form(const std::vector<Question>& questions, const Checklist& checklist,
                               const Localized& project, Language language) {
  std::vector<WorkbookSheet> sheets{instructions(project, language)};
  std::vector<std::pair<Localized, FormSheet>> departments;
  for (const Question& question : questions) {
    const Localized name = department(*question.item, checklist);
    auto known =
        std::find_if(departments.begin(), departments.end(), [&](const auto& one) { return one.first == name; });
    if (known == departments.end())
      known = departments.insert(departments.end(), {name, FormSheet(name.in(language), language)});
    known->second.add(question);
  }
  for (auto& [name, sheet] : departments) sheets.push_back(std::move(sheet).take());
  return util::write_workbook(sheets);
}

}  // namespace readiness::answers
