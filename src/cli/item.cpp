// SPDX-License-Identifier: Apache-2.0
#include "cli/item.hpp"

#include "text/cli_phrases.hpp"
#include "util/suggest.hpp"

namespace readiness::cli {

Error unknown_item(const std::string& id, const Checklist& checklist) {
  std::vector<std::string> known;
  for (const Item& item : checklist.items) known.push_back(item.id);
  return {text::say<text::phrases::unknown_item_id>(checklist.id, id), {}, util::suggest(id, known)};
}

}  // namespace readiness::cli
