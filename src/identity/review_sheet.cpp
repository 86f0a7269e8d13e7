// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date.hpp"
#include "identity/explain.hpp"
#include "identity/roles.hpp"
#include "identity/sheet_cells.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <tuple>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase column_group{"组", "group"};
constexpr text::Phrase column_action{"建议", "action"};
constexpr text::Phrase column_table{"表", "table"};
constexpr text::Phrase column_filled{"已填列数", "filled columns"};
constexpr text::Phrase column_matched_row{"对应行号", "matched row"};
constexpr text::Phrase action_keep{"保留", "keep"};
constexpr text::Phrase action_merge{"并入", "merge"};
constexpr text::Phrase action_review{"复核", "review"};
// clang-format on
}  // namespace phrases

using text::say;

class GroupRows {
 public:
  GroupRows(const Found& found, const SheetOptions& options)
      : found_(found), options_(options), records_(found.records()) {
    for (std::size_t i = 0; i < k_roles; ++i)
      if (!found.first.columns[i].empty() || (found.second && !found.second->columns[i].empty()))
        roles_.push_back(role_of(i));
  }

  std::vector<SheetColumn> columns() const {
    std::vector<SheetColumn> columns{{"group", say<phrases::column_group>()},
                                     {"action", say<phrases::column_action>()}};
    if (found_.second) columns.push_back({"table", say<phrases::column_table>()});
    columns.push_back({"row", say<text::phrases::column_row>()});
    for (const Role role : roles_) columns.push_back({std::string(id_of(role)), title_of(role)});
    columns.push_back({"filled", say<phrases::column_filled>()});
    columns.push_back({"probability", say<text::phrases::column_probability>()});
    columns.push_back({"matched_row", say<phrases::column_matched_row>()});
    columns.push_back({"reason", say<text::phrases::column_reason>()});
    return columns;
  }

  Result<void> rows(const RowSink& sink) {
    find_best_pairs();
    std::size_t number = 0;
    for (const std::vector<std::uint32_t>& group : found_.clusters.groups) {
      const std::uint32_t kept = survivor(records_, group);
      ++number;
      RD_CHECK(sink(row_of(number, say<phrases::action_keep>(), kept, nullptr)));
      for (const std::uint32_t i : group)
        if (i != kept) RD_CHECK(sink(row_of(number, say<phrases::action_merge>(), i, best_[i])));
    }
    for (const Pair& pair : found_.matches.pairs) {
      if (group_[pair.a] != 0 && group_[pair.a] == group_[pair.b]) continue;
      ++number;
      RD_CHECK(sink(row_of(number, say<phrases::action_review>(), pair.a, nullptr)));
      RD_CHECK(sink(row_of(number, say<phrases::action_review>(), pair.b, &pair)));
    }
    return {};
  }

 private:
  // Of each record: its group, and the pair that speaks best for its being there.
  void find_best_pairs() {
    group_.assign(records_.size(), 0);
    best_.assign(records_.size(), nullptr);
    for (std::size_t i = 0; i < found_.clusters.groups.size(); ++i)
      for (const std::uint32_t member : found_.clusters.groups[i]) group_[member] = static_cast<std::uint32_t>(i + 1);
    for (const Pair& pair : found_.matches.pairs) {
      if (group_[pair.a] == 0 || group_[pair.a] != group_[pair.b]) continue;
      for (const std::uint32_t i : {pair.a, pair.b})
        if (!best_[i] || pair.weight > best_[i]->weight) best_[i] = &pair;
    }
  }

  std::vector<std::string> row_of(std::size_t number, const Localized& action, std::uint32_t i,
                                  const Pair* pair) const {
    const Record& record = records_[i];
    std::vector<std::string> row{std::to_string(number), action.in(options_.language)};
    if (found_.second) row.push_back(i < records_.first_size() ? found_.first.file : found_.second->file);
    row.push_back(std::to_string(record.row));
    for (const Role role : roles_) row.push_back(shown(record, role, options_));
    row.push_back(std::to_string(record.filled));
    row.push_back(pair ? percent(pair->weight) : "");
    row.push_back(pair ? std::to_string(records_[pair->a == i ? pair->b : pair->a].row) : "");
    row.push_back(pair ? explain(*pair, records_[pair->a], records_[pair->b]).in(options_.language) : "");
    return row;
  }

  const Found& found_;
  SheetOptions options_;
  Records records_;
  std::vector<Role> roles_;
  std::vector<std::uint32_t> group_;  // from 1; 0: none
  std::vector<const Pair*> best_;
};

}  // namespace

Sheet review_sheet(const Found& found, const SheetOptions& options) { return sheet_of<GroupRows>(found, options); }

std::uint32_t survivor(const Records& records, std::span<const std::uint32_t> group) {
  const auto worth = [&](std::uint32_t i) {
    const std::string_view updated = records[i].value(Role::updated);
    // The day where it is one, then the text as it stands: it may have a time; then the first record of all.
    return std::tuple(records[i].filled, data::day_number(updated), updated, ~i);
  };
  return *std::max_element(group.begin(), group.end(),
                           [&](std::uint32_t a, std::uint32_t b) { return worth(a) < worth(b); });
}

}  // namespace readiness::identity
