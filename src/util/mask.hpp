// SPDX-License-Identifier: Apache-2.0
// Masking: samples in reports point at people and companies without giving them away.
#pragma once

#include <string>
#include <string_view>

namespace readiness::util {

// Keeps what is needed to find the row and hides the rest:
// 13812345678 -> 138****5678, 王小明 -> 王**, zhang@abc.com -> z****@abc.com, other
// texts keep their first and last quarter at most. Blank texts, numbers of up to 4
// digits and dates say nothing about a person and stay.
std::string mask(std::string_view value);

// The same of a value below `header`: below one of birth, dates say something about a person.
// 1988-05-12 -> 1988-**-**
std::string mask(std::string_view value, std::string_view header);

// A text from outside that is not all about a person, a sentence of ours that holds such a text: only phone numbers,
// mail addresses, numbers of cards and identity papers in it are masked. As long as before. Every line that goes to
// standard error and every message of a report passes here.
std::string mask_within(std::string_view text);

// What the header leaves open: a value below one about people is masked, of others what is within it.
std::string disclosed(std::string_view value, std::string_view header);

}  // namespace readiness::util
