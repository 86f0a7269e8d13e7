// SPDX-License-Identifier: Apache-2.0
#include "host/network.hpp"

#include "host/socket.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <ctime>
#include <curl/curl.h>

namespace readiness::host {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase network_closed{"对方关闭了连接", "connection closed"};
constexpr text::Phrase network_no_tls{"与 {0} 的 TLS 握手失败：{1}", "the TLS handshake with {0} failed: {1}"};
constexpr text::Phrase network_no_http{"访问 {0} 失败：{1}", "{0} could not be fetched: {1}"};
constexpr text::Phrase network_name_unknown{"无法解析主机名", "its name cannot be resolved"};
constexpr text::Phrase network_refused{"连接被拒绝，或无法到达", "the connection was refused, or there is no way to it"};
constexpr text::Phrase distrust_self_signed{"证书是自签名的，或其根证书不受信任", "it is self-signed, or its root is not trusted"};
constexpr text::Phrase distrust_incomplete{"证书链不完整，找不到签发者", "its chain is incomplete: the issuer was not found"};
constexpr text::Phrase distrust_other_name{"证书上的名称与主机名不符", "it bears another name"};
constexpr text::Phrase distrust_expired{"证书链中有证书已到期", "a certificate of its chain has expired"};
constexpr text::Phrase distrust_not_yet{"证书链中有证书尚未生效", "a certificate of its chain is not valid yet"};
constexpr text::Phrase network_absent{"这里没有网络", "there is no network here"};
// clang-format on
}  // namespace phrases

using std::chrono::sys_seconds;
using text::say;
using util::printable;
using Timeout = Network::Timeout;

template <class T, auto free>
using Owned = std::unique_ptr<T, decltype([](T* one) { free(one); })>;

sys_seconds now() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

// --- HTTP, through libcurl

// Safe to call from several threads since libcurl 7.84.
const bool k_curl_ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;

std::size_t drop(char*, std::size_t size, std::size_t count, void*) { return size * count; }

// "Date: Wed, 25 Nov 2026 10:12:51 GMT"
std::size_t take_header(char* data, std::size_t size, std::size_t count, void* answer) {
  constexpr std::string_view k_date = "date:";
  const std::string_view line(data, size * count);
  if (util::lower(line.substr(0, k_date.size())) == k_date) {
    const std::string text(util::trim(line.substr(k_date.size())));
    const std::time_t time = curl_getdate(text.c_str(), nullptr);
    if (time >= 0) static_cast<HttpAnswer*>(answer)->date = sys_seconds(std::chrono::seconds(time));
  }
  return line.size();
}

double milliseconds_of(CURL* request, CURLINFO what) {
  curl_off_t microseconds = 0;
  curl_easy_getinfo(request, what, &microseconds);
  return static_cast<double>(microseconds) / 1000;
}

Result<HttpAnswer> get(const std::string& url, Timeout timeout) {
  const Owned<CURL, curl_easy_cleanup> request(k_curl_ready ? curl_easy_init() : nullptr);
  if (!request) return Error{say<phrases::network_absent>()};
  HttpAnswer answer{.address = {}, .asked = now()};
  char reason[CURL_ERROR_SIZE] = "";
  CURL* const handle = request.get();
  curl_easy_setopt(handle, CURLOPT_URL, url.c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(timeout.count()));
  // Nothing is sent and the body is dropped: whether the certificate is good is another question, of another probe.
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(handle, CURLOPT_USERAGENT, "readiness/" READINESS_VERSION);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, drop);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, &answer);
  curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, reason);
  const CURLcode done = curl_easy_perform(handle);
  answer.answered = now();
  if (done == CURLE_OPERATION_TIMEDOUT) return Error{say<text::phrases::network_timeout>(url, timeout.count())};
  if (done == CURLE_COULDNT_RESOLVE_HOST)
    return Error{say<phrases::network_no_http>(url, say<phrases::network_name_unknown>())};
  if (done == CURLE_COULDNT_CONNECT) return Error{say<phrases::network_no_http>(url, say<phrases::network_refused>())};
  if (done != CURLE_OK)
    return Error{say<phrases::network_no_http>(url, printable(*reason ? reason : curl_easy_strerror(done)))};
  long status = 0;
  char* address = nullptr;
  curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_getinfo(handle, CURLINFO_PRIMARY_IP, &address);
  answer.status = static_cast<int>(status);
  answer.address = address ? address : "";
  answer.resolved_ms = milliseconds_of(handle, CURLINFO_NAMELOOKUP_TIME_T);
  answer.connected_ms = milliseconds_of(handle, CURLINFO_CONNECT_TIME_T);
  answer.secured_ms = milliseconds_of(handle, CURLINFO_APPCONNECT_TIME_T);
  answer.first_byte_ms = milliseconds_of(handle, CURLINFO_STARTTRANSFER_TIME_T);
  return answer;
}

// --- TLS, through OpenSSL

// As people know it: CN = crm.example.com, O = Example
std::string text_of(const X509_NAME* name) {
  const Owned<BIO, BIO_free> memory(BIO_new(BIO_s_mem()));
  if (!memory || X509_NAME_print_ex(memory.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB) < 0) return {};
  char* text = nullptr;
  const long size = BIO_get_mem_data(memory.get(), &text);
  return printable(std::string_view(text, static_cast<std::size_t>(std::max(0L, size))));
}

sys_seconds time_of(const ASN1_TIME* time) {
  std::tm parts = {};
  if (ASN1_TIME_to_tm(time, &parts) != 1) return sys_seconds{};
  return sys_seconds(std::chrono::seconds(::timegm(&parts)));
}

// The usual reasons in our words, others in the library's.
Localized distrust(long verdict) {
  switch (verdict) {
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
      return say<phrases::distrust_self_signed>();
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
      return say<phrases::distrust_incomplete>();
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return say<phrases::distrust_other_name>();
    case X509_V_ERR_CERT_HAS_EXPIRED:
      return say<phrases::distrust_expired>();
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return say<phrases::distrust_not_yet>();
    default:
      return same(X509_verify_cert_error_string(verdict));
  }
}

Certificate certificate_of(const X509* one) {
  return {.subject = text_of(X509_get_subject_name(one)),
          .issuer = text_of(X509_get_issuer_name(one)),
          .from = time_of(X509_get0_notBefore(one)),
          .until = time_of(X509_get0_notAfter(one))};
}

std::string library_reason() {
  const unsigned long fault = ERR_get_error();
  char text[256] = "";
  if (fault != 0) ERR_error_string_n(fault, text, sizeof text);
  return printable(text);
}

bool is_address(const std::string& host) {
  return host.find(':') != std::string::npos || host.find_first_not_of("0123456789.") == std::string::npos;
}

// The name that the certificate has to bear; and the server is told which one is meant.
bool expect_name(SSL* tls, const std::string& host) {
  if (is_address(host)) return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), host.c_str()) == 1;
  // SSL_set_tlsext_host_name() is a macro with a cast in C's style.
  const bool told =
      SSL_ctrl(tls, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char*>(host.c_str())) == 1;
  return told && SSL_set1_host(tls, host.c_str()) == 1;
}

// The machine's own authorities; SSL_CERT_FILE and SSL_CERT_DIR change them. Verification goes on after a fault, so
// that the chain can be looked at.
Owned<SSL_CTX, SSL_CTX_free> trusting_context() {
  Owned<SSL_CTX, SSL_CTX_free> context(SSL_CTX_new(TLS_client_method()));
  if (!context || SSL_CTX_set_default_verify_paths(context.get()) != 1) return nullptr;
  SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
  return context;
}

Result<void> shake_hands(SSL* tls, const Socket& socket, const std::string& name, Timeout timeout,
                         Clock::time_point deadline) {
  while (true) {
    ERR_clear_error();
    const int done = SSL_connect(tls);
    if (done == 1) return {};
    const int wish = SSL_get_error(tls, done);
    if (wish != SSL_ERROR_WANT_READ && wish != SSL_ERROR_WANT_WRITE) {
      const std::string reason = library_reason();
      return Error{say<phrases::network_no_tls>(name, reason.empty() ? say<phrases::network_closed>() : same(reason))};
    }
    if (!socket.wait(wish == SSL_ERROR_WANT_WRITE, deadline))
      return Error{say<text::phrases::network_timeout>(name, timeout.count())};
  }
}

Result<TlsAnswer> handshake(const std::string& host, std::uint16_t port, Timeout timeout) {
  const auto deadline = Clock::now() + timeout;
  const std::string name = host + ":" + std::to_string(port);
  RD_TRY(const Socket socket, Socket::connect(host, port, timeout));
  const auto context = trusting_context();
  const Owned<SSL, SSL_free> tls(context ? SSL_new(context.get()) : nullptr);
  if (!tls || !expect_name(tls.get(), host) || SSL_set_fd(tls.get(), socket.descriptor()) != 1)
    return Error{say<phrases::network_no_tls>(name, library_reason())};
  RD_CHECK(shake_hands(tls.get(), socket, name, timeout, deadline));

  TlsAnswer answer{.protocol = SSL_get_version(tls.get())};
  STACK_OF(X509)* const chain = SSL_get_peer_cert_chain(tls.get());
  for (int i = 0; i < sk_X509_num(chain); ++i) answer.chain.push_back(certificate_of(sk_X509_value(chain, i)));
  if (const long verdict = SSL_get_verify_result(tls.get()); verdict != X509_V_OK) answer.distrust = distrust(verdict);
  return answer;
}

class RealNetwork : public Network {
 public:
  Result<std::vector<std::string>> resolve(const std::string& host, Timeout timeout) const override {
    return readiness::host::resolve(host, timeout);
  }
  Result<double> connect(const std::string& host, std::uint16_t port, Timeout timeout) const override {
    const auto start = Clock::now();
    RD_TRY(const Socket socket, Socket::connect(host, port, timeout));
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
  }
  Result<HttpAnswer> get(const std::string& url, Timeout timeout) const override {
    return readiness::host::get(url, timeout);
  }
  Result<TlsAnswer> handshake(const std::string& host, std::uint16_t port, Timeout timeout) const override {
    return readiness::host::handshake(host, port, timeout);
  }
};

}  // namespace

std::unique_ptr<Network> real_network() { return std::make_unique<RealNetwork>(); }

}  // namespace readiness::host
