// SPDX-License-Identifier: Apache-2.0
#include "util/sha256.hpp"

#include <openssl/evp.h>

#include <array>
#include <stdexcept>

namespace readiness::util {

std::string sha256(std::string_view bytes) {
  constexpr std::string_view k_hex = "0123456789abcdef";
  std::array<unsigned char, 32> digest = {};
  if (EVP_Digest(bytes.data(), bytes.size(), digest.data(), nullptr, EVP_sha256(), nullptr) != 1)
    throw std::runtime_error("SHA-256 is not available in this OpenSSL");  // a broken installation
  std::string text;
  for (const unsigned char byte : digest) {
    text += k_hex[byte >> 4];
    text += k_hex[byte & 15];
  }
  return text;
}

}  // namespace readiness::util
