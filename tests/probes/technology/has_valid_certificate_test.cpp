// SPDX-License-Identifier: Apache-2.0
#include "reach.hpp"

namespace has_valid_certificate_test {

using namespace readiness;
using namespace readiness::reach;
using support::FakeHost;

namespace {

Certificate certificate(std::chrono::sys_seconds until, std::chrono::sys_seconds from = day(2025, 1, 1)) {
  return {.subject = "CN = crm.example.com", .issuer = "CN = Test CA", .from = from, .until = until};
}

}  // namespace

TEST_CASE("technology.has_valid_certificate measures the days that are left to the whole chain") {
  FakeHost host;
  host.net.chains["crm.example.com:443"] = {.chain = {certificate(day(2026, 6, 30)), certificate(day(2026, 3, 1))},
                                            .protocol = "TLSv1.3"};
  const auto verdict = support::run("technology.has_valid_certificate", urls({k_crm}), host);
  CHECK(support::measured(verdict) == 29);  // it is 8 o'clock on 30 January
  CHECK(verdict->message.en ==
        "the chain of crm.example.com:443 is valid; 'CN = crm.example.com' expires first, on "
        "2026-03-01, in 29 days (TLSv1.3)");
  CHECK(verdict->samples.empty());
}

TEST_CASE("technology.has_valid_certificate: a chain that is not accepted is worth no day") {
  FakeHost host;
  const auto [chain, says] = GENERATE(table<TlsAnswer, std::string>({
      {TlsAnswer{.chain = {certificate(day(2026, 1, 29))}}, "expired on 2026-01-29"},
      {TlsAnswer{.chain = {certificate(day(2027, 1, 1), day(2026, 2, 1))}}, "valid only from 2026-02-01"},
      {TlsAnswer{.chain = {certificate(day(2027, 1, 1))}, .distrust = same("hostname mismatch")},
       "does not trust the certificate of "
       "crm.example.com:443: hostname mismatch"},
      {TlsAnswer{}, "showed no certificate"},
  }));
  host.net.chains["crm.example.com:443"] = chain;
  host.net.chains["erp:8443"] = {.chain = {certificate(day(2027, 1, 1))}};
  const auto verdict = support::run("technology.has_valid_certificate", urls({"tcp://erp:8443", k_crm}), host);
  CHECK(support::measured(verdict) == 0);
  CHECK_THAT(verdict->message.en, Catch::Contains(says));
  CHECK(verdict->samples.size() == 1);
}

TEST_CASE("technology.has_valid_certificate: without a handshake nothing is known") {
  FakeHost host;
  CHECK(support::trouble("technology.has_valid_certificate", urls({k_crm}), host).en ==
        "no way to crm.example.com:443");
  CHECK_THAT(support::trouble("technology.has_valid_certificate", urls({"http://crm"}), host).en,
             Catch::Contains("is not encrypted"));
}

}  // namespace has_valid_certificate_test
