// SPDX-License-Identifier: Apache-2.0
// What is said about addresses, and about machines on the other side of the network.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// addresses
inline constexpr Phrase endpoint_form{"“{0}”不是可用的地址，应写作 https://主机:端口/路径、http://…、tcp://主机:端口，或 fact:名称", "'{0}' is no address; write https://host:port/path, http://..., tcp://host:port or fact:NAME"};
inline constexpr Phrase endpoint_without_port{"“{0}”没有写端口（tcp 须写明，1 到 65535）", "'{0}' names no port (tcp needs one, 1 to 65535)"};
inline constexpr Phrase endpoint_with_user{"地址中不能写用户名或密码", "an address must not hold a user name or password"};
inline constexpr Phrase endpoint_fact_missing{"项目文件的 facts 中没有地址“{0}”", "the project file states no address as the fact '{0}'"};
inline constexpr Phrase host_not_allowed{"项目文件未允许访问 {0}；如需访问，请在 readiness.yaml 中写 allow: {{hosts: [{0}]}}", "the project file does not allow talking to {0}; to allow it, write allow: {{hosts: [{0}]}} in readiness.yaml"};
inline constexpr Phrase key_hosts{"探针可以访问的主机，可带端口", "hosts that probes may talk to, with or without a port"};

// reaching
inline constexpr Phrase network_no_name{"无法解析主机名 {0}：{1}", "the name {0} cannot be resolved: {1}"};
inline constexpr Phrase network_no_connection{"无法连接 {0}：{1}", "no connection to {0}: {1}"};
inline constexpr Phrase network_timeout{"{0} 在 {1} 毫秒内没有应答", "{0} did not answer within {1} ms"};
inline constexpr Phrase network_closed{"对方关闭了连接", "connection closed"};
inline constexpr Phrase network_no_tls{"与 {0} 的 TLS 握手失败：{1}", "the TLS handshake with {0} failed: {1}"};
inline constexpr Phrase network_no_http{"访问 {0} 失败：{1}", "{0} could not be fetched: {1}"};
inline constexpr Phrase network_name_unknown{"无法解析主机名", "its name cannot be resolved"};
inline constexpr Phrase network_refused{"连接被拒绝，或无法到达", "the connection was refused, or there is no way to it"};
inline constexpr Phrase name_not_known{"没有这个名字", "there is no such name"};
inline constexpr Phrase name_service_silent{"域名服务没有应答", "the name service does not answer"};
inline constexpr Phrase distrust_self_signed{"证书是自签名的，或其根证书不受信任", "it is self-signed, or its root is not trusted"};
inline constexpr Phrase distrust_incomplete{"证书链不完整，找不到签发者", "its chain is incomplete: the issuer was not found"};
inline constexpr Phrase distrust_other_name{"证书上的名称与主机名不符", "it bears another name"};
inline constexpr Phrase distrust_expired{"证书链中有证书已到期", "a certificate of its chain has expired"};
inline constexpr Phrase distrust_not_yet{"证书链中有证书尚未生效", "a certificate of its chain is not valid yet"};
inline constexpr Phrase connection_refused{"连接被拒绝，该端口没有服务", "refused: nobody listens on that port"};
inline constexpr Phrase network_unreachable{"网络不可达", "the network is unreachable"};
inline constexpr Phrase connection_lost{"连接中断", "the connection was lost"};
inline constexpr Phrase network_absent{"这里没有网络", "there is no network here"};

// verdicts
inline constexpr Phrase names_resolved{"{1} 个主机名中有 {0} 个可以解析：{2}", "{0} of {1} names resolve: {2}"};
inline constexpr Phrase connections_accepted{"{1} 个地址中有 {0} 个可以连接：{2}", "{0} of {1} addresses accept connections: {2}"};
inline constexpr Phrase connected_in{"{0}（{1} 毫秒）", "{0} ({1} ms)"};
inline constexpr Phrase not_reached{"{0}（不通）", "{0} (not reached)"};
inline constexpr Phrase answer_times{"最慢的是 {0}：{1} 次请求，首字节时间 95% 在 {2} 毫秒之内（中位数 {3}，解析 {4}、连接 {5}、TLS {6} 毫秒）", "the slowest is {0}: of {1} requests 95 % got the first byte within {2} ms (median {3}; name {4}, connection {5}, TLS {6} ms)"};
inline constexpr Phrase answers_failed{"{0} 次请求中有 {1} 次失败，按超时计：{2}", "{1} of {0} requests failed and count as timeouts: {2}"};
inline constexpr Phrase answer_status{"{0} 返回状态 {1}", "{0} answered with status {1}"};
inline constexpr Phrase certificate_days{"{0} 的证书链有效，最早到期的是“{1}”，{2} 到期，还有 {3} 天（{4}）", "the chain of {0} is valid; '{1}' expires first, on {2}, in {3} days ({4})"};
inline constexpr Phrase certificate_distrusted{"本机不信任 {0} 的证书：{1}", "this machine does not trust the certificate of {0}: {1}"};
inline constexpr Phrase certificate_expired{"{0} 的证书“{1}”已于 {2} 到期", "the certificate '{1}' of {0} expired on {2}"};
inline constexpr Phrase certificate_not_yet{"{0} 的证书“{1}”自 {2} 起才有效", "the certificate '{1}' of {0} is valid only from {2}"};
inline constexpr Phrase certificate_missing{"{0} 没有出示证书", "{0} showed no certificate"};
inline constexpr Phrase endpoint_not_tls{"“{0}”不是加密的地址，没有证书可看", "'{0}' is not encrypted, so there is no certificate to look at"};
inline constexpr Phrase clock_skew{"与 {0} 的时钟相差最大，约 {1} 秒（对方 {2}，本机 {3}）", "the clock that differs most is that of {0}, by about {1} s (there {2}, here {3})"};
inline constexpr Phrase clock_without_date{"{0} 的应答没有可识别的 Date，无法比较时钟", "the answer of {0} has no Date that can be read, so the clocks cannot be compared"};
inline constexpr Phrase clock_too_slow{"{0} 应答太慢（{1} 秒），时钟无法比较到秒", "{0} answers too slowly ({1} s) to compare clocks by the second"};
inline constexpr Phrase endpoint_not_http{"“{0}”不是 http 或 https 地址", "'{0}' is no http or https address"};
inline constexpr Phrase tries_out_of_bounds{"tries 必须在 {0} 到 {1} 之间，现为 {2}", "tries must be {0} to {1}, not {2}"};
inline constexpr Phrase timeout_out_of_bounds{"timeout_ms 必须在 {0} 到 {1} 之间，现为 {2}", "timeout_ms must be {0} to {1}, not {2}"};
// clang-format on

}  // namespace readiness::text::phrases
