// SPDX-License-Identifier: Apache-2.0
#include "profile/remarks.hpp"

#include "profile/type.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace readiness::profile {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase remark_no_rows{"只有表头，没有数据行", "there is a header, and no row below it"};
constexpr text::Phrase remark_ragged{"{0} 行的列数与表头不同（第一处：第 {1} 行）", "rows with another number of fields than the header: {0} (first: row {1})"};
constexpr text::Phrase remark_no_header{"没有表头", "it has no header"};
constexpr text::Phrase remark_unused{"从此列到第 {0} 列既无表头，也无值", "from here to column {0}, there is neither a header nor a value"};
constexpr text::Phrase remark_same_header{"表头与第 {0} 列相同", "it has the same header as column {0}"};
constexpr text::Phrase remark_empty{"整列没有值", "no row has a value"};
constexpr text::Phrase remark_constant{"每一行都是同一个值", "every row has the same value"};
constexpr text::Phrase remark_misfits{"{1} 个值中有 {0} 个不是{2}", "values that are no {2}: {0} of {1}"};
constexpr text::Phrase remark_date_forms{"日期有 {0} 种写法：{1}", "dates are written in {0} ways: {1}"};
constexpr text::Phrase remark_amount_forms{"金额有 {0} 种写法：{1}", "amounts are written in {0} ways: {1}"};
constexpr text::Phrase remark_form{"{0}（{1} 个）", "{0} ({1} times)"};
constexpr text::Phrase remark_spreadsheet{"{0} 个值被表格软件改坏：科学记数法、####、#REF! 等（第一处：第 {1} 行）", "values that a spreadsheet has damaged (9.11E+17, ####, #REF! ...): {0} (first: row {1})"};
constexpr text::Phrase remark_mojibake{"{0} 个值含乱码（第一处：第 {1} 行）", "values with garbled text: {0} (first: row {1})"};
constexpr text::Phrase remark_invisible{"{0} 个值含不可见字符（第一处：第 {1} 行）", "values with invisible characters: {0} (first: row {1})"};
constexpr text::Phrase remark_full_width{"{0} 个值含全角字母或数字（第一处：第 {1} 行）", "values with full-width letters or digits: {0} (first: row {1})"};
constexpr text::Phrase remark_padded{"{0} 个值前后有空格（第一处：第 {1} 行）", "values with blanks at their ends: {0} (first: row {1})"};
constexpr text::Phrase remark_lost_zeros{"{0} 个编号不足 {1} 位，而其他编号以 0 开头：前导零可能已丢失（第一处：第 {2} 行）", "codes of fewer than {1} digits, while others begin with 0, so that leading zeros may be lost: {0} (first: row {2})"};
constexpr text::Phrase remark_nearly_unique{"几乎唯一：{0} 个值中有 {1} 个重复", "nearly unique; values that repeat an earlier one: {1} of {0}"};
constexpr text::Phrase remark_rare{"只出现一次的选项，可能写错：{0}", "choices that occur only once, perhaps misspelt: {0}"};
constexpr text::Phrase remark_personal{"个人信息：{0}", "personal data: {0}"};
constexpr text::Phrase personal_id_card{"身份证号码 {0} 个", "ID card numbers: {0}"};
constexpr text::Phrase personal_mobile{"手机号 {0} 个", "mobile numbers: {0}"};
constexpr text::Phrase personal_bank_card{"银行卡号 {0} 个", "bank card numbers: {0}"};
constexpr text::Phrase personal_email{"邮箱 {0} 个", "e-mail addresses: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::uint64_t k_most_repeats = 5;  // percent
constexpr std::uint64_t k_enough_for_a_list = 20;
constexpr std::size_t k_shown_value_width = 20;  // columns

Localized joined(const std::vector<Localized>& parts) {
  Localized all;
  for (const Localized& part : parts) {
    all.zh += (all.zh.empty() ? "" : "、") + part.zh;
    all.en += (all.en.empty() ? "" : ", ") + part.en;
  }
  return all;
}

Localized ways(const std::vector<Count>& forms) {
  std::vector<Localized> all;
  for (const Count& form : forms) all.push_back(say<phrases::remark_form>(form.name, grouped(form.found.count)));
  return joined(all);
}

Localized personal(const Count& find) {
  const std::string count = grouped(find.found.count);
  if (find.name == "id_card") return say<phrases::personal_id_card>(count);
  if (find.name == "bank_card") return say<phrases::personal_bank_card>(count);
  return find.name == "mobile" ? say<phrases::personal_mobile>(count) : say<phrases::personal_email>(count);
}

Localized damage(const Count& kind) {
  const std::string count = grouped(kind.found.count), row = grouped(kind.found.row);
  if (kind.name == "spreadsheet") return say<phrases::remark_spreadsheet>(count, row);
  if (kind.name == "mojibake") return say<phrases::remark_mojibake>(count, row);
  return kind.name == "invisible" ? say<phrases::remark_invisible>(count, row)
                                  : say<phrases::remark_full_width>(count, row);
}

class Remarks {
 public:
  explicit Remarks(const Profile& profile) : profile_(profile) {}

  std::vector<Remark> all() && {
    if (profile_.rows == 0) add(0, say<phrases::remark_no_rows>());
    for (const Localized& notice : profile_.notices) add(0, notice);
    if (const Found& ragged = profile_.ragged; ragged.count > 0)
      add(0, say<phrases::remark_ragged>(grouped(ragged.count), grouped(ragged.row)));
    for (std::size_t i = 0; i < profile_.columns.size();) {
      const std::size_t end = end_of_unused(i);
      if (end > i + 1)
        add(i + 1, say<phrases::remark_unused>(grouped(end)));
      else
        about(profile_.columns[i]);
      i = std::max(end, i + 1);
    }
    return std::move(all_);
  }

 private:
  // Behind the columns from `first` on that have neither a header nor a value.
  std::size_t end_of_unused(std::size_t first) const {
    const auto begin = profile_.columns.begin() + static_cast<std::ptrdiff_t>(first);
    const auto used = [](const Column& column) { return !column.header.empty() || column.filled > 0; };
    return static_cast<std::size_t>(std::find_if(begin, profile_.columns.end(), used) - profile_.columns.begin());
  }

  void about(const Column& column) {
    about_header(column);
    if (profile_.rows > 0 && column.filled == 0) add(column.number, say<phrases::remark_empty>());
    if (column.filled > 0) about_values(column);
  }

  void add(std::size_t column, Localized text) { all_.push_back({column, std::move(text)}); }

  void about_header(const Column& column) {
    if (column.header.empty()) return add(column.number, say<phrases::remark_no_header>());
    const std::size_t first = first_with_.emplace(column.header, column.number).first->second;
    if (first != column.number) add(column.number, say<phrases::remark_same_header>(first));
  }

  void about_values(const Column& column) {
    const std::size_t at = column.number;
    if (column.distinct == 1 && column.filled == profile_.rows && profile_.rows > 1)
      add(at, say<phrases::remark_constant>());
    if (column.fitting < column.filled)
      add(at, say<phrases::remark_misfits>(grouped(column.filled - column.fitting), grouped(column.filled),
                                           name(column.type)));
    about_forms(column);
    for (const Count& kind : column.damage) add(at, damage(kind));
    if (const Found& padded = column.padded; padded.count > 0)
      add(at, say<phrases::remark_padded>(grouped(padded.count), grouped(padded.row)));
    if (const Found& lost = column.lost_zeros; lost.count > 0 && lost.count <= column.zero_padded.count)
      add(at, say<phrases::remark_lost_zeros>(grouped(lost.count), column.usual_digits, grouped(lost.row)));
    about_key(column);
    about_list(column);
    about_people(column);
  }

  void about_forms(const Column& column) {
    if (const auto& forms = column.date_forms; column.type == Type::date && forms.size() > 1)
      add(column.number, say<phrases::remark_date_forms>(forms.size(), ways(forms)));
    if (const auto& forms = column.amount_forms; is_numeric(column.type) && forms.size() > 1)
      add(column.number, say<phrases::remark_amount_forms>(forms.size(), ways(forms)));
  }

  // A column in which hardly any value repeats is meant to be a key, or a name that should not repeat. Amounts and
  // dates repeat by chance.
  void about_key(const Column& column) {
    const std::uint64_t repeats = column.filled - column.distinct;
    const bool by_chance = column.type == Type::date || column.type == Type::number || column.type == Type::amount;
    if (by_chance || repeats == 0 || column.filled < k_enough_for_a_key) return;
    if (repeats * 100 > column.filled * k_most_repeats) return;
    add(column.number, say<phrases::remark_nearly_unique>(grouped(column.filled), grouped(repeats)));
  }

  // The values of a list come by frequency, and all of them are there.
  void about_list(const Column& column) {
    if (column.type != Type::code || column.filled < k_enough_for_a_list) return;
    std::vector<Localized> rare;
    for (const Value& value : column.values)
      if (value.found.count == 1) rare.push_back(same(util::shorten(util::printable(value.text), k_shown_value_width)));
    if (!rare.empty()) add(column.number, say<phrases::remark_rare>(joined(rare)));
  }

  // A column of phones or e-mail addresses is expected to hold them.
  void about_people(const Column& column) {
    if (column.type == Type::email || column.type == Type::cn_mobile || column.type == Type::cn_phone) return;
    std::vector<Localized> found;
    for (const Count& find : column.personal) found.push_back(personal(find));
    if (!found.empty()) add(column.number, say<phrases::remark_personal>(joined(found)));
  }

  const Profile& profile_;
  std::unordered_map<std::string_view, std::size_t> first_with_;  // a header: the number of its column
  std::vector<Remark> all_;
};

}  // namespace

std::vector<Remark> remarks(const Profile& profile) { return Remarks(profile).all(); }

}  // namespace readiness::profile
