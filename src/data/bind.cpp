// SPDX-License-Identifier: Apache-2.0
#include "data/bind.hpp"

#include "data/headers.hpp"
#include "data/layout/cells.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::data {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase column_missing{"{0} 中没有“{1}”列（{2}）；现有表头：{3}", "{0} has no column '{1}' ({2}); its headers are: {3}"};
constexpr text::Phrase column_ambiguous{"{0} 中有多列都可能是“{1}”（{2}）：{3}；请在 readiness.yaml 的 columns 中指明", "{0} has several columns that may be '{1}' ({2}): {3}; say which one under columns in readiness.yaml"};
constexpr text::Phrase header_missing{"{0} 中没有表头“{1}”", "{0} has no header '{1}'"};
constexpr text::Phrase header_at{"“{0}”（第 {1} 列）", "'{0}' (column {1})"};
constexpr text::Phrase no_headers{"（无）", "(none)"};
constexpr text::Phrase more_headers{"{0} …… 共 {1} 个", "{0} ... {1} in all"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_shown_headers = 30;
constexpr std::size_t k_shown_width = 40;

// What is left of a name when case, width, blanks, _ and - do not matter.
std::string bare(std::string_view name) {
  std::string folded = util::fold(name);
  for (const std::string_view ignored : {" ", "\t", "\n", "\r", "_", "-"})
    folded = util::replace_all(std::move(folded), ignored, "");
  return folded;
}

std::vector<std::string> names_of(const std::string& header) {
  std::vector<std::string> names = {bare(header)};
  const std::vector<std::string> sides = util::split(names.front(), '|');
  if (sides.size() > 1) names.insert(names.end(), sides.begin(), sides.end());
  std::erase(names, "");
  return names;
}

std::string shown(const std::string& header) { return util::printable(util::shorten(header, k_shown_width)); }

}  // namespace

Binding::Binding(const Table& table, std::string file, std::vector<std::string> header)
    : table_(&table), file_(std::move(file)), header_(std::move(header)) {
  for (const std::string& text : header_) names_.push_back(names_of(text));
  system_ = system_of_export();
}

Result<Binding, Errors> Binding::create(const Table& table, const TableFile& file, std::vector<std::string> header) {
  Binding binding(table, file.file, std::move(header));
  Errors errors;
  for (const auto& [column, text] : file.columns) {
    std::vector<std::size_t> found = binding.stated(text);
    if (!found.empty()) {
      binding.explicit_[column] = std::move(found);
      continue;
    }
    const auto place = file.column_places.find(column);
    errors.push_back({say<phrases::header_missing>(file.file, shown(text)),
                      place == file.column_places.end() ? file.place : place->second,
                      util::suggest(text, binding.header_)});
  }
  if (!errors.empty()) return errors;
  return binding;
}

std::vector<std::size_t> Binding::named(const std::vector<std::string>& texts) const {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < names_.size(); ++i)
    if (std::find_first_of(names_[i].begin(), names_[i].end(), texts.begin(), texts.end()) != names_[i].end())
      found.push_back(i);
  return found;
}

// Letter for letter first: a file may well have both `Name` and `name`.
std::vector<std::size_t> Binding::stated(const std::string& text) const {
  std::vector<std::size_t> exact;
  for (std::size_t i = 0; i < header_.size(); ++i)
    if (header_[i] == util::trim(text)) exact.push_back(i);
  return exact.empty() ? named({bare(text)}) : exact;
}

Result<std::size_t> Binding::find(const std::string& id) const {
  if (const auto stated = explicit_.find(id); stated != explicit_.end()) return only(id, stated->second);
  const Column* column = readiness::find(table_->columns, id);
  return only(id, column ? candidates_for(*column) : named({bare(id)}));
}

std::vector<std::size_t> Binding::candidates_for(const Column& column) const {
  std::vector<std::string> texts = {bare(column.id), bare(column.title.zh), bare(column.title.en)};
  for (const std::string& alias : column.aliases) texts.push_back(bare(alias));
  std::vector<std::size_t> candidates = named(texts);
  if (candidates.size() != 1)
    if (std::vector<std::size_t> known = exported(column, system_); !known.empty()) candidates = std::move(known);
  return candidates;
}

// The first header text of the system's list that the file has.
std::vector<std::size_t> Binding::exported(const Column& column, const std::string& system) const {
  const auto texts = column.exports.find(system);
  if (texts == column.exports.end()) return {};
  for (const std::string& text : texts->second)
    if (std::vector<std::size_t> found = named({bare(text)}); !found.empty()) return found;
  return {};
}

// The system that knows the most columns of this file; of equals, the first by name.
std::string Binding::system_of_export() const {
  std::map<std::string, std::size_t> known;
  for (const Column& column : table_->columns)
    for (const auto& [system, texts] : column.exports) known[system] += exported(column, system).empty() ? 0u : 1u;
  const auto best = std::max_element(known.begin(), known.end(),
                                     [](const auto& one, const auto& other) { return one.second < other.second; });
  return best == known.end() || best->second == 0 ? std::string() : best->first;
}

Result<std::size_t> Binding::only(const std::string& id, const std::vector<std::size_t>& candidates) const {
  if (candidates.size() == 1) return candidates.front();
  const Column* column = readiness::find(table_->columns, id);
  const Localized title = column ? column->title : same(id);
  if (candidates.empty()) return Error{say<phrases::column_missing>(file_, title, id, headers())};
  std::vector<Localized> places;
  for (const std::size_t i : candidates) places.push_back(say<phrases::header_at>(shown(header_[i]), i + 1));
  return Error{say<phrases::column_ambiguous>(file_, title, id, text::enumerated(places))};
}

// Nothing binds, nothing is called as headers are, and there is a number: the first record of a file without headers.
bool Binding::is_record() const {
  const bool bound = std::any_of(table_->columns.begin(), table_->columns.end(),
                                 [&](const Column& column) { return !candidates_for(column).empty(); });
  return !bound && std::none_of(header_.begin(), header_.end(), layout::is_header_word) &&
         std::any_of(header_.begin(), header_.end(), layout::is_value);
}

Localized Binding::headers() const {
  std::vector<std::string> texts;
  for (const std::string& text : is_record() ? masked(header_) : disclosed(header_))
    if (!text.empty() && texts.size() < k_shown_headers) texts.push_back(shown(text));
  if (texts.empty()) return say<phrases::no_headers>();
  const Localized list = text::enumerated(texts);
  return header_.size() > k_shown_headers ? say<phrases::more_headers>(list, header_.size()) : list;
}

}  // namespace readiness::data
