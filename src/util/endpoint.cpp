// SPDX-License-Identifier: Apache-2.0
#include "util/endpoint.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace readiness::util {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase endpoint_form{"“{0}”不是可用的地址，应写作 https://主机:端口/路径、http://…、tcp://主机:端口，或 fact:名称", "'{0}' is no address; write https://host:port/path, http://..., tcp://host:port or fact:NAME"};
constexpr text::Phrase endpoint_without_port{"“{0}”没有写端口（tcp 须写明，1 到 65535）", "'{0}' names no port (tcp needs one, 1 to 65535)"};
constexpr text::Phrase endpoint_with_user{"地址中不能写用户名或密码", "an address must not hold a user name or password"};
constexpr text::Phrase endpoint_fact_missing{"项目文件的 facts 中没有地址“{0}”", "the project file states no address as the fact '{0}'"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_longest = 2000;
constexpr std::size_t k_shown_width = 80;
constexpr std::string_view k_fact = "fact:";

// A text with a password in it is not repeated.
Error no_address(std::string_view text) {
  if (text.find('@') != std::string_view::npos) return {say<phrases::endpoint_with_user>()};
  return {say<phrases::endpoint_form>(shorten(printable(text), k_shown_width))};
}

// Names and addresses; what else a host could be is nobody's host.
bool is_host(std::string_view host) {
  return !host.empty() && host.size() <= 253 && host.front() != '-' && host.front() != '.' &&
         std::all_of(host.begin(), host.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
         });
}

bool is_ipv6(std::string_view host) {
  return !host.empty() && host.size() <= 45 && std::all_of(host.begin(), host.end(), [](char c) {
    return (c >= 'a' && c <= 'f') || (c >= '0' && c <= '9') || c == ':' || c == '.';
  });
}

// 1 to 65535; nothing for other texts.
std::optional<std::uint16_t> port_in(std::string_view text) {
  unsigned port = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (fault != std::errc{} || end != text.data() + text.size() || port == 0 || port > 65535) return std::nullopt;
  return static_cast<std::uint16_t>(port);
}

// "host", "host:port", "[::1]:port" into host and port.
struct Authority {
  std::string host;
  std::string_view port;  // empty when there is none
};
std::optional<Authority> split_authority(std::string_view text) {
  if (text.starts_with('[')) {
    const std::size_t close = text.find(']');
    if (close == std::string_view::npos) return std::nullopt;
    const std::string host = lower(text.substr(1, close - 1));
    const std::string_view rest = text.substr(close + 1);
    if (!is_ipv6(host) || (!rest.empty() && rest.front() != ':')) return std::nullopt;
    return Authority{host, rest.empty() ? rest : rest.substr(1)};
  }
  const std::size_t colon = text.find(':');
  const std::string host = lower(text.substr(0, colon));
  if (!is_host(host)) return std::nullopt;
  return Authority{host, colon == std::string_view::npos ? std::string_view{} : text.substr(colon + 1)};
}

bool is_plain(std::string_view text) {
  return text.size() <= k_longest &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) { return c > 0x20 && c < 0x7F && c != '\\'; });
}

}  // namespace

std::string Endpoint::authority() const {
  const std::string name = host.find(':') == std::string::npos ? host : "[" + host + "]";
  return name + ":" + std::to_string(port);
}

Result<Endpoint> parse_endpoint(std::string_view text) {
  text = trim(text);
  const std::size_t mark = text.find("://");
  if (!is_plain(text) || mark == std::string_view::npos) return no_address(text);
  Endpoint endpoint{.scheme = lower(text.substr(0, mark)), .host = {}, .url = std::string(text)};
  const bool tcp = endpoint.scheme == "tcp";
  if (!tcp && endpoint.scheme != "http" && endpoint.scheme != "https") return no_address(text);
  const std::string_view rest = text.substr(mark + 3);
  const std::string_view authority = rest.substr(0, rest.find_first_of("/?#"));
  if (authority.find('@') != std::string_view::npos) return no_address(text);
  auto parts = split_authority(authority);
  if (!parts || (tcp && authority.size() < rest.size())) return no_address(text);
  endpoint.host = std::move(parts->host);
  endpoint.port = endpoint.scheme == "https" ? 443 : 80;
  if (!parts->port.empty() || tcp) {
    const auto port = port_in(parts->port);
    if (!port) return tcp ? Error{say<phrases::endpoint_without_port>(endpoint.url)} : no_address(text);
    endpoint.port = *port;
  }
  return endpoint;
}

Result<void> check_endpoint(std::string_view text) {
  if (text.starts_with(k_fact)) {
    if (trim(text.substr(k_fact.size())).empty()) return no_address(text);
    return {};
  }
  RD_TRY([[maybe_unused]] const Endpoint endpoint, parse_endpoint(text));
  return {};
}

Result<Endpoint> find_endpoint(std::string_view text, const std::map<std::string, std::string>& facts) {
  if (!text.starts_with(k_fact)) return parse_endpoint(text);
  const std::string name(trim(text.substr(k_fact.size())));
  const auto fact = facts.find(name);
  if (fact == facts.end()) return Error{say<phrases::endpoint_fact_missing>(shorten(printable(name), k_shown_width))};
  return parse_endpoint(fact->second);
}

bool is_allowed(const Endpoint& endpoint, const std::vector<std::string>& allowed) {
  return std::any_of(allowed.begin(), allowed.end(), [&](const std::string& entry) {
    const std::string folded = lower(trim(entry));
    if (folded == endpoint.host) return true;  // an IPv6 address without brackets, too
    const auto parts = split_authority(folded);
    if (!parts || parts->host != endpoint.host) return false;
    return parts->port.empty() || port_in(parts->port) == endpoint.port;
  });
}

}  // namespace readiness::util
