// SPDX-License-Identifier: Apache-2.0
#include "cli/command.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/table.hpp"
#include "cli/usual_options.hpp"
#include "cli/values.hpp"
#include "data/parallel.hpp"
#include "recon/cells.hpp"
#include "recon/json.hpp"
#include "recon/page.hpp"
#include "recon/reconcile.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"

#include <filesystem>
#include <memory>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_needs_sample{"{0} 须与 --sample 同用", "{0} needs --sample"};
constexpr text::Phrase recon_codes_not_given{"规则要按代码表对照，但没有指明代码表", "the rule maps codes, and no code table is named"};
constexpr text::Phrase recon_give_codes{"写成 map(代码表.csv) 或 map(旧=新, 旧=新)，或用 --codes 指明", "write map(codes.csv) or map(old=new, old=new), or name one with --codes"};
constexpr text::Phrase cmd_reconcile{"迁移后核对：新旧两表的总数、主键与每一个值是否一致", "after a migration: do two tables agree in totals, keys and every value"};
constexpr text::Phrase reconcile_examples{
    "示例：\n"
    "  readiness reconcile 旧客户.csv 新客户.xlsx --mapping 映射.csv --table 客户\n"
    "  readiness reconcile old.csv new.csv --key 客户编号=code --group-by 行业=industry --cells 差异.csv\n"
    "  readiness reconcile old.csv new.csv --mapping 映射.csv --sample 299 --stratify 省份 --format md -o 核对.md\n"
    "退出码：0 一致，1 不一致，2 用法或文件有误，3 未能全部比较。映射表与规则的写法见 docs/reconcile.md。",
    "Examples:\n"
    "  readiness reconcile old.csv new.xlsx --mapping mapping.csv --table customers\n"
    "  readiness reconcile old.csv new.csv --key id=code --group-by industry --cells differences.csv\n"
    "  readiness reconcile old.csv new.csv --mapping mapping.csv --sample 299 --stratify province --format md -o recon.md\n"
    "Exit codes: 0 equal, 1 different, 2 wrong usage or file, 3 not everything could be compared. docs/reconcile.md\n"
    "tells how a mapping and its rules are written."};
constexpr text::Phrase opt_old_table{"迁移前的表：CSV、XLSX、YAML 或 JSON", "the table before the migration: CSV, XLSX, YAML or JSON"};
constexpr text::Phrase opt_new_table{"迁移后的表", "the table after it"};
constexpr text::Phrase opt_mapping{"数据映射表；省略时同名列按原样比较", "the mapping table; without one, columns of the same name are compared as they are"};
constexpr text::Phrase opt_mapping_table{"映射表中的源表名", "which source table of the mapping"};
constexpr text::Phrase opt_codes{"代码对照表，供规则 map 使用", "the code table that the rule map uses"};
constexpr text::Phrase opt_key{"主键列，两表不同时写作 旧列=新列；可重复", "key column, OLD=NEW where they differ; may be repeated"};
constexpr text::Phrase opt_group_by{"按此列分组比较行数与合计；可重复", "compare row counts and totals by this column; may be repeated"};
constexpr text::Phrase opt_batches{"批次清单：主键列与“批次”列，结果按批次给出", "list of batches: the key columns and one called batch; gives results for each"};
constexpr text::Phrase opt_sample{"随机抽取 N 条，给出差错率的置信上限", "draw N records at random, and say what they prove"};
constexpr text::Phrase opt_seed{"抽样种子（默认 1）", "seed of the sample (default 1)"};
constexpr text::Phrase opt_stratify{"按旧表此列分层抽样", "stratify the sample by this column of the old table"};
constexpr text::Phrase opt_confidence{"置信度，0 与 1 之间（默认 0.95）", "confidence, between 0 and 1 (default 0.95)"};
constexpr text::Phrase opt_cells{"把每一处差异写入此 CSV", "write every difference to this CSV file"};
constexpr text::Phrase opt_recon_format{"格式：{0}（默认按文件扩展名，否则为 text）", "format: {0} (default: by the file's extension, else text)"};
constexpr text::Phrase opt_recon_values{"主键与值显示原样，不脱敏", "show keys and values as they are, unmasked"};
// clang-format on
}  // namespace phrases

struct ReconcileArguments {
  TableArguments old_table, new_table;
  std::string mapping, mapping_table, codes;  // files, and a source table of the mapping; may be empty
  std::vector<std::string> keys, groups;      // COL or COL=COL
  std::string batches;                        // a file, or empty
  unsigned sample = 0, seed = 1;              // 0: no sample
  std::string stratify;
  double confidence = 0.95;
  std::string cells;   // a file, or empty
  std::string format;  // empty: what fits
  bool show_values = false;
  unsigned jobs = 0;
  std::optional<std::uint64_t> memory;  // bytes
  OutputArguments output;
};

using recon::Reconciliation;

using Opened = std::unique_ptr<data::Source>;

Result<std::optional<recon::Mapping>> read_mapping(const std::string& file) {
  using Mapping = std::optional<recon::Mapping>;
  if (file.empty()) return Mapping();
  RD_TRY(const Opened source, open_table({.file = file}));
  RD_TRY(recon::Mapping mapping, recon::read_mapping({*source, file}));
  return Mapping(std::move(mapping));
}

// A rule names a file beside the mapping, or a field of the table of --codes; without a name, its own column.
recon::FindCodes codes_of(const ReconcileArguments& arguments, Targets& targets) {
  return [&](const std::string& name, const std::string& column) -> Result<recon::SharedMap> {
    const bool is_file = name.find('.') != std::string::npos;
    if (!is_file && arguments.codes.empty())
      return Error{text::say<phrases::recon_codes_not_given>(), {}, text::say<phrases::recon_give_codes>()};
    const std::filesystem::path folder = std::filesystem::path(arguments.mapping).parent_path();
    const std::string file = is_file ? (folder / name).string() : arguments.codes;
    targets.reads(std::filesystem::path(file));
    RD_TRY(const Opened source, open_table({.file = file}));
    return recon::read_codes({*source, file}, is_file || name.empty() ? column : name);
  };
}

Result<void> write(const Reconciliation& result, const ReconcileArguments& arguments, Language language,
                   Output& output) {
  RD_CHECK(write_as(format_for(arguments.format, arguments.output.path, text_formats()),
                    {.page = [&](const paper::Format&) { return recon::page(result, language); },
                     .json = [&](const paper::TextSink& sink) { return sink(recon::json(result)); }},
                    {}, [&](std::string_view text) { return output.write(text); }));
  return output.finish();
}

std::vector<std::filesystem::path> files_read_by(const ReconcileArguments& arguments) {
  std::vector<std::filesystem::path> inputs{arguments.old_table.file, arguments.new_table.file};
  for (const std::string* file : {&arguments.mapping, &arguments.codes, &arguments.batches})
    if (!file->empty()) inputs.emplace_back(*file);
  return inputs;
}

Result<Reconciliation, Errors> compare(const ReconcileArguments& arguments, recon::Listener* listener, Targets& targets,
                                       Console& console) {
  RD_TRY(const Opened old_table, open_table(arguments.old_table));
  RD_TRY(const Opened new_table, open_table(arguments.new_table));
  Opened batches;
  if (!arguments.batches.empty()) RD_TRY(batches, open_table({.file = arguments.batches}));
  Progress progress(console);
  recon::Request request{
      .old_table = {*old_table, arguments.old_table.file},
      .new_table = {*new_table, arguments.new_table.file},
      .plan = {.old_table = {arguments.old_table.file, old_table->header()},
               .new_table = {arguments.new_table.file, new_table->header()},
               .table = arguments.mapping_table,
               .keys = arguments.keys,
               .groups = arguments.groups,
               .codes = codes_of(arguments, targets)},
      .sample = {.size = arguments.sample, .seed = arguments.seed, .confidence = arguments.confidence},
      .stratify = arguments.stratify,
      .jobs = data::threads_for(arguments.jobs),
      .show_values = arguments.show_values,
      .listener = listener,
      .reading = [&](const recon::NamedTable& table) {
        return data::ReadOptions{.progress = progress.of(table.file, table.source.bytes())};
      }};
  if (batches) request.batches.emplace(recon::NamedTable{*batches, arguments.batches});
  if (arguments.memory) request.key_memory = *arguments.memory;
  RD_TRY(request.plan.mapping, read_mapping(arguments.mapping));
  return recon::reconcile(request);
}

int exit_code(recon::Agreement verdict) {
  switch (verdict) {
    case recon::Agreement::equal:
      return k_go;
    case recon::Agreement::different:
      return k_no_go;
    case recon::Agreement::incomplete:
      break;
  }
  return k_inconclusive;
}

Result<int, Errors> reconcile(const ReconcileArguments& arguments, Console& console) {
  Targets targets(files_read_by(arguments));
  RD_TRY(Output report, Output::open(arguments.output, targets, console));
  std::optional<Output> cells;
  std::optional<recon::CellSheet> sheet;
  if (!arguments.cells.empty()) {
    RD_TRY(cells, Output::open({arguments.cells, arguments.output.force}, targets, console));
    sheet.emplace(console.language, arguments.show_values, [&](std::string_view text) { return cells->write(text); });
  }
  RD_TRY(const Reconciliation result, compare(arguments, sheet ? &*sheet : nullptr, targets, console));
  const auto finish = [&]() -> Result<void> {
    RD_CHECK(write(result, arguments, console.language, report));
    if (!sheet) return {};
    RD_CHECK(sheet->finish());
    return cells->finish();
  };
  RD_CHECK(finish());
  return exit_code(result.verdict);
}

int run(const ReconcileArguments& arguments, Console& console) {
  const auto code = reconcile(arguments, console);
  if (code) return *code;
  return print(code.error(), console);
}

constexpr unsigned k_most_sampled = 1'000'000;

// What means something beside --sample only.
Read of_sample(const ReconcileArguments& arguments, Read read) {
  return [&arguments, read = std::move(read)](const std::string& word, const std::string& option) -> Result<void> {
    if (arguments.sample == 0) return Error{text::say<phrases::recon_needs_sample>(option)};
    return read(word, option);
  };
}

}  // namespace

Command reconcile_command() {
  return {
      .name = "reconcile",
      .about = text::say<phrases::cmd_reconcile>(),
      .examples = text::say<phrases::reconcile_examples>(),
      .declare = [](Options& options) -> Work {
        const auto to = std::make_shared<ReconcileArguments>();
        options.argument("OLD", to->old_table.file, text::say<phrases::opt_old_table>());
        options.argument("NEW", to->new_table.file, text::say<phrases::opt_new_table>());
        options.text("--mapping", "FILE", to->mapping, text::say<phrases::opt_mapping>());
        options.text("--table", "NAME", to->mapping_table, text::say<phrases::opt_mapping_table>());
        options.text("--codes", "FILE", to->codes, text::say<phrases::opt_codes>());
        options.texts("--key", "COL[=COL]", to->keys, text::say<phrases::opt_key>());
        options.texts("--group-by", "COL[=COL]", to->groups, text::say<phrases::opt_group_by>());
        options.text("--batches", "FILE", to->batches, text::say<phrases::opt_batches>());
        options.value("--sample", "N", whole_number(to->sample, 1, k_most_sampled), text::say<phrases::opt_sample>());
        options.value("--seed", "N", of_sample(*to, whole_number(to->seed, 0, 0xFFFF'FFFF)),
                      text::say<phrases::opt_seed>());
        options.value("--stratify", "COL", of_sample(*to, any(to->stratify)), text::say<phrases::opt_stratify>());
        options.value("--confidence", "P", of_sample(*to, share(to->confidence)), text::say<phrases::opt_confidence>());
        add_sheets(options, to->old_table, to->new_table);
        options.value("--format", "NAME", one_of(to->format, text_formats()),
                      text::say<phrases::opt_recon_format>(text::enumerated(text_formats())));
        add_output(options, to->output);
        options.text("--cells", "FILE", to->cells, text::say<phrases::opt_cells>());
        add_jobs(options, to->jobs);
        add_memory(options, to->memory);
        options.flag("--show-values", to->show_values, text::say<phrases::opt_recon_values>());
        return [to](Console& console) { return run(*to, console); };
      }};
}

}  // namespace readiness::cli
