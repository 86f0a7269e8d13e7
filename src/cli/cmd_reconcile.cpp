// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/formats.hpp"
#include "cli/output.hpp"
#include "cli/progress.hpp"
#include "cli/table.hpp"
#include "data/parallel.hpp"
#include "recon/cells.hpp"
#include "recon/json.hpp"
#include "recon/page.hpp"
#include "recon/reconcile.hpp"
#include "text/phrase.hpp"

#include <filesystem>

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_codes_not_given{"规则要按代码表对照，但没有指明代码表", "the rule maps codes, and no code table is named"};
constexpr text::Phrase recon_give_codes{"写成 map(代码表.csv) 或 map(旧=新, 旧=新)，或用 --codes 指明", "write map(codes.csv) or map(old=new, old=new), or name one with --codes"};
// clang-format on
}  // namespace phrases

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

Errors in_errors(Error error) { return Errors{std::move(error)}; }

// Result<T> for a function that returns several errors.
template <class T>
Result<T, Errors> or_errors(Result<T> result) {
  if (!result) return in_errors(std::move(result).error());
  return std::move(result).value();
}

Result<Reconciliation, Errors> compare(const ReconcileArguments& arguments, recon::Listener* listener, Targets& targets,
                                       Console& console) {
  RD_TRY(const Opened old_table, or_errors(open_table(arguments.old_table)));
  RD_TRY(const Opened new_table, or_errors(open_table(arguments.new_table)));
  Opened batches;
  if (!arguments.batches.empty()) {
    RD_TRY(batches, or_errors(open_table({.file = arguments.batches})));
  }
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
  RD_TRY(request.plan.mapping, or_errors(read_mapping(arguments.mapping)));
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
  RD_TRY(Output report, or_errors(Output::open(arguments.output, targets, console)));
  std::optional<Output> cells;
  std::optional<recon::CellSheet> sheet;
  if (!arguments.cells.empty()) {
    RD_TRY(cells, or_errors(Output::open({arguments.cells, arguments.output.force}, targets, console)));
    sheet.emplace(console.language, arguments.show_values, [&](std::string_view text) { return cells->write(text); });
  }
  RD_TRY(const Reconciliation result, compare(arguments, sheet ? &*sheet : nullptr, targets, console));
  const auto finish = [&]() -> Result<void> {
    RD_CHECK(write(result, arguments, console.language, report));
    if (!sheet) return {};
    RD_CHECK(sheet->finish());
    return cells->finish();
  };
  if (const auto written = finish(); !written) return in_errors(written.error());
  return exit_code(result.verdict);
}

}  // namespace

int run(const ReconcileArguments& arguments, Console& console) {
  const auto code = reconcile(arguments, console);
  if (code) return *code;
  return print(code.error(), console);
}

}  // namespace readiness::cli
