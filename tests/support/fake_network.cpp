// SPDX-License-Identifier: Apache-2.0
#include "support/fake_network.hpp"

#include <algorithm>

namespace readiness::test {

template <class T>
Result<T> FakeNetwork::find(const std::map<std::string, T>& all, const std::string& key) const {
  asked.push_back(key);
  const auto found = all.find(key);
  if (found == all.end()) return Error{{"无法到达 " + key, "no way to " + key}};
  return found->second;
}

Result<std::vector<std::string>> FakeNetwork::resolve(const std::string& host, Timeout) const {
  return find(names, host);
}

Result<double> FakeNetwork::connect(const std::string& host, std::uint16_t port, Timeout) const {
  return find(ports, host + ":" + std::to_string(port));
}

Result<HttpAnswer> FakeNetwork::get(const std::string& url, Timeout) const {
  RD_TRY(const std::vector<Result<HttpAnswer>> answers, find(pages, url));
  const auto before = std::count(asked.begin(), asked.end(), url) - 1;
  return answers[std::min(answers.size() - 1, static_cast<std::size_t>(before))];
}

Result<TlsAnswer> FakeNetwork::handshake(const std::string& host, std::uint16_t port, Timeout) const {
  return find(chains, host + ":" + std::to_string(port));
}

}  // namespace readiness::test
