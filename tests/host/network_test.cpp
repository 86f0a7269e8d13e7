// SPDX-License-Identifier: Apache-2.0
// The real network against real servers, all of them on this machine.
#include "host/network.hpp"

#include "support/temp_dir.hpp"
#include "support/tls_server.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>

namespace network_test {

using namespace readiness;
using namespace std::chrono_literals;
using test::LoopbackServer;
using test::SelfSigned;

namespace {

const std::string k_page = "HTTP/1.1 200 OK\r\nDate: Fri, 30 Jan 2026 08:00:00 GMT\r\nContent-Length: 2\r\n\r\nok";

std::string at(const char* scheme, const LoopbackServer& server, const std::string& path = "/") {
  return std::string(scheme) + "://127.0.0.1:" + std::to_string(server.port()) + path;
}

// A port on which nobody listens: that of a server that is gone.
std::uint16_t closed_port() {
  return LoopbackServer([](int) {}).port();
}

// Proxies of the surroundings must not see the requests; and a server that hangs up must not end the test.
struct Surroundings {
  Surroundings() {
    for (const char* name : {"http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"}) ::unsetenv(name);
    std::signal(SIGPIPE, SIG_IGN);
  }
} const k_surroundings;

const std::unique_ptr<Network> k_network = host::real_network();

}  // namespace

TEST_CASE("names are resolved, and unknown ones say so") {
  const auto local = k_network->resolve("127.0.0.1", 2s);
  REQUIRE(local);
  CHECK(*local == std::vector<std::string>{"127.0.0.1"});
  CHECK(k_network->resolve("localhost", 2s));
  const auto none = k_network->resolve("no-such-name.invalid", 5s);
  REQUIRE_FALSE(none);
  CHECK(none.error().message.en.find("no-such-name.invalid") != std::string::npos);
}

TEST_CASE("a connection takes some time, and a closed port says so") {
  const LoopbackServer server([](int) {});
  const auto milliseconds = k_network->connect("127.0.0.1", server.port(), 2s);
  REQUIRE(milliseconds);
  CHECK(*milliseconds >= 0);
  const auto refused = k_network->connect("127.0.0.1", closed_port(), 2s);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().message.en.starts_with("no connection to 127.0.0.1:"));
}

TEST_CASE("an HTTP answer tells its status, its times and the server's clock") {
  const LoopbackServer server(test::answering(k_page));
  const auto answer = k_network->get(at("http", server), 2s);
  REQUIRE(answer);
  CHECK(answer->status == 200);
  CHECK(answer->address == "127.0.0.1");
  CHECK(answer->secured_ms == 0);
  CHECK(answer->connected_ms <= answer->first_byte_ms);
  CHECK(answer->date == std::chrono::sys_days{std::chrono::year{2026} / 1 / 30} + 8h);
  CHECK(answer->asked <= answer->answered);
}

TEST_CASE("redirects are answers: they may lead to hosts that nobody allowed") {
  const LoopbackServer elsewhere(test::answering(k_page));
  const LoopbackServer server(
      test::answering("HTTP/1.1 302 Found\r\nLocation: " + at("http", elsewhere) + "\r\nContent-Length: 0\r\n\r\n"));
  const auto answer = k_network->get(at("http", server), 2s);
  REQUIRE(answer);
  CHECK(answer->status == 302);
  CHECK_FALSE(answer->date);
}

TEST_CASE("servers that do not answer, or answer nonsense, are errors in time") {
  const LoopbackServer silent([](int connection) {
    char buffer[16];
    while (::read(connection, buffer, sizeof buffer) > 0) {
    }
  });
  const auto late = k_network->get(at("http", silent), 100ms);
  REQUIRE_FALSE(late);
  CHECK_THAT(late.error().message.en, Catch::EndsWith("did not answer within 100 ms"));
  CHECK_FALSE(k_network->handshake("127.0.0.1", silent.port(), 100ms));

  const LoopbackServer nonsense(test::answering("SSH-2.0-OpenSSH_9.2\r\n\r\n"));
  CHECK_FALSE(k_network->get(at("http", nonsense), 2s));
  CHECK_FALSE(k_network->get("http://127.0.0.1:" + std::to_string(closed_port()), 2s));
  CHECK_FALSE(k_network->get("file:///etc/passwd", 2s));
}

TEST_CASE("an endless answer ends with the timeout") {
  const LoopbackServer endless([](int connection) {
    test::answering("HTTP/1.1 200 OK\r\n\r\n")(connection);
    const std::string block(65536, 'x');
    while (::send(connection, block.data(), block.size(), MSG_NOSIGNAL) > 0) {
    }
  });
  const auto answer = k_network->get(at("http", endless), 200ms);
  CHECK_FALSE(answer);
}

TEST_CASE("a handshake shows the chain, trusted or not") {
  const SelfSigned certificate(-1, 40);
  const LoopbackServer server(certificate.serving(k_page));
  const auto untrusted = k_network->handshake("127.0.0.1", server.port(), 2s);
  REQUIRE(untrusted);
  REQUIRE(untrusted->chain.size() == 1);
  CHECK(untrusted->chain[0].subject == "CN = localhost");
  CHECK(untrusted->chain[0].until > std::chrono::system_clock::now() + 39 * 24h);
  CHECK(untrusted->protocol.starts_with("TLSv1."));
  CHECK_THAT(untrusted->distrust.en, Catch::Contains("self-signed"));

  test::TempDir folder;
  const auto file = folder.write("ca.pem", certificate.pem());
  ::setenv("SSL_CERT_FILE", file.c_str(), 1);
  const auto trusted = k_network->handshake("127.0.0.1", server.port(), 2s);
  const auto by_name = k_network->handshake("localhost", server.port(), 2s);
  ::unsetenv("SSL_CERT_FILE");
  REQUIRE(trusted);
  CHECK(trusted->distrust.empty());
  REQUIRE(by_name);
  CHECK(by_name->distrust.empty());

  const auto https = k_network->get(at("https", server), 2s);
  REQUIRE(https);
  CHECK(https->secured_ms >= https->connected_ms);
}

TEST_CASE("an expired certificate and one for another name are distrusted, although their maker is trusted") {
  const auto distrust = [](const SelfSigned& certificate) {
    const LoopbackServer server(certificate.serving());
    test::TempDir folder;
    const auto file = folder.write("ca.pem", certificate.pem());
    ::setenv("SSL_CERT_FILE", file.c_str(), 1);
    const auto answer = k_network->handshake("127.0.0.1", server.port(), 2s);
    ::unsetenv("SSL_CERT_FILE");
    REQUIRE(answer);
    return answer->distrust.en;
  };
  CHECK_THAT(distrust(SelfSigned(-40, -2)), Catch::Contains("expired"));
  CHECK_THAT(distrust(SelfSigned(-1, 40, "DNS:other.example.com")), Catch::Contains("bears another name"));
}

TEST_CASE("a server that speaks no TLS is no handshake") {
  const LoopbackServer server(test::answering(k_page));
  const auto answer = k_network->handshake("127.0.0.1", server.port(), 500ms);
  REQUIRE_FALSE(answer);
  CHECK_FALSE(answer.error().message.zh.empty());
}

}  // namespace network_test
