// SPDX-License-Identifier: Apache-2.0
// What the probes say that look people up in the roster.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// represents_every_group
inline constexpr Phrase groups_represented{"{1} 个组中有 {0} 个有人参与", "groups that somebody stands for: {0} of {1}"};
inline constexpr Phrase group_not_represented{"“{0}”没有任何人出现在表 {1} 中", "nobody of {0} stands in table {1}"};
inline constexpr Phrase roster_without_groups{"表 {0} 的“{1}”没有列出任何组", "{1} of table {0} lists no group"};

// trains_super_users_first
inline constexpr Phrase super_users_first{"{1} 个组中有 {0} 个的超级用户先于同事完成", "groups whose super users came first: {0} of {1}"};
inline constexpr Phrase super_user_late{"同组的第一次是 {0}，超级用户在 {1}，没有更早", "the group began on {0}; this super user came on {1}, which is no earlier"};
inline constexpr Phrase super_user_untrained{"同组的第一次是 {0}，这位超级用户没有记录", "the group began on {0}; nothing is recorded for this super user"};
inline constexpr Phrase no_group_to_compare{"没有哪个组既有超级用户又有同事的记录，无从比较", "no group has super users and records of its other people, so there is nothing to compare"};
// clang-format on

}  // namespace readiness::text::phrases
