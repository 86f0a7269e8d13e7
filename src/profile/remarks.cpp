// SPDX-License-Identifier: Apache-2.0
#include "profile/remarks.hpp"

#include "profile/type.hpp"
#include "text/profile_phrases.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace readiness::profile {

namespace {

namespace phrases = text::phrases;
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
