// SPDX-License-Identifier: Apache-2.0
#include "scaffold/registers.hpp"

#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"
#include "util/workbook.hpp"

#include <algorithm>

namespace readiness::scaffold {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase init_example_mark{"# 示例：", "# example: "};  // data/layout/header.cpp passes over it
constexpr text::Phrase init_only_values{"只能填：{0}", "only: {0}"};
constexpr text::Phrase init_known_values{"检查项会用到的值：{0}（也可填其他值）", "values that items look for: {0} (others are possible)"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr const char* k_bom = "\xEF\xBB\xBF";  // spreadsheets need it to read a CSV as UTF-8
constexpr std::size_t k_input_rows = 1000;     // that lists reach down

const KnownValues* known_of(const Table& table, const Column& column, const std::map<ColumnName, KnownValues>& known) {
  const auto it = known.find({table.id, column.id});
  return it == known.end() || it->second.values.empty() ? nullptr : &it->second;
}

// In both languages, the reader's first: either side binds.
std::string header(const Column& column, Language language) {
  const auto& [zh, en] = column.title;
  if (zh == en) return zh;
  return language == Language::en ? en + "|" + zh : zh + "|" + en;
}

// Of values in several languages, the first that the reader understands: ASCII is English here.
const std::string& readable(const std::vector<std::string>& values, Language language) {
  const auto found = std::find_if(values.begin(), values.end(), [&](const std::string& value) {
    const bool ascii = util::code_points(value) == value.size();
    return ascii == (language == Language::en);
  });
  return found == values.end() ? values.front() : *found;
}

// What the checklist gives, unless items look for other values; dots where nobody knows.
std::string example(const Table& table, const Column& column, const std::map<ColumnName, KnownValues>& known,
                    Language language) {
  const std::string given = column.example.in(language);
  const KnownValues* values = known_of(table, column, known);
  if (!values) return given.empty() ? "…" : given;
  const bool fits = std::find(values->values.begin(), values->values.end(), given) != values->values.end();
  return fits ? given : readable(values->values, language);
}

// Always quoted, so that the bar in a header is not taken for a delimiter.
std::string quoted_cell(const std::string& text) { return '"' + util::replace_all(text, "\"", "\"\"") + '"'; }

}  // namespace

std::string register_csv(const Table& table, const std::map<ColumnName, KnownValues>& known, Language language) {
  std::vector<std::string> headers, examples;
  for (const Column& column : table.columns) {
    headers.push_back(quoted_cell(header(column, language)));
    const std::string mark = examples.empty() ? say<phrases::init_example_mark>().in(language) : "";
    examples.push_back(quoted_cell(mark + example(table, column, known, language)));
  }
  return k_bom + util::join(headers, ",") + "\r\n" + util::join(examples, ",") + "\r\n";
}

Result<std::string> register_xlsx(const Table& table, const std::map<ColumnName, KnownValues>& known,
                                  Language language) {
  util::WorkbookSheet sheet{.name = table.title.in(language), .rows = {{}, {}}, .frozen_rows = 1};
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    const KnownValues* values = known_of(table, column, known);
    std::string comment = column.title.in(language);
    if (values) {
      const Localized list = text::enumerated(values->values);
      comment +=
          "\n" +
          (values->closed ? say<phrases::init_only_values>(list) : say<phrases::init_known_values>(list)).in(language);
      sheet.drop_downs.push_back({i, 2, k_input_rows, values->values, values->closed});
    }
    sheet.rows[0].push_back({header(column, language), util::CellStyle::heading, comment});
    const std::string mark = i == 0 ? say<phrases::init_example_mark>().in(language) : "";
    sheet.rows[1].push_back({mark + example(table, column, known, language), util::CellStyle::hint});
    sheet.widths.push_back(
        static_cast<double>(std::clamp<std::size_t>(util::display_width(header(column, language)) + 4, 14, 40)));
  }
  return util::write_workbook({sheet});
}

}  // namespace readiness::scaffold
