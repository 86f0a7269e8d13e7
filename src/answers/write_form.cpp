// SPDX-License-Identifier: Apache-2.0
#include "answers/evidence.hpp"
#include "answers/form.hpp"
#include "answers/form_columns.hpp"
#include "text/names.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/workbook.hpp"

#include <algorithm>
#include <map>

namespace readiness::answers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase form_instructions{"填写说明", "Instructions"};
constexpr text::Phrase form_help_answer{"1. 在各部门的工作表中，从“答案”的下拉列表里选择。只有浅黄色单元格可以填写，其余已锁定。", "1. On the sheet of your department, choose from the list under 'Answer'. Only the yellow cells can be filled in; the rest is locked."};
constexpr text::Phrase form_help_who{"2. 每个答案须写明回答人和日期（如 2026-01-30）。有效期可写日期，或 90d 表示 90 天；留空则按检查表的规定。", "2. Each answer needs who answered, and the day, such as 2026-01-30. 'Holds until' takes a day, or 90d for 90 days; when it is empty, the checklist's rule holds."};
constexpr text::Phrase form_help_evidence{"3. 证据写文件路径（相对于项目文件夹）、网址，或“会议：……”；多项各占一行，或用 ; 分隔。导入时计算文件的 SHA-256，此后文件改动，答案即失效。", "3. Evidence is the path of a file (relative to the project folder), an address, or 'meeting: ...'; several stand on lines of their own, or behind ;. Files are hashed on import: when one changes later, the answer no longer holds."};
constexpr text::Phrase form_help_review{"4. 标明“须复核”的题，由另一人核实后填写复核人；没有复核人，答案不算数。", "4. Where it says 'needs a review', another person checks the answer and signs as reviewer; until then it does not count."};
constexpr text::Phrase form_help_import{"5. 填好后运行 readiness answers import 文件。有错则指出位置，全部更正后才会写入。", "5. Then run readiness answers import FILE. It names every mistake; nothing is written until all are corrected."};
constexpr text::Phrase form_needs_evidence{"（须附证据）", "(needs evidence)"};
constexpr text::Phrase form_needs_review{"（须复核）", "(needs a review)"};
// clang-format on
}  // namespace phrases

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
