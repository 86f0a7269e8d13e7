// SPDX-License-Identifier: Apache-2.0
// For people: what came out, the first rows, what was not compared, and the weights behind it all.
#include "util/markdown.hpp"

#include "identity/explain.hpp"
#include "identity/renderer.hpp"
#include "identity/roles.hpp"
#include "identity/summary.hpp"
#include "text/identity_phrases.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

#include <cmath>

namespace readiness::identity {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::grouped;

constexpr std::size_t k_shown_rows = 50;
constexpr std::size_t k_shown_blocks = 20;
constexpr std::size_t k_shown_width = 120;  // columns of a value: a whole reason, and names as they occur

std::string cell(std::string_view value) { return util::markdown_text(value, k_shown_width); }

class Writer {
 public:
  Writer(const Rendering& rendering, const TextSink& sink)
      : rendering_(rendering), found_(rendering.found), sink_(sink) {}

  Result<void> write() {
    summary();
    RD_CHECK(rows());
    blocks();
    weights();
    return sink_(text_);
  }

 private:
  void line(const std::string& text) { text_ += text + '\n'; }
  void heading(const Localized& title) { line("\n## " + in(title) + '\n'); }
  std::string in(const Localized& text) const { return text.in(rendering_.language); }

  void row(const std::vector<std::string>& cells) { line("| " + util::join(cells, " | ") + " |"); }
  void header(const std::vector<std::string>& titles) {
    row(titles);
    row(std::vector<std::string>(titles.size(), "---"));
  }

  static std::string described(const RecordTable& table) {
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < k_roles; ++i)
      if (!table.columns[i].empty()) columns.push_back(std::string(id_of(role_of(i))) + " = " + cell(table.columns[i]));
    return cell(table.file) + " (" + grouped(table.records.size()) + "): " + util::join(columns, ", ");
  }

  void summary() {
    const Summary summary = summarise(found_);
    line("# " + in(found_.second ? say<phrases::match_title>() : say<phrases::dedupe_title>()) + '\n');
    line("- A: " + described(found_.first));
    if (found_.second) line("- B: " + described(*found_.second));
    line('\n' + in(found_.second ? say<phrases::matched_summary>(grouped(summary.same), grouped(summary.possible),
                                                                 grouped(summary.unmatched_first),
                                                                 grouped(summary.unmatched_second))
                                 : say<phrases::deduped_summary>(grouped(summary.groups), grouped(summary.grouped),
                                                                 grouped(summary.possible))));
  }

  Result<void> rows() {
    std::vector<std::string> titles;
    for (const SheetColumn& column : rendering_.sheet.columns) titles.push_back(in(column.title));
    heading(say<phrases::section_rows>());
    header(titles);
    std::size_t count = 0;
    RD_CHECK(rendering_.sheet.rows([&](std::span<const std::string> values) -> Result<void> {
      if (++count > k_shown_rows) return {};
      std::vector<std::string> cells;
      for (const std::string& value : values) cells.push_back(cell(value));
      row(cells);
      return {};
    }));
    if (count > k_shown_rows) line('\n' + in(say<phrases::more_rows>(grouped(count - k_shown_rows))));
    return {};
  }

  void blocks() {
    const std::vector<Oversize>& blocks = found_.matches.oversize;
    if (blocks.empty()) return;
    heading(say<phrases::section_blocks>());
    line(in(say<phrases::oversize_note>(k_neighbours)) + '\n');
    header({in(say<phrases::block_key>()), in(say<phrases::block_example>()), in(say<phrases::block_records>()),
            in(say<phrases::block_skipped>())});
    const Records records = found_.records();
    for (std::size_t i = 0; i < std::min(k_shown_blocks, blocks.size()); ++i)
      row({in(title_of(blocks[i].kind)), cell(records[blocks[i].example].value(Role::name)), grouped(blocks[i].records),
           grouped(blocks[i].skipped)});
    if (blocks.size() > k_shown_blocks)
      line('\n' + in(say<phrases::more_rows>(grouped(blocks.size() - k_shown_blocks))));
  }

  void weights() {
    const Model& model = found_.model;
    heading(say<phrases::section_weights>());
    line(in(say<phrases::weights_note>(model.origin, fmt::format("{:.3g}", model.prior), model.same, model.possible)) +
         '\n');
    header({in(say<phrases::weight_level>()), in(say<phrases::weight_meaning>()), "m", "u", "log2(m/u)"});
    for (const LevelInfo& info : all_levels()) {
      const Odds& odds = model.of(info.field, info.level);
      row({std::string(info.id), in(info.said), fmt::format("{:.3g}", odds.m), fmt::format("{:.3g}", odds.u),
           fmt::format("{:.1f}", std::log2(odds.m / odds.u))});
    }
  }

  const Rendering& rendering_;
  const Found& found_;
  const TextSink& sink_;
  std::string text_;
};

Result<void> write_markdown(const Rendering& rendering, const TextSink& sink) {
  return Writer(rendering, sink).write();
}

}  // namespace

Renderer markdown() { return {"md", ".md", write_markdown}; }

}  // namespace readiness::identity
