// SPDX-License-Identifier: Apache-2.0
// A certificate made on the spot, and a TLS handshake that shows it.
#pragma once

#include "support/loopback.hpp"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>

namespace readiness::test {

// Signed by itself; valid from and until so many days from now.
class SelfSigned {
 public:
  SelfSigned(int from_days, int until_days, const char* names = "DNS:localhost,IP:127.0.0.1")
      : key_(EVP_EC_gen("P-256")), certificate_(X509_new()) {
    X509_set_version(certificate_, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate_), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate_), from_days * 86400L);
    X509_gmtime_adj(X509_getm_notAfter(certificate_), until_days * 86400L + 3600);
    X509_NAME* name = X509_get_subject_name(certificate_);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char*>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(certificate_, name);
    X509_set_pubkey(certificate_, key_);
    add(NID_subject_alt_name, names);
    add(NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(certificate_, key_, EVP_sha256());
  }
  SelfSigned(const SelfSigned&) = delete;
  SelfSigned& operator=(const SelfSigned&) = delete;
  ~SelfSigned() {
    X509_free(certificate_);
    EVP_PKEY_free(key_);
  }

  std::string pem() const {
    BIO* memory = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(memory, certificate_);
    char buffer[8192];
    const int size = BIO_read(memory, buffer, sizeof buffer);
    BIO_free(memory);
    return std::string(buffer, static_cast<std::size_t>(size));
  }

  // For a LoopbackServer: shakes hands, and answers one request with `text`, if there is one.
  std::function<void(int)> serving(const std::string& text = {}) const {
    return [this, text](int connection) {
      SSL_CTX* context = SSL_CTX_new(TLS_server_method());
      SSL_CTX_use_certificate(context, certificate_);
      SSL_CTX_use_PrivateKey(context, key_);
      SSL* tls = SSL_new(context);
      SSL_set_fd(tls, connection);
      char request[4096];
      if (SSL_accept(tls) == 1 && !text.empty() && SSL_read(tls, request, sizeof request) > 0)
        SSL_write(tls, text.data(), static_cast<int>(text.size()));
      SSL_shutdown(tls);
      SSL_free(tls);
      SSL_CTX_free(context);
    };
  }

 private:
  void add(int what, const char* value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, what, value);
    X509_add_ext(certificate_, extension, -1);
    X509_EXTENSION_free(extension);
  }

  EVP_PKEY* key_;
  X509* certificate_;
};

}  // namespace readiness::test
