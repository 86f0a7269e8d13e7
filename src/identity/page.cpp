// SPDX-License-Identifier: Apache-2.0
#include "identity/page.hpp"

#include "identity/explain.hpp"
#include "identity/roles.hpp"
#include "identity/summary.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <cmath>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase match_title{"两表客户比对", "The same customers in two tables"};
constexpr text::Phrase dedupe_title{"重复客户", "Duplicate customers"};
constexpr text::Phrase section_rows{"明细", "Details"};
constexpr text::Phrase section_blocks{"未全部两两比较的记录", "Not every pair was compared"};
constexpr text::Phrase section_weights{"权重", "Weights"};
constexpr text::Phrase oversize_note{"下列键值被过多记录共用，每条记录只与其中最相近的 {0} 条比较。", "Too many records share these keys; each was compared with the {0} that are most like it."};
constexpr text::Phrase block_key{"键", "key"};
constexpr text::Phrase block_example{"示例", "example"};
constexpr text::Phrase block_records{"记录数", "records"};
constexpr text::Phrase block_skipped{"未比较的对数", "pairs not compared"};
constexpr text::Phrase weights_note{"来源：{0}；先验概率 {1}；概率不低于 {2} 为同一客户，不低于 {3} 为可能相同", "Origin: {0}; prior probability {1}; same from {2}, possible from {3}"};
constexpr text::Phrase weight_level{"层级", "level"};
constexpr text::Phrase weight_meaning{"含义", "meaning"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_shown_blocks = 20;
constexpr std::size_t k_widest_cell = 120;  // columns: a whole reason, and names as they occur

class PageOfMatches {
 public:
  PageOfMatches(const Found& found, const Sheet& sheet, Language language)
      : found_(found), sheet_(sheet), page_{.language = language} {}

  paper::Page page() {
    summary();
    rows();
    blocks();
    weights();
    return std::move(page_);
  }

 private:
  std::string in(const Localized& text) const { return text.in(page_.language); }
  void heading(const Localized& title) { page_.add(paper::Heading{2, in(title)}); }

  static std::string described(const RecordTable& table) {
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < k_roles; ++i)
      if (!table.columns[i].empty()) columns.push_back(std::string(id_of(role_of(i))) + " = " + table.columns[i]);
    return table.file + " (" + grouped(table.records.size()) + "): " + util::join(columns, ", ");
  }

  void summary() {
    const Summary summary = summarise(found_);
    page_.add(paper::Title{in(found_.second ? say<phrases::match_title>() : say<phrases::dedupe_title>())});
    paper::List tables{{"A: " + described(found_.first)}};
    if (found_.second) tables.items.push_back("B: " + described(*found_.second));
    page_.add(std::move(tables));
    page_.add(paper::Paragraph{
        in(found_.second ? say<text::phrases::matched_summary>(grouped(summary.same), grouped(summary.possible),
                                                               grouped(summary.unmatched_first),
                                                               grouped(summary.unmatched_second))
                         : say<text::phrases::deduped_summary>(grouped(summary.groups), grouped(summary.grouped),
                                                               grouped(summary.possible)))});
  }

  void rows() {
    heading(say<phrases::section_rows>());
    paper::Sheet rows{.rows = sheet_.rows, .widest_cell = k_widest_cell};
    for (const SheetColumn& column : sheet_.columns) rows.header.push_back(in(column.title));
    page_.add(std::move(rows));
  }

  void blocks() {
    const std::vector<Oversize>& blocks = found_.matches.oversize;
    if (blocks.empty()) return;
    heading(say<phrases::section_blocks>());
    page_.add(paper::Paragraph{in(say<phrases::oversize_note>(k_neighbours))});
    paper::Table table{.header = {in(say<phrases::block_key>()), in(say<phrases::block_example>()),
                                  in(say<phrases::block_records>()), in(say<phrases::block_skipped>())},
                       .widest_cell = k_widest_cell};
    const Records records = found_.records();
    for (std::size_t i = 0; i < std::min(k_shown_blocks, blocks.size()); ++i)
      table.rows.push_back({in(title_of(blocks[i].kind)), std::string(records[blocks[i].example].value(Role::name)),
                            grouped(blocks[i].records), grouped(blocks[i].skipped)});
    if (blocks.size() > k_shown_blocks)
      table.more = in(say<text::phrases::more_rows>(grouped(blocks.size() - k_shown_blocks)));
    page_.add(std::move(table));
  }

  void weights() {
    const Model& model = found_.model;
    heading(say<phrases::section_weights>());
    page_.add(paper::Paragraph{
        in(say<phrases::weights_note>(model.origin, fmt::format("{:.3g}", model.prior), model.same, model.possible))});
    paper::Table table{
        .header = {in(say<phrases::weight_level>()), in(say<phrases::weight_meaning>()), "m", "u", "log2(m/u)"}};
    for (const LevelInfo& info : all_levels()) {
      const Odds& odds = model.of(info.field, info.level);
      table.rows.push_back({std::string(info.id), in(info.said), fmt::format("{:.3g}", odds.m),
                            fmt::format("{:.3g}", odds.u), fmt::format("{:.1f}", std::log2(odds.m / odds.u))});
    }
    page_.add(std::move(table));
  }

  const Found& found_;
  const Sheet& sheet_;
  paper::Page page_;
};

}  // namespace

paper::Page page(const Found& found, const Sheet& sheet, Language language) {
  return PageOfMatches(found, sheet, language).page();
}

}  // namespace readiness::identity
