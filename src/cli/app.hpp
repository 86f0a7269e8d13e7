// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace readiness::cli {

// The whole program: arguments (without its own name) to exit code. Throws nothing.
int main(const std::vector<std::string>& arguments);

}  // namespace readiness::cli
