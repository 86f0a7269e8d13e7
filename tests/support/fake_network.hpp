// SPDX-License-Identifier: Apache-2.0
// A network in memory: what a test does not fill in cannot be reached.
//
//   network.names["crm.example.com"] = {"10.0.0.1"};
//   network.ports["crm.example.com:443"] = 12.5;                     // ms
//   network.pages["https://crm.example.com"] = {{.status = 200}};    // the answers in turn, the last one again
//   network.chains["crm.example.com:443"] = {.chain = {...}};
#pragma once

#include "readiness/network.hpp"

#include <algorithm>
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

  Result<std::vector<std::string>> resolve(const std::string& host, Timeout) const override {
    return find(names, host);
  }
  Result<double> connect(const std::string& host, std::uint16_t port, Timeout) const override {
    return find(ports, host + ":" + std::to_string(port));
  }
  Result<HttpAnswer> get(const std::string& url, Timeout) const override {
    RD_TRY(const std::vector<Result<HttpAnswer>> answers, find(pages, url));
    const auto before = std::count(asked.begin(), asked.end(), url) - 1;
    return answers[std::min(answers.size() - 1, static_cast<std::size_t>(before))];
  }
  Result<TlsAnswer> handshake(const std::string& host, std::uint16_t port, Timeout) const override {
    return find(chains, host + ":" + std::to_string(port));
  }

 private:
  template <class T>
  Result<T> find(const std::map<std::string, T>& all, const std::string& key) const {
    asked.push_back(key);
    const auto found = all.find(key);
    if (found == all.end()) return Error{{"无法到达 " + key, "no way to " + key}};
    return found->second;
  }
};

}  // namespace readiness::test
