// SPDX-License-Identifier: Apache-2.0
#include "probes/register.hpp"

#include "util/blank.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::probes {
namespace {

constexpr std::size_t k_shown_width = 60;
constexpr std::size_t k_max_value_bytes = 1024;  // a cell can be a whole document

std::string cut(const std::string& value) {
  if (value.size() <= k_max_value_bytes) return value;
  std::size_t end = k_max_value_bytes;
  while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) --end;  // never through a character
  return value.substr(0, end);
}

}  // namespace

Sample sample_of(const Measurement& read, const Record& record, std::size_t column, Localized reason) {
  return sample_of_part(read, record, column, record.values[column], std::move(reason));
}

Sample sample_of_part(const Measurement& read, const Record& record, std::size_t column, const std::string& part,
                      Localized reason) {
  return {.file = read.file,
          .row = record.row,
          .column = column < read.headers.size() ? read.headers[column] : std::string{},
          .value = cut(part),
          .reason = std::move(reason)};
}

std::string header_of(const Measurement& read, std::size_t column, const std::string& id) {
  return column < read.headers.size() && !util::is_blank(read.headers[column]) ? shown(read.headers[column]) : id;
}

std::vector<Sample> by_row(std::vector<Sample> samples) {
  std::stable_sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.row < b.row; });
  return samples;
}

std::string key_of(std::string_view text) {
  if (util::is_blank(text)) return {};
  const std::string folded = util::fold(text);
  return std::string(util::trim(folded));
}

std::vector<std::string> names_in(std::string_view cell) {
  std::string parts(cell);
  for (const std::string_view separator : {"；", "，", "、", "／", ",", "/", "\r", "\n"})
    parts = util::replace_all(std::move(parts), separator, ";");
  std::vector<std::string> names;
  for (const std::string& part : util::split(parts, ';'))
    if (!util::is_blank(part)) names.emplace_back(util::trim(part));
  return names;
}

std::string shown(std::string_view text) { return util::shorten(util::printable(util::trim(text)), k_shown_width); }

Localized joined(const std::vector<Localized>& reasons) {
  Localized all;
  for (const Localized& reason : reasons) {
    all.zh += (all.zh.empty() ? "" : "；") + reason.zh;
    all.en += (all.en.empty() ? "" : "; ") + reason.en;
  }
  return all;
}

Localized with_remark(const Localized& message, const Localized& remark) {
  return remark.empty() ? message : joined({message, remark});
}

}  // namespace readiness::probes
