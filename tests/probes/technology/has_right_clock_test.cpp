// SPDX-License-Identifier: Apache-2.0
#include "reach.hpp"

namespace has_right_clock_test {

using namespace readiness;
using namespace readiness::reach;
using namespace std::chrono_literals;
using support::FakeHost;

TEST_CASE("technology.has_right_clock compares clocks by the second") {
  const auto [seconds, off] = GENERATE(table<int, double>({{0, 0}, {2, 0}, {-1, 0}, {5, 3}, {-61, 60}, {3600, 3598}}));
  FakeHost host;
  const auto asked = day(2026, 1, 30);
  host.net.pages[k_crm] = {
      HttpAnswer{.status = 200, .date = asked + std::chrono::seconds{seconds}, .asked = asked, .answered = asked + 1s}};
  CAPTURE(seconds);
  CHECK(support::measured(support::run("technology.has_right_clock", urls({k_crm}), host)) == off);
}

TEST_CASE("technology.has_right_clock: without a date, or in a slow answer, nothing is known") {
  FakeHost host;
  const auto asked = day(2026, 1, 30);
  host.net.pages[k_crm] = {HttpAnswer{.status = 200, .asked = asked, .answered = asked}};
  CHECK_THAT(support::trouble("technology.has_right_clock", urls({k_crm}), host).en, Catch::Contains("has no Date"));
  host.net.pages[k_crm] = {HttpAnswer{.status = 200, .date = asked, .asked = asked, .answered = asked + 5s}};
  CHECK_THAT(support::trouble("technology.has_right_clock", urls({k_crm}), host).en, Catch::Contains("too slowly"));
}

}  // namespace has_right_clock_test
