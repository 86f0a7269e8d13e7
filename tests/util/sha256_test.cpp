// SPDX-License-Identifier: Apache-2.0
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

namespace sha256_test {

TEST_CASE("sha256 of the published examples") {
  const auto [text, want] = GENERATE(table<std::string, std::string>({
      {"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
      {"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
      {std::string(1'000'000, 'a'), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"},
  }));
  CHECK(readiness::util::sha256(text) == want);
}

}  // namespace sha256_test
