// SPDX-License-Identifier: Apache-2.0
#include "fix/tables.hpp"

#include "data/open.hpp"
#include "data/tables.hpp"
#include "data/write_csv.hpp"
#include "probes/list.hpp"
#include "readiness/audit.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::fix {
namespace {

namespace phrases {
constexpr text::Phrase problem_of{"{0}：{1}", "{0}: {1}"};
}  // namespace phrases

constexpr std::size_t k_most_samples = 1'000'000;

bool is_about_data(const Item& item) {
  const auto* check = std::get_if<Check>(&item.method);
  return check && needs_of(*probes::find(check->probe));
}

// One entry a row, with all that is wrong with it.
std::map<RowNumber, Localized> problems_in(const std::string& file, const Finding& finding, RowNumber first_row) {
  std::map<RowNumber, Localized> problems;
  for (const Sample& sample : finding.samples) {
    if (sample.file != file || sample.row < first_row) continue;  // what is wrong with a column stands at its header
    const Localized why = sample.reason.empty() ? finding.title : sample.reason;
    const Localized text = sample.column.empty() ? why : text::say<phrases::problem_of>(sample.column, why);
    Localized& all = problems[sample.row];
    if (all.zh.find(text.zh) != std::string::npos) continue;
    all = all.empty() ? text : Localized{all.zh + "；" + text.zh, all.en + "; " + text.en};
  }
  return problems;
}

std::vector<std::size_t> cells_of(const std::string& file, const Finding& finding,
                                  const std::vector<std::string>& header) {
  std::set<std::size_t> columns;
  const auto add = [&](const std::string& name) {
    const auto column = std::find(header.begin(), header.end(), name);
    if (column != header.end()) columns.insert(static_cast<std::size_t>(column - header.begin()));
  };
  for (const Sample& sample : finding.samples) {
    if (sample.file != file) continue;
    add(sample.column);
    // Of a key of several columns, as its judge calls it: 客户编号 + 姓名.
    for (const std::string& part : util::split(util::replace_all(sample.column, " + ", "\n"), '\n')) add(part);
  }
  if (columns.empty())
    for (std::size_t i = 0; i < header.size(); ++i) columns.insert(i);
  return {columns.begin(), columns.end()};
}

Result<Table> table_of(const std::string& file, const Finding& finding, const Item& item, const readiness::Table& table,
                       const checklist::Loaded& loaded) {
  RD_TRY(const auto source, data::open(loaded.project.folder, data::file_of(table, loaded.project.tables)));
  const auto problems = problems_in(file, finding, source->first_row());
  Table mended{.item = &item,
               .table = &table,
               .file = file,
               .sha256 = source->sha256(),
               .header = source->header(),
               .cells = cells_of(file, finding, source->header()),
               .first_row = source->first_row(),
               .offending = problems.size()};
  for (const auto& [number, problem] : problems)
    if (mended.rows.size() < k_most_rows) mended.rows.push_back({number, problem, {}});
  auto next = mended.rows.begin();
  RD_CHECK(data::for_each_record(*source, [&](std::uint64_t position, std::span<const std::string_view> values, bool) {
    if (next == mended.rows.end() || source->first_row() + position != next->number) return;
    next->values.assign(values.begin(), values.end());
    ++next;
  }));
  mended.rows.erase(next, mended.rows.end());  // behind the end of the table
  return mended;
}

}  // namespace

const readiness::Table* table_at(const std::string& file, const Item& item, const checklist::Loaded& loaded) {
  const auto is_at = [&](const readiness::Table& table) {
    return data::file_of(table, loaded.project.tables).file == file;
  };
  for (const auto& [name, value] : std::get<Check>(item.method).with.all())
    if (const auto* id = std::get_if<std::string>(&value.value))
      if (const readiness::Table* table = find(loaded.checklist.tables, *id); table && is_at(*table)) return table;
  for (const readiness::Table& table : loaded.checklist.tables)
    if (is_at(table)) return &table;
  return nullptr;
}

Result<std::vector<Table>, Errors> tables(const std::vector<std::string>& ids, const checklist::Loaded& loaded,
                                          const Host& host) {
  std::vector<Table> all;
  if (ids.empty()) return all;
  RD_TRY(const Report report, audit::audit(loaded.checklist, loaded.project, host,
                                           {.only = ids, .show_values = true, .max_samples = k_most_samples}));
  for (const Finding& finding : report.findings) {
    const Item* item = find(loaded.checklist.items, finding.item);
    if (!item || !is_about_data(*item) || finding.outcome == Outcome::pass) continue;
    std::vector<std::string> files;
    for (const Sample& sample : finding.samples)
      if (!sample.row.is_whole_file() && std::find(files.begin(), files.end(), sample.file) == files.end())
        files.push_back(sample.file);
    for (const std::string& file : files) {
      const readiness::Table* table = table_at(file, *item, loaded);
      if (!table) continue;
      RD_TRY(auto mended, table_of(file, finding, *item, *table, loaded));
      if (!mended.rows.empty()) all.push_back(std::move(mended));
    }
  }
  return all;
}

Result<std::vector<std::string>, Errors> items_of(const std::string& word, const checklist::Loaded& loaded,
                                                  const Host& host) {
  std::vector<std::string> ids;
  for (const Item& item : loaded.checklist.items)
    if ((item.id == word || item.part_of == word) && is_about_data(item)) ids.push_back(item.id);
  if (!ids.empty() || find(loaded.checklist.items, word)) return ids;
  RD_TRY(const Report report, audit::audit(loaded.checklist, loaded.project, host, {}));
  const auto is_meant = [meant = util::fold(word)](const std::string& name) { return util::fold(name) == meant; };
  for (const Finding& finding : report.findings) {
    const Item* item = find(loaded.checklist.items, finding.item);
    if (!item || !is_about_data(*item) || finding.samples.empty()) continue;
    if (is_meant(finding.who.zh) || is_meant(finding.who.en) ||
        std::any_of(finding.people.begin(), finding.people.end(), is_meant))
      ids.push_back(finding.item);
  }
  return ids;
}

}  // namespace readiness::fix
