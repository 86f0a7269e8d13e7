// SPDX-License-Identifier: Apache-2.0
// What may be told of the texts that stand where headers do. A file without headers has its first record there: people,
// their numbers, whatever the file is about.
#pragma once

#include <string>
#include <vector>

namespace readiness::data {

// As they are, unless one of them is a phone number, an address or another long number, the day when somebody was born,
// or a line of a file of passwords or settings (root:x:0, key=value): then none is. Days of late are headers.
std::vector<std::string> disclosed(const std::vector<std::string>& headers);

std::vector<std::string> masked(const std::vector<std::string>& headers);

}  // namespace readiness::data
