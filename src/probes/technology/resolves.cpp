// SPDX-License-Identifier: Apache-2.0
// Article 三.1, 内部网络状况: before anything else, the names of the systems have to be known here.
#include "probes/technology/reach.hpp"
#include "text/network_phrases.hpp"
#include "util/strings.hpp"

namespace readiness::probes::technology {
namespace {

namespace phrases = text::phrases;
using text::say;

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const std::vector<util::Endpoint> endpoints, endpoints_of(params, circumstances));
  RD_TRY(const Network::Timeout timeout, timeout_of(params));
  Verdict verdict;
  std::size_t known = 0;
  std::vector<Localized> names;
  for (const util::Endpoint& endpoint : endpoints) {
    const auto addresses = host.network().resolve(endpoint.host, timeout);
    known += addresses.ok();
    names.push_back(addresses ? same(endpoint.host + " = " + util::join(*addresses, " "))
                              : say<phrases::not_reached>(endpoint.host));
    if (!addresses) verdict.samples.push_back({.file = endpoint.url, .reason = addresses.error().message});
    verdict.evidence.push_back({.path = endpoint.url});
  }
  verdict.measured = 100.0 * static_cast<double>(known) / static_cast<double>(endpoints.size());
  verdict.message = say<phrases::names_resolved>(known, endpoints.size(), listed(names));
  return verdict;
}

}  // namespace

Probe resolves() {
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

}  // namespace readiness::probes::technology
