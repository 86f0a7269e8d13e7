// SPDX-License-Identifier: Apache-2.0
#include "recon/cells.hpp"

#include "recon/wording.hpp"
#include "text/phrases.hpp"
#include "util/csv.hpp"
#include "util/mask.hpp"

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_not_unique_old{"旧表主键不唯一", "key not unique in the old table"};
constexpr text::Phrase recon_not_unique_new{"新表主键不唯一", "key not unique in the new table"};
constexpr text::Phrase recon_head_key{"主键", "key"};
constexpr text::Phrase recon_head_fault{"问题", "fault"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_piece = std::size_t{64} << 10;  // bytes

Localized title_of(RowFault fault) {
  switch (fault) {
    case RowFault::missing:
      return say<text::phrases::recon_missing>();
    case RowFault::extra:
      return say<text::phrases::recon_extra>();
    case RowFault::repeated_old:
      return say<phrases::recon_not_unique_old>();
    case RowFault::repeated_new:
      break;
  }
  return say<phrases::recon_not_unique_new>();
}

std::string number(std::uint64_t row) { return std::to_string(row); }

}  // namespace

CellSheet::CellSheet(Language language, bool show_values, Sink sink)
    : language_(language), show_values_(show_values), sink_(std::move(sink)) {
  std::vector<std::string_view> header;
  std::vector<std::string> titles;
  for (const Localized& title :
       {say<phrases::recon_head_fault>(), say<phrases::recon_head_key>(), say<text::phrases::recon_head_old_row>(),
        say<text::phrases::recon_head_new_row>(), say<text::phrases::recon_head_old_column>(),
        say<text::phrases::recon_head_new_column>(), say<text::phrases::recon_head_old_value>(),
        say<text::phrases::recon_head_expected>(), say<text::phrases::recon_head_new_value>()})
    titles.push_back(title.in(language_));
  header.assign(titles.begin(), titles.end());
  util::append_csv(text_, header);
}

Result<void> CellSheet::row(RowFault fault, std::uint64_t row, std::string_view key) {
  const bool is_old = fault == RowFault::missing || fault == RowFault::repeated_old;
  return add({title_of(fault).in(language_), shown(key), is_old ? number(row) : "", is_old ? "" : number(row), "", "",
              "", "", ""});
}

Result<void> CellSheet::value(const Plan& plan, const Difference& difference) {
  const PlanColumn& column = plan.columns[difference.column];
  const bool swapped = difference.found.damage == Damage::swapped;
  const std::string other = swapped ? plan.columns[static_cast<std::size_t>(difference.found.detail)].new_name : "";
  return add({told(difference.found, other).in(language_), shown(difference.key), number(difference.old_row),
              number(difference.new_row), column.old_name, column.new_name, shown(difference.old_value),
              shown(difference.expected), shown(difference.new_value)});
}

Result<void> CellSheet::finish() { return sink_(std::exchange(text_, {})); }

std::string CellSheet::shown(std::string_view value) const {
  return show_values_ ? std::string(value) : util::mask(value);
}

Result<void> CellSheet::add(std::vector<std::string> cells) {
  for (std::string& cell : cells) cell = util::defused(std::move(cell));
  const std::vector<std::string_view> views(cells.begin(), cells.end());
  util::append_csv(text_, views);
  return text_.size() < k_piece ? Result<void>() : finish();
}

}  // namespace readiness::recon
