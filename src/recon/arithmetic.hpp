// SPDX-License-Identifier: Apache-2.0
// Arithmetic of conversion rules on numbers as texts: exact, whatever their length.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace readiness::recon {

// The number in its shortest exact form, -1234.5: without thousands commas, leading zeros, zeros at the end, and in
// half-width digits. Nothing for other texts.
std::optional<std::string> plain_number(std::string_view text);

// Both in the form above; so is the product.
std::string multiply(std::string_view a, std::string_view b);

// To so many decimals; halves away from zero, as money is rounded.
std::string rounded(std::string_view number, std::size_t decimals);

}  // namespace readiness::recon
