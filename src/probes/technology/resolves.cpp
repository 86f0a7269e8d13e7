// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 内部网络状况: before anything else, the names of the systems have to be known here.
#include "probes/technology/reach.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::technology::resolves {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase names_resolved{"{1} 个主机名中有 {0} 个可以解析：{2}", "{0} of {1} names resolve: {2}"};
// clang-format on
}  // namespace phrases

using text::say;

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  const auto look = [&](const util::Endpoint& endpoint, Network::Timeout timeout) -> Reached {
    const auto addresses = host.network().resolve(endpoint.host, timeout);
    if (!addresses) return {say<text::phrases::not_reached>(endpoint.host), addresses.error().message};
    return {same(endpoint.host + " = " + util::join(*addresses, " "))};
  };
  return share_reached(params, circumstances, look, [](std::size_t good, std::size_t all, const Localized& told) {
    return say<phrases::names_resolved>(good, all, told);
  });
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.resolves",
                   .statement = {"本机可以解析各系统的主机名。", "This machine resolves the names of the systems."},
                   .unit = Unit::share,
                   .measured = {"可以解析的主机名所占的比例", "share of the names that resolve"},
                   .params = {urls_spec(), timeout_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.resolves\n"
                              "  with: {urls: [fact:service_url, \"tcp://erp.example.com:1433\"]}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::resolves
