// SPDX-License-Identifier: Apache-2.0
#include "recon/rule_words.hpp"

#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::recon {
namespace {

constexpr auto k_words = std::to_array<RuleWord>({
    {"去除首尾空格", "trim", StepKind::trim},
    {"去首尾空格", "trim ends", StepKind::trim},
    {"去除空格", "no blanks", StepKind::squeeze},
    {"去空格", "remove blanks", StepKind::squeeze},
    {"转为大写", "upper", StepKind::upper},
    {"大写", "upper case", StepKind::upper},
    {"转为小写", "lower", StepKind::lower},
    {"小写", "lower case", StepKind::lower},
    {"转为半角", "half-width", StepKind::half},
    {"半角", "half", StepKind::half},
    {"统一日期格式", "date", StepKind::date, Argument::order},
    {"统一为2026-01-30格式", "to iso date", StepKind::date, Argument::order},
    {"日期", "as date", StepKind::date, Argument::order},
    {"去千分位", "number", StepKind::number},
    {"数字", "as number", StepKind::number},
    {"乘", "times", StepKind::multiply, Argument::text},
    {"万元换算为元", "10k to units", StepKind::multiply, Argument::none, "10000"},
    {"元换算为万元", "units to 10k", StepKind::multiply, Argument::none, "0.0001"},
    {"分换算为元", "cents to units", StepKind::multiply, Argument::none, "0.01"},
    {"元换算为分", "units to cents", StepKind::multiply, Argument::none, "100"},
    {"四舍五入", "round", StepKind::round, Argument::whole},
    {"保留小数", "decimals", StepKind::round, Argument::whole},
    {"按代码表对照", "map", StepKind::map, Argument::codes},
    {"按术语表对照", "map codes", StepKind::map, Argument::codes},
    {"对照", "codes", StepKind::map, Argument::codes},
    {"补零", "pad", StepKind::pad, Argument::whole},
    {"去前导零", "no leading zeros", StepKind::unpad},
    {"加前缀", "prefix", StepKind::prefix, Argument::text},
    {"加后缀", "suffix", StepKind::suffix, Argument::text},
    {"截断", "cut", StepKind::cut, Argument::whole},
    {"只留数字", "digits", StepKind::digits},
    {"时区", "zone", StepKind::zone, Argument::zone},
    {"空值填", "blank is", StepKind::blank, Argument::text},
    {"空则填", "default", StepKind::blank, Argument::text},
    {"固定值", "constant", StepKind::constant, Argument::text},
    {"替换", "replace", StepKind::replace, Argument::pair},
});

constexpr auto k_as_is = std::to_array<std::string_view>({"", "原样", "直接迁移", "不转换", "asis", "none"});
constexpr auto k_drop = std::to_array<std::string_view>({"不迁移", "舍弃", "drop", "notmigrated"});
constexpr auto k_join = std::to_array<std::string_view>({"拼接", "合并", "join"});

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::span<const RuleWord> rule_words() { return k_words; }

Special special_word(std::string_view bare) {
  if (holds(k_as_is, bare)) return Special::as_is;
  if (holds(k_drop, bare)) return Special::drop;
  return holds(k_join, bare) ? Special::join : Special::none;
}

std::string bare_word(std::string_view word) {
  std::string bare = util::fold(word);
  std::erase_if(bare, [](char c) { return c == ' ' || c == '_' || c == '-' || c == '\t'; });
  return bare;
}

std::vector<std::string> known_rule_words() {
  std::vector<std::string> words{"as is", "drop", "join", "原样", "不迁移", "拼接"};
  for (const RuleWord& word : k_words) {
    words.emplace_back(word.en);
    words.emplace_back(word.zh);
  }
  return words;
}

}  // namespace readiness::recon
