// SPDX-License-Identifier: Apache-2.0
#include "identity/levels.hpp"

#include "text/identity_phrases.hpp"

#include <algorithm>
#include <vector>

namespace readiness::identity {
namespace {

namespace phrases = text::phrases;
using text::say;

// The usual odds are estimates for customer registers of Chinese companies, made before any data was looked at and not
// adjusted to a data set. m adds up to 1 in each field, and so does u. What counts is log2(m / u), in bits: 17.8 for an
// equal full name, -5 for different names, 12 for an equal phone number, only -1 for another one.
std::vector<LevelInfo> levels() {
  using enum Field;
  return {
      {name, name_level::full, "name.full", say<phrases::name_full>(), {0.45, 2e-6}},
      {name, name_level::core, "name.core", say<phrases::name_core>(), {0.20, 6e-6}},
      {name, name_level::words, "name.words", say<phrases::name_words>(), {0.05, 2e-5}},
      {name, name_level::near, "name.near", say<phrases::name_near>(), {0.08, 1.5e-4}},
      {name, name_level::brand, "name.brand", say<phrases::name_brand>(), {0.10, 4e-4}},
      {name, name_level::part, "name.part", say<phrases::name_part>(), {0.05, 4e-3}},
      {name, name_level::trade, "name.trade", say<phrases::name_trade>(), {0.01, 5e-3}},
      {name, name_level::similar, "name.similar", say<phrases::name_similar>(), {0.03, 0.02}},
      {name, name_level::different, "name.different", say<phrases::name_different>(), {0.03, 0.970418}},
      {code, code_level::equal, "code.equal", say<phrases::code_equal>(), {0.93, 1e-6}},
      {code, code_level::near, "code.near", say<phrases::code_near>(), {0.04, 1e-4}},
      {code, code_level::different, "code.different", say<phrases::code_different>(), {0.03, 0.999899}},
      {phone, phone_level::equal, "phone.equal", say<phrases::phone_equal>(), {0.50, 1e-4}},
      {phone, phone_level::tail, "phone.tail", say<phrases::phone_tail>(), {0.05, 2e-4}},
      {phone, phone_level::different, "phone.different", say<phrases::phone_different>(), {0.45, 0.9997}},
      {email, email_level::equal, "email.equal", say<phrases::email_equal>(), {0.40, 5e-5}},
      {email, email_level::domain, "email.domain", say<phrases::email_domain>(), {0.25, 2e-3}},
      {email, email_level::different, "email.different", say<phrases::email_different>(), {0.35, 0.99795}},
      {place, place_level::city, "place.city", say<phrases::place_city>(), {0.80, 0.05}},
      {place, place_level::province, "place.province", say<phrases::place_province>(), {0.12, 0.06}},
      {place, place_level::different, "place.different", say<phrases::place_different>(), {0.08, 0.89}},
      {address, address_level::equal, "address.equal", say<phrases::address_equal>(), {0.30, 1e-4}},
      {address, address_level::near, "address.near", say<phrases::address_near>(), {0.30, 2e-3}},
      {address, address_level::part, "address.part", say<phrases::address_part>(), {0.20, 0.03}},
      {address, address_level::different, "address.different", say<phrases::address_different>(), {0.20, 0.9679}},
      {date, date_level::equal, "date.equal", say<phrases::date_equal>(), {0.85, 3e-4}},
      {date, date_level::near, "date.near", say<phrases::date_near>(), {0.08, 3e-3}},
      {date, date_level::different, "date.different", say<phrases::date_different>(), {0.07, 0.9967}},
      {branch, branch_level::same, "branch.same", say<phrases::branch_same>(), {0.98, 0.20}},
      {branch, branch_level::different, "branch.different", say<phrases::branch_different>(), {0.02, 0.80}},
      {form, form_level::same, "form.same", say<phrases::form_same>(), {0.85, 0.60}},
      {form, form_level::different, "form.different", say<phrases::form_different>(), {0.15, 0.40}},
  };
}

constexpr std::array<std::string_view, k_fields> k_field_ids{"name",    "code", "phone",  "email", "place",
                                                             "address", "date", "branch", "form"};

}  // namespace

std::span<const LevelInfo> all_levels() {
  static const std::vector<LevelInfo> k_levels = levels();
  return k_levels;
}

const LevelInfo* find_level(std::string_view id) {
  for (const LevelInfo& info : all_levels())
    if (info.id == id) return &info;
  return nullptr;
}

const LevelInfo& info_of(Field field, Level level) {
  const auto all = all_levels();
  return *std::find_if(all.begin(), all.end(),
                       [=](const LevelInfo& info) { return info.field == field && info.level == level; });
}

std::string_view id_of(Field field) { return k_field_ids[static_cast<std::size_t>(field)]; }

}  // namespace readiness::identity
