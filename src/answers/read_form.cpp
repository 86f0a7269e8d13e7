// SPDX-License-Identifier: Apache-2.0
#include "answers/entries.hpp"
#include "answers/evidence.hpp"
#include "answers/form.hpp"
#include "answers/form_columns.hpp"
#include "data/xlsx/sheet.hpp"
#include "data/xlsx/styles.hpp"
#include "data/xlsx/workbook.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/calendar.hpp"
#include "util/file.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <map>

namespace readiness::answers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase form_fault{"{0}，工作表“{1}”第 {2} 行“{3}”：{4}", "{0}, sheet '{1}', row {2}, '{3}': {4}"};
constexpr text::Phrase form_answer_missing{"填了其他内容，但没有选择答案", "other cells of the row are filled in, but there is no answer"};
constexpr text::Phrase form_value_missing{"必须填写", "must be filled in"};
constexpr text::Phrase form_no_choice{"没有“{0}”这个答案", "there is no answer '{0}'"};
constexpr text::Phrase form_allowed{"可选：{0}", "allowed: {0}"};
constexpr text::Phrase form_no_day{"“{0}”不是日期，应写作 2026-01-30", "'{0}' is no date; write 2026-01-30"};
constexpr text::Phrase form_day_in_future{"“{0}”晚于今天", "'{0}' lies in the future"};
constexpr text::Phrase form_no_expiry{"“{0}”应为日期（2026-01-30）或天数（90d）", "'{0}' must be a date such as 2026-01-30, or days such as 90d"};
constexpr text::Phrase form_expires_early{"“{0}”早于回答日期", "'{0}' lies before the date of the answer"};
constexpr text::Phrase form_no_question{"本阶段没有需要回答的项“{0}”", "no question '{0}' is due in this phase"};
constexpr text::Phrase form_twice{"{0} 已在第 {1} 行出现", "{0} stands in row {1} already"};
constexpr text::Phrase form_no_workbook{"{0} 不是 XLSX 工作簿", "{0} is no XLSX workbook"};
constexpr text::Phrase form_without_questions{"{0} 中没有问题表：找不到“编号|item”一列", "{0} holds no questions: no column 'Item|item' was found"};
constexpr text::Phrase form_export_first{"用 readiness answers export 生成一份再填写", "let readiness answers export write one, and fill that in"};
// clang-format on
}  // namespace phrases

namespace xlsx = data::xlsx;
using text::say;

constexpr std::size_t k_most_rows = 10'000;  // of a sheet: far more than there are questions

// One row below a header, with what is needed to say where it stands.
struct FormRow {
  std::string file, sheet;
  std::uint64_t number = 0;
  std::map<std::string, std::string> cells;  // by column id, trimmed

  const std::string& at(const std::string& column) const {
    static const std::string k_none;
    const auto cell = cells.find(column);
    return cell == cells.end() ? k_none : cell->second;
  }

  Error fault(const std::string& column, const Localized& what, const Localized& hint = {}) const {
    const auto& all = form_columns();
    const auto known = std::find_if(all.begin(), all.end(), [&](const FormColumn& one) { return one.id == column; });
    return {say<phrases::form_fault>(file, sheet, number, known->title, what), {}, hint};
  }
};

// Column ids by position; empty when this is no header of ours.
std::map<std::size_t, std::string> header_of(const std::vector<std::string>& cells) {
  std::map<std::size_t, std::string> columns;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string id = util::split(cells[i], '|').back();
    const auto& all = form_columns();
    if (std::any_of(all.begin(), all.end(), [&](const FormColumn& one) { return one.id == util::trim(id); }))
      columns[i] = util::trim(id);
  }
  const bool ours = std::any_of(columns.begin(), columns.end(), [](const auto& one) { return one.second == "item"; });
  return ours ? columns : std::map<std::size_t, std::string>{};
}

Result<std::vector<FormRow>> read_rows(const std::filesystem::path& path) {
  const std::string name = path.string();
  RD_TRY(const util::MappedFile file, util::MappedFile::open(path));
  if (!file.bytes().starts_with("PK\x03\x04")) return Error{say<phrases::form_no_workbook>(name)};
  RD_TRY(xlsx::Package package, xlsx::Package::open(path, name));
  RD_TRY(const xlsx::Workbook workbook, xlsx::read_workbook(package));
  RD_TRY(xlsx::Book book, xlsx::open_book(std::move(package), workbook));
  std::vector<FormRow> rows;
  for (const xlsx::Sheet& sheet : workbook.sheets) {
    std::map<std::size_t, std::string> columns;
    std::size_t seen = 0;
    book.sheet = sheet;
    RD_CHECK(xlsx::read_rows(book, [&](const xlsx::Row& row) {
      if (columns.empty()) {
        columns = header_of(row.cells);
        return !columns.empty() || ++seen < 20;
      }
      FormRow& read = rows.emplace_back(FormRow{name, sheet.name, row.number, {}});
      for (const auto& [index, id] : columns)
        if (index < row.cells.size()) read.cells[id] = util::trim(row.cells[index]);
      return ++seen < k_most_rows;
    }));
  }
  if (rows.empty()) return Error{say<phrases::form_without_questions>(name), {}, say<phrases::form_export_first>()};
  return rows;
}

// Days as cells and people write them: a cell of the kind date arrives as 2026-01-30, perhaps with a time.
std::string day_part(const std::string& text) {
  const std::string day = text.substr(0, text.find(' '));
  return util::replace_all(day, "/", "-");
}

class RowReader {
 public:
  RowReader(const FormRow& row, const Question& question, const Host& host)
      : row_(row), question_(question), host_(host) {}

  // Nothing when the row says what the project says already, or nothing at all.
  Result<std::optional<Answer>, Errors> read() {
    if (row_.at("answer").empty()) {
      for (const char* column : {"by", "date", "expires", "reviewer", "evidence", "note"})
        if (!row_.at(column).empty()) complain("answer", say<phrases::form_answer_missing>(), allowed());
      return done({});
    }
    Answer answer{
        .item = question_.item->id, .by = row_.at("by"), .reviewer = row_.at("reviewer"), .note = row_.at("note")};
    read_choice(answer);
    if (answer.by.empty()) complain("by", say<phrases::form_value_missing>());
    read_days(answer);
    if (!answer.reviewer.empty() && same_person(answer.reviewer, answer.by))
      complain("reviewer", say<text::phrases::reviewer_must_differ>());
    if (is_unchanged(answer)) return done({});
    read_evidence_cell(answer);
    return done(std::move(answer));
  }

 private:
  Result<std::optional<Answer>, Errors> done(std::optional<Answer> answer) {
    if (!errors_.empty()) return std::move(errors_);
    return answer;
  }

  void complain(const char* column, const Localized& what, const Localized& hint = {}) {
    errors_.push_back(row_.fault(column, what, hint));
  }

  Localized allowed() const {
    std::vector<Localized> choices;
    for (const Choice& choice : question_.ask->choices)
      choices.push_back({choice.title.zh + " (" + choice.id + ")", choice.title.en + " (" + choice.id + ")"});
    return say<phrases::form_allowed>(text::enumerated(choices));
  }

  void read_choice(Answer& answer) {
    if (const Choice* choice = choice_of(*question_.ask, row_.at("answer")))
      answer.choice = choice->id;
    else
      complain("answer", say<phrases::form_no_choice>(row_.at("answer")), allowed());
  }

  void read_days(Answer& answer) {
    const std::string& date = row_.at("date");
    const auto day = util::parse_day(day_part(date));
    if (date.empty())
      complain("date", say<phrases::form_value_missing>());
    else if (!day)
      complain("date", say<phrases::form_no_day>(date));
    else if (*day > host_.today())
      complain("date", say<phrases::form_day_in_future>(date));
    if (day) answer.date = *day;
    const std::string& expires = row_.at("expires");
    if (expires.empty()) return;
    const auto last = util::parse_expiry(day_part(expires), answer.date);
    if (!last)
      complain("expires", say<phrases::form_no_expiry>(expires));
    else if (day && *last < *day)
      complain("expires", say<phrases::form_expires_early>(expires));
    else
      answer.expires = *last;
  }

  // The evidence is compared as it is written: what people did not touch keeps the hash that it has.
  bool is_unchanged(Answer answer) const {
    if (!question_.answer) return false;
    const Answer& before = *question_.answer;
    answer.evidence = before.evidence;
    const std::string& cell = row_.at("evidence");
    const bool same_evidence =
        cell == evidence_text(before.evidence, Language::zh) || cell == evidence_text(before.evidence, Language::en);
    return same_evidence && same_answer(answer, before);
  }

  void read_evidence_cell(Answer& answer) {
    auto evidence = read_evidence(row_.at("evidence"), host_);
    if (evidence)
      answer.evidence = std::move(evidence).value();
    else
      complain("evidence", evidence.error().message);
  }

  const FormRow& row_;
  const Question& question_;
  const Host& host_;
  Errors errors_;
};

std::vector<std::string> ids(const std::vector<Question>& questions) {
  std::vector<std::string> all;
  for (const Question& question : questions) all.push_back(question.item->id);
  return all;
}

}  // namespace

Result<std::vector<Answer>, Errors> read_form(const std::filesystem::path& path, const std::vector<Question>& questions,
                                              const Host& host) {
  RD_TRY(const auto rows, read_rows(path));
  std::vector<Answer> answers;
  Errors errors;
  std::map<std::string, std::uint64_t> seen;
  for (const FormRow& row : rows) {
    const std::string& id = row.at("item");
    if (id.empty() && row.at("answer").empty()) continue;
    const auto question =
        std::find_if(questions.begin(), questions.end(), [&](const Question& one) { return one.item->id == id; });
    if (question == questions.end()) {
      errors.push_back(row.fault("item", say<phrases::form_no_question>(id), util::suggest(id, ids(questions))));
      continue;
    }
    const auto [first, added] = seen.emplace(id, row.number);
    if (!added) {
      errors.push_back(row.fault("item", say<phrases::form_twice>(id, first->second)));
      continue;
    }
    auto answer = RowReader(row, *question, host).read();
    if (!answer)
      errors.insert(errors.end(), answer.error().begin(), answer.error().end());
    else if (*answer)
      answers.push_back(**answer);
  }
  if (!errors.empty()) return errors;
  return answers;
}

}  // namespace readiness::answers
