// SPDX-License-Identifier: Apache-2.0
// Rule: what becomes of a value on its way from the old system to the new one, as the mapping table says it.
// docs/reconcile.md is the manual of this language.
#pragma once

#include "recon/code_map.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::recon {

enum class StepKind {
  trim,      // blanks at the ends go
  squeeze,   // all blanks go
  upper,     //
  lower,     //
  half,      // full-width letters, digits and signs become half-width
  date,      // to 2026-01-30; the argument says how it was written: YMD, DMY, MDY
  number,    // to 1234.5
  multiply,  //
  round,     // to so many decimals
  map,       // by a code table
  pad,       // zeros in front, to so many characters
  unpad,     // no zeros in front
  prefix,
  suffix,
  cut,       // to so many characters
  digits,    // nothing but them
  zone,      // times are of this zone: to that of Greenwich
  blank,     // what stands for no value
  constant,  // the argument, whatever the value is
  replace,   //
};

struct Step {
  StepKind kind;
  std::string text = {};   // an argument
  std::string other = {};  // replace: by what
  std::size_t number = 0;  // pad, cut, round; zone: minutes + 24 h
  SharedMap codes = {};
};

class Rule {
 public:
  // Errors: an unknown word, with suggestions; an argument that cannot be; a code table that cannot be had.
  // `column` is the source column.
  static Result<Rule> parse(const std::string& text, const std::string& column, const FindCodes& codes);

  // The value as it should be in the new system: `value` itself, or in `buffer`. Nothing where the rule cannot be
  // followed: 3 * "abc", or a code that the table lacks. A blank value stays blank unless the rule speaks of blanks.
  std::optional<std::string_view> apply(std::string_view value, std::string& buffer) const;

  bool drops() const { return drops_; }                // the column is not migrated
  bool joins() const { return joins_; }                // several source columns become one
  const std::string& joint() const { return joint_; }  // between them
  bool converts() const { return !steps_.empty(); }

 private:
  std::vector<Step> steps_;
  std::string joint_;
  bool drops_ = false, joins_ = false;
};

}  // namespace readiness::recon
