// SPDX-License-Identifier: Apache-2.0
#include "recon/totals.hpp"

#include "recon/arithmetic.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_too_many_groups{"分组超过 {0} 个，其余未计", "there are more than {0} groups; the others were not counted"};
// clang-format on
}  // namespace phrases

std::optional<util::Decimal> difference(const util::Decimal& a, const util::Decimal& b) {
  const auto minus = util::Decimal::parse(multiply(a.text(), "-1"));
  return minus ? util::Decimal::add(b, *minus) : std::nullopt;
}

bool within(const std::string& gap, const Tolerance& tolerance, const util::Decimal& largest, std::uint64_t rows) {
  const std::string size = gap.starts_with('-') ? gap.substr(1) : gap;
  if (tolerance.share > 0) return util::Decimal::parse(size)->number() <= tolerance.share * std::abs(largest.number());
  const auto allowed = util::Decimal::parse(multiply(tolerance.number, std::to_string(rows)));
  return allowed && *util::Decimal::parse(size) <= *allowed;
}

GroupResult compare_group(const std::string& name, const GroupFacts& old_group, const GroupFacts& new_group,
                          const std::vector<const PlanColumn*>& columns) {
  GroupResult result{.name = name, .old_rows = old_group.rows, .new_rows = new_group.rows};
  result.equal = result.old_rows == result.new_rows;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const NumberSum old_sum = old_group.sums.empty() ? NumberSum() : old_group.sums[i];
    const NumberSum new_sum = new_group.sums.empty() ? NumberSum() : new_group.sums[i];
    result.totals.push_back(compare_sums(old_sum, new_sum, columns[i]->tolerance, result.old_rows));
    result.equal &= result.totals.back().equal;
  }
  return result;
}

}  // namespace

Total compare_sums(const NumberSum& old_sum, const NumberSum& new_sum, const Tolerance& tolerance, std::uint64_t rows) {
  const auto a = old_sum.total(), b = new_sum.total();
  Total total{.equal = a && b && *a == *b};
  if (a) total.old_sum = a->text();
  if (b) total.new_sum = b->text();
  if (a && b)
    if (const auto gap = difference(*a, *b)) total.difference = gap->text();
  if (!total.equal && !total.difference.empty() && !tolerance.none())
    total.equal = within(total.difference, tolerance, std::max(*a, *b), rows);
  return total;
}

void compare_groups(const Plan& plan, const Side& old_side, const Side& new_side, Reconciliation& result) {
  for (const PlanColumn& column : plan.groups) result.group_keys.push_back(column.old_name);
  std::vector<const PlanColumn*> numbers;
  for (const PlanColumn& column : plan.columns)
    if (column.type == Type::number) result.group_columns.push_back(column.old_name), numbers.push_back(&column);
  static const GroupFacts k_none;
  const auto add = [&](const std::string& name, const GroupFacts& old_group, const GroupFacts& new_group) {
    GroupResult group = compare_group(name, old_group, new_group, numbers);
    ++result.group_count;
    result.groups_different += !group.equal;
    result.groups.push_back(std::move(group));
  };
  for (const auto& [name, facts] : old_side.groups) {
    const auto other = new_side.groups.find(name);
    add(facts.name, facts, other == new_side.groups.end() ? k_none : other->second);
  }
  for (const auto& [name, facts] : new_side.groups)
    if (!old_side.groups.contains(name)) add(facts.name, k_none, facts);
  const auto different_first = [](const GroupResult& a, const GroupResult& b) {
    return a.equal != b.equal ? b.equal : a.name < b.name;
  };
  std::sort(result.groups.begin(), result.groups.end(), different_first);
  if (result.groups.size() > k_most_listed_groups) result.groups.resize(k_most_listed_groups);
  result.too_many_groups = old_side.too_many_groups || new_side.too_many_groups;
  if (result.too_many_groups)
    result.problems.push_back({text::say<phrases::recon_too_many_groups>(util::grouped(k_most_groups))});
}

}  // namespace readiness::recon
