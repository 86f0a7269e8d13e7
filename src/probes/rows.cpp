// SPDX-License-Identifier: Apache-2.0
#include "probes/rows.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace readiness::probes {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase table_is_empty{"表 {0} 没有数据行，无从检查", "table {0} has no rows, so there is nothing to check"};
constexpr text::Phrase no_row_matches{"表 {0} 中没有符合条件的行（{1}）", "no row of table {0} fulfils the condition ({1})"};
constexpr text::Phrase no_value_given{"表 {0} 的“{1}”在 {2} 行中都没有填写，无从检查", "{1} of table {0} has no value in any of {2} rows, so there is nothing to check"};
constexpr text::Phrase rows_in_table{"表 {1} 共有 {0} 行", "number of rows in table {1}: {0}"};
constexpr text::Phrase rows_that_match{"符合条件的有 {0} 行", "rows that match: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_name_width = 40;  // a header is a word or two; a hostile one must not fill the report

}  // namespace

Wishes Rows::needs(Wishes others) const {
  others.push_back(measures::rows(table_));
  if (!when_.empty()) others.push_back(measures::rows(table_, when_));
  return others;
}

std::optional<Verdict> Rows::none(const Measured& measured) const {
  if (in_table(measured) == 0) return unknown(say<phrases::table_is_empty>(table_));
  if (matching(measured) > 0) return std::nullopt;
  return fits_no_row(table_, when_, say<phrases::no_row_matches>(table_, when_));
}

std::optional<Verdict> Rows::none_with_value(const Measured& measured, const std::string& column,
                                             std::uint64_t values) const {
  if (auto verdict = none(measured)) return verdict;
  if (values > 0) return std::nullopt;
  return unknown(say<phrases::no_value_given>(table_, column, grouped(matching(measured))));
}

Localized Rows::say_count(std::uint64_t count) const {
  if (when_.empty()) return say<phrases::rows_in_table>(grouped(count), table_);
  return say<phrases::rows_that_match>(grouped(count));
}

Verdict fits_no_row(const std::string& table, const std::string& when, Localized message) {
  return {.message = std::move(message), .unfulfilled = Filter{table, when}};
}

Verdict unknown(Localized message, std::vector<Sample> samples) {
  return {.otherwise = Outcome::unknown, .message = std::move(message), .samples = std::move(samples)};
}

double share_in_order(std::uint64_t wrong, std::uint64_t all) {
  return 100.0 * static_cast<double>(all - wrong) / static_cast<double>(all);
}

Verdict share_verdict(const Measurement& wrong, Localized message) {
  return {.measured = share_in_order(wrong.count, wrong.rows),
          .message = std::move(message),
          .samples = wrong.samples,
          .offending = wrong.count,
          .tally = Tally{wrong.count, wrong.rows}};
}

Verdict values_verdict(const Params& params, const Measured& measured, const Measurement& wrong,
                       const std::string& columns, Localized message) {
  if (auto verdict = Rows(params).none_with_value(measured, columns, wrong.rows)) return *verdict;
  return share_verdict(wrong, std::move(message));
}

std::string column_name(const std::string& id, const std::vector<Sample>& samples) {
  if (samples.empty() || util::trim(samples.front().column).empty()) return id;
  return util::shorten(util::printable(samples.front().column), k_name_width);
}

std::string key_name(const std::vector<std::string>& ids, const std::vector<Sample>& samples) {
  return column_name(util::join(ids, " + "), samples);
}

}  // namespace readiness::probes
