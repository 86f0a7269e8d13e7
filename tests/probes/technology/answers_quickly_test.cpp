// SPDX-License-Identifier: Apache-2.0
#include "reach.hpp"

namespace answers_quickly_test {

using namespace readiness;
using namespace readiness::reach;
using support::FakeHost;
using support::Texts;

namespace {

HttpAnswer answer(double milliseconds, int status = 200) {
  return {.status = status,
          .resolved_ms = 1,
          .connected_ms = 3,
          .secured_ms = 10,
          .first_byte_ms = milliseconds,
          .address = "10.0.0.1"};
}

}  // namespace

TEST_CASE("technology.answers_quickly measures what 95 of 100 requests get, of the slowest address") {
  FakeHost host;
  std::vector<Result<HttpAnswer>> answers;
  for (int i = 1; i <= 20; ++i) answers.push_back(answer(i * 10));
  host.net.pages[k_crm] = answers;
  host.net.pages["http://erp"] = {answer(5)};
  const Params with = support::params({{"urls", Texts{"http://erp", k_crm}}, {"tries", 20}});
  const auto verdict = support::run("technology.answers_quickly", with, host);
  CHECK(support::measured(verdict) == 190);
  CHECK(verdict->message.en ==
        "the slowest is https://crm.example.com: of 20 requests 95 % got the first byte within 190 ms (median 100; "
        "name 1, "
        "connection 2, TLS 7 ms)");
  CHECK(verdict->evidence.at(1).note.en == "10.0.0.1");
  CHECK(host.net.asked.size() == 40);
}

TEST_CASE("technology.answers_quickly: failed requests count as timeouts") {
  FakeHost host;
  host.net.pages[k_crm] = {answer(50), answer(50, 503), answer(50)};
  const auto verdict = support::run("technology.answers_quickly", urls({k_crm}), host);
  CHECK(support::measured(verdict) == 5000);
  CHECK_THAT(verdict->message.en,
             Catch::Contains("1 of 10 requests failed and count as timeouts: https://crm.example.com "
                             "answered with status 503"));
  host.net.asked.clear();
  host.net.pages[k_crm] = {answer(50, 404)};  // it is there and fast, whatever it says
  CHECK(support::measured(support::run("technology.answers_quickly", urls({k_crm}), host)) == 50);
}

TEST_CASE("technology.answers_quickly: where nobody answers nothing is known") {
  FakeHost host;
  CHECK(support::trouble("technology.answers_quickly", urls({k_crm}), host).en == "no way to https://crm.example.com");
  CHECK(host.net.asked.size() == 3);  // nobody waits for the other seven
  CHECK_THAT(support::trouble("technology.answers_quickly", urls({"tcp://erp:1433"}), host).en,
             Catch::Contains("is no http or https address"));
  CHECK(support::trouble("technology.answers_quickly", support::params({{"urls", Texts{k_crm}}, {"tries", 0}}), host)
            .en == "tries must be 1 to 200, not 0");
  CHECK(support::trouble("technology.answers_quickly", support::params({{"urls", Texts{k_crm}}, {"timeout_ms", 10}}),
                         host)
            .en == "timeout_ms must be 50 to 60000, not 10");
}

}  // namespace answers_quickly_test
