// SPDX-License-Identifier: Apache-2.0
#include "probes/data/list_options.hpp"

#include "probes/register.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

namespace readiness::probes::data {
namespace {

constexpr std::size_t k_least_held = 2;  // characters: 部 is in too many names

bool contains(std::string_view whole, std::string_view part) {
  return util::code_points(part) >= k_least_held && whole.find(part) != std::string_view::npos;
}

}  // namespace

std::string likely_option(std::string_view value, const std::vector<std::string>& options) {
  if (std::string spelt = util::nearest(value, options); !spelt.empty()) return spelt;
  const std::string wanted = key_of(value);
  const std::string* only = nullptr;
  for (const std::string& option : options) {
    const std::string key = key_of(option);
    if (!contains(key, wanted) && !contains(wanted, key)) continue;
    if (only) return {};
    only = &option;
  }
  return only ? *only : std::string{};
}

}  // namespace readiness::probes::data
