// SPDX-License-Identifier: Apache-2.0
#include "audit/vocabulary.hpp"

#include "audit/occurring.hpp"
#include "text/phrase.hpp"
#include "util/expression_literals.hpp"
#include "util/moment.hpp"
#include "util/quantity.hpp"
#include "util/resembles.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase word_resembles{"条件中的“{0}”在“{1}”列中没有出现，却有相近的“{2}”，两者可能是一回事，因此不能算通过", "'{0}' in the condition does not occur in {1}, but the similar '{2}' does: they may mean the same, so this is no pass"};
constexpr text::Phrase word_undeclared{"“{0}”列中有检查表未列出的值“{1}”，条件是否应包括它无从判断，因此不能算通过", "{0} holds '{1}', which the checklist does not list: whether the condition means it, too, cannot be told, so this is no pass"};
constexpr text::Phrase correct_word{"{0}。请改正条件或数据；两种写法都对时，在检查表该列的 values 中列出全部取值", "{0}. Correct the condition or the data; where both words are right, list all values of the column in the checklist, under values"};
// clang-format on
}  // namespace phrases

using text::say;

// A word of a condition whose misspelling would make an item pass.
struct Word {
  std::string table, column, text;
  Measure values() const { return measures::top(table, column); }
};

// `when` chooses the rows that are looked at: there, a word that should be found and is not hides rows. What holds in
// every row hides them behind a word that should not be found. A part can be too small as well as too large.
bool can_hide(const std::string& parameter, bool wanted) {
  return parameter == "part" || wanted == (parameter != "condition");
}

// Not a number or a date: those are no words to be misspelt.
bool is_word(const std::string& text) {
  return !text.empty() && !util::read_quantity(text) && !util::read_moment(text);
}

std::vector<Word> words_of(const Check& check, const Probe& probe) {
  std::vector<Word> words;
  for (const ParamSpec& spec : probe.info.params) {
    if (spec.type != ParamType::expression || !check.with.has(spec.name)) continue;
    const auto condition = util::Expression::parse(check.with.text(spec.name));
    if (!condition) continue;
    for (util::ComparedText& compared : util::compared_texts(*condition))
      if (can_hide(spec.name, compared.wanted) && is_word(compared.text))
        words.push_back({check.with.text(spec.column_of), std::move(compared.name), std::move(compared.text)});
  }
  return words;
}

using Texts = std::vector<std::string>;

bool has(const Texts& texts, const std::string& text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

// All different values; none where there are more than a closed list has.
Texts values_of(const Measurement& values) {
  Texts all;
  if (values.count > values.records.size()) return all;
  for (const Record& record : values.records) all.push_back(record.values[0]);
  return all;
}

const std::string* like(const std::string& word, const Texts& values) {
  const auto found = std::find_if(values.begin(), values.end(),
                                  [&](const std::string& value) { return util::resembles(word, value); });
  return found == values.end() ? nullptr : &*found;
}

// What the checklist lists in another case or width is known, unless it is the very word that is looked for.
bool is_listed(const std::string& value, const Texts& listed, const Texts& looked_for) {
  return std::any_of(listed.begin(), listed.end(), [&](const std::string& one) {
    return one == value || (util::fold(one) == util::fold(value) && !has(looked_for, one));
  });
}

const std::string* unlisted(const Texts& values, const Texts& listed, const Texts& looked_for) {
  const auto found = std::find_if(values.begin(), values.end(),
                                  [&](const std::string& value) { return !is_listed(value, listed, looked_for); });
  return found == values.end() ? nullptr : &*found;
}

}  // namespace

std::vector<Measure> words_wanted(const Check& check, const Probe& probe) {
  std::vector<Measure> wishes;
  for (const Word& word : words_of(check, probe)) wishes.push_back(word.values());
  return wishes;
}

std::optional<Localized> doubtful_word(const Task& task, const Measured& measured, const Checklist& checklist,
                                       bool show_values) {
  const std::vector<Word> words = words_of(*task.check, *task.probe);
  for (const Word& word : words) {
    const Measurement& counted = measured.of(word.values());
    const Texts values = values_of(counted);
    Texts looked_for;
    for (const Word& other : words)
      if (other.table == word.table && other.column == word.column) looked_for.push_back(other.text);
    const std::string names = names_of(checklist, word.table, word.column);
    const Table* table = find(checklist.tables, word.table);
    const Column* column = table ? find(table->columns, word.column) : nullptr;
    std::optional<Localized> doubt;
    if (column && !column->values.empty()) {
      if (const std::string* strange = unlisted(values, column->values, looked_for))
        doubt = say<phrases::word_undeclared>(word.column, shown_value(*strange, names, show_values));
    } else if (const std::string* near = has(values, word.text) ? nullptr : like(word.text, values);
               near && !has(looked_for, *near)) {
      doubt = say<phrases::word_resembles>(word.text, word.column, shown_value(*near, names, show_values));
    }
    if (doubt)
      return say<phrases::correct_word>(with_values(*std::move(doubt), word.column, counted, names, show_values));
  }
  return std::nullopt;
}

}  // namespace readiness::audit
