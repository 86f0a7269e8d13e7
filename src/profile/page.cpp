// SPDX-License-Identifier: Apache-2.0
#include "profile/page.hpp"

#include "profile/remarks.hpp"
#include "profile/type.hpp"
#include "profile/wording.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <span>

namespace readiness::profile {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase profile_title{"数据概况：{0}", "Profile of {0}"};
constexpr text::Phrase profile_size{"{0} 行，{1} 列，{2}", "{0} rows, {1} columns, {2}"};
constexpr text::Phrase profile_fact_size{"规模", "Size"};
constexpr text::Phrase profile_fact_read{"读取方式", "Read as"};
constexpr text::Phrase profile_fact_header{"表头", "Header"};
constexpr text::Phrase profile_header_none{"无", "none"};
constexpr text::Phrase profile_header_row{"第 {0} 行", "row {0}"};
constexpr text::Phrase profile_columns{"各列", "Columns"};
constexpr text::Phrase profile_number{"#", "#"};
constexpr text::Phrase profile_column{"列", "column"};
constexpr text::Phrase profile_type{"类型", "type"};
constexpr text::Phrase profile_fits{"符合", "fits"};
constexpr text::Phrase profile_filled{"已填写", "filled"};
constexpr text::Phrase profile_distinct{"不同值", "different"};
constexpr text::Phrase profile_range{"范围", "range"};
constexpr text::Phrase profile_all_differ{"{0}（唯一）", "{0} (unique)"};
constexpr text::Phrase profile_between{"{0} … {1}", "{0} … {1}"};
constexpr text::Phrase profile_characters{"{0} 字", "length {0}"};
constexpr text::Phrase profile_characters_between{"{0} … {1} 字", "length {0} … {1}"};
constexpr text::Phrase profile_more_rows{"另有 {0} 条未列出；--format json 列出全部", "{0} more are not shown; --format json has all of them"};
constexpr text::Phrase profile_no_header{"（无表头）", "(no header)"};
constexpr text::Phrase profile_remarks{"值得注意", "Worth a look"};
constexpr text::Phrase profile_nothing{"没有发现问题。", "Nothing."};
constexpr text::Phrase profile_values{"常见值与合计", "Frequent values and sums"};
constexpr text::Phrase profile_value{"{0} × {1}（{2}）", "{0} × {1} ({2})"};
constexpr text::Phrase profile_more_values{"另有 {0} 种", "{0} more"};
constexpr text::Phrase profile_sum{"合计 {0}", "sum {0}"};
constexpr text::Phrase profile_sum_of{"合计 {0}（{1} 个数字）", "sum {0} (of {1} numbers)"};
constexpr text::Phrase profile_note{"说明", "what"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_shown_values = 5;
constexpr std::size_t k_value_width = 30;  // columns
// Nobody reads more of them; a sheet may have 16,384 columns.
constexpr std::size_t k_shown_rows = 200;

class PageOfProfile {
 public:
  PageOfProfile(const Profile& profile, Language language) : profile_(profile), language_(language) {}

  paper::Page page() const {
    paper::Page page{.language = language_};
    page.add(paper::Title{in(say<phrases::profile_title>(profile_.file))});
    page.add(paper::Facts{facts()});
    page.add(paper::Heading{2, in(say<phrases::profile_columns>())});
    page.add(columns());
    page.add(paper::Heading{2, in(say<phrases::profile_remarks>())});
    if (const auto all = remarks(profile_); all.empty())
      page.add(paper::Paragraph{in(say<phrases::profile_nothing>()), true});
    else
      page.add(about_columns(all));
    const std::vector<Remark> common = values();
    if (common.empty()) return page;
    page.add(paper::Heading{2, in(say<phrases::profile_values>())});
    page.add(about_columns(common));
    return page;
  }

 private:
  std::string in(const Localized& text) const { return text.in(language_); }

  std::vector<paper::Fact> facts() const {
    const Localized size =
        say<phrases::profile_size>(grouped(profile_.rows), grouped(profile_.columns.size()), size_text(profile_.bytes));
    return {{in(say<phrases::profile_fact_size>()), in(size)},
            {in(say<phrases::profile_fact_read>()), in(profile_.note)},
            {in(say<phrases::profile_fact_header>()), header_row()}};
  }

  std::string header_row() const {
    if (profile_.first_row == 1) return in(say<phrases::profile_header_none>());
    return in(say<phrases::profile_header_row>(profile_.first_row - 1));
  }

  paper::Table columns() const {
    paper::Table table{.header = {in(say<phrases::profile_number>()), in(say<phrases::profile_column>()),
                                  in(say<phrases::profile_type>()), in(say<phrases::profile_fits>()),
                                  in(say<phrases::profile_filled>()), in(say<phrases::profile_distinct>()),
                                  in(say<phrases::profile_range>())},
                       .numbers = {true, false, false, true, true, true},
                       .more = more(profile_.columns.size())};
    for (const Column& column : shown(profile_.columns))
      table.rows.push_back({std::to_string(column.number), header(column), in(name(column.type)), fits(column),
                            profile_.rows == 0 ? "" : percent(column.filled, profile_.rows), distinct(column),
                            range(column)});
    return table;
  }

  template <class T>
  static std::span<const T> shown(const std::vector<T>& all) {
    return std::span(all).first(std::min(all.size(), k_shown_rows));
  }
  std::string more(std::size_t rows) const {
    return rows <= k_shown_rows ? "" : in(say<phrases::profile_more_rows>(grouped(rows - k_shown_rows)));
  }

  std::string header(const Column& column) const {
    return column.header.empty() ? in(say<phrases::profile_no_header>()) : column.header;
  }

  // Text is what fits nothing else: there is nothing to fit.
  static std::string fits(const Column& column) {
    const bool any = column.type == Type::empty || column.type == Type::text || column.type == Type::code;
    return any ? "" : percent(column.fitting, column.filled);
  }

  std::string distinct(const Column& column) const {
    const std::string count = grouped(column.distinct);
    return column.unique() && column.filled > 1 ? in(say<phrases::profile_all_differ>(count)) : count;
  }

  std::string range(const Column& column) const {
    const std::optional<Extent>& extent = column.type == Type::date ? column.days : column.numbers;
    if ((column.type == Type::date || is_numeric(column.type)) && extent)
      return extent->low == extent->high ? extent->low : in(say<phrases::profile_between>(extent->low, extent->high));
    if (!column.shortest) return {};
    const std::string shortest = grouped(column.shortest->characters), longest = grouped(column.longest->characters);
    return in(shortest == longest ? say<phrases::profile_characters>(shortest)
                                  : say<phrases::profile_characters_between>(shortest, longest));
  }

  paper::Remarks about_columns(const std::vector<Remark>& remarks) const {
    paper::Remarks told{.header = {in(say<phrases::profile_number>()), in(say<phrases::profile_column>()),
                                   in(say<phrases::profile_note>())},
                        .more = more(remarks.size())};
    for (const Remark& remark : shown(remarks)) {
      const bool whole = remark.column == 0;
      told.remarks.push_back({whole ? "" : std::to_string(remark.column),
                              whole ? "" : header(profile_.columns[remark.column - 1]), in(remark.text)});
    }
    return told;
  }

  std::vector<Remark> values() const {
    std::vector<Remark> all;
    for (const Column& column : profile_.columns) {
      if (repeats(column)) all.push_back({column.number, frequent(column)});
      if (is_numeric(column.type) && column.sum && !column.unique()) all.push_back({column.number, sum(column)});
    }
    return all;
  }

  // Where hardly any value repeats, the most frequent ones say nothing.
  static bool repeats(const Column& column) { return !column.values.empty() && column.distinct * 2 <= column.filled; }

  static Localized frequent(const Column& column) {
    Localized all;
    const std::size_t shown = std::min(column.values.size(), k_shown_values);
    for (std::size_t i = 0; i < shown; ++i) {
      const Value& value = column.values[i];
      append(all, say<phrases::profile_value>(util::shorten(util::printable(value.text), k_value_width),
                                              grouped(value.found.count), percent(value.found.count, column.filled)));
    }
    if (column.distinct > shown) append(all, say<phrases::profile_more_values>(grouped(column.distinct - shown)));
    return all;
  }

  static void append(Localized& all, const Localized& part) {
    for (auto side : {&Localized::zh, &Localized::en}) {
      if (!(all.*side).empty()) all.*side += paper::k_between_values;
      all.*side += part.*side;
    }
  }

  static Localized sum(const Column& column) {
    if (column.sum->count == column.filled) return say<phrases::profile_sum>(column.sum->text);
    return say<phrases::profile_sum_of>(column.sum->text, grouped(column.sum->count));
  }

  const Profile& profile_;
  Language language_;
};

}  // namespace

paper::Page page(const Profile& profile, Language language) { return PageOfProfile(profile, language).page(); }

}  // namespace readiness::profile
