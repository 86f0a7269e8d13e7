// SPDX-License-Identifier: Apache-2.0
#include "data/rules/rule.hpp"

#include "data/formats/date.hpp"
#include "text/rule_phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace readiness::data {

namespace {

namespace phrases = text::phrases;
using text::say;
using util::Decimal;
using Kind = Rule::Kind;
using Step = Rule::Step;

// A step that is a word alone; `second` where one word says two things.
struct Word {
  std::string_view text;
  std::optional<Kind> first = std::nullopt, second = std::nullopt;
};

constexpr std::array k_words = std::to_array<Word>({
    {"原样"},
    {"直接迁移"},
    {"as is"},
    {"去除首尾空格", Kind::trim},
    {"trim", Kind::trim},
    {"去除空格", Kind::no_blanks},
    {"no blanks", Kind::no_blanks},
    {"转为半角", Kind::half_width},
    {"half width", Kind::half_width},
    {"转为大写", Kind::upper},
    {"upper", Kind::upper},
    {"转为小写", Kind::lower},
    {"lower", Kind::lower},
    {"转为大写半角", Kind::half_width, Kind::upper},
    {"转为半角大写", Kind::half_width, Kind::upper},
    {"数字", Kind::number},
    {"去千分位", Kind::number},
    {"number", Kind::number},
    {"日期", Kind::day},
    {"统一为 2026-01-30 格式", Kind::day},
    {"date", Kind::day},
    {"不迁移", Kind::drop},
    {"drop", Kind::drop},
});

// A step with something behind it: "word: text".
struct Opening {
  std::string_view text;
  Kind kind;
  bool needs_text;
};

constexpr std::array k_openings = std::to_array<Opening>({
    {"按术语表对照", Kind::map, false},
    {"按代码表对照", Kind::map, false},
    {"map", Kind::map, false},
    {"空则填", Kind::fill, true},
    {"default", Kind::fill, true},
    {"固定值", Kind::constant, true},
    {"constant", Kind::constant, true},
});

struct Unit {
  std::string_view text;
  std::string_view same_as;
};

constexpr std::array k_units = std::to_array<Unit>({{"万元换算为元", "*10000"}, {"元换算为万元", "/10000"}});

std::vector<std::string> known_words() {
  std::vector<std::string> all;
  for (const Word& word : k_words) all.emplace_back(word.text);
  for (const Opening& opening : k_openings) all.emplace_back(opening.text);
  for (const Unit& unit : k_units) all.emplace_back(unit.text);
  all.emplace_back("*10000");
  return all;
}

Error unknown_step(const std::string& shown) {
  return {.message = say<phrases::rule_step_unknown>(util::printable(util::shorten(shown, 60))),
          .hint = util::suggest(shown, known_words())};
}

// 0.0001 for 10000. Nothing for what has no exact counterpart.
std::optional<Decimal> one_by(std::string_view divisor) {
  const std::size_t zeros = divisor.size() - 1;
  if (divisor.front() != '1' || zeros > 18 || divisor.find_first_not_of('0', 1) != std::string_view::npos)
    return std::nullopt;
  return Decimal::scaled(1, static_cast<int>(zeros));
}

Result<Step> factor_step(std::string_view folded, const std::string& shown) {
  const std::string_view number = util::trim(folded.substr(1));
  if (folded.front() == '/') {
    const auto factor = number.empty() ? std::nullopt : one_by(number);
    if (!factor) return Error{say<phrases::rule_divisor_is_no_power>(shown)};
    return Step{.kind = Kind::times, .factor = *factor};
  }
  const auto factor = Decimal::parse(number);
  if (!factor || *factor <= Decimal{}) return Error{say<phrases::rule_factor_is_no_number>(shown)};
  return Step{.kind = Kind::times, .factor = *factor};
}

// The text behind "word" or "word:", as written; nothing when the step does not begin like that.
std::optional<std::string_view> behind(std::string_view shown, std::string_view folded, std::string_view word) {
  if (!folded.starts_with(word)) return std::nullopt;
  if (folded.size() == word.size()) return std::string_view{};
  const std::string_view rest = util::trim_left(folded.substr(word.size()));
  if (!rest.starts_with(':')) return std::nullopt;
  const std::size_t half = shown.find(':'), full = shown.find("：");
  const std::size_t colon = std::min(half, full);
  return util::trim(shown.substr(colon + (colon == half ? 1 : std::string_view("：").size())));
}

Result<std::vector<Step>> read_step(const std::string& shown) {
  std::string folded = util::fold(shown);
  for (const Unit& unit : k_units)
    if (folded == unit.text) folded = unit.same_as;
  if (folded.starts_with("×")) folded = "*" + folded.substr(std::string_view("×").size());
  if (folded.starts_with('*') || folded.starts_with('/')) {
    RD_TRY(Step step, factor_step(folded, shown));
    return std::vector<Step>{std::move(step)};
  }
  for (const Word& word : k_words) {
    if (folded != word.text) continue;
    std::vector<Step> steps;
    for (const auto& kind : {word.first, word.second})
      if (kind) steps.push_back({.kind = *kind});
    return steps;
  }
  for (const Opening& opening : k_openings) {
    const auto text = behind(shown, folded, opening.text);
    if (!text) continue;
    if (opening.needs_text && text->empty()) return Error{say<phrases::rule_text_is_missing>(opening.text)};
    return std::vector<Step>{{.kind = opening.kind, .text = std::string(*text)}};
  }
  return unknown_step(shown);
}

std::string without_blanks(std::string_view value) {
  std::string kept;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t start = at;
    util::next_code_point(value, at);
    const std::string_view one = value.substr(start, at - start);
    if (!util::trim(one).empty()) kept += one;
  }
  return kept;
}

// Full-width forms of ASCII (U+FF01 to U+FF5E) and the ideographic space; other characters stay, which NFKC would not
// do.
std::string half_width(std::string_view value) {
  std::string half;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t start = at;
    const char32_t c = util::next_code_point(value, at);
    if (c >= 0xFF01 && c <= 0xFF5E)
      half += static_cast<char>(c - 0xFEE0);
    else if (c == 0x3000)
      half += ' ';
    else
      half += value.substr(start, at - start);
  }
  return half;
}

std::string upper(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return text;
}

using Converted = Result<std::string, Localized>;

Converted number_times(const std::string& value, const Decimal& factor) {
  const auto number = Decimal::parse(util::trim(value));
  if (!number) return say<phrases::rule_value_is_no_number>();
  const auto product = Decimal::multiply(*number, factor);
  if (!product) return say<phrases::rule_result_too_long>();
  return product->text();
}

Converted take_step(const Step& step, std::string value, const CodeMap& code_map) {
  switch (step.kind) {
    case Kind::trim:
      return std::string(util::trim(value));
    case Kind::no_blanks:
      return without_blanks(value);
    case Kind::half_width:
      return half_width(value);
    case Kind::upper:
      return upper(std::move(value));
    case Kind::lower:
      return util::lower(value);
    case Kind::number:
      return number_times(value, Decimal::scaled(1, 0));
    case Kind::times:
      return number_times(value, step.factor);
    case Kind::day: {
      const DayNumber day = day_number(util::trim(value));
      if (day == 0) return say<phrases::rule_value_is_no_day>();
      return iso_day(day);
    }
    case Kind::map: {
      const std::string* found = code_map ? code_map(step.text, util::trim(value)) : nullptr;
      if (!found) return say<phrases::rule_value_not_in_map>();
      return *found;
    }
    case Kind::fill:
      return value;
    case Kind::constant:
      return step.text;
    case Kind::drop:
      break;
  }
  return say<phrases::rule_is_dropped>();
}

bool works_on_blanks(Kind kind) { return kind == Kind::fill || kind == Kind::constant || kind == Kind::drop; }

}  // namespace

Result<Rule> Rule::parse(std::string_view text) {
  Rule rule;
  std::size_t words = 0;
  for (const std::string& part : util::split(util::replace_all(std::string(text), "；", ";"), ';')) {
    const std::string shown(util::trim(part));
    if (shown.empty()) continue;
    ++words;
    RD_TRY(const std::vector<Step> steps, read_step(shown));
    rule.steps_.insert(rule.steps_.end(), steps.begin(), steps.end());
  }
  if (rule.drops() && words > 1) return Error{say<phrases::rule_step_alone>("不迁移")};
  return rule;
}

bool Rule::drops() const {
  return std::any_of(steps_.begin(), steps_.end(), [](const Step& step) { return step.kind == Kind::drop; });
}

bool Rule::uses_code_map() const {
  return std::any_of(steps_.begin(), steps_.end(), [](const Step& step) { return step.kind == Kind::map; });
}

bool Rule::keeps_value() const {
  return std::all_of(steps_.begin(), steps_.end(), [](const Step& step) { return step.kind == Kind::trim; });
}

Result<std::string, Localized> Rule::apply(std::string_view value, const CodeMap& code_map) const {
  std::string converted(value);
  for (const Step& step : steps_) {
    const bool blank = util::is_blank(converted);
    if (blank && step.kind == Kind::fill) {
      converted = step.text;
      continue;
    }
    if (blank && !works_on_blanks(step.kind)) continue;
    RD_TRY(converted, take_step(step, std::move(converted), code_map));
  }
  return converted;
}

}  // namespace readiness::data
