// SPDX-License-Identifier: Apache-2.0
#include "checklist/condition.hpp"

#include "checklist/checked.hpp"
#include "doc/inside.hpp"
#include "text/phrases.hpp"
#include "util/expression_literals.hpp"
#include "util/pattern.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase condition_constant{"这个条件不含任何名称，结果永远相同", "this condition names nothing, so it never changes"};
constexpr text::Phrase not_a_column_value{"表 {0} 的“{1}”列不会有“{2}”这个值", "{1} of table {0} never holds '{2}'"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

bool ends_name(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char c = text[at];
  const bool goes_on =
      (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.';
  return !goes_on && static_cast<unsigned char>(c) < 0x80;
}

// Where a name stands in a condition that parsed: outside quotes, as a whole word.
Place place_of(const std::string& name, const Node& condition) {
  const std::string_view text = condition.text;
  char quote = '\0';
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (quote == '\0' && (at == 0 || ends_name(text, at - 1)) && text.substr(at).starts_with(name) &&
        ends_name(text, at + name.size()))
      return doc::inside(condition, static_cast<int>(util::code_points(text.substr(0, at))) + 1);
    if (quote == '\0' && (c == '\'' || c == '"'))
      quote = c;
    else if (c == quote)
      quote = '\0';
  }
  return condition.place;
}

// Where a text stands in a condition that parsed, between its quotes.
Place place_of_text(const std::string& text, const Node& condition) {
  for (const char quote : {'\'', '"'}) {
    const std::size_t at = condition.text.find(quote + text + quote);
    if (at != std::string::npos)
      return doc::inside(condition, static_cast<int>(util::code_points(condition.text.substr(0, at))) + 2);
  }
  return condition.place;
}

// A text that its column can never hold is a slip, and makes a condition say less than its author thinks.
Errors text_faults(const util::Expression& parsed, const Node& condition, const Table& table) {
  Errors errors;
  for (const util::ComparedText& compared : util::compared_texts(parsed)) {
    const Column* column = find(table.columns, compared.name);
    if (!column || column->values.empty()) continue;
    const auto& values = column->values;
    if (compared.text.empty() || std::find(values.begin(), values.end(), compared.text) != values.end()) continue;
    errors.push_back({say<phrases::not_a_column_value>(table.id, compared.name, compared.text),
                      place_of_text(compared.text, condition), util::suggest(compared.text, values)});
  }
  return errors;
}

}  // namespace

Errors condition_faults(const Node& condition, const Table* table) {
  const auto parsed = util::Expression::parse(condition.text);
  if (!parsed) {
    Error error = parsed.error();
    error.place = doc::inside(condition, error.place.column);
    return {error};
  }
  if (parsed->names().empty()) return {{say<phrases::condition_constant>(), condition.place}};
  Errors errors;
  if (!table) return errors;
  for (const std::string& name : parsed->names())
    if (!find(table->columns, name))
      errors.push_back({say<text::phrases::unknown_column>(table->id, name), place_of(name, condition),
                        util::suggest(name, ids(table->columns))});
  append(errors, text_faults(*parsed, condition, *table));
  return errors;
}

Errors pattern_faults(const Node& pattern) {
  const auto checked = util::Pattern::compile(pattern.text);
  if (checked) return {};
  Error error = checked.error();
  error.place = pattern.place;
  return {error};
}

}  // namespace readiness::checklist
