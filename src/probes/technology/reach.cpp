// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/reach.hpp"

#include "probes/rows.hpp"
#include "text/phrase.hpp"

namespace readiness::probes::technology {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase endpoint_not_http{"“{0}”不是 http 或 https 地址", "'{0}' is no http or https address"};
constexpr text::Phrase tries_out_of_bounds{"tries 必须在 {0} 到 {1} 之间，现为 {2}", "tries must be {0} to {1}, not {2}"};
constexpr text::Phrase timeout_out_of_bounds{"timeout_ms 必须在 {0} 到 {1} 之间，现为 {2}", "timeout_ms must be {0} to {1}, not {2}"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::int64_t k_shortest = 50, k_usual = 5000, k_longest = 60'000;  // milliseconds
constexpr std::int64_t k_usual_tries = 10, k_most_tries = 200;

}  // namespace

ParamSpec urls_spec() {
  return {.name = "urls",
          .type = ParamType::urls,
          .required = true,
          .meaning = {"一个或多个地址，或 fact:名称；项目文件须允许访问其主机",
                      "one or several addresses, or fact:NAME; the project file must allow their hosts"}};
}

ParamSpec timeout_spec() {
  return {.name = "timeout_ms",
          .type = ParamType::integer,
          .meaning = {"每次最多等多少毫秒，50 到 60000；默认 5000",
                      "how long to wait each time, in ms, 50 to 60000; default 5000"}};
}

ParamSpec tries_spec() {
  return {.name = "tries",
          .type = ParamType::integer,
          .meaning = {"请求几次，1 到 200；默认 10", "how many requests, 1 to 200; default 10"}};
}

Result<std::vector<util::Endpoint>> endpoints_of(const Params& params, const Circumstances& circumstances) {
  std::vector<util::Endpoint> endpoints;
  for (const std::string& url : params.texts("urls"))
    RD_TRY(endpoints.emplace_back(), util::find_endpoint(url, circumstances.facts));
  return endpoints;
}

Result<Network::Timeout> timeout_of(const Params& params) {
  const std::int64_t timeout = params.integer("timeout_ms", k_usual);
  if (timeout < k_shortest || timeout > k_longest)
    return Error{say<phrases::timeout_out_of_bounds>(k_shortest, k_longest, timeout)};
  return Network::Timeout{timeout};
}

Result<int> tries_of(const Params& params) {
  const std::int64_t tries = params.integer("tries", k_usual_tries);
  if (tries < 1 || tries > k_most_tries) return Error{say<phrases::tries_out_of_bounds>(1, k_most_tries, tries)};
  return static_cast<int>(tries);
}

Result<void> must_be_http(const util::Endpoint& endpoint) {
  if (endpoint.scheme == "tcp") return Error{say<phrases::endpoint_not_http>(endpoint.url)};
  return {};
}

Result<Verdict> share_reached(const Params& params, const Circumstances& circumstances,
                              const std::function<Reached(const util::Endpoint&, Network::Timeout)>& look,
                              const std::function<Localized(std::size_t, std::size_t, const Localized&)>& message) {
  RD_TRY(const std::vector<util::Endpoint> endpoints, endpoints_of(params, circumstances));
  RD_TRY(const Network::Timeout timeout, timeout_of(params));
  Verdict verdict;
  std::vector<Localized> told;
  for (const util::Endpoint& endpoint : endpoints) {
    Reached reached = look(endpoint, timeout);
    told.push_back(std::move(reached.told));
    if (reached.fault) verdict.samples.push_back({.file = endpoint.url, .reason = std::move(*reached.fault)});
    verdict.evidence.push_back({.path = endpoint.url});
  }
  verdict.measured = share_in_order(verdict.samples.size(), endpoints.size());
  verdict.message = message(endpoints.size() - verdict.samples.size(), endpoints.size(), listed(told));
  return verdict;
}

Localized listed(const std::vector<Localized>& names) {
  Localized all;
  for (const Localized& name : names)
    all = all.empty() ? name : Localized{all.zh + "、" + name.zh, all.en + ", " + name.en};
  return all;
}

}  // namespace readiness::probes::technology
