// SPDX-License-Identifier: Apache-2.0
#include "audit/occurring.hpp"

#include "data/scan.hpp"
#include "text/audit_phrases.hpp"
#include "text/punctuation.hpp"
#include "util/expression.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <set>

namespace readiness::audit {
namespace {

namespace phrases = text::phrases;
using text::say;

constexpr std::size_t k_most_shown = 12;       // a sentence is no table
constexpr std::size_t k_value_width = 24;      // characters of one value
constexpr std::ptrdiff_t k_digits_of_ids = 7;  // a value with so many digits may be a phone or a card

std::vector<Measure> wishes(const Filter& filter) {
  std::vector<Measure> all;
  if (const auto condition = util::Expression::parse(filter.when))
    for (const std::string& column : condition->names()) all.push_back(measures::top(filter.table, column));
  return all;
}

// States and kinds are words; what may point at a person is masked.
std::string shown(const std::string& value) {
  const std::string clean = util::shorten(util::printable(value), k_value_width);
  const auto digits = std::count_if(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
  return value.find('@') != std::string::npos || digits >= k_digits_of_ids ? util::mask(clean) : clean;
}

Localized listed(const Measurement& values) {
  std::vector<Localized> all;
  for (const Record& record : values.records) {
    if (all.size() == k_most_shown) break;
    all.push_back(say<phrases::value_and_count>(shown(record.values[0]), record.values[1]));
  }
  if (values.count > all.size()) all.push_back(say<phrases::more_values>(util::grouped(values.count - all.size())));
  return text::enumerated(all);
}

Localized with_values(Localized message, const std::string& column, const Measurement& values) {
  if (values.rows == 0) return say<phrases::values_not_there>(message, column);
  if (values.records.empty()) return say<phrases::values_too_many>(message, column);
  return say<phrases::values_there>(message, column, listed(values));
}

}  // namespace

void tell_values(std::vector<Finding>& findings, const std::vector<Unfulfilled>& all, const Checklist& checklist,
                 const Project& project, unsigned jobs) {
  std::set<Measure> wanted;
  for (const Unfulfilled& one : all)
    if (findings[one.finding].outcome == Outcome::unknown)
      for (Measure& wish : wishes(one.filter)) wanted.insert(std::move(wish));
  if (wanted.empty()) return;
  const auto scanned = data::scan(checklist.tables, project, wanted, {.jobs = jobs});
  if (!scanned) return;  // it was readable a moment ago; that no row fulfils the condition stands
  for (const Unfulfilled& one : all) {
    Finding& finding = findings[one.finding];
    if (finding.outcome != Outcome::unknown) continue;
    for (const Measure& wish : wishes(one.filter))
      if (const auto& values = scanned->measurements.at(wish); values)
        finding.message = with_values(std::move(finding.message), wish.columns.front(), *values);
    finding.message = say<phrases::say_empty>(finding.message);
  }
}

}  // namespace readiness::audit
