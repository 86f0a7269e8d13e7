// SPDX-License-Identifier: Apache-2.0
#include "cli/matching.hpp"

#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/table.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "data/parallel.hpp"
#include "identity/explain.hpp"
#include "identity/find.hpp"
#include "identity/json.hpp"
#include "identity/model_file.hpp"
#include "identity/page.hpp"
#include "identity/read.hpp"
#include "identity/summary.hpp"
#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/file.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase found_in{"{0}：{1} 行，按 {2} 比对", "{0}: {1} rows, compared by {2}"};
constexpr text::Phrase oversize_told{"{0}“{1}”由 {2} 条记录共用，{3} 对未比较", "{0} '{1}' is shared by {2} records: {3} pairs were not compared"};
constexpr text::Phrase oversize_more{"另有 {0} 个这样的键", "{0} more keys like that"};
constexpr text::Phrase matches_left_out{"每条记录只列出最好的 {0} 个匹配，另有 {1} 对未列出", "only the best {0} matches of a record are listed; {1} pairs are not"};
constexpr text::Phrase refused_told{"{0} 对因信用代码、行业或分支机构矛盾未并入同一组", "{0} pairs were not brought into one group: credit codes, trades or branches contradict"};
constexpr text::Phrase opt_role{"{0}所在的列（默认按常见列名识别）；多列用 + 连接，- 表示不用", "column of the {0} (default: found by its usual names); several joined by +, - for none"};
constexpr text::Phrase opt_weights{"权重：default、learn（从数据中学习）或 YAML 文件", "weights: default, learn (from the data), or a YAML file"};
constexpr text::Phrase opt_save_weights{"把所用权重写入此文件", "write the weights that were used to this file"};
constexpr text::Phrase opt_same{"概率不低于此值为同一客户（默认 0.95）", "same customer from this probability on (default 0.95)"};
constexpr text::Phrase opt_possible{"概率不低于此值为可能相同（默认 0.2）", "possibly the same from this probability on (default 0.2)"};
constexpr text::Phrase opt_view{"pairs：每对一行；groups：每条记录一行，按组排列，含保留建议", "pairs: one row a pair; groups: one row a record, with which one to keep"};
constexpr text::Phrase opt_match_format{"格式：{0}（默认按文件扩展名，否则为 csv）", "format: {0} (default: by the file's extension, else csv)"};
constexpr text::Phrase opt_match_values{"电话与邮箱显示原值，不脱敏", "show phone numbers and e-mail addresses unmasked"};
// clang-format on
}  // namespace phrases

using identity::Found;
using identity::k_roles;
using identity::RecordTable;
using text::say;
using util::grouped;

constexpr std::size_t k_told_blocks = 3;

// --- before ------------------------------------------------------------------------------------------

// Which side of "customer=company" a table is.
enum class Side { only, first, second };

identity::Stated stated(const MatchingArguments& how, Side side) {
  identity::Stated stated;
  for (std::size_t i = 0; i < k_roles; ++i) {
    const auto found = how.columns.find(std::string(identity::id_of(identity::role_of(i))));
    if (found == how.columns.end()) continue;
    const std::string& text = found->second;
    const std::size_t equals = side == Side::only ? std::string::npos : text.find('=');
    stated[i] = equals == std::string::npos ? text
                : side == Side::first       ? text.substr(0, equals)
                                            : text.substr(equals + 1);
  }
  return stated;
}

Result<RecordTable, Errors> read_table(const TableArguments& table, const identity::Stated& columns, unsigned jobs,
                                       Console& console) {
  RD_TRY(const auto source, open_table(table));
  Progress progress(console);
  return identity::read(*source, table.file, columns,
                        {.jobs = jobs, .progress = progress.of(table.file, source->bytes())});
}

bool is_file(const std::string& weights) { return weights != "default" && weights != "learn"; }

Result<identity::Model, Errors> model_of(const MatchingArguments& how) {
  identity::Model model = identity::default_model();
  if (is_file(how.weights)) {
    RD_TRY(auto text, util::read_file(how.weights));
    RD_TRY(model, identity::read_model(how.weights, std::move(text)));
  }
  if (how.same > 0) model.same = how.same;
  if (how.possible > 0) model.possible = how.possible;
  if (model.possible <= model.same) return model;
  if (how.possible > 0) return Errors{{say<text::phrases::thresholds_crossed>(model.possible, model.same)}};
  model.possible = model.same;  // a low --same alone asks for no more possible ones
  return model;
}

// --- after -------------------------------------------------------------------------------------------

class Teller {
 public:
  Teller(const Found& found, Console& console) : found_(found), console_(console) {}

  void tell_all() const {
    tables();
    summary();
    bounds();
  }

 private:
  void tell(const Localized& text) const { console_.tell(text); }

  // "crm.csv: 1,000 rows, compared by name 客户名称, phone 电话"
  void table(const RecordTable& table) const {
    std::vector<Localized> columns;
    for (std::size_t i = 0; i < k_roles; ++i) {
      if (table.columns[i].empty()) continue;
      const Localized title = identity::title_of(identity::role_of(i));
      const std::string header = util::printable(util::shorten(table.columns[i], 40));
      columns.push_back({title.zh + "“" + header + "”", title.en + " '" + header + "'"});
    }
    tell(say<phrases::found_in>(table.file, grouped(table.records.size()), text::enumerated(columns)));
  }

  void tables() const {
    table(found_.first);
    if (found_.second) table(*found_.second);
  }

  void summary() const {
    const identity::Summary all = identity::summarise(found_);
    if (found_.second)
      tell(say<text::phrases::matched_summary>(grouped(all.same), grouped(all.possible), grouped(all.unmatched_first),
                                               grouped(all.unmatched_second)));
    else
      tell(say<text::phrases::deduped_summary>(grouped(all.groups), grouped(all.grouped), grouped(all.possible)));
    if (!found_.clusters.refused.empty()) tell(say<phrases::refused_told>(grouped(found_.clusters.refused.size())));
  }

  // What was not looked at, or not listed: never in silence.
  void bounds() const {
    const auto& blocks = found_.matches.oversize;
    const identity::Records records = found_.records();
    for (std::size_t i = 0; i < std::min(k_told_blocks, blocks.size()); ++i) {
      const std::string name = util::mask(records[blocks[i].example].value(identity::Role::name));
      tell(say<phrases::oversize_told>(identity::title_of(blocks[i].kind), util::printable(util::shorten(name, 40)),
                                       grouped(blocks[i].records), grouped(blocks[i].skipped)));
    }
    if (blocks.size() > k_told_blocks) tell(say<phrases::oversize_more>(grouped(blocks.size() - k_told_blocks)));
    if (found_.matches.left_out > 0)
      tell(say<phrases::matches_left_out>(identity::k_most_matches, grouped(found_.matches.left_out)));
  }

  const Found& found_;
  Console& console_;
};

Result<void> write(const Found& found, const MatchingArguments& how, Output& output, Console& console) {
  const bool pairs = how.view.empty() ? found.second.has_value() : how.view == "pairs";
  const identity::SheetOptions options{how.show_values, how.unmatched, console.language};
  const identity::Sheet sheet = pairs ? identity::pair_sheet(found, options) : identity::review_sheet(found, options);
  RD_CHECK(write_as(format_for(how.format, how.output.path, sheet_formats()),
                    {.page = [&](const paper::Format&) { return identity::page(found, sheet, console.language); },
                     .json = [&](const paper::TextSink& sink) { return identity::write_json(found, sheet, sink); }},
                    {}, [&](std::string_view text) { return output.write(text); }));
  return output.finish();
}

Result<void> save(const identity::Model& model, Output& output) {
  RD_CHECK(output.write(identity::write_model(model)));
  return output.finish();
}

Result<void, Errors> matching(const TableArguments& first, const TableArguments* second, const MatchingArguments& how,
                              Console& console) {
  const unsigned jobs = data::threads_for(how.jobs);
  RD_TRY(const identity::Model model, model_of(how));
  Targets targets({first.file});
  if (is_file(how.weights)) targets.reads(std::filesystem::path(how.weights));
  if (second) targets.reads(std::filesystem::path(second->file));
  RD_TRY(auto output, Output::open(how.output, targets, console));
  RD_TRY(auto weights, Output::open({how.save_weights, how.output.force}, targets, console));
  RD_TRY(RecordTable left, read_table(first, stated(how, second ? Side::first : Side::only), jobs, console));
  std::optional<RecordTable> right;
  if (second) RD_TRY(right, read_table(*second, stated(how, Side::second), jobs, console));
  const Found found = identity::find(std::move(left), std::move(right), {model, how.weights == "learn", jobs});
  RD_CHECK(write(found, how, output, console));
  if (!how.save_weights.empty()) RD_CHECK(save(found.model, weights));
  Teller(found, console).tell_all();
  return {};
}

}  // namespace

void add_matching(Options& options, MatchingArguments& to, const char* column) {
  for (std::size_t i = 0; i < identity::k_roles; ++i) {
    const identity::Role role = identity::role_of(i);
    const std::string name(identity::id_of(role));
    options.text(("--" + name).c_str(), column, to.columns[name], say<phrases::opt_role>(identity::title_of(role)));
  }
  options.text("--weights", "WHICH", to.weights, say<phrases::opt_weights>());
  options.text("--save-weights", "FILE", to.save_weights, say<phrases::opt_save_weights>());
  options.value("--same", "P", share(to.same), say<phrases::opt_same>());
  options.value("--possible", "P", share(to.possible), say<phrases::opt_possible>());
  options.value("--view", "NAME", one_of(to.view, {"pairs", "groups"}), say<phrases::opt_view>());
  options.value("--format", "NAME", one_of(to.format, sheet_formats()),
                say<phrases::opt_match_format>(text::enumerated(sheet_formats())));
  add_output(options, to.output);
  add_jobs(options, to.jobs);
  options.flag("--show-values", to.show_values, say<phrases::opt_match_values>());
}

int run_matching(const TableArguments& first, const TableArguments* second, const MatchingArguments& how,
                 Console& console) {
  const auto done = matching(first, second, how, console);
  if (done) return k_go;
  return print(done.error(), console);
}

}  // namespace readiness::cli
