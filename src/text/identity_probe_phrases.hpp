// SPDX-License-Identifier: Apache-2.0
// What the probes say that ask who is the same customer.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase column_same_name{"{0}；默认同名", "{0}; default: the same name"};
inline constexpr Phrase no_way_to_tell_customers{"至少写出 name、code、phone、email 中的一列，否则无法判断是否同一客户", "name at least one of the columns name, code, phone and email: by them customers are told apart"};
inline constexpr Phrase customers_repeated{"{1} 行中有 {0} 行与前面的行是同一客户，另有 {2} 对疑似", "{0} of {1} rows are the customer of an earlier row, and {2} more pairs may be"};
inline constexpr Phrase same_as_row{"与第 {0} 行是同一客户：{1}", "the same customer as row {0}: {1}"};
inline constexpr Phrase customers_unmatched{"{1} 行中有 {0} 行在 {2} 中找不到同一客户，其中 {3} 行有疑似的", "{0} of {1} rows have no same customer in {2}; for {3} of them there may be one"};
inline constexpr Phrase perhaps_row{"可能是 {0} 第 {1} 行：{2}", "perhaps row {1} of {0}: {2}"};
inline constexpr Phrase nobody_like_it{"{0} 中没有相似的客户", "no customer in {0} is like it"};
inline constexpr Phrase customers_contradict{"在 {2} 中也有的 {1} 个客户中有 {0} 个的资料不一致", "{0} of the {1} customers that {2} has too differ in what is recorded of them"};
inline constexpr Phrase differs_from_row{"与 {0} 第 {1} 行不一致：{2}", "not as in row {1} of {0}: {2}"};
inline constexpr Phrase written_otherwise{"写法不同", "written otherwise"};
inline constexpr Phrase no_customer_in_both{"{0} 与 {1} 之间没有同一客户，无从比对", "{0} and {1} have no customer in common, so there is nothing to compare"};
inline constexpr Phrase not_all_compared{"（“{0}”等值太常见，{1} 对未逐一比较）", " ('{0}' and the like are too common: {1} pairs were not compared)"};
inline constexpr Phrase deals_collide{"{1} 个商机中有 {0} 个撞单：同一客户，不同负责人", "{0} of {1} deals collide: one customer, different owners"};
inline constexpr Phrase collides_with_row{"与第 {0} 行是同一客户，负责人不同", "the same customer as row {0}, with another owner"};
// clang-format on

}  // namespace readiness::text::phrases
