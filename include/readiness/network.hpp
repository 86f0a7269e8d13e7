// SPDX-License-Identifier: Apache-2.0
// Network: the door from probes to other machines, opened only to hosts that the project file allows. Tests bring a
// FakeNetwork. Every call ends within its timeout; what could not be reached is an error that says why.
#pragma once

#include "readiness/result.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace readiness {

// One answer to an HTTP(S) request. Times count from its beginning, in milliseconds.
struct HttpAnswer {
  int status = 0;
  double resolved_ms = 0;                        // the name
  double connected_ms = 0;                       // TCP
  double secured_ms = 0;                         // TLS; 0 for http
  double first_byte_ms = 0;                      // of the answer
  std::string address;                           // the peer that answered; a proxy's where one is configured
  std::optional<std::chrono::sys_seconds> date;  // what the server's clock showed: its Date header
  std::chrono::sys_seconds asked, answered;      // what ours showed
};

struct Certificate {
  std::string subject, issuer;  // "CN = crm.example.com"
  std::chrono::sys_seconds from, until;
};

struct TlsAnswer {
  std::vector<Certificate> chain;  // as the server sent it, its own first
  std::string protocol;            // "TLSv1.3"
  Localized distrust;              // why this machine does not trust it; empty when it does
};

class Network {
 public:
  using Timeout = std::chrono::milliseconds;
  virtual ~Network() = default;

  // Addresses of a name, each once, sorted.
  virtual Result<std::vector<std::string>> resolve(const std::string& host, Timeout timeout) const = 0;

  // Milliseconds until a TCP connection stood; it is closed at once.
  virtual Result<double> connect(const std::string& host, std::uint16_t port, Timeout timeout) const = 0;

  // GET of an http(s) address. Any status is an answer; redirects are not followed, for they may lead to other hosts;
  // the body is dropped. Certificates are not judged here: `handshake` does.
  virtual Result<HttpAnswer> get(const std::string& url, Timeout timeout) const = 0;

  // Speaks TLS and hangs up. An untrusted chain is an answer.
  virtual Result<TlsAnswer> handshake(const std::string& host, std::uint16_t port, Timeout timeout) const = 0;
};

}  // namespace readiness
