// SPDX-License-Identifier: Apache-2.0
// An audit of one item with all of its samples, then a second look at the file for the rows themselves.
#include "checklist/load.hpp"
#include "cli/commands.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/output.hpp"
#include "data/open.hpp"
#include "data/scan.hpp"
#include "data/write_csv.hpp"
#include "host/real_host.hpp"
#include "probes/list.hpp"
#include "readiness/audit.hpp"
#include "text/cli_phrases.hpp"
#include "util/csv.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <map>

namespace readiness::cli {
namespace {

namespace phrases = text::phrases;
using text::say;

// Samples are kept in memory: about 300 bytes each.
constexpr std::size_t k_most_rows = 1'000'000;

bool is_about_data(const Item& item) {
  const auto* check = std::get_if<Check>(&item.method);
  return check && std::holds_alternative<DataProbe>(probes::find(check->probe)->body);
}

// One entry a row, with its reasons; only those of the first sample's file.
std::vector<data::ChosenRow> chosen_rows(const Finding& finding, Language language) {
  std::map<std::uint64_t, std::string> reasons;
  for (const Sample& sample : finding.samples) {
    if (sample.row == 0 || sample.file != finding.samples.front().file) continue;
    const Localized why = sample.reason.empty() ? finding.title : sample.reason;
    const std::string text = (sample.column.empty() ? why : say<phrases::rows_told>(sample.column, why)).in(language);
    std::string& all = reasons[sample.row];
    if (all.find(text) == std::string::npos) all += (all.empty() ? "" : "; ") + text;
  }
  std::vector<data::ChosenRow> rows;
  for (auto& [number, reason] : reasons) rows.push_back({number, util::defused(std::move(reason))});
  return rows;
}

// The table that is read from `path`. A workbook holds several: the one that the item names comes first.
const Table* table_at(const std::string& path, const Item& item, const checklist::Loaded& loaded) {
  const auto is_at = [&](const Table& table) { return data::file_of(table, loaded.project).file == path; };
  for (const auto& [name, value] : std::get<Check>(item.method).with.all())
    if (const auto* id = std::get_if<std::string>(&value.value))
      if (const Table* table = find(loaded.checklist.tables, *id); table && is_at(*table)) return table;
  for (const Table& table : loaded.checklist.tables)
    if (is_at(table)) return &table;
  return nullptr;
}

Error unknown_item(const std::string& id, const Checklist& checklist) {
  std::vector<std::string> known;
  for (const Item& item : checklist.items) known.push_back(item.id);
  return {say<phrases::unknown_item_id>(checklist.id, id), {}, util::suggest(id, known)};
}

Result<void> write(const Finding& finding, const Item& item, const checklist::Loaded& loaded,
                   const RowsArguments& arguments, Console& console) {
  const auto tell = [&](const Localized& text) { console.err << text.in(console.language) << '\n'; };
  const std::string& file = finding.samples.front().file;
  const Table* table = table_at(file, item, loaded);
  if (!table) return Error{say<phrases::rows_of_no_data>(finding.item)};
  RD_TRY(const auto source, data::open(loaded.project.folder, data::file_of(*table, loaded.project)));
  RD_TRY(Output output, Output::open(arguments.output, inputs_of(loaded), console));
  const auto shown = [&](std::string_view value) {
    return util::defused(arguments.show_values ? std::string(value) : util::mask(value));
  };
  const data::ChosenRows chosen{chosen_rows(finding, console.language),
                                say<phrases::rows_number_header>().in(console.language),
                                say<phrases::rows_reason_header>().in(console.language), shown};
  RD_CHECK(data::write_rows(*source, chosen, [&](std::string_view text) { return output.write(text); }));
  RD_CHECK(output.finish());
  tell(say<phrases::rows_listed>(finding.item, util::grouped(chosen.rows.size()), file));
  // Probes that look at whole registers stop at so many by themselves.
  const std::size_t found = finding.samples.size();
  if (found == k_max_samples || found == k_most_rows)
    tell(say<phrases::rows_perhaps_more>(finding.item, util::grouped(found)));
  for (const Sample& sample : finding.samples)
    if (sample.file != file) return tell(say<phrases::rows_of_several_files>(finding.item, file)), Result<void>();
  return {};
}

// The code when there is nothing to list, and why.
int explain(const Finding& finding, Console& console) {
  const auto tell = [&](const Localized& text) { console.err << text.in(console.language) << '\n'; };
  if (conclusive(finding.outcome)) {
    tell(say<phrases::rows_none>(finding.item, finding.message));
    return k_go;
  }
  tell(say<phrases::rows_told>(finding.item, finding.message));
  return due(finding.outcome) ? k_inconclusive : k_usage;
}

Result<int, Errors> list_rows(const RowsArguments& arguments, Console& console) {
  RD_TRY(const checklist::Loaded loaded, checklist::load_project(arguments.project, probes::all()));
  const Item* item = find(loaded.checklist.items, arguments.item);
  if (!item) return Errors{unknown_item(arguments.item, loaded.checklist)};
  if (!is_about_data(*item)) return Errors{{say<phrases::rows_of_no_data>(item->id)}};
  const auto host = host::real_host(loaded.project.folder, arguments.now);
  RD_TRY(const Report report,
         audit::audit(loaded.checklist, loaded.project, *host,
                      {.only = {arguments.item}, .show_values = true, .max_samples = k_most_rows}));
  const Finding& finding = report.findings.front();
  if (finding.samples.empty()) return explain(finding, console);
  if (auto written = write(finding, *item, loaded, arguments, console); !written) return Errors{written.error()};
  return int{k_go};
}

}  // namespace

int run(const RowsArguments& arguments, Console& console) {
  const auto code = list_rows(arguments, console);
  if (code) return *code;
  print(code.error(), console);
  return k_usage;
}

}  // namespace readiness::cli
