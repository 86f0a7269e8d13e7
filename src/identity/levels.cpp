// SPDX-License-Identifier: Apache-2.0
#include "identity/levels.hpp"

#include "text/phrase.hpp"

#include <algorithm>
#include <vector>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase name_full{"名称完全相同", "same full name"};
constexpr text::Phrase name_core{"字号与行业相同", "same core of the name"};
constexpr text::Phrase name_words{"名称用词相同、次序或拼写不同", "same words in another order or spelling"};
constexpr text::Phrase name_near{"名称仅一两字之差或同音", "names a slip apart, or spoken alike"};
constexpr text::Phrase name_brand{"字号相同，一方行业用词较少", "same brand, one name says less about the trade"};
constexpr text::Phrase name_part{"一方名称是另一方的一部分或简称", "one name is a part or an abbreviation of the other"};
constexpr text::Phrase name_trade{"字号相同而行业不同", "same brand in another trade"};
constexpr text::Phrase name_similar{"名称相似", "similar names"};
constexpr text::Phrase name_different{"名称不同", "different names"};
constexpr text::Phrase code_equal{"信用代码一致", "credit code equal"};
constexpr text::Phrase code_near{"信用代码仅一处不同", "credit codes a slip apart"};
constexpr text::Phrase code_different{"信用代码不同", "credit code differs"};
constexpr text::Phrase phone_equal{"电话一致", "phone equal"};
constexpr text::Phrase phone_tail{"电话一致（一方缺区号）", "phone equal but for the area code"};
constexpr text::Phrase phone_different{"电话不同", "phone differs"};
constexpr text::Phrase email_equal{"邮箱一致", "e-mail equal"};
constexpr text::Phrase email_domain{"邮箱域名一致", "same e-mail domain"};
constexpr text::Phrase email_different{"邮箱不同", "e-mail differs"};
constexpr text::Phrase place_city{"城市相同", "same city"};
constexpr text::Phrase place_province{"省份相同", "same province"};
constexpr text::Phrase place_different{"地区不同", "city differs"};
constexpr text::Phrase address_equal{"地址一致", "address equal"};
constexpr text::Phrase address_near{"地址相近", "address nearly equal"};
constexpr text::Phrase address_part{"地址部分相同", "address partly equal"};
constexpr text::Phrase address_different{"地址不同", "address differs"};
constexpr text::Phrase date_equal{"日期一致", "date equal"};
constexpr text::Phrase date_near{"日期仅一处不同", "dates a slip apart"};
constexpr text::Phrase date_different{"日期不同", "date differs"};
constexpr text::Phrase branch_same{"同一分支机构", "same branch"};
constexpr text::Phrase branch_different{"分支机构不同", "branch differs"};
constexpr text::Phrase form_same{"组织形式相同", "same legal form"};
constexpr text::Phrase form_different{"组织形式不同", "legal form differs"};
// clang-format on
}  // namespace phrases

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
