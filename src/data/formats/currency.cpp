// SPDX-License-Identifier: Apache-2.0
// Currency codes of ISO 4217, list one (2025): those that goods are paid in, without funds, metals and codes for
// testing. BGN, which the euro replaced in 2026, still stands on older orders.
#include "data/formats/list.hpp"
#include "data/formats/upper.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace readiness::data::formats {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_a_currency{"不是 ISO 4217 的币种代码", "no currency code of ISO 4217"};
constexpr text::Phrase currency_is_cny{"人民币的代码是 CNY（ISO 4217）", "the code of the renminbi is CNY (ISO 4217)"};
// clang-format on
}  // namespace phrases

constexpr auto k_currencies = std::to_array<std::string_view>(
    {"AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD",
     "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLP", "CNY", "COP", "CRC", "CUP",
     "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP",
     "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD",
     "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD",
     "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN",
     "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB",
     "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL",
     "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VES",
     "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW", "ZWG"});
static_assert(std::is_sorted(k_currencies.begin(), k_currencies.end()));

bool is_currency(std::string_view value) {
  return value.size() == 3 && std::binary_search(k_currencies.begin(), k_currencies.end(), value);
}

// Names of the renminbi that are no code.
bool means_yuan(std::string_view upper) {
  const auto names = {"RMB", "CNH", "人民币", "元", "￥", "¥"};
  return std::find(names.begin(), names.end(), upper) != names.end();
}

Localized why_no_currency(std::string_view value) {
  const std::string in_upper_case = upper(value);
  if (is_currency(in_upper_case)) return text::say<text::phrases::lower_case>();
  if (means_yuan(in_upper_case)) return text::say<phrases::currency_is_cny>();
  return text::say<phrases::not_a_currency>();
}

}  // namespace

Format currency() { return {"currency", mismatches_of<is_currency>, is_currency, why_no_currency}; }

}  // namespace readiness::data::formats
