// SPDX-License-Identifier: Apache-2.0
#include "profile/suggest.hpp"

#include "data/bind.hpp"
#include "profile/suggestion.hpp"
#include "text/phrase.hpp"
#include "util/expression.hpp"
#include "util/strings.hpp"
#include "util/yaml_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace readiness::profile {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase suggest_intro{"{0}（{1} 行）目前能通过的检查，由 readiness profile --suggest 提出。", "Checks that {0} ({1} rows) passes today, proposed by readiness profile --suggest."};
constexpr text::Phrase suggest_caution{"数据现状不等于应有的规则：请逐项确认，收紧、修改或删除。", "What the data shows is not yet what should hold: go through them, and sharpen, change or delete each."};
constexpr text::Phrase suggest_project{"存为 checklist.yaml；旁边放 readiness.yaml，内容如下，然后运行 readiness audit：", "Save this as checklist.yaml, and beside it as readiness.yaml what follows; then run readiness audit:"};
constexpr text::Phrase suggest_name{"数据核查", "Data check"};
constexpr text::Phrase suggest_title{"由 {0} 建议的检查", "Checks suggested by {0}"};
constexpr text::Phrase suggest_phase{"核查", "Check"};
constexpr text::Phrase suggest_domain{"数据", "Data"};
constexpr text::Phrase suggest_left_out{"第 {0} 列“{1}”没有检查：表头为空，或不能与其他列区分", "column {0} '{1}' has no checks: its header is empty, or cannot be told from another"};
constexpr text::Phrase nothing_to_suggest{"{0} 没有可据以建议检查项的值", "{0} has no values that would justify an item"};
// clang-format on
}  // namespace phrases

using text::say;
using util::yaml_comment;
using util::yaml_text;

// Whether conditions can use it as a name.
bool is_name(const std::string& text) {
  const auto expression = util::Expression::parse(text + " is blank");
  return expression && expression->names() == std::vector<std::string>{text};
}

// The header, or one language of it, in small letters and without blanks; column_3 when that makes no name.
std::string id_of(const Column& column) {
  std::vector<std::string> candidates = util::split(column.header, '|');
  std::reverse(candidates.begin(), candidates.end());  // the English side is written last
  for (const std::string& candidate : candidates) {
    const std::string id = util::replace_all(util::lower(util::trim(candidate)), " ", "_");
    if (is_name(id)) return id;
  }
  return fmt::format("column_{}", column.number);
}

std::string table_id(const std::string& file) {
  const std::string stem = util::replace_all(util::lower(std::filesystem::path(file).stem().string()), " ", "_");
  return is_name(stem) ? stem : "data";
}

// The columns that an audit will find again by their names.
std::vector<NamedColumn> named_columns(const Profile& profile, const TableFile& file) {
  std::vector<NamedColumn> named;
  std::vector<std::string> header;
  readiness::Table table{.id = file.table};
  std::set<std::string> taken;
  for (const Column& column : profile.columns) {
    header.push_back(column.header);
    std::string id = id_of(column);
    if (column.header.empty() || !taken.insert(id).second) continue;
    table.columns.push_back({.id = id, .title = same(column.header)});
    named.push_back({&column, std::move(id)});
  }
  const auto binding = data::Binding::create(table, file, header);
  std::erase_if(named, [&](const NamedColumn& one) {
    const auto found = binding->find(one.id);
    return !found || *found + 1 != one.column->number;
  });
  return named;
}

class Writer {
 public:
  Writer(const Profile& profile, const TableFile& file, Language language)
      : profile_(profile), file_(file), language_(language) {}

  std::string text(const std::vector<NamedColumn>& columns, const std::vector<Suggestion>& items) && {
    introduce();
    head();
    tables(columns);
    text_ += "\nitems:\n";
    for (std::size_t i = 0; i < items.size(); ++i) item(items[i], i + 1);
    return std::move(text_);
  }

 private:
  void comment(const Localized& text) { text_ += yaml_comment(text.in(language_)); }
  void in_comment(const std::string& line) { text_ += "#   " + line + '\n'; }

  static std::string both(const Localized& text) {
    return fmt::format("{{zh: {}, en: {}}}", yaml_text(text.zh), yaml_text(text.en));
  }

  void introduce() {
    comment(say<phrases::suggest_intro>(profile_.file, util::grouped(profile_.rows)));
    comment(say<phrases::suggest_caution>());
    comment(say<phrases::suggest_project>());
    in_comment("readiness: 1");
    in_comment("name: " + both(say<phrases::suggest_name>()));
    in_comment("checklist: ./checklist.yaml");
    in_comment("phase: check");
    in_comment(fmt::format("tables: {{{}: {{{}}}}}", yaml_text(file_.table), where()));
  }

  // How the table was read, where it was stated.
  std::string where() const {
    std::string text = "file: " + yaml_text(file_.file);
    if (!file_.sheet.empty()) text += ", sheet: " + yaml_text(file_.sheet);
    if (!file_.encoding.empty()) text += ", encoding: " + yaml_text(file_.encoding);
    if (!file_.delimiter.empty()) text += ", delimiter: " + yaml_text(file_.delimiter);
    if (!file_.quote.empty()) text += ", quote: " + yaml_text(file_.quote);
    if (!file_.escape.empty()) text += ", escape: " + yaml_text(file_.escape);
    if (!file_.initial_blanks.empty()) text += ", initial_blanks: " + file_.initial_blanks;
    if (file_.header_row) text += fmt::format(", header_row: {}", *file_.header_row);
    if (file_.header_rows > 0) text += fmt::format(", header_rows: {}", file_.header_rows);
    if (file_.footer_rows) text += fmt::format(", footer_rows: {}", *file_.footer_rows);
    if (!file_.decimal.empty()) text += ", decimal: " + yaml_text(file_.decimal);
    return text;
  }

  void head() {
    text_ += fmt::format(
        "\nchecklist: {}\nversion: \"1\"\ntitle: {}\nphases:\n  - {{id: check, title: {}}}\n"
        "domains:\n  - {{id: data, title: {}}}\n",
        yaml_text(file_.table + "-suggested"),
        both(say<phrases::suggest_title>(std::filesystem::path(profile_.file).filename().string())),
        both(say<phrases::suggest_phase>()), both(say<phrases::suggest_domain>()));
  }

  void tables(const std::vector<NamedColumn>& columns) {
    text_ += fmt::format("tables:\n  - id: {}\n    title: {}\n    columns:\n", yaml_text(file_.table),
                         both(same(file_.table)));
    for (const NamedColumn& named : columns)
      text_ += fmt::format("      - {{id: {}, title: {}}}\n", yaml_text(named.id), both(same(named.column->header)));
    for (const Column& column : profile_.columns)
      if (std::none_of(columns.begin(), columns.end(), [&](const NamedColumn& one) { return one.column == &column; }))
        text_ += "      ", comment(say<phrases::suggest_left_out>(column.number, column.header));
  }

  void item(const Suggestion& item, std::size_t number) {
    text_ += number == 1 ? "  " : "\n  ";
    comment(item.seen);
    text_ += fmt::format("  - id: DATA-{:02}\n    domain: data\n    phases: [check]\n    severity: {}\n", number,
                         item.severity);
    text_ += fmt::format("    title: {}\n    why: {}\n    fix: {}\n    basis: proposal\n", both(item.title),
                         both(item.why), both(item.fix));
    text_ += fmt::format("    check:\n      probe: {}\n      with: {{table: {}, {}}}\n      expect: \"{}\"\n",
                         item.probe, yaml_text(file_.table), item.with, item.expect);
  }

  const Profile& profile_;
  const TableFile& file_;
  Language language_;
  std::string text_;
};

}  // namespace

Result<std::string> suggest(const Profile& profile, TableFile file, Language language) {
  file.table = table_id(file.file);
  const std::vector<NamedColumn> columns = named_columns(profile, file);
  const std::vector<Suggestion> items = suggestions(profile, columns);
  if (items.empty()) return Error{say<phrases::nothing_to_suggest>(profile.file)};
  return Writer(profile, file, language).text(columns, items);
}

}  // namespace readiness::profile
