// SPDX-License-Identifier: Apache-2.0
// The only file that knows where this build lies: the others compile to the same bytes in every checkout.
#include "support/places.hpp"

namespace readiness::test {

std::filesystem::path source_folder() { return READINESS_SOURCE_DIR; }
std::filesystem::path program() { return READINESS_BINARY; }

}  // namespace readiness::test
