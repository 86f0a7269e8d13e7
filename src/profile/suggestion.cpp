// SPDX-License-Identifier: Apache-2.0
#include "profile/suggestion.hpp"

#include "profile/type.hpp"
#include "profile/wording.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"
#include "util/yaml_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace readiness::profile {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase seen_share{"现状：{0}（{2} 个中 {1} 个）", "seen: {0} ({1} of {2})"};
constexpr text::Phrase seen_distinct{"现状：{0} 个不同的值", "seen: {0} different values"};
constexpr text::Phrase seen_range{"现状：{0} … {1}；请按业务放宽或收紧", "seen: {0} … {1}; widen or narrow it as the business demands"};
constexpr text::Phrase seen_way{"现状：全部写作 {0} 的样子", "seen: all of them are written like {0}"};
constexpr text::Phrase seen_zeros{"现状：{0} 个值以 0 开头，最常见的是 {1} 位", "seen: {0} values begin with 0; most have {1} digits"};
constexpr text::Phrase seen_none{"现状：这些列中没有发现", "seen: none in these columns"};
constexpr text::Phrase suggest_complete{"“{0}”已填写", "{0} is filled in"};
constexpr text::Phrase suggest_complete_why{"缺失的值在报表中会成为空白", "What is missing here is a gap in every report"};
constexpr text::Phrase suggest_complete_fix{"按名单补录", "Complete the listed rows"};
constexpr text::Phrase suggest_unique{"“{0}”不重复", "{0} is unique"};
constexpr text::Phrase suggest_unique_why{"重复的键使关联和合计出错", "Rows that share a key are joined and counted wrongly"};
constexpr text::Phrase suggest_unique_fix{"合并重复的行，或改正编号", "Merge the rows that repeat, or correct their keys"};
constexpr text::Phrase suggest_format{"“{0}”的格式正确（{1}）", "{0} has the right format ({1})"};
constexpr text::Phrase suggest_format_why{"格式错误的值无法导入或使用", "Values in another form cannot be imported or used"};
constexpr text::Phrase suggest_format_fix{"按名单改正", "Correct the listed rows"};
constexpr text::Phrase suggest_list{"“{0}”只用规定的选项", "{0} uses the agreed choices only"};
constexpr text::Phrase suggest_list_why{"另造的写法会被单独统计", "A choice in other words is counted apart"};
constexpr text::Phrase suggest_list_fix{"改为规定的选项，或把新选项加入清单", "Use a choice of the list, or add the new one to it"};
constexpr text::Phrase suggest_range{"“{0}”在合理范围内", "{0} is within its range"};
constexpr text::Phrase suggest_range_why{"一个离谱的值就会扭曲合计", "One absurd value distorts every total"};
constexpr text::Phrase suggest_range_fix{"核对并改正范围之外的值", "Check and correct the values outside"};
constexpr text::Phrase suggest_date{"“{0}”的日期写法统一", "{0} is written in one way"};
constexpr text::Phrase suggest_date_why{"写法混用会在导入时弄错日和月", "A mix of ways is imported with days and months confused"};
constexpr text::Phrase suggest_date_fix{"统一为一种写法", "Write all of them in one way"};
constexpr text::Phrase suggest_zeros{"“{0}”保留前导零", "{0} keeps its leading zeros"};
constexpr text::Phrase suggest_zeros_why{"丢失前导零的编号无法与其他系统对上", "A code without its zeros matches nothing in other systems"};
constexpr text::Phrase suggest_zeros_fix{"以文本格式重新导出", "Export the column as text again"};
constexpr text::Phrase suggest_intact{"值没有被表格软件或错误的编码损坏", "No value was damaged by a spreadsheet or a wrong encoding"};
constexpr text::Phrase suggest_intact_why{"损坏的值无法还原", "What is damaged cannot be restored from the file"};
constexpr text::Phrase suggest_intact_fix{"从源系统重新导出", "Export it from the source again"};
constexpr text::Phrase suggest_trimmed{"值的前后没有空格", "No value begins or ends with a blank"};
constexpr text::Phrase suggest_trimmed_why{"看不见的空格使相同的值对不上", "Blanks that nobody sees keep equal values apart"};
constexpr text::Phrase suggest_trimmed_fix{"去掉前后的空格", "Remove them"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;
using util::yaml_text;

constexpr std::uint64_t k_nearly_all = 98;   // percent: a rule that more values break is no rule of this data
constexpr std::uint64_t k_longest_key = 64;  // characters, of a key and of a choice: longer ones are prose, or cut
constexpr std::size_t k_header_width = 40;   // of a header in a title

bool nearly_all(std::uint64_t count, std::uint64_t all) { return all > 0 && count * 100 >= all * k_nearly_all; }

// What holds today, in whole percent.
std::string expect(std::uint64_t count, std::uint64_t all) { return fmt::format(">= {} %", count * 100 / all); }

class Suggester {
 public:
  Suggester(const Profile& profile, const std::vector<NamedColumn>& columns) : profile_(profile), columns_(columns) {}

  std::vector<Suggestion> all() && {
    for (const NamedColumn& named : columns_) {
      if (named.column->filled == 0) continue;
      complete(named), unique(named), well_formed(named), on_list(named), in_range(named);
      one_date_format(named), leading_zeros(named);
    }
    free_of_damage();
    trimmed();
    return std::move(all_);
  }

 private:
  static std::string shown(const NamedColumn& named) {
    return util::shorten(util::printable(named.column->header), k_header_width);
  }
  static std::string with(const NamedColumn& named) { return "column: " + yaml_text(named.id); }

  // "98 % (98 of 100)"
  static Localized seen(std::uint64_t count, std::uint64_t all) {
    return say<phrases::seen_share>(percent(count, all), grouped(count), grouped(all));
  }

  void complete(const NamedColumn& named) {
    const std::uint64_t filled = named.column->filled;
    if (!nearly_all(filled, profile_.rows)) return;
    all_.push_back({"data.is_complete", with(named), expect(filled, profile_.rows), "medium",
                    say<phrases::suggest_complete>(shown(named)), say<phrases::suggest_complete_why>(),
                    say<phrases::suggest_complete_fix>(), seen(filled, profile_.rows)});
  }

  // Numbers with decimals, amounts and dates differ by chance.
  void unique(const NamedColumn& named) {
    const Column& column = *named.column;
    const bool by_chance = column.type == Type::date || column.type == Type::number || column.type == Type::amount;
    if (!column.unique() || by_chance || column.filled < k_enough_for_a_key) return;
    if (column.longest->characters > k_longest_key) return;
    all_.push_back({"data.is_unique", "columns: [" + yaml_text(named.id) + "]", ">= 100 %", "high",
                    say<phrases::suggest_unique>(shown(named)), say<phrases::suggest_unique_why>(),
                    say<phrases::suggest_unique_fix>(), say<phrases::seen_distinct>(grouped(column.distinct))});
  }

  void well_formed(const NamedColumn& named) {
    const Column& column = *named.column;
    const std::string format(column.type == Type::digits ? "integer" : id(column.type));
    const std::uint64_t fitting = count_of(column.formats, format);  // none for types that are no format
    if (!nearly_all(fitting, column.filled)) return;
    all_.push_back({"data.is_well_formed", with(named) + ", format: " + format, expect(fitting, column.filled),
                    "medium", say<phrases::suggest_format>(shown(named), name(column.type)),
                    say<phrases::suggest_format_why>(), say<phrases::suggest_format_fix>(),
                    seen(fitting, column.filled)});
  }

  // All values must have been counted, and each of them occur more than once: a single one may be a slip.
  void on_list(const NamedColumn& named) {
    const Column& column = *named.column;
    if (column.type != Type::code || column.masked || column.longest->characters > k_longest_key) return;
    if (column.values.size() != column.distinct || column.values.back().found.count < 2) return;
    std::vector<std::string> values;
    for (const Value& value : column.values) values.push_back(yaml_text(value.text));
    all_.push_back({"data.is_on_list", with(named) + ", values: [" + util::join(values, ", ") + "]", ">= 100 %",
                    "medium", say<phrases::suggest_list>(shown(named)), say<phrases::suggest_list_why>(),
                    say<phrases::suggest_list_fix>(), say<phrases::seen_distinct>(grouped(column.distinct))});
  }

  // Whole numbers that never repeat number the rows: their range means nothing.
  void in_range(const NamedColumn& named) {
    const Column& column = *named.column;
    const bool dates = column.type == Type::date;
    const std::optional<Extent>& extent = dates ? column.days : column.numbers;
    if (!(dates || is_numeric(column.type)) || !extent || column.masked) return;
    if ((column.type == Type::integer && column.unique()) || !nearly_all(extent->count, column.filled)) return;
    const std::string low = dates || extent->low.starts_with('-') ? extent->low : "0";
    all_.push_back({"data.is_in_range", with(named) + ", low: " + yaml_text(low) + ", high: " + yaml_text(extent->high),
                    expect(extent->count, column.filled), "low", say<phrases::suggest_range>(shown(named)),
                    say<phrases::suggest_range_why>(), say<phrases::suggest_range_fix>(),
                    say<phrases::seen_range>(extent->low, extent->high)});
  }

  void one_date_format(const NamedColumn& named) {
    const Column& column = *named.column;
    if (column.type != Type::date || column.date_forms.size() != 1) return;
    if (column.date_forms[0].found.count != column.filled) return;
    all_.push_back({"data.has_one_date_format", with(named), ">= 100 %", "low",
                    say<phrases::suggest_date>(shown(named)), say<phrases::suggest_date_why>(),
                    say<phrases::suggest_date_fix>(), say<phrases::seen_way>(column.date_forms[0].name)});
  }

  void leading_zeros(const NamedColumn& named) {
    const Column& column = *named.column;
    if (column.zero_padded.count == 0 || column.lost_zeros.count > 0) return;
    all_.push_back({"data.keeps_leading_zeros", with(named), ">= 100 %", "medium",
                    say<phrases::suggest_zeros>(shown(named)), say<phrases::suggest_zeros_why>(),
                    say<phrases::suggest_zeros_fix>(),
                    say<phrases::seen_zeros>(grouped(column.zero_padded.count), column.usual_digits)});
  }

  // "columns: [a, b]" of the columns with values that `fine` accepts; empty when there is none.
  template <class Fine>
  std::string with_columns(Fine fine) const {
    std::vector<std::string> ids;
    for (const NamedColumn& named : columns_)
      if (named.column->filled > 0 && fine(*named.column)) ids.push_back(yaml_text(named.id));
    return ids.empty() ? std::string() : "columns: [" + util::join(ids, ", ") + "]";
  }

  void free_of_damage() {
    const std::string columns = with_columns([](const Column& column) {
      return std::all_of(column.damage.begin(), column.damage.end(),
                         [](const Count& kind) { return kind.name == "full_width"; });  // the probe looks for others
    });
    if (columns.empty()) return;
    all_.push_back({"data.is_free_of_damage", columns, ">= 100 %", "medium", say<phrases::suggest_intact>(),
                    say<phrases::suggest_intact_why>(), say<phrases::suggest_intact_fix>(), say<phrases::seen_none>()});
  }

  void trimmed() {
    const std::string columns = with_columns([](const Column& column) { return column.padded.count == 0; });
    if (columns.empty()) return;
    all_.push_back({"data.is_trimmed", columns, ">= 100 %", "low", say<phrases::suggest_trimmed>(),
                    say<phrases::suggest_trimmed_why>(), say<phrases::suggest_trimmed_fix>(),
                    say<phrases::seen_none>()});
  }

  const Profile& profile_;
  const std::vector<NamedColumn>& columns_;
  std::vector<Suggestion> all_;
};

}  // namespace

std::vector<Suggestion> suggestions(const Profile& profile, const std::vector<NamedColumn>& columns) {
  return Suggester(profile, columns).all();
}

}  // namespace readiness::profile
