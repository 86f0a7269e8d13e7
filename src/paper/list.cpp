// SPDX-License-Identifier: Apache-2.0
// Every format: one file and one row each.
#include "paper/format.hpp"

#include <algorithm>

namespace readiness::paper {

Format csv();
Format docx();
Format html();
Format markdown();
Format terminal();
Format text();
Format xlsx();

const std::vector<Format>& all() {
  static const std::vector<Format> formats = {terminal(), text(), markdown(), html(), docx(), csv(), xlsx()};
  return formats;
}

const Format* find(std::string_view name) {
  if (name.empty()) return nullptr;
  const auto found = std::find_if(all().begin(), all().end(), [&](const Format& format) {
    return format.name == name || format.short_name == name;
  });
  return found == all().end() ? nullptr : &*found;
}

std::vector<const Format*> all_of(std::initializer_list<Use> uses) {
  std::vector<const Format*> found;
  for (const Use use : uses)
    for (const Format& format : all())
      if (format.use == use) found.push_back(&format);
  return found;
}

Result<std::string> written(const Format& format, const Page& page, const Look& look) {
  std::string text;
  RD_CHECK(format.write(page, look, [&](std::string_view piece) -> Result<void> {
    text += piece;
    return {};
  }));
  return text;
}

}  // namespace readiness::paper
