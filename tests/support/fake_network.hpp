// SPDX-License-Identifier: Apache-2.0
// A network in memory: what a test does not fill in cannot be reached.
//
//   network.names["crm.example.com"] = {"10.0.0.1"};
//   network.ports["crm.example.com:443"] = 12.5;                     // ms
//   network.pages["https://crm.example.com"] = {{.status = 200}};    // the answers in turn, the last one again
//   network.chains["crm.example.com:443"] = {.chain = {...}};
#pragma once

#include "readiness/network.hpp"

#include <map>
#include <string>
#include <vector>

namespace readiness::test {

class FakeNetwork : public Network {
 public:
  std::map<std::string, std::vector<std::string>> names;
  std::map<std::string, double> ports;
  std::map<std::string, std::vector<Result<HttpAnswer>>> pages;
  std::map<std::string, TlsAnswer> chains;
  mutable std::vector<std::string> asked;  // every call, in order

  Result<std::vector<std::string>> resolve(const std::string& host, Timeout) const override;
  Result<double> connect(const std::string& host, std::uint16_t port, Timeout) const override;
  Result<HttpAnswer> get(const std::string& url, Timeout) const override;
  Result<TlsAnswer> handshake(const std::string& host, std::uint16_t port, Timeout) const override;

 private:
  template <class T>
  Result<T> find(const std::map<std::string, T>& all, const std::string& key) const;
};

}  // namespace readiness::test
