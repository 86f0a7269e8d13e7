// SPDX-License-Identifier: Apache-2.0
#include "identity/explain.hpp"
#include "identity/roles.hpp"
#include "identity/sheet_cells.hpp"
#include "text/phrases.hpp"

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase column_verdict{"结论", "verdict"};
constexpr text::Phrase column_weight{"权重（比特）", "weight (bits)"};
constexpr text::Phrase column_of_side{"{0} {1}", "{0} {1}"};
constexpr text::Phrase side_a{"A", "A"};
constexpr text::Phrase side_b{"B", "B"};
constexpr text::Phrase only_in_a{"仅 A 有", "only in A"};
constexpr text::Phrase only_in_b{"仅 B 有", "only in B"};
constexpr text::Phrase no_duplicate{"无重复", "no duplicate"};
// clang-format on
}  // namespace phrases

using text::say;

class PairRows {
 public:
  PairRows(const Found& found, const SheetOptions& options)
      : found_(found),
        options_(options),
        records_(found.records()),
        left_(roles_of(found.first)),
        right_(roles_of(found.second ? *found.second : found.first)) {}

  std::vector<SheetColumn> columns() const {
    std::vector<SheetColumn> columns{{"verdict", say<phrases::column_verdict>()},
                                     {"probability", say<text::phrases::column_probability>()},
                                     {"weight", say<phrases::column_weight>()}};
    add_side(columns, "_a", left_, say<phrases::side_a>());
    add_side(columns, "_b", right_, say<phrases::side_b>());
    columns.push_back({"reason", say<text::phrases::column_reason>()});
    return columns;
  }

  Result<void> rows(const RowSink& sink) {
    for (const Pair& pair : found_.matches.pairs) {
      std::vector<std::string> row{title_of(pair.judgement).in(options_.language), percent(pair.weight),
                                   bits(pair.weight)};
      add_record(row, &records_[pair.a], left_);
      add_record(row, &records_[pair.b], right_);
      row.push_back(explain(pair, records_[pair.a], records_[pair.b]).in(options_.language));
      RD_CHECK(sink(row));
    }
    return options_.unmatched ? unmatched(sink) : Result<void>();
  }

 private:
  static void add_side(std::vector<SheetColumn>& columns, const std::string& suffix, const std::vector<Role>& roles,
                       const Localized& side) {
    columns.push_back({"row" + suffix, say<phrases::column_of_side>(say<text::phrases::column_row>(), side)});
    for (const Role role : roles)
      columns.push_back({std::string(id_of(role)) + suffix, say<phrases::column_of_side>(title_of(role), side)});
  }

  // Null: nobody.
  void add_record(std::vector<std::string>& row, const Record* record, const std::vector<Role>& roles) const {
    row.push_back(record ? std::to_string(record->row) : "");
    for (const Role role : roles) row.push_back(record ? shown(*record, role, options_) : "");
  }

  Result<void> unmatched(const RowSink& sink) {
    std::vector<bool> matched(records_.size());
    for (const Pair& pair : found_.matches.pairs) matched[pair.a] = matched[pair.b] = true;
    for (std::uint32_t i = 0; i < records_.size(); ++i) {
      if (matched[i]) continue;
      const bool first = i < records_.first_size();
      const Localized side = first ? say<phrases::only_in_a>() : say<phrases::only_in_b>();
      std::vector<std::string> row{(found_.second ? side : say<phrases::no_duplicate>()).in(options_.language), "", ""};
      add_record(row, first ? &records_[i] : nullptr, left_);
      add_record(row, first ? nullptr : &records_[i], right_);
      row.emplace_back();
      RD_CHECK(sink(row));
    }
    return {};
  }

  const Found& found_;
  SheetOptions options_;
  Records records_;
  std::vector<Role> left_, right_;
};

}  // namespace

Sheet pair_sheet(const Found& found, const SheetOptions& options) { return sheet_of<PairRows>(found, options); }

}  // namespace readiness::identity
