// SPDX-License-Identifier: Apache-2.0
// Ports that a firewall may close: databases, interfaces, file servers. Article 三.1, 内部网络状况.
#include "probes/technology/reach.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::technology::accepts_connections {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase connections_accepted{"{1} 个地址中有 {0} 个可以连接：{2}", "{0} of {1} addresses accept connections: {2}"};
constexpr text::Phrase connected_in{"{0}（{1} 毫秒）", "{0} ({1} ms)"};
// clang-format on
}  // namespace phrases

using text::say;

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  const auto look = [&](const util::Endpoint& endpoint, Network::Timeout timeout) -> Reached {
    const auto milliseconds = host.network().connect(endpoint.host, endpoint.port, timeout);
    if (!milliseconds) return {say<text::phrases::not_reached>(endpoint.authority()), milliseconds.error().message};
    return {say<phrases::connected_in>(endpoint.authority(), util::floored(*milliseconds))};
  };
  return share_reached(params, circumstances, look, [](std::size_t good, std::size_t all, const Localized& told) {
    return say<phrases::connections_accepted>(good, all, told);
  });
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.accepts_connections",
                   .statement = {"从本机可以连接到各系统的端口。",
                                 "The ports of the systems accept connections from this machine."},
                   .unit = Unit::share,
                   .measured = {"可以连接的地址所占的比例", "share of the addresses that accept a connection"},
                   .params = {urls_spec(), timeout_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.accepts_connections\n"
                              "  with: {urls: [\"tcp://erp.example.com:1433\", \"https://crm.example.com\"]}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::accepts_connections
