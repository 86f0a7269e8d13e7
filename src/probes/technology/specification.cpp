// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/specification.hpp"

#include "doc/read.hpp"
#include "host/version.hpp"
#include "probes/told.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/calendar.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::probes::technology {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase specification_unknown_key{"没有“{0}”这个键", "unknown key '{0}'"};
constexpr text::Phrase specification_missing_key{"缺少“{0}”", "'{0}' is missing"};
constexpr text::Phrase specification_value{"“{0}”应为{1}", "'{0}' must be {1}"};
constexpr text::Phrase specification_map{"一组键和值", "a map"};
constexpr text::Phrase specification_list{"非空的列表，如 [{{name: debian, min: \"12\"}}]", "a list that is not empty, such as [{{name: debian, min: \"12\"}}]"};
constexpr text::Phrase specification_text{"一段文字", "a text"};
constexpr text::Phrase specification_amount{"大于 0 的数字", "a number greater than 0"};
constexpr text::Phrase specification_model{"on_prem（自行部署）或 saas（供应商托管）", "on_prem or saas"};
constexpr text::Phrase specification_version{"版本号，如 \"22.04\"", "a version such as \"22.04\""};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

Error must_be(const std::string& key, const Localized& what, const Node& node) {
  return {say<phrases::specification_value>(key, what), node.place};
}

Result<void> check_keys(const Node& map, const std::string& name, const std::vector<std::string>& known) {
  if (!map.is_map()) return must_be(name, say<phrases::specification_map>(), map);
  for (const Node::Entry& entry : map.entries)
    if (std::find(known.begin(), known.end(), entry.key) == known.end())
      return Error{say<phrases::specification_unknown_key>(entry.key), entry.place, util::suggest(entry.key, known)};
  return {};
}

Result<std::string> required_text(const Node& map, const std::string& key) {
  const Node* node = map.find(key);
  if (!node) return Error{say<phrases::specification_missing_key>(key), map.place};
  const std::string text(util::trim(node->text));
  if (!node->is_scalar() || text.empty()) return must_be(key, say<phrases::specification_text>(), *node);
  return text;
}

std::string optional_text(const Node& map, const std::string& key) {
  const Node* node = map.find(key);
  return node && node->is_scalar() && !util::is_blank(node->text) ? std::string(util::trim(node->text)) : std::string{};
}

Result<std::string> version(const Node& map, const std::string& key) {
  RD_TRY(std::string text, required_text(map, key));
  if (!host::is_version(text)) return must_be(key, say<phrases::specification_version>(), *map.find(key));
  return text;
}

Result<std::optional<double>> amount(const Node& map, const std::string& key) {
  const Node* node = map.find(key);
  if (!node) return std::optional<double>();
  const auto number = node->number();
  if (!number || *number <= 0) return must_be(key, say<phrases::specification_amount>(), *node);
  return number;
}

Result<SupportedSystem> read_system(const Node& node) {
  RD_CHECK(check_keys(node, "os", {"name", "min", "max"}));
  RD_TRY(const std::string name, required_text(node, "name"));
  SupportedSystem system{.name = util::lower(name)};
  RD_TRY(system.min, version(node, "min"));
  if (node.find("max")) RD_TRY(system.max, version(node, "max"));
  return system;
}

Result<std::vector<SupportedSystem>> read_systems(const Node& server) {
  std::vector<SupportedSystem> systems;
  const Node* list = server.find("os");
  if (!list) return systems;
  if (!list->is_list() || list->items.empty()) return must_be("os", say<phrases::specification_list>(), *list);
  for (const Node& node : list->items) RD_TRY(systems.emplace_back(), read_system(node));
  return systems;
}

Result<void> read_server(const Node& server, Specification& specification) {
  RD_CHECK(check_keys(server, "server", {"cpu_cores", "memory_gib", "disk_gib", "os"}));
  RD_TRY(specification.cpu_cores, amount(server, "cpu_cores"));
  RD_TRY(specification.memory_gib, amount(server, "memory_gib"));
  RD_TRY(specification.disk_gib, amount(server, "disk_gib"));
  RD_TRY(specification.systems, read_systems(server));
  return {};
}

Result<Specification> read(const Node& root) {
  RD_CHECK(check_keys(root, "vendor_spec", {"model", "vendor", "product", "version", "date", "server"}));
  RD_TRY(const std::string model, required_text(root, "model"));
  if (model != "on_prem" && model != "saas")
    return must_be("model", say<phrases::specification_model>(), *root.find("model"));
  Specification specification{.hosted_by_vendor = model == "saas",
                              .product = optional_text(root, "product"),
                              .version = optional_text(root, "version")};
  if (const Node* date = root.find("date")) {
    const auto day = util::parse_day(date->text);
    if (!day) return Error{day.error().message, date->place, day.error().hint};
    specification.date = *day;
  }
  if (const Node* server = root.find("server")) RD_CHECK(read_server(*server, specification));
  return specification;
}

}  // namespace

Result<Specification> read_specification(const Host& host, const std::string& path) {
  RD_TRY(const std::string text, host.read_file(path));
  const auto root = doc::read(path, text);
  if (!root) return told(root.error());
  auto specification = read(*root);
  if (!specification) return told(specification.error());
  specification->evidence = {.path = path, .sha256 = util::sha256(text)};
  return specification;
}

}  // namespace readiness::probes::technology
