// SPDX-License-Identifier: Apache-2.0
// An inventory (browsers, phones, databases, middleware) against what the vendor supports, by people where heads are
// counted. Article 三.1: 浏览器类型和版本, 移动设备的操作系统, 数据库类型与版本, 中间件; 任何不匹配都可能导致安装失败.
#include "host/version.hpp"
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::probes::technology::are_supported {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase client_rows_supported{"共 {1} 行，其中 {0} 行受支持", "{0} of {1} rows are supported"};
constexpr text::Phrase clients_supported{"按“{2}”计共 {1}，其中 {0} 受支持", "{0} of {1} by {2} are supported"};
constexpr text::Phrase client_unknown{"支持列表中没有“{0}”", "'{0}' is not on the list of what is supported"};
constexpr text::Phrase client_version_odd{"版本“{0}”无法识别", "the version '{0}' cannot be read"};
constexpr text::Phrase client_version_missing{"没有写明版本", "no version is stated"};
constexpr text::Phrase client_version_off{"版本 {0} 不在支持范围内（{1}）", "version {0} is not supported ({1})"};
constexpr text::Phrase matrix_version_odd{"支持列表 {0} 第 {1} 行的版本“{2}”无法识别", "the version '{2}' in row {1} of the list of what is supported ({0}) cannot be read"};
constexpr text::Phrase matrix_empty{"支持列表 {0} 中没有任何一行", "the list of what is supported ({0}) has no row"};
constexpr text::Phrase weight_odd{"“{0}”须为不小于 0 的数字", "{0} must be a number of at least 0"};
constexpr text::Phrase weights_are_zero{"“{0}”的合计为 0，无从判断", "the total of {0} is 0, so nothing is known"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_name = 0, k_version = 1, k_weight = 2;  // of an inventory's record
constexpr std::size_t k_min = 1, k_max = 2;                     // of a matrix's

Measure inventory_of(const Params& params) {
  std::vector<std::string> columns{params.text("name"), params.text("version")};
  if (params.has("weight")) columns.push_back(params.text("weight"));
  return measures::records(params.text("table"), columns, params.text("when"));
}
Measure matrix_of(const Params& params) {
  return measures::records(params.text("matrix"),
                           {params.text("matrix_name", "name"), params.text("matrix_min", "min_version"),
                            params.text("matrix_max", "max_version")},
                           params.text("matrix_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs({inventory_of(params), matrix_of(params)});
}

// "V17.0.11" -> "17.0.11"; empty when it is none.
std::string version_in(std::string_view cell) {
  std::string text = util::fold(util::trim(cell));
  if (text.starts_with('v')) text.erase(0, 1);
  return host::is_version(text) ? text : std::string{};
}

struct Range {
  std::string min, max;  // empty: open
  bool fits(const std::string& version) const {
    if (!min.empty() && host::compare_versions(version, min) < 0) return false;
    return max.empty() || host::compare_versions(version, max) <= 0 || host::in_release_line(version, max);
  }
  std::string text() const { return min + (max.empty() ? "+" : " - " + max); }
};
using Matrix = std::map<std::string, std::vector<Range>>;  // by key of the name

Result<Matrix, Localized> read_matrix(const Measurement& read) {
  Matrix matrix;
  for (const Record& record : read.records) {
    const std::string key = key_of(record.values[k_name]);
    if (key.empty()) continue;
    Range range;
    for (const std::size_t column : {k_min, k_max}) {
      const std::string& cell = record.values[column];
      if (util::is_blank(cell)) continue;
      std::string version = version_in(cell);
      if (version.empty()) return say<phrases::matrix_version_odd>(shown(read.file), record.row.number(), shown(cell));
      (column == k_min ? range.min : range.max) = std::move(version);
    }
    matrix[key].push_back(std::move(range));
  }
  return matrix;
}

Localized ranges_text(const std::vector<Range>& ranges) {
  std::vector<std::string> texts;
  for (const Range& range : ranges) texts.push_back(range.text());
  return text::enumerated(texts);
}

// Why a row is not supported; nothing when it is.
std::optional<Sample> fault_of(const Measurement& read, const Record& record, const Matrix& matrix) {
  const std::string &name = record.values[k_name], &cell = record.values[k_version];
  const auto known = matrix.find(key_of(name));
  if (known == matrix.end()) return sample_of(read, record, k_name, say<phrases::client_unknown>(shown(name)));
  const std::vector<Range>& ranges = known->second;
  const bool any_version =
      std::any_of(ranges.begin(), ranges.end(), [](const Range& one) { return one.min.empty() && one.max.empty(); });
  if (any_version) return std::nullopt;
  if (util::is_blank(cell)) return sample_of(read, record, k_version, say<phrases::client_version_missing>());
  const std::string version = version_in(cell);
  if (version.empty()) return sample_of(read, record, k_version, say<phrases::client_version_odd>(shown(cell)));
  if (std::any_of(ranges.begin(), ranges.end(), [&](const Range& one) { return one.fits(version); })) return {};
  return sample_of(read, record, k_version, say<phrases::client_version_off>(shown(cell), ranges_text(ranges)));
}

struct Totals {
  double all = 0, supported = 0;
  std::vector<Sample> faults, odd_weights;
};

Totals count(const Params& params, const Measurement& read, const Matrix& matrix) {
  Totals totals;
  for (const Record& record : read.records) {
    double weight = 1;
    if (params.has("weight")) {
      const auto number = read_number(record.values[k_weight]);
      if (!number || *number < 0)
        totals.odd_weights.push_back(sample_of(
            read, record, k_weight, say<phrases::weight_odd>(header_of(read, k_weight, params.text("weight")))));
      weight = number.value_or(0);
    }
    totals.all += weight;
    if (auto fault = fault_of(read, record, matrix))
      totals.faults.push_back(*std::move(fault));
    else
      totals.supported += weight;
  }
  return totals;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const auto matrix = read_matrix(measured.of(matrix_of(params)));
  if (!matrix) return unknown(matrix.error());
  if (matrix->empty()) return unknown(say<phrases::matrix_empty>(params.text("matrix")));
  const Measurement& read = measured.of(inventory_of(params));
  Totals totals = count(params, read, *matrix);
  const std::string weight = params.has("weight") ? header_of(read, k_weight, params.text("weight")) : std::string{};
  if (!totals.odd_weights.empty()) return unknown(say<phrases::weight_odd>(weight), std::move(totals.odd_weights));
  if (totals.all <= 0) return unknown(say<phrases::weights_are_zero>(weight));
  const std::string supported = number_text(totals.supported), all = number_text(totals.all);
  return {.measured = 100 * totals.supported / totals.all,
          .message = weight.empty() ? say<phrases::client_rows_supported>(supported, all)
                                    : say<phrases::clients_supported>(supported, all, weight),
          .samples = std::move(totals.faults)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.are_supported",
                   .statement = {"清单中的软件和设备都在支持范围内。", "What the inventory lists is supported."},
                   .unit = Unit::share,
                   .measured = {"受支持的行所占的比例；写了 weight 时按该列（如人数）加权",
                                "share of rows that are supported; with weight, by that column, such as head-count"},
                   .params = {table_spec({"清单", "the inventory"}),
                              {.name = "name",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"名称列，如浏览器", "the column with the name, such as the browser"}},
                              {.name = "version",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"版本列", "the column with the version"}},
                              {.name = "weight",
                               .type = ParamType::column,
                               .meaning = {"加权列，如人数；不写则每行算一个",
                                           "the column to weight by, such as the head-count; default: each row once"}},
                              {.name = "matrix",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"供应商的支持列表", "the table of what the vendor supports"}},
                              {.name = "matrix_name",
                               .type = ParamType::column,
                               .meaning = {"支持列表的名称列；默认 name", "its column with the name; default: name"},
                               .column_of = "matrix"},
                              {.name = "matrix_min",
                               .type = ParamType::column,
                               .meaning = {"最低版本列；默认 min_version；留空表示不限",
                                           "its column with the lowest version; default: min_version; blank is any"},
                               .column_of = "matrix"},
                              {.name = "matrix_max",
                               .type = ParamType::column,
                               .meaning = {"最高版本列；默认 max_version；留空表示不限",
                                           "its column with the highest version; default: max_version; blank is any"},
                               .column_of = "matrix"},
                              {.name = "matrix_when",
                               .type = ParamType::expression,
                               .meaning = {"支持列表中哪些行算数；不写则全部算数",
                                           "which rows of the matrix count; default: every row"},
                               .column_of = "matrix"},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.are_supported\n"
                              "  with: {table: browsers, name: browser, version: version, weight: head_count, "
                              "matrix: support_matrix}\n"
                              "  expect: {pass: \">= 99 %\", fail: \"< 80 %\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::technology::are_supported
