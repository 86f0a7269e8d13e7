// SPDX-License-Identifier: Apache-2.0
// The contents page of what can be measured.
#include "data/measures/list.hpp"

#include "data/measures/kinds.hpp"

#include <algorithm>
#include <array>

namespace readiness::data {

namespace {

constexpr std::array<Kind, 28> k_kinds = {{
    {"amount_forms", kinds::amount_forms},
    {"blank", kinds::blank},
    {"damaged", kinds::damaged},
    {"date_forms", kinds::date_forms},
    {"distinct", kinds::distinct},
    {"duplicates", kinds::duplicates},
    {"extents", kinds::extents},
    {"headers", kinds::headers},
    {"keys", kinds::keys},  // inner: the other table of orphans
    {"lengths", kinds::lengths},
    {"lost_zeros", kinds::lost_zeros},
    {"maximum", kinds::maximum},
    {"minimum", kinds::minimum},
    {"misfits", kinds::misfits},
    {"mismatch", kinds::mismatch},
    {"orphans", kinds::orphans},
    {"outliers", kinds::outliers},
    {"outside_range", kinds::outside_range},
    {"outside_set", kinds::outside_set},
    {"padded", kinds::padded},
    {"personal_data", kinds::personal_data},
    {"ragged", kinds::ragged},
    {"records", kinds::records},
    {"rows", kinds::rows},
    {"sum", kinds::sum},
    {"top", kinds::top},
    {"traits", kinds::traits},
    {"violations", kinds::violations},
}};

}  // namespace

std::span<const Kind> all_kinds() { return k_kinds; }

const Kind* find_kind(std::string_view name) {
  const auto found = std::find_if(k_kinds.begin(), k_kinds.end(), [=](const Kind& kind) { return kind.name == name; });
  return found == k_kinds.end() ? nullptr : &*found;
}

}  // namespace readiness::data
