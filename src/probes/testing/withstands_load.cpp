// SPDX-License-Identifier: Apache-2.0
// The month-end peak, as a load test measured it. Article 五.2: 月底大量销售人员同时提交订单, 系统的响应时间.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/testing/load_results.hpp"
#include "readiness/probe.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

namespace readiness::probes::testing::withstands_load {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase load_within{"{1} 份压测结果中有 {0} 份达标（并发不少于 {2}，95% 响应不超过 {3} 毫秒，错误率不超过 {4}%）：{5}", "{0} of {1} load tests are good enough (at least {2} users, 95th percentile at most {3} ms, at most {4} % errors): {5}"};
constexpr text::Phrase load_figures{"{0}：并发 {1}，95% 响应 {2} 毫秒，错误率 {3}%", "{0}: {1} users, 95th percentile {2} ms, {3} % errors"};
constexpr text::Phrase load_few_users{"并发 {0} 少于峰值 {1}", "{0} users are fewer than the peak of {1}"};
constexpr text::Phrase load_slow{"95% 响应时间 {0} 毫秒超过 {1} 毫秒", "the 95th percentile of {0} ms is above {1} ms"};
constexpr text::Phrase load_errors{"错误率 {0}% 超过 {1}%", "{0} % errors are more than {1} %"};
constexpr text::Phrase load_peak_missing{"没有写 users，项目文件的 facts 中也没有峰值并发人数“{0}”", "neither users nor the fact '{0}' states the users at the peak"};
constexpr text::Phrase load_limit_odd{"“{0}”应大于 0，现为 {1}", "'{0}' must be above 0, not {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::floored;

struct Limits {
  double users = 0, p95_ms = 0, errors_percent = 0;
};

Result<double> users_of(const Params& params, const Facts& facts) {
  if (params.has("users")) return params.number("users");
  const std::string name = params.text("users_fact", "peak_users");
  const auto fact = facts.find(name);
  const auto users = fact == facts.end() ? std::nullopt : read_number(fact->second);
  if (!users) return Error{say<phrases::load_peak_missing>(name)};
  return *users;
}

Result<Limits> limits_of(const Params& params, const Facts& facts) {
  RD_TRY(const double users, users_of(params, facts));
  const Limits limits{users, params.number("p95_ms", 3000), params.number("errors_percent", 1)};
  if (limits.users <= 0) return Error{say<phrases::load_limit_odd>("users", number_text(limits.users))};
  if (limits.p95_ms <= 0) return Error{say<phrases::load_limit_odd>("p95_ms", number_text(limits.p95_ms))};
  return limits;
}

std::vector<Localized> faults_of(const LoadResult& result, const Limits& limits) {
  std::vector<Localized> faults;
  if (result.users < limits.users)
    faults.push_back(say<phrases::load_few_users>(number_text(result.users), number_text(limits.users)));
  if (result.p95_ms > limits.p95_ms)
    faults.push_back(say<phrases::load_slow>(floored(result.p95_ms), number_text(limits.p95_ms)));
  if (result.errors_percent > limits.errors_percent)
    faults.push_back(say<phrases::load_errors>(floored(result.errors_percent), number_text(limits.errors_percent)));
  return faults;
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const Limits limits, limits_of(params, circumstances.facts));
  Verdict verdict;
  std::vector<Localized> figures;
  for (const std::string& path : params.texts("results")) {
    RD_TRY(const std::string text, host.read_file(path));
    RD_TRY(const LoadResult result, read_load_result(path, text));
    verdict.evidence.push_back({.path = path, .sha256 = util::sha256(text)});
    figures.push_back(say<phrases::load_figures>(path, number_text(result.users), floored(result.p95_ms),
                                                 floored(result.errors_percent)));
    const std::vector<Localized> faults = faults_of(result, limits);
    if (!faults.empty()) verdict.samples.push_back({.file = path, .reason = joined(faults)});
  }
  const std::size_t all = verdict.evidence.size(), good = all - verdict.samples.size();
  verdict.measured = 100.0 * static_cast<double>(good) / static_cast<double>(all);
  verdict.message = say<phrases::load_within>(good, all, number_text(limits.users), number_text(limits.p95_ms),
                                              number_text(limits.errors_percent), joined(figures));
  return verdict;
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "testing.withstands_load",
           .statement = {"系统在峰值并发下，响应时间和错误率都在限值之内。",
                         "At the peak the system keeps its limits for response time and errors."},
           .unit = Unit::share,
           .measured = {"并发数、95% 响应时间、错误率都达标的压测结果所占的比例",
                        "share of the load tests whose users, 95th percentile and error rate are good enough"},
           .params = {{.name = "results",
                       .type = ParamType::texts,
                       .required = true,
                       .meaning = {"压测结果文件：k6 汇总（JSON）或 JMeter JTL（CSV），一个或多个，相对于项目文件夹",
                                   "results of load tests: k6 summaries in JSON or JMeter JTLs in CSV, one or "
                                   "several, relative to the project folder"}},
                      {.name = "users",
                       .type = ParamType::number,
                       .meaning = {"峰值并发人数；不写则取 users_fact", "the users at the peak; default: users_fact"}},
                      {.name = "users_fact",
                       .type = ParamType::text,
                       .meaning = {"项目文件 facts 中写明峰值的名称；默认 peak_users",
                                   "the fact that states the peak; default: peak_users"}},
                      {.name = "p95_ms",
                       .type = ParamType::number,
                       .meaning = {"95% 响应时间的上限（毫秒）；默认 3000",
                                   "limit of the 95th percentile in ms; default 3000"}},
                      {.name = "errors_percent",
                       .type = ParamType::number,
                       .meaning = {"错误率的上限（%）；默认 1", "limit of the errors in percent; default 1"}}},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: testing.withstands_load\n"
                      "  with: {results: [results/k6-summary.json, results/month-end.jtl], users: 60}\n",
           .assurance = Assurance::measured},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::withstands_load
