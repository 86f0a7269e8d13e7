// SPDX-License-Identifier: Apache-2.0
#include "audit/occurring.hpp"

#include "data/scan.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/expression.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <set>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase values_there{"{0}；“{1}”列中出现的值有：{2}", "{0}; the values of {1} are: {2}"};
constexpr text::Phrase values_not_there{"{0}；“{1}”列是空的", "{0}; {1} has no value at all"};
constexpr text::Phrase values_too_many{"{0}；“{1}”列中的值太多，未列出", "{0}; {1} has too many values to list"};
constexpr text::Phrase value_and_count{"{0}（{1}）", "{0} ({1})"};
constexpr text::Phrase more_values{"其他 {0} 个", "{0} more"};
constexpr text::Phrase say_empty{"{0}。条件写错时请按上列的值改正；确实可以没有这样的行时，请在检查项中写 empty: not_applicable", "{0}. Correct the condition by the values above; where there may be no such row, write empty: not_applicable in the item"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_most_shown = 12;   // a sentence is no table
constexpr std::size_t k_value_width = 24;  // characters of one value

std::vector<Measure> wishes(const Filter& filter) {
  std::vector<Measure> all;
  if (const auto condition = util::Expression::parse(filter.when))
    for (const std::string& column : condition->names()) all.push_back(measures::top(filter.table, column));
  return all;
}

Localized listed(const Measurement& values, const std::string& names, bool show_values) {
  std::vector<Localized> all;
  for (const Record& record : values.records) {
    if (all.size() == k_most_shown) break;
    all.push_back(say<phrases::value_and_count>(shown_value(record.values[0], names, show_values), record.values[1]));
  }
  if (values.count > all.size()) all.push_back(say<phrases::more_values>(util::grouped(values.count - all.size())));
  return text::enumerated(all);
}

}  // namespace

std::string names_of(const Checklist& checklist, const std::string& table, const std::string& column) {
  const Table* declared = find(checklist.tables, table);
  const Column* named = declared ? find(declared->columns, column) : nullptr;
  return named ? column + " " + named->title.en + " " + named->title.zh : column;
}

std::string shown_value(const std::string& value, const std::string& names, bool show_values) {
  const std::string safe = util::shorten(util::printable(value), k_value_width);
  return show_values ? safe : util::disclosed(safe, names);
}

Localized with_values(Localized message, const std::string& column, const Measurement& values, const std::string& names,
                      bool show_values) {
  if (values.rows == 0) return say<phrases::values_not_there>(message, column);
  if (values.records.empty()) return say<phrases::values_too_many>(message, column);
  return say<phrases::values_there>(message, column, listed(values, names, show_values));
}

void tell_values(std::vector<Finding>& findings, const std::vector<Unfulfilled>& all, const Checklist& checklist,
                 const Project& project, unsigned jobs, bool show_values) {
  std::set<Measure> wanted;
  for (const Unfulfilled& one : all)
    if (findings[one.finding].outcome == Outcome::unknown)
      for (Measure& wish : wishes(one.filter)) wanted.insert(std::move(wish));
  if (wanted.empty()) return;
  data::Tables tables(checklist.tables, project.tables, data::files_in(project.folder));
  const auto scanned = data::scan(tables, wanted, {.jobs = jobs});
  if (!scanned) return;  // it was readable a moment ago; that no row fulfils the condition stands
  for (const Unfulfilled& one : all) {
    Finding& finding = findings[one.finding];
    if (finding.outcome != Outcome::unknown) continue;
    for (const Measure& wish : wishes(one.filter))
      if (const auto& values = scanned->measurements.at(wish); values)
        finding.message = with_values(std::move(finding.message), wish.columns.front(), *values,
                                      names_of(checklist, wish.table, wish.columns.front()), show_values);
    finding.message = say<phrases::say_empty>(finding.message);
  }
}

}  // namespace readiness::audit
