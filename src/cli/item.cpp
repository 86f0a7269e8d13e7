// SPDX-License-Identifier: Apache-2.0
#include "cli/item.hpp"

#include "text/phrase.hpp"
#include "util/suggest.hpp"

namespace readiness::cli {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_item_id{"检查表 {0} 中没有检查项“{1}”", "checklist {0} has no item '{1}'"};
// clang-format on
}  // namespace phrases

}  // namespace

Error unknown_item(const std::string& id, const Checklist& checklist) {
  std::vector<std::string> known;
  for (const Item& item : checklist.items) known.push_back(item.id);
  return {text::say<phrases::unknown_item_id>(checklist.id, id), {}, util::suggest(id, known)};
}

}  // namespace readiness::cli
