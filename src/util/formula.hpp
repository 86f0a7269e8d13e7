// SPDX-License-Identifier: Apache-2.0
// Arithmetic with one comparison, worked out row by row: users * kbps / 1000 <= line_mbps * 0.7
//
//   formula = sum compare sum ;  compare = "<=" | "<" | ">=" | ">" | "=="
//   sum     = product { ("+" | "-") product } ;  product = factor { ("*" | "/") factor }
//   factor  = number | name | "(" sum ")" | "-" factor
//   name    = as in a condition (util/expression.hpp)
#pragma once

#include "readiness/result.hpp"
#include "util/ratio.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::util {

class Formula {
 public:
  // The error's place has no source; its line is 1 and its column counts into `text`.
  static Result<Formula> parse(std::string_view text);

  // Names used, each once, in order of appearance.
  const std::vector<std::string>& names() const { return names_; }

  struct Sides {
    Ratio left, right;
    bool holds = false;
    // How far from breaking, relative to the larger side: 0.3 is 30 % to spare; negative when broken.
    double slack = 0;
  };

  // `values[i]` is the value of names()[i]. Exact: 0.1 + 0.2 == 0.3, and 10 / 3 * 3 == 10. Nothing when it divides by
  // zero, or when there are more digits than fit (see Decimal).
  std::optional<Sides> work_out(const std::vector<Decimal>& values) const;

  // The formula with its names replaced by these texts: "39 * 350 / 1000 <= 100 * 0.7".
  std::string filled_in(const std::vector<std::string>& texts) const;

 private:
  friend class FormulaParser;

  // The two sides in postfix order, as a calculator takes them.
  struct Step {
    char what;  // n: number, v: value of a name, + - * /, m: minus sign
    Decimal number = {};
    std::size_t name = 0;
  };
  using Steps = std::vector<Step>;
  // The text in pieces: what stands between names, and the names (by index).
  struct Piece {
    std::string text;
    std::optional<std::size_t> name;
  };

  static std::optional<Ratio> run(const Steps& steps, const std::vector<Decimal>& values);

  Steps left_, right_;
  std::string compare_;
  std::vector<std::string> names_;
  std::vector<Piece> pieces_;
};

}  // namespace readiness::util
