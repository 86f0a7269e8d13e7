// SPDX-License-Identifier: Apache-2.0
// Addresses of other machines as they stand in checklists: https://host[:port][/path], http://..., tcp://host:port; or
// fact:NAME, when the project file states the address as a fact.
#pragma once

#include "readiness/result.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::util {

struct Endpoint {
  std::string scheme;  // http, https, tcp
  std::string host;    // lower case; an IPv6 address without its brackets
  std::uint16_t port = 0;
  std::string url;  // as written

  // "crm.example.com:443", "[::1]:8443"
  std::string authority() const;
};

// Refuses other schemes, a missing host or port, user names and passwords, blanks and control characters.
Result<Endpoint> parse_endpoint(std::string_view text);

// Whether `text` is fact:NAME, or an address that parses: what lint can know.
Result<void> check_endpoint(std::string_view text);

// The address, or the one that the fact states.
Result<Endpoint> find_endpoint(std::string_view text, const std::map<std::string, std::string>& facts);

// `allowed`: host names, each with or without a port.
bool is_allowed(const Endpoint& endpoint, const std::vector<std::string>& allowed);

}  // namespace readiness::util
