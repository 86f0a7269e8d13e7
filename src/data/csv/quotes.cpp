// SPDX-License-Identifier: Apache-2.0
#include "data/csv/quotes.hpp"

#include <cstring>

namespace readiness::data::csv {

std::string_view unquoted(std::string_view field, Arena& arena) {
  std::string_view rest = field.substr(1);
  std::size_t quote = rest.find('"');
  if (quote == std::string_view::npos) return rest;
  if (quote + 1 == rest.size()) return rest.substr(0, quote);

  char* const begin = arena.room(field.size());
  char* out = begin;
  const auto add = [&out](std::string_view text) { out = std::copy(text.begin(), text.end(), out); };
  while (quote != std::string_view::npos) {
    const bool doubled = quote + 1 < rest.size() && rest[quote + 1] == '"';
    add(rest.substr(0, quote + (doubled ? 1 : 0)));
    rest.remove_prefix(quote + (doubled ? 2 : 1));
    if (!doubled) break;
    quote = rest.find('"');
  }
  add(rest);
  const auto size = static_cast<std::size_t>(out - begin);
  arena.keep(size);
  return {begin, size};
}

}  // namespace readiness::data::csv
