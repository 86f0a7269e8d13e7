// SPDX-License-Identifier: Apache-2.0
#include "identity/explain.hpp"

#include "identity/letters.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <array>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase level_about{"{0}（{1}）", "{0} {1}"};
constexpr text::Phrase name_is_common{"此名称重复过多，说明力弱", "a name that too many share"};
constexpr text::Phrase verdict_same{"同一客户", "same"};
constexpr text::Phrase verdict_possible{"可能相同", "possible"};
constexpr text::Phrase verdict_different{"不同", "different"};
constexpr text::Phrase role_id{"编号", "id"};
constexpr text::Phrase role_name{"名称", "name"};
constexpr text::Phrase role_code{"信用代码", "credit code"};
constexpr text::Phrase role_phone{"电话", "phone"};
constexpr text::Phrase role_email{"邮箱", "e-mail"};
constexpr text::Phrase role_place{"城市", "city"};
constexpr text::Phrase role_address{"地址", "address"};
constexpr text::Phrase role_date{"日期", "date"};
constexpr text::Phrase role_updated{"更新时间", "updated"};
constexpr text::Phrase key_domain{"邮箱域名", "e-mail domain"};
constexpr text::Phrase key_core{"名称核心", "core of the name"};
constexpr text::Phrase key_brand{"字号", "brand"};
constexpr text::Phrase key_sound{"名称读音", "sound of the name"};
constexpr text::Phrase key_piece{"名称片段", "piece of the name"};
// clang-format on
}  // namespace phrases

using text::say;

// The part of the name that both have: what the agreement is about.
std::string shared_name(Level level, const Record& a) {
  if (level == name_level::full || level == name_level::core) return to_utf8(a.core);
  if (level == name_level::brand || level == name_level::trade) return to_utf8(a.brand_text());
  return {};
}

}  // namespace

Localized explain(const Pair& pair, const Record& a, const Record& b) {
  std::vector<std::string> zh, en;
  const auto add = [&](const Localized& text) {
    zh.push_back(text.zh);
    en.push_back(text.en);
  };
  for (std::size_t i = 0; i < k_fields; ++i) {
    const Level level = pair.pattern.levels[i];
    if (level == k_missing) continue;
    const auto field = static_cast<Field>(i);
    const Localized& said = info_of(field, level).said;
    const std::string shared = field == Field::name ? shared_name(level, a) : std::string();
    add(shared.empty() ? said : say<phrases::level_about>(said, shared));
  }
  if (a.sharing_name > 0 && b.sharing_name > 0) add(say<phrases::name_is_common>());
  return {util::join(zh, "，"), util::join(en, ", ")};
}

Localized title_of(Judgement judgement) {
  switch (judgement) {
    case Judgement::same:
      return say<phrases::verdict_same>();
    case Judgement::possible:
      return say<phrases::verdict_possible>();
    case Judgement::different:
      break;
  }
  return say<phrases::verdict_different>();
}

Localized title_of(KeyKind kind) {
  static const std::array<Localized, k_key_kinds> k_titles{
      say<phrases::role_code>(), say<phrases::role_phone>(), say<phrases::role_email>(), say<phrases::key_domain>(),
      say<phrases::key_core>(),  say<phrases::key_brand>(),  say<phrases::key_sound>(),  say<phrases::role_address>(),
      say<phrases::role_date>(), say<phrases::key_piece>()};
  return k_titles[static_cast<std::size_t>(kind)];
}

Localized title_of(Role role) {
  static const std::array<Localized, k_roles> k_titles{
      say<phrases::role_id>(),      say<phrases::role_name>(),  say<phrases::role_code>(),
      say<phrases::role_phone>(),   say<phrases::role_email>(), say<phrases::role_place>(),
      say<phrases::role_address>(), say<phrases::role_date>(),  say<phrases::role_updated>()};
  return k_titles[static_cast<std::size_t>(role)];
}

}  // namespace readiness::identity
