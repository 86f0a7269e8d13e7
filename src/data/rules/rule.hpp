// SPDX-License-Identifier: Apache-2.0
// Rule: how a value of the old system becomes one of the new, as a row of the mapping table says it.
//
//   rule = [ step { ";" step } ]     in any case and width; nothing at all is 原样
//
//   原样, as is                        the value as it is
//   去除首尾空格, trim                 without blanks at its ends
//   去除空格, no blanks                without any blanks
//   转为半角, half width               １３８Ａ -> 138A
//   转为大写, upper; 转为小写, lower   转为大写半角 is both
//   去千分位, number                   1,200.00 -> 1200
//   *10000, ×10000, /100               exact; a divisor is a power of ten
//   万元换算为元, 元换算为万元         *10000, /10000
//   日期, date                         2026/1/30 -> 2026-01-30; 统一为 2026-01-30 格式 says the same
//   按术语表对照, map [: field]        what the code map has for it
//   空则填: text, default: text        for a blank value
//   固定值: text, constant: text       whatever the value is
//   不迁移, drop                       it is left out; alone
#pragma once

#include "readiness/result.hpp"
#include "util/decimal.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::data {

// What the code map of `field` (empty: of the row that the rule stands in) has for a value; null when it has nothing.
using CodeMap = std::function<const std::string*(std::string_view field, std::string_view value)>;

class Rule {
 public:
  // The error says which step is wrong, the hint what is near; it has no place.
  static Result<Rule> parse(std::string_view text);

  bool drops() const;
  bool uses_code_map() const;
  // Is the value itself what arrives: nothing, or only blanks at its ends, changes?
  bool keeps_value() const;

  // Thread-safe. A blank value stays blank unless the rule fills it. The error says why the value cannot be converted.
  Result<std::string, Localized> apply(std::string_view value, const CodeMap& code_map) const;

  enum class Kind { trim, no_blanks, half_width, upper, lower, number, times, day, map, fill, constant, drop };
  struct Step {
    Kind kind;
    std::string text = {};      // map: the field; fill, constant: the value
    util::Decimal factor = {};  // times
  };
  const std::vector<Step>& steps() const { return steps_; }

 private:
  std::vector<Step> steps_;
};

}  // namespace readiness::data
