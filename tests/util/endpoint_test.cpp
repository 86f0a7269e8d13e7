// SPDX-License-Identifier: Apache-2.0
#include "util/endpoint.hpp"

#include <catch2/catch.hpp>

namespace endpoint_test {

using namespace readiness;
using util::parse_endpoint;

TEST_CASE("addresses of other machines are read") {
  const auto [text, scheme, host, port] = GENERATE(table<std::string, std::string, std::string, int>({
      {"https://crm.example.com", "https", "crm.example.com", 443},
      {"HTTPS://CRM.example.com/login?x=1#top", "https", "crm.example.com", 443},
      {" http://10.1.2.3:8080/ ", "http", "10.1.2.3", 8080},
      {"http://erp", "http", "erp", 80},
      {"tcp://db_01.local:5432", "tcp", "db_01.local", 5432},
      {"https://[::1]:8443/", "https", "::1", 8443},
      {"https://[2001:DB8::1]", "https", "2001:db8::1", 443},
  }));
  CAPTURE(text);
  const auto endpoint = parse_endpoint(text);
  REQUIRE(endpoint);
  CHECK(endpoint->scheme == scheme);
  CHECK(endpoint->host == host);
  CHECK(endpoint->port == port);
}

TEST_CASE("what is no address is refused") {
  const std::string text = GENERATE(
      "", "crm.example.com", "ftp://crm.example.com", "file:///etc/passwd", "https://", "https:///path", "tcp://db",
      "tcp://db:0", "tcp://db:65536", "tcp://db:http", "tcp://db:5432/x", "https://crm:99999", "https://a b.com",
      "https://a\nb.com", "https://-x.com", "https://crm.example.com\\@evil", "https://[::1", "https://[::1]x",
      "https://[zz::1]", "https://主机.cn", "https://user:secret@crm.example.com", "tcp://user@db:1");
  CAPTURE(text);
  const auto endpoint = parse_endpoint(text);
  REQUIRE_FALSE(endpoint);
  CHECK_FALSE(endpoint.error().message.zh.empty());
  CHECK(endpoint.error().message.en.find("secret") == std::string::npos);  // a password is not repeated
  CHECK_FALSE(parse_endpoint("https://" + std::string(5000, 'a')));
}

TEST_CASE("an address may be a fact of the project") {
  const std::map<std::string, std::string> facts{{"service_url", "https://crm.example.com"}, {"bad", "soon"}};
  CHECK(util::find_endpoint("fact:service_url", facts)->host == "crm.example.com");
  CHECK(util::find_endpoint("tcp://db:1", facts)->host == "db");
  CHECK(util::find_endpoint("fact:other", facts).error().message.en ==
        "the project file states no address as the fact 'other'");
  CHECK_FALSE(util::find_endpoint("fact:bad", facts));
  CHECK(util::check_endpoint("fact:service_url"));
  CHECK_FALSE(util::check_endpoint("fact:"));
  CHECK_FALSE(util::check_endpoint("crm"));
}

TEST_CASE("a host is allowed by its name, on every port or on one") {
  const auto allowed = [](const std::string& url, const std::vector<std::string>& hosts) {
    return util::is_allowed(*parse_endpoint(url), hosts);
  };
  CHECK(allowed("https://crm.example.com:8443/x", {"crm.example.com"}));
  CHECK(allowed("https://crm.example.com", {"other", "CRM.example.com:443"}));
  CHECK(allowed("https://[::1]:8443", {"::1"}));
  CHECK(allowed("https://[::1]:8443", {"[::1]:8443"}));
  CHECK_FALSE(allowed("https://crm.example.com:8443", {"crm.example.com:443"}));
  CHECK_FALSE(allowed("https://crm.example.com", {"example.com"}));
  CHECK_FALSE(allowed("https://crm.example.com.evil.net", {"crm.example.com"}));
  CHECK_FALSE(allowed("https://crm.example.com", {"*"}));
  CHECK_FALSE(allowed("https://crm.example.com", {"crm.example.com:https"}));
  CHECK_FALSE(allowed("https://crm.example.com", {}));
}

}  // namespace endpoint_test
