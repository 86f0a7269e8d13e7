// SPDX-License-Identifier: Apache-2.0
// The lexicon follows article 一.2, which names 提升效率 and 改善管理, and adds what project charters say instead
// of a number. Words that are part of metrics' names are left out: 有效线索数, 及时率, 资料完善率.
#include "probes/goals/vague_words.hpp"

#include "probes/goals/wording.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace readiness::probes::goals {
namespace {

using util::is_digit;

// Longer words first, so that the reason names the most telling one.
constexpr auto k_zh = std::to_array<std::string_view>({
    "提升效率", "提高效率", "改善管理", "加强管理", "优化管理", "优化流程", "加强协同", "提质增效", "降本增效",
    "提升管理", "提高管理", "规范管理", "完善管理", "完善流程", "完善制度", "不断完善", "全面提升", "有效提升",
    "进一步",   "更高效",   "尽可能",   "越来越",   "优化",     "改善",     "改进",     "加强",     "强化",
    "增强",     "赋能",     "更好",     "更快",     "更加",     "更强",     "尽快",     "尽早",     "尽量",
    "显著",     "大幅",     "大大",     "明显",     "合理",     "适当",     "适度",     "高效",     "便捷",
    "友好",     "夯实",     "助力",     "先进",     "一流",
});

// 提升 and the like are vague only with something that has no number by nature: 提升客户体验, not 提升准确率.
constexpr std::array<std::string_view, 5> k_raise = {"提升", "提高", "促进", "推动", "推进"};
constexpr auto k_immeasurable =
    std::to_array<std::string_view>({"效率", "水平", "能力", "体验", "质量", "效果", "管理", "协同", "协作", "形象"});
constexpr std::size_t k_reach = 24;  // bytes between the two: eight characters

constexpr auto k_en = std::to_array<std::string_view>({
    "as soon as possible",
    "as far as possible",
    "as much as possible",
    "where possible",
    "state of the art",
    "best practice",
    "user friendly",
    "world class",
    "cutting edge",
    "improve",
    "enhance",
    "optimise",
    "optimize",
    "streamline",
    "strengthen",
    "better",
    "faster",
    "fast",
    "quick",
    "quicker",
    "easier",
    "easy",
    "easily",
    "smarter",
    "smooth",
    "seamless",
    "efficient",
    "increase efficiency",
    "raise efficiency",
    "boost efficiency",
    "higher efficiency",
    "effective",
    "significant",
    "substantial",
    "considerable",
    "considerably",
    "reasonable",
    "reasonably",
    "appropriate",
    "adequate",
    "sufficient",
    "timely",
    "soon",
    "robust",
    "flexible",
    "modern",
    "modernise",
    "modernize",
    "simplify",
    "simplified",
    "simplifying",
    "intuitive",
    "convenient",
    "empower",
    "leverage",
    "asap",
});

// Units that say how much. Without 年, 月 and 日 where they may belong to a date: says_how_much sees to those.
constexpr auto k_units_zh = std::to_array<std::string_view>({
    "%",  "‰",  "分钟", "分",   "秒",   "毫秒", "小时", "个小时", "个月", "个工作日", "工作日", "天",
    "周", "个", "万元", "千元", "亿元", "元",   "万",   "亿",     "倍",   "次",       "条",     "家",
    "人", "单", "份",   "项",   "张",   "台",   "步",   "点",     "成",   "年",
});
constexpr auto k_units_en = std::to_array<std::string_view>({
    "percent", "pct",  "pp",     "point", "ms",     "s",      "sec",    "second", "min",      "minute", "h",
    "hr",      "hour", "day",    "week",  "month",  "year",   "yuan",   "rmb",    "cny",      "usd",    "eur",
    "k",       "m",    "x",      "time",  "people", "person", "user",   "order",  "customer", "lead",   "deal",
    "report",  "case", "ticket", "click", "step",   "error",  "defect", "call",   "visit",
});

bool is_word(char c) { return is_digit(c) || c == '_' || (c >= 'a' && c <= 'z'); }

std::string_view letters_at_front(std::string_view text) {
  std::size_t end = 0;
  while (end < text.size() && text[end] >= 'a' && text[end] <= 'z') ++end;
  return text.substr(0, end);
}

bool is_english_unit(std::string_view word) {
  const auto listed = [](std::string_view name) {
    return std::find(k_units_en.begin(), k_units_en.end(), name) != k_units_en.end();
  };
  return listed(word) || (word.ends_with('s') && listed(word.substr(0, word.size() - 1)));
}

bool has_unit_at_front(std::string_view text) {
  if (const std::string_view word = letters_at_front(text); !word.empty()) return is_english_unit(word);
  return std::any_of(k_units_zh.begin(), k_units_zh.end(),
                     [=](std::string_view unit) { return text.starts_with(unit); });
}

// 2026年, 6月, 30日, 1号; but 3年 is a span.
bool is_part_of_date(std::string_view number, std::string_view behind) {
  if (behind.starts_with("月") || behind.starts_with("日") || behind.starts_with("号")) return true;
  const bool calendar_year = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
  return calendar_year && (behind.starts_with("年") || behind.starts_with("-") || behind.starts_with("/") ||
                           behind.empty() || behind.front() == ' ');
}

// One number of a text, and what stands around it.
struct Number {
  std::string_view digits;
  std::string_view before;
  std::string_view behind;  // without blanks in front
};

std::vector<Number> numbers_in(std::string_view text) {
  std::vector<Number> all;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    std::size_t end = at;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '.' || text[end] == ',')) ++end;
    all.push_back({text.substr(at, end - at), text.substr(0, at), util::trim_left(text.substr(end))});
    at = end;
  }
  return all;
}

// Q3, CRM2, 第2, the number of a list (1. ...), and the month and the day of 2026-06-30.
bool is_part_of_name(const Number& number) {
  if (number.digits.ends_with('.') && !number.behind.empty()) return true;
  if (number.before.ends_with("第")) return true;
  if (number.before.empty()) return false;
  const char last = number.before.back();
  if (last == '-' || last == '/') return number.before.size() > 1 && is_digit(number.before[number.before.size() - 2]);
  return is_word(last);
}

bool says_how_much(std::string_view text) {
  std::size_t plain = 0;
  for (const Number& number : numbers_in(text)) {
    if (is_part_of_name(number) || is_part_of_date(number.digits, number.behind)) continue;
    if (has_unit_at_front(number.behind) || number.before.ends_with("¥") || number.before.ends_with("$")) return true;
    ++plain;
  }
  return plain >= 2;
}

std::optional<std::string> raises_the_immeasurable(std::string_view text) {
  for (const std::string_view verb : k_raise) {
    for (std::size_t at = text.find(verb); at != std::string_view::npos; at = text.find(verb, at + 1)) {
      std::string_view behind = text.substr(at, verb.size() + k_reach);
      behind = behind.substr(0, std::min(behind.find_first_of(",;.!? \n"), behind.find("。")));
      for (const std::string_view what : k_immeasurable)
        if (const std::size_t found = behind.find(what, verb.size()); found != std::string_view::npos)
          return std::string(behind.substr(0, found + what.size()));
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> vague_words(std::string_view text) {
  const Wording wording(text);
  if (says_how_much(wording.text())) return std::nullopt;
  if (const auto word = wording.first_of(k_zh, k_en)) return std::string(*word);
  return raises_the_immeasurable(wording.text());
}

}  // namespace readiness::probes::goals
