// SPDX-License-Identifier: Apache-2.0
#include "identity/company_name.hpp"

#include "identity/letters.hpp"
#include "identity/trades.hpp"
#include "identity/words.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace readiness::identity {
namespace {

constexpr auto npos = std::u32string_view::npos;

// What people write behind a name about the record: it is no part of the name.
constexpr std::array<std::u32string_view, 12> k_notes{U"已注销", U"注销", U"已停用", U"停用", U"作废",   U"吊销",
                                                      U"重复",   U"旧",   U"新",     U"曾用", U"勿删除", U"不用"};
constexpr std::array<std::u32string_view, 4> k_countries{U"中国", U"china", U"prc", U"全国"};

constexpr std::array<std::u32string_view, 11> k_branches{U"分公司", U"办事处", U"代表处", U"营业部", U"门市部", U"分厂",
                                                         U"分店",   U"分行",   U"支行",   U"分部",   U"分院"};
constexpr std::array<std::u32string_view, 3> k_wholes{U"公司", U"银行", U"厂"};  // what a branch stands behind

template <std::size_t n>
bool is_any_of(std::u32string_view text, const std::array<std::u32string_view, n>& known) {
  return std::find(known.begin(), known.end(), text) != known.end();
}

// --- what stands in brackets -------------------------------------------------------------------

std::size_t closing_bracket(std::u32string_view text, std::size_t open) {
  constexpr std::u32string_view k_open = U"([{【〔〈《", k_close = U")]}】〕〉》";
  const std::size_t kind = k_open.find(text[open]);
  return kind == npos ? npos : text.find(k_close[kind], open + 1);
}

// Regions and notes go; anything else is a part of the name, as （集团）, or （株）.
void resolve_bracket(std::u32string_view inside, CompanyName& name, std::u32string& to) {
  const RegionFound han = leading_region(inside), latin = region_in_latin(inside);
  if (is_any_of(inside, k_notes) || is_any_of(inside, k_countries)) return;
  if (!inside.empty() && std::max(han.length, latin.length) == inside.size()) {
    name.region = han.length > 0 ? han.region : latin.region;
    return;
  }
  to += U' ';
  to += inside;
  to += U' ';
}

std::u32string without_brackets(std::u32string_view text, CompanyName& name) {
  std::u32string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t close = closing_bracket(text, at);
    if (close == npos) {
      plain += text[at];
    } else {
      resolve_bracket(text.substr(at + 1, close - at - 1), name, plain);
      at = close;
    }
  }
  return plain;
}

// --- Chinese names -------------------------------------------------------------------------------

// Whether something is left that tells one company from another: more than a character, and more than a trade.
bool names_something(std::u32string_view name) {
  const std::u32string_view brand = name.substr(0, name.size() - han_trade_length(name));
  return brand.size() >= 2 || (brand.size() == 1 && !is_han(brand[0]));
}

// 苏州 of 华鑫盛苏州(分公司): the region that the text ends with, in characters.
std::size_t trailing_region(std::u32string_view text) {
  for (std::size_t length = std::min<std::size_t>(6, text.size()); length >= 2; --length)
    if (leading_region(text.substr(text.size() - length)).length == length) return length;
  return 0;
}

void cut_branch(std::u32string& text, CompanyName& name) {
  const auto ending = std::find_if(k_branches.begin(), k_branches.end(),
                                   [&](std::u32string_view branch) { return text.ends_with(branch); });
  if (ending == k_branches.end()) return;
  const std::u32string_view head = std::u32string_view(text).substr(0, text.size() - ending->size());
  std::size_t cut = 0;
  for (const std::u32string_view whole : k_wholes)
    if (const std::size_t at = head.rfind(whole); at != npos && at > 0) cut = std::max(cut, at + whole.size());
  if (cut == 0) cut = head.size() - trailing_region(head);
  if (cut < 2) return;
  name.branch = text.substr(cut);
  text.resize(cut);
}

void cut_han_endings(std::u32string& text, CompanyName& name) {
  constexpr std::u32string_view k_leading = U"株式会社";
  if (text.starts_with(k_leading) && text.size() > k_leading.size()) text.erase(0, k_leading.size());
  for (LegalEnding ending = han_ending(text); ending.length > 0 && ending.length < text.size();
       ending = han_ending(text)) {
    if (name.form == LegalForm::none) name.form = ending.form;
    name.group |= ending.group;
    text.resize(text.size() - ending.length);
  }
}

// 上海华鑫盛 is 华鑫盛 of 上海, but 上海汽车 and 北京银行 without their region are nobody: false for those.
bool cut_region(std::u32string& text, CompanyName& name) {
  const RegionFound found = leading_region(text);
  if (found.length == 0) return true;
  name.region = found.region;
  if (!names_something(std::u32string_view(text).substr(found.length))) return false;
  text.erase(0, found.length);
  return true;
}

void read_han(std::u32string text, CompanyName& name) {
  cut_branch(text, name);
  cut_han_endings(text, name);
  const bool has_brand = cut_region(text, name) && names_something(text);
  name.brand = text.size() - (has_brand ? han_trade_length(text) : 0);
  name.core = std::move(text);
}

// --- names in other scripts ------------------------------------------------------------------------

bool is_region_word(const std::u32string& word) { return region_in_latin(word).length > 0; }

void cut_latin_endings(std::vector<std::u32string>& words, CompanyName& name) {
  while (words.size() > 1) {
    const LegalEnding ending = latin_ending(words.back());
    const bool country = is_any_of(words.back(), k_countries);
    if (ending.length == 0 && !country) return;
    const bool vague = name.form == LegalForm::none || name.form == LegalForm::company;  // Company Limited is limited
    if (vague && ending.form != LegalForm::none) name.form = ending.form;
    name.group |= ending.group;
    words.pop_back();
  }
}

void cut_latin_region(std::vector<std::u32string>& words, CompanyName& name) {
  if (words.size() < 2 || !is_region_word(words.front()) || is_latin_trade(words[1])) return;
  name.region = region_in_latin(words.front()).region;
  words.erase(words.begin());
}

void read_latin(std::u32string_view text, CompanyName& name) {
  std::vector<std::u32string> words = words_of(text);
  std::erase_if(words, [](const std::u32string& word) { return word == U"and" || word == U"und"; });
  if (words.size() > 1 && words.front() == U"the") words.erase(words.begin());
  cut_latin_endings(words, name);
  cut_latin_region(words, name);
  for (const std::u32string& word : words) {
    if (!name.core.empty()) name.core += U' ';
    name.core += word;
  }
  std::size_t brand = name.core.size();
  for (std::size_t i = words.size(); i > 1 && is_latin_trade(words[i - 1]); --i) brand -= words[i - 1].size() + 1;
  name.brand = brand;
}

// --- both -------------------------------------------------------------------------------------------

// The text up to k_longest_name characters, and what stands for the rest.
struct Clipped {
  std::string_view text;
  std::u32string rest;
};

Clipped clip(std::string_view text) {
  constexpr std::size_t k_bytes = k_longest_name * 4;
  if (text.size() <= k_bytes) return {text, {}};
  std::size_t end = k_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  std::u32string rest = U" ";
  for (std::size_t hash = std::hash<std::string_view>{}(text.substr(end)); hash != 0; hash /= 26)
    rest += static_cast<char32_t>(U'a' + hash % 26);
  return {text.substr(0, end), std::move(rest)};
}

}  // namespace

CompanyName parse_company(std::string_view raw) {
  CompanyName name;
  const Clipped clipped = clip(util::trim(raw));
  const std::u32string text = letters(clipped.text);
  const std::u32string plain = plain_words(without_brackets(text, name));
  if (std::any_of(plain.begin(), plain.end(), is_han))
    read_han(joined_han(plain), name);
  else
    read_latin(plain, name);
  if (name.core.empty()) name.core = text, name.brand = text.size();  // nothing but signs: they are the name
  if (name.core.size() > k_longest_name) name.core.resize(k_longest_name);
  name.core += clipped.rest;
  name.brand = std::min(name.brand, name.core.size());
  return name;
}

}  // namespace readiness::identity
