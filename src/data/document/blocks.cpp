// SPDX-License-Identifier: Apache-2.0
#include "data/document/blocks.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::data::document {
namespace {

struct Name {
  std::string_view written;  // in lower case
  std::string_view property;
};

// Longer names before those that they begin with.
constexpr std::array k_names{
    Name{"维护人", "owner"},         Name{"负责人", "owner"},     Name{"作者", "owner"},
    Name{"maintained by", "owner"},  Name{"maintainer", "owner"}, Name{"owner", "owner"},
    Name{"author", "owner"},         Name{"适用版本", "version"}, Name{"系统版本", "version"},
    Name{"版本", "version"},         Name{"version", "version"},  Name{"更新日期", "updated"},
    Name{"更新时间", "updated"},     Name{"最后更新", "updated"}, Name{"修订日期", "updated"},
    Name{"last updated", "updated"}, Name{"updated", "updated"},  Name{"last-modified", "updated"},
    Name{"date", "updated"}};

std::string_view property_of(std::string_view name) {
  const std::string folded = util::fold(util::trim(name));
  const auto known =
      std::find_if(k_names.begin(), k_names.end(), [&](const Name& one) { return one.written == folded; });
  return known == k_names.end() ? std::string_view{} : known->property;
}

// "维护人：左小北" and "Version 6.2" name a property and its value.
bool read_property(std::string_view part, std::string_view& property, std::string_view& value) {
  const std::string lower = util::lower(part);  // as long as the part itself
  for (const Name& name : k_names) {
    if (!lower.starts_with(name.written) || part.size() <= name.written.size()) continue;
    std::string_view rest = part.substr(name.written.size());
    if (const std::string_view colon = "："; rest.starts_with(colon))
      rest.remove_prefix(colon.size());
    else if (rest.front() == ':' || rest.front() == ' ')
      rest.remove_prefix(1);
    else
      continue;
    property = name.property;
    value = util::trim(rest);
    return !value.empty();
  }
  return false;
}

int chapter_level(const std::vector<Block>& blocks) {
  std::array<int, 7> count{};
  for (const Block& block : blocks) ++count[static_cast<std::size_t>(block.level)];
  const bool titled = count[1] == 1 && count[2] > 0;
  const auto highest = std::find_if(count.begin() + (titled ? 2 : 1), count.end(), [](int n) { return n > 0; });
  return static_cast<int>(highest - count.begin());
}

std::vector<std::string> parts_of(std::string_view text) {
  std::string parts(text);
  for (const std::string_view separator : {"，", "；", "。", "、", "|", "｜", ",", "\n"})
    parts = util::replace_all(std::move(parts), separator, ";");
  return util::split(parts, ';');
}

}  // namespace

void Blocks::add(const char* kind, std::string_view text) {
  all_.push_back({.kind = kind, .text = std::string(util::trim(text))});
}

void Blocks::heading(int level, std::string_view text) {
  add("heading", text);
  all_.back().level = level;
  ++headings_;
}

void Blocks::paragraph(std::string_view text) {
  if (util::trim(text).empty()) return;
  add("paragraph", text);
  if (headings_ > 1) return;
  for (const std::string& part : parts_of(text)) {
    std::string_view property, value;
    if (read_property(util::trim(part), property, value)) this->property(property, value);
  }
}

void Blocks::property(std::string_view name, std::string_view value) {
  const std::string_view known = property_of(name);
  const std::string_view text = util::trim(value);
  if (known.empty() || text.empty() || !properties_.insert(known).second) return;
  all_.push_back({.kind = "property", .chapter = std::string(known), .text = std::string(text)});
}

std::vector<Block> Blocks::take() && {
  const int level = chapter_level(all_);
  std::string chapter;
  int steps = 0;
  for (Block& block : all_) {
    if (block.kind == "property") continue;
    if (block.level > 0 && block.level <= level) {
      chapter = block.level == level ? block.text : "";
      steps = 0;
    }
    block.chapter = chapter;
    if (block.kind == "step") block.number = ++steps;
  }
  return std::move(all_);
}

}  // namespace readiness::data::document
