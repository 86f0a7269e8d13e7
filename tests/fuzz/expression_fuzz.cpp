// SPDX-License-Identifier: Apache-2.0
// Any text as a condition: refused at a place within it, or the same answer each time, which does not
// depend on what is not known.
#include "fuzz/fuzz.hpp"
#include "util/expression.hpp"
#include "util/utf8.hpp"

#include <array>
#include <vector>

using namespace readiness;
using fuzz::require;
using util::Expression;

namespace {

constexpr std::array<std::string_view, 9> k_values = {"",     "无",         "江苏", "1",   "1.0",
                                                      "-0.5", "2026-01-30", " a ",  "\xFF"};

void check(const Expression& expression, std::size_t first) {
  std::vector<std::optional<std::string_view>> values;
  for (std::size_t i = 0; i < expression.names().size(); ++i) values.push_back(k_values[(first + i) % k_values.size()]);
  require(expression.decide(values) == expression.decide(values), "the same values have the same answer");
  // Every other value is not known. Where that is the question, it counts as blank.
  auto known = values;
  for (std::size_t i = 0; i < known.size(); i += 2) {
    known[i].reset();
    values[i] = std::string_view();
  }
  if (const auto decided = expression.decide(known))
    require(expression.decide(values) == decided, "what is decided does not depend on what is not known");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto expression = Expression::parse(text);
  if (!expression) {
    const Place& place = expression.error().place;
    require(place.line == 1 && place.column >= 1, "an error has a place");
    require(static_cast<std::size_t>(place.column) <= util::code_points(text) + 1, "which lies within the text");
    return 0;
  }
  for (std::size_t first = 0; first < k_values.size(); ++first) check(*expression, first);
  return 0;
}
