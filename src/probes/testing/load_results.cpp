// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/load_results.hpp"

#include "doc/read.hpp"
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/told.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace readiness::probes::testing {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase load_lacks{"{0} 中没有 {1}，不是可用的压测结果", "{0} has no {1}, so it is no load test result that can be used"};
constexpr text::Phrase load_value_odd{"{0} 第 {1} 行的 {2}（“{3}”）不是数字", "{2} in row {1} of {0} ('{3}') is no number"};
constexpr text::Phrase load_empty{"{0} 中没有任何请求", "{0} holds no request"};
constexpr text::Phrase load_is_xml{"{0} 是 XML 格式的 JTL；请用 CSV 格式保存（jmeter.save.saveservice.output_format=csv）", "{0} is a JTL in XML; save it as CSV (jmeter.save.saveservice.output_format=csv)"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

constexpr double k_percent = 95;

// --- k6

// A figure of a metric: below `values` as handleSummary() gets it, beside the metric's name in an export.
std::optional<double> figure(const Node& root, const char* metric, std::initializer_list<const char*> names) {
  const Node* metrics = root.find("metrics");
  const Node* found = metrics ? metrics->find(metric) : nullptr;
  if (!found) return std::nullopt;
  const Node* values = found->find("values") ? found->find("values") : found;
  for (const char* name : names)
    if (const Node* value = values->find(name); value && value->number()) return value->number();
  return std::nullopt;
}

Result<LoadResult> read_k6(const std::string& path, const std::string& text) {
  const auto root = doc::read(path.ends_with(".json") ? path : path + ".json", text);
  if (!root) return told(root.error());
  const auto slowest = figure(*root, "http_req_duration", {"p(95)"});
  if (!slowest) return Error{say<phrases::load_lacks>(path, "http_req_duration p(95)")};
  const auto failed = figure(*root, "http_req_failed", {"rate", "value"});
  if (!failed) return Error{say<phrases::load_lacks>(path, "http_req_failed")};
  const auto users = figure(*root, "vus_max", {"max", "value"});
  if (!users) return Error{say<phrases::load_lacks>(path, "vus_max")};
  return LoadResult{.users = *users, .p95_ms = *slowest, .errors_percent = *failed * 100};
}

// --- JMeter

// Takes one record off the front of `text`; quoted fields may hold commas and line breaks.
std::vector<std::string> take_record(std::string_view& text) {
  std::vector<std::string> fields(1);
  bool quoted = false;
  std::size_t at = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') {
      const bool doubled = quoted && at + 1 < text.size() && text[at + 1] == '"';
      if (doubled)
        fields.back() += text[++at];
      else
        quoted = !quoted;
    } else if (!quoted && c == ',') {
      fields.emplace_back();
    } else if (!quoted && c == '\n') {
      break;
    } else if (quoted || c != '\r') {
      fields.back() += c;
    }
  }
  text.remove_prefix(std::min(text.size(), at + 1));
  return fields;
}

struct Columns {
  std::size_t elapsed = 0, success = 0, users = 0;
};

Result<Columns> columns_of(const std::vector<std::string>& header, const std::string& path) {
  Columns columns;
  const std::array<std::pair<const char*, std::size_t*>, 3> wanted{
      {{"elapsed", &columns.elapsed}, {"success", &columns.success}, {"allThreads", &columns.users}}};
  for (const auto& [name, index] : wanted) {
    const auto found = std::find(header.begin(), header.end(), name);
    if (found == header.end()) return Error{say<phrases::load_lacks>(path, name)};
    *index = static_cast<std::size_t>(found - header.begin());
  }
  return columns;
}

Result<LoadResult> read_jtl(const std::string& path, std::string_view text) {
  RD_TRY(const Columns columns, columns_of(take_record(text), path));
  std::vector<double> times;
  std::size_t failed = 0;
  double users = 0;
  for (std::size_t row = 2; !text.empty(); ++row) {
    const std::vector<std::string> fields = take_record(text);
    if (fields.size() == 1 && util::trim(fields.front()).empty()) continue;
    const auto field = [&](std::size_t at) { return at < fields.size() ? fields[at] : std::string{}; };
    const auto time = read_number(field(columns.elapsed)), threads = read_number(field(columns.users));
    if (!time) return Error{say<phrases::load_value_odd>(path, row, "elapsed", shown(field(columns.elapsed)))};
    if (!threads) return Error{say<phrases::load_value_odd>(path, row, "allThreads", shown(field(columns.users)))};
    times.push_back(*time);
    failed += util::lower(util::trim(field(columns.success))) != "true";
    users = std::max(users, *threads);
  }
  if (times.empty()) return Error{say<phrases::load_empty>(path)};
  const auto all = static_cast<double>(times.size());
  return LoadResult{.users = users,
                    .p95_ms = percentile(std::move(times), k_percent),
                    .errors_percent = 100 * static_cast<double>(failed) / all};
}

}  // namespace

Result<LoadResult> read_load_result(const std::string& path, const std::string& text) {
  std::string_view content = util::trim(text);
  if (content.starts_with("\xEF\xBB\xBF")) content.remove_prefix(3);
  if (content.empty()) return Error{say<phrases::load_empty>(path)};
  if (content.front() == '<') return Error{say<phrases::load_is_xml>(path)};
  if (content.front() == '{') return read_k6(path, text);
  return read_jtl(path, content);
}

}  // namespace readiness::probes::testing
