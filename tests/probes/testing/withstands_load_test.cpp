// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace withstands_load_test {

using namespace readiness;
using support::FakeHost;

namespace {

// As `k6 run --summary-export` writes it.
const std::string k_export = R"json({"metrics": {
  "http_req_duration": {"avg": 212.1, "min": 40, "med": 180, "max": 2900, "p(90)": 400, "p(95)": 810.5},
  "http_req_failed": {"passes": 12, "fails": 5988, "value": 0.002},
  "vus_max": {"value": 60, "min": 60, "max": 60}}})json";
// As handleSummary() gets it.
const std::string k_summary = R"json({"root_group": {"name": ""}, "metrics": {
  "http_req_duration": {"type": "trend", "contains": "time", "values": {"avg": 212.1, "p(90)": 400, "p(95)": 810.5}},
  "http_req_failed": {"type": "rate", "contains": "default", "values": {"rate": 0.002, "passes": 12, "fails": 5988}},
  "vus_max": {"type": "gauge", "contains": "default", "values": {"value": 60, "min": 60, "max": 60}}}})json";
const std::string k_header = "timeStamp,elapsed,label,responseCode,success,failureMessage,grpThreads,allThreads\n";

// Twenty requests of 100, 200 ... 2000 ms by up to 60 users.
std::string jtl(const std::string& success = "true") {
  std::string text = k_header;
  for (int i = 1; i <= 20; ++i)
    text += "1716" + std::to_string(i) + "," + std::to_string(i * 100) + ",\"提交, 订单\",200," +
            (i == 20 ? success : "true") + ",\"a \"\"quote\"\"\nand a line\",40," + std::to_string(40 + i) + "\r\n";
  return text;
}

Result<Verdict> judge(const std::string& text,
                      std::initializer_list<std::pair<const char*, support::Value>> limits = {{"users", 60}}) {
  FakeHost host;
  host.files["load"] = text;
  Params with = support::params(limits);
  with.set("results", {.value = std::vector<std::string>{"load"}});
  return support::run("testing.withstands_load", with, host);
}

std::string trouble(const std::string& text) {
  const auto verdict = judge(text);
  REQUIRE_FALSE(verdict);
  CHECK_FALSE(verdict.error().message.zh.empty());
  return verdict.error().message.en;
}

}  // namespace

TEST_CASE("testing.withstands_load reads both layouts of a k6 summary") {
  const std::string text = GENERATE_COPY(k_export, k_summary);
  const auto verdict = judge(text);
  CHECK(support::measured(verdict) == 100);
  CHECK_THAT(verdict->message.en, Catch::Contains("load: 60 users, 95th percentile 810.5 ms, 0.2 % errors"));
}

TEST_CASE("testing.withstands_load reads a JMeter JTL") {
  const auto verdict = judge(jtl());
  CHECK(support::measured(verdict) == 100);
  CHECK_THAT(verdict->message.en, Catch::Contains("load: 60 users, 95th percentile 1900 ms, 0 % errors"));
  CHECK_THAT(judge(jtl("false"))->message.en, Catch::Contains("5 % errors"));
}

TEST_CASE("testing.withstands_load says which limit was missed") {
  const auto reason = [](std::initializer_list<std::pair<const char*, support::Value>> limits) {
    const auto verdict = judge(k_export, limits);
    CHECK(support::measured(verdict) == 0);
    return verdict->samples.at(0).reason.en;
  };
  CHECK(reason({{"users", 61}}) == "60 users are fewer than the peak of 61");
  CHECK(reason({{"users", 60}, {"p95_ms", 800}}) == "the 95th percentile of 810.5 ms is above 800 ms");
  CHECK(reason({{"users", 90}, {"errors_percent", 0.1}}) ==
        "60 users are fewer than the peak of 90; 0.2 % errors are more than 0.1 %");
}

TEST_CASE("testing.withstands_load takes the peak from the project's facts") {
  FakeHost host;
  host.files["load"] = k_export;
  const Params with = support::params({{"results", support::Texts{"load"}}});
  const Probe* probe = probes::find("testing.withstands_load");
  const auto run = [&](const Facts& facts) { return std::get<HostProbe>(probe->body).run(with, {{}, facts}, host); };
  CHECK(support::measured(run({{"peak_users", "60"}})) == 100);
  CHECK(support::measured(run({{"peak_users", "61"}})) == 0);
  CHECK_FALSE(run({}));
  CHECK_FALSE(run({{"peak_users", "0"}}));
  CHECK_FALSE(run({{"peak_users", "many"}}));
}

TEST_CASE("testing.withstands_load: one bad result among several shows") {
  FakeHost host;
  host.files["a.json"] = k_export;
  host.files["b.jtl"] = jtl("false");
  const auto verdict =
      support::run("testing.withstands_load",
                   support::params({{"results", support::Texts{"a.json", "b.jtl"}}, {"users", 60}}), host);
  CHECK(support::measured(verdict) == 50);
  CHECK(verdict->samples.at(0).file == "b.jtl");
}

TEST_CASE("testing.withstands_load: what is no result is unknown, and says why") {
  CHECK(trouble("") == "load holds no request");
  CHECK(trouble(k_header) == "load holds no request");
  CHECK_THAT(trouble("<?xml version=\"1.0\"?><testResults/>"), Catch::Contains("JTL in XML"));
  CHECK_THAT(trouble("{\"metrics\": {}}"), Catch::Contains("http_req_duration"));
  CHECK_THAT(trouble("{\"metrics\": "), Catch::Contains("load.json"));
  CHECK_THAT(trouble("timeStamp,elapsed,success\n1,2,true\n"), Catch::Contains("has no allThreads"));
  CHECK_THAT(trouble(k_header + "1,fast,a,200,true,,1,1\n"), Catch::Contains("elapsed in row 2 of load ('fast')"));
  CHECK_THAT(trouble(k_header + "1,20,a,200,true,,1,1\n1,20\n"), Catch::Contains("allThreads in row 3"));
  FakeHost host;
  CHECK_THAT(support::trouble("testing.withstands_load",
                              support::params({{"results", support::Texts{"none.json"}}, {"users", 60}}), host)
                 .en,
             Catch::Contains("none.json"));
}

}  // namespace withstands_load_test
