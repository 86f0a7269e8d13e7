// SPDX-License-Identifier: Apache-2.0
// A sentence of a checklist that a finding completes: "{bad} {bad: defect is | defects are} still open: {list}".
#pragma once

#include "readiness/localized.hpp"
#include "readiness/result.hpp"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::checklist {

// What a sentence may ask for. docs/checklist-format.md, "found", says what each of them is.
inline constexpr std::array<std::string_view, 7> k_places{"bad",      "rows",  "share", "measured",
                                                          "expected", "first", "list"};

class Sentence {
 public:
  // A fault says what is wrong with it: a brace without its other half, a place that nobody knows, one form where
  // the number decides between two. {{ and }} are braces.
  static Result<Sentence> parse(std::string_view text);

  // The text of a place; nothing when this finding has none. `number` decides between "one | many".
  struct Filling {
    std::string text;
    bool one = false;
  };
  // Nothing when a place stays empty: half a sentence is worse than another one.
  std::optional<std::string> fill(const std::function<std::optional<Filling>(std::string_view place)>& filling) const;

  // Each once, in order of appearance.
  std::vector<std::string> places() const;

 private:
  struct Piece {
    std::string text;      // before the place
    std::string place;     // empty: there is none, this is the end
    std::string one = {};  // {place: one | many}; both empty: the text of the place itself
    std::string many = {};
  };
  static Result<Piece> read_place(std::string_view inside);

  std::vector<Piece> pieces_;
};

}  // namespace readiness::checklist
