// SPDX-License-Identifier: Apache-2.0
// What users feel, from where they sit: the time to the first byte over several requests. Article 三.1:
// 网络延迟是否会影响 用户体验.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/technology/reach.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::technology::answers_quickly {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase answer_times{"最慢的是 {0}：{1} 次请求，首字节时间 95% 在 {2} 毫秒之内（中位数 {3}，解析 {4}、连接 {5}、TLS {6} 毫秒）", "the slowest is {0}: of {1} requests 95 % got the first byte within {2} ms (median {3}; name {4}, connection {5}, TLS {6} ms)"};
constexpr text::Phrase answers_failed{"{0} 次请求中有 {1} 次失败，按超时计：{2}", "{1} of {0} requests failed and count as timeouts: {2}"};
constexpr text::Phrase answer_status{"{0} 返回状态 {1}", "{0} answered with status {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Endpoint;
using util::floored;

constexpr int k_server_fault = 500;  // and above: it answered, but not what was asked for
constexpr double k_most = 95, k_half = 50;
constexpr std::size_t k_give_up = 3;  // requests that nobody answered, when there was no answer before

struct Times {
  const Endpoint* endpoint = nullptr;
  std::vector<double> first_byte, resolved, connected, secured;  // milliseconds, one a request
  std::size_t failed = 0;
  Localized reason = {};     // of the first failure
  std::string address = {};  // of the last answer
};

// A request that failed took as long as anybody would have waited.
void fail(Times& times, Localized reason, Network::Timeout timeout) {
  if (times.failed++ == 0) times.reason = std::move(reason);
  times.first_byte.push_back(static_cast<double>(timeout.count()));
}

Times ask(const Endpoint& endpoint, int tries, Network::Timeout timeout, const Network& network) {
  Times times{.endpoint = &endpoint};
  for (int i = 0; i < tries; ++i) {
    if (times.resolved.empty() && times.failed == k_give_up) break;
    const auto answer = network.get(endpoint.url, timeout);
    if (!answer) {
      fail(times, answer.error().message, timeout);
      continue;
    }
    if (answer->status >= k_server_fault) {
      fail(times, say<phrases::answer_status>(endpoint.url, answer->status), timeout);
      continue;
    }
    times.first_byte.push_back(answer->first_byte_ms);
    times.resolved.push_back(answer->resolved_ms);
    times.connected.push_back(std::max(0.0, answer->connected_ms - answer->resolved_ms));
    times.secured.push_back(std::max(0.0, answer->secured_ms - answer->connected_ms));
    times.address = answer->address;
  }
  return times;
}

Localized message_of(const Times& times) {
  const Localized found = say<phrases::answer_times>(
      times.endpoint->url, times.first_byte.size(), floored(percentile(times.first_byte, k_most)),
      floored(percentile(times.first_byte, k_half)), floored(percentile(times.resolved, k_half)),
      floored(percentile(times.connected, k_half)),
      times.endpoint->scheme == "https" ? floored(percentile(times.secured, k_half)) : "-");
  if (times.failed == 0) return found;
  return with_remark(found, say<phrases::answers_failed>(times.first_byte.size(), times.failed, times.reason));
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const std::vector<Endpoint> endpoints, endpoints_of(params, circumstances));
  RD_TRY(const Network::Timeout timeout, timeout_of(params));
  RD_TRY(const int tries, tries_of(params));
  std::vector<Times> all;
  for (const Endpoint& endpoint : endpoints) {
    RD_CHECK(must_be_http(endpoint));
    Times& times = all.emplace_back(ask(endpoint, tries, timeout, host.network()));
    // Nobody answered at all: that may be us, so it says nothing about speed.
    if (times.resolved.empty()) return Error{times.reason};
  }
  const auto slowest = std::max_element(all.begin(), all.end(), [](const Times& a, const Times& b) {
    return percentile(a.first_byte, k_most) < percentile(b.first_byte, k_most);
  });
  Verdict verdict{.measured = percentile(slowest->first_byte, k_most), .message = message_of(*slowest)};
  for (const Times& times : all) verdict.evidence.push_back({.path = times.endpoint->url, .note = same(times.address)});
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.answers_quickly",
                   .statement = {"从本机访问系统，首字节时间在限值之内。",
                                 "Seen from this machine, the first byte of an answer comes in time."},
                   .unit = Unit::number,
                   .measured = {"首字节时间的 95% 分位数（毫秒），取最慢的地址；失败的请求按超时计",
                                "95th percentile of the time to the first byte in ms, of the slowest address; failed "
                                "requests count as timeouts"},
                   .params = {urls_spec(), tries_spec(), timeout_spec()},
                   .pass = "<= 800",
                   .example = "check:\n"
                              "  probe: technology.answers_quickly\n"
                              "  with: {urls: fact:service_url, tries: 20}\n"
                              "  expect: {pass: \"<= 800\", fail: \"> 3000\"}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::answers_quickly
