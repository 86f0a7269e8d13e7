// SPDX-License-Identifier: Apache-2.0
// A certificate that expires locks every user out at once. Beyond the article; it belongs to 三.1, as a condition of
// safe access.
#include "probes/technology/reach.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"

#include <algorithm>

namespace readiness::probes::technology::has_valid_certificate {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase certificate_days{"{0} 的证书链有效，最早到期的是“{1}”，{2} 到期，还有 {3} 天（{4}）", "the chain of {0} is valid; '{1}' expires first, on {2}, in {3} days ({4})"};
constexpr text::Phrase certificate_distrusted{"本机不信任 {0} 的证书：{1}", "this machine does not trust the certificate of {0}: {1}"};
constexpr text::Phrase certificate_expired{"{0} 的证书“{1}”已于 {2} 到期", "the certificate '{1}' of {0} expired on {2}"};
constexpr text::Phrase certificate_not_yet{"{0} 的证书“{1}”自 {2} 起才有效", "the certificate '{1}' of {0} is valid only from {2}"};
constexpr text::Phrase certificate_missing{"{0} 没有出示证书", "{0} showed no certificate"};
constexpr text::Phrase endpoint_not_tls{"“{0}”不是加密的地址，没有证书可看", "'{0}' is not encrypted, so there is no certificate to look at"};
// clang-format on
}  // namespace phrases

using text::say;
using util::Endpoint;

std::string day_of(std::chrono::sys_seconds time) {
  return util::format_day(std::chrono::floor<std::chrono::days>(time));
}

// What one chain is worth; measured in days. A chain that this machine does not accept is worth none.
Verdict judge(const Endpoint& endpoint, const TlsAnswer& answer, std::chrono::sys_seconds now) {
  const std::string name = endpoint.authority();
  if (answer.chain.empty()) return {.measured = 0, .message = say<phrases::certificate_missing>(name)};
  for (const Certificate& one : answer.chain) {
    if (one.until <= now)
      return {.measured = 0, .message = say<phrases::certificate_expired>(name, one.subject, day_of(one.until))};
    if (one.from > now)
      return {.measured = 0, .message = say<phrases::certificate_not_yet>(name, one.subject, day_of(one.from))};
  }
  if (!answer.distrust.empty())
    return {.measured = 0, .message = say<phrases::certificate_distrusted>(name, answer.distrust)};
  const Certificate& first =
      *std::min_element(answer.chain.begin(), answer.chain.end(),
                        [](const Certificate& a, const Certificate& b) { return a.until < b.until; });
  const auto days = std::chrono::floor<std::chrono::days>(first.until - now).count();
  return {.measured = static_cast<double>(days),
          .message = say<phrases::certificate_days>(name, first.subject, day_of(first.until), days, answer.protocol)};
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const std::vector<Endpoint> endpoints, endpoints_of(params, circumstances));
  RD_TRY(const Network::Timeout timeout, timeout_of(params));
  std::optional<Verdict> worst;
  std::vector<Evidence> evidence;
  std::vector<Sample> samples;
  for (const Endpoint& endpoint : endpoints) {
    if (endpoint.scheme == "http") return Error{say<phrases::endpoint_not_tls>(endpoint.url)};
    RD_TRY(const TlsAnswer answer, host.network().handshake(endpoint.host, endpoint.port, timeout));
    Verdict verdict = judge(endpoint, answer, host.now());
    evidence.push_back({.path = endpoint.url, .note = same(answer.chain.empty() ? "" : answer.chain.front().subject)});
    if (*verdict.measured == 0) samples.push_back({.file = endpoint.url, .reason = verdict.message});
    if (!worst || *verdict.measured < *worst->measured) worst = std::move(verdict);
  }
  worst->evidence = std::move(evidence);
  worst->samples = std::move(samples);
  return *worst;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.has_valid_certificate",
                   .statement = {"系统的证书受信任，且不会很快到期。",
                                 "The certificates of the systems are trusted and do not expire soon."},
                   .unit = Unit::number,
                   .measured = {"证书链中最早到期的还有多少天；不受信任、主机名不符或已到期为 0",
                                "days until the first certificate of a chain expires; 0 when it is not trusted, of "
                                "another name, or expired"},
                   .params = {urls_spec(), timeout_spec()},
                   .pass = ">= 30",
                   .example = "check:\n"
                              "  probe: technology.has_valid_certificate\n"
                              "  with: {urls: fact:service_url}\n"
                              "  expect: {pass: \">= 30\", fail: \"< 7\"}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_valid_certificate
