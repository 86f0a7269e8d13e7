// SPDX-License-Identifier: Apache-2.0
// Clocks that differ break sign-on (tokens look expired) and put rows into the wrong month. Beyond the article; it
// belongs to 三.3, 安全认证协议.
#include "probes/quantities.hpp"
#include "probes/technology/reach.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"

#include <algorithm>

namespace readiness::probes::technology::has_right_clock {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase clock_skew{"与 {0} 的时钟相差最大，约 {1} 秒（对方 {2}，本机 {3}）", "the clock that differs most is that of {0}, by about {1} s (there {2}, here {3})"};
constexpr text::Phrase clock_without_date{"{0} 的应答没有可识别的 Date，无法比较时钟", "the answer of {0} has no Date that can be read, so the clocks cannot be compared"};
constexpr text::Phrase clock_too_slow{"{0} 应答太慢（{1} 秒），时钟无法比较到秒", "{0} answers too slowly ({1} s) to compare clocks by the second"};
// clang-format on
}  // namespace phrases

using std::chrono::seconds;
using text::say;
using util::Endpoint;

constexpr seconds k_longest_answer{4};  // beyond it nobody knows when the server looked at its clock

// Seconds between their clock and ours. A server's Date has whole seconds, and was taken between asking and answering:
// inside that time the clocks agree.
seconds skew(const HttpAnswer& answer) {
  if (*answer.date < answer.asked - seconds{1}) return answer.asked - seconds{1} - *answer.date;
  if (*answer.date > answer.answered + seconds{1}) return *answer.date - answer.answered - seconds{1};
  return seconds{0};
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const std::vector<Endpoint> endpoints, endpoints_of(params, circumstances));
  RD_TRY(const Network::Timeout timeout, timeout_of(params));
  Verdict worst;
  std::vector<Evidence> evidence;
  for (const Endpoint& endpoint : endpoints) {
    RD_CHECK(must_be_http(endpoint));
    RD_TRY(const HttpAnswer answer, host.network().get(endpoint.url, timeout));
    if (!answer.date) return Error{say<phrases::clock_without_date>(endpoint.url)};
    if (answer.answered - answer.asked > k_longest_answer)
      return Error{say<phrases::clock_too_slow>(endpoint.url, (answer.answered - answer.asked).count())};
    evidence.push_back({.path = endpoint.url, .note = same(util::format_instant(*answer.date))});
    const auto off = static_cast<double>(skew(answer).count());
    if (worst.measured && off <= *worst.measured) continue;
    worst = {.measured = off,
             .message = say<phrases::clock_skew>(endpoint.url, number_text(off), util::format_instant(*answer.date),
                                                 util::format_instant(answer.answered))};
  }
  worst.evidence = std::move(evidence);
  return worst;
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "technology.has_right_clock",
               .statement = {"本机与各系统的时钟一致。", "The clocks of this machine and of the systems agree."},
               .unit = Unit::number,
               .measured = {"与 HTTP 应答中 Date 相差的秒数，取相差最大的地址",
                            "seconds between this clock and the Date of an HTTP answer, of the address that differs "
                            "most"},
               .params = {urls_spec(), timeout_spec()},
               .pass = "<= 5",
               .example = "check:\n"
                          "  probe: technology.has_right_clock\n"
                          "  with: {urls: fact:service_url}\n"
                          "  expect: {pass: \"<= 5\", fail: \"> 60\"}\n"},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_right_clock
