// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/machine_file.hpp"

#include "doc/read.hpp"
#include "probes/told.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <limits>

namespace readiness::probes::technology {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase machine_unknown_key{"没有“{0}”这个键", "unknown key '{0}'"};
constexpr text::Phrase machine_missing_key{"缺少“{0}”", "'{0}' is missing"};
constexpr text::Phrase machine_value{"“{0}”应为{1}", "'{0}' must be {1}"};
constexpr text::Phrase machine_map{"一组键和值", "a map"};
constexpr text::Phrase machine_text{"一段文字", "a text"};
constexpr text::Phrase machine_count{" {0} 到 {1} 的整数", "a whole number from {0} to {1}"};
constexpr text::Phrase machine_instant{"时间，如 2026-01-30T08:00:00Z", "a time such as 2026-01-30T08:00:00Z"};
constexpr text::Phrase machine_list{"最多 {0} 个元素的列表", "a list of at most {0} entries"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

constexpr std::int64_t k_machine_format = 1;
constexpr std::size_t k_text_width = 200;    // a name or a line; a hostile one must not fill the report
constexpr std::size_t k_most_entries = 500;  // disks or programs

// One map of the file: what it must have, and nothing else.
class FactsOf {
 public:
  static Result<FactsOf> of(const Node& node, const std::string& name, std::vector<std::string> known) {
    if (!node.is_map()) return Error{say<phrases::machine_value>(name, say<phrases::machine_map>()), node.place};
    for (const Node::Entry& entry : node.entries)
      if (std::find(known.begin(), known.end(), entry.key) == known.end())
        return Error{say<phrases::machine_unknown_key>(entry.key), entry.place, util::suggest(entry.key, known)};
    return FactsOf(node);
  }

  Result<const Node*> node(const std::string& key) const {
    const Node* found = node_->find(key);
    if (!found) return Error{say<phrases::machine_missing_key>(key), node_->place};
    return found;
  }

  Result<std::string> text(const std::string& key, bool may_be_empty = false) const {
    RD_TRY(const Node* found, node(key));
    const std::string text(util::trim(found->text));
    if (!found->is_scalar() || found->is_null() || (text.empty() && !may_be_empty))
      return wrong(key, say<phrases::machine_text>(), *found);
    return util::shorten(util::printable(text), k_text_width);
  }

  Result<std::uint64_t> count(const std::string& key, std::int64_t least, std::int64_t most) const {
    RD_TRY(const Node* found, node(key));
    const auto number = found->integer();
    if (!number || *number < least || *number > most)
      return wrong(key, say<phrases::machine_count>(least, most), *found);
    return static_cast<std::uint64_t>(*number);
  }

  Result<std::chrono::sys_seconds> instant(const std::string& key) const {
    RD_TRY(const Node* found, node(key));
    const auto moment = util::parse_instant(found->text);
    if (!found->is_scalar() || !moment) return wrong(key, say<phrases::machine_instant>(), *found);
    return *moment;
  }

  Result<const std::vector<Node>*> list(const std::string& key) const {
    RD_TRY(const Node* found, node(key));
    if (!found->is_list() || found->items.size() > k_most_entries)
      return wrong(key, say<phrases::machine_list>(k_most_entries), *found);
    return &found->items;
  }

 private:
  explicit FactsOf(const Node& node) : node_(&node) {}
  static Error wrong(const std::string& key, const Localized& what, const Node& node) {
    return {say<phrases::machine_value>(key, what), node.place};
  }

  const Node* node_;
};

constexpr std::int64_t k_most_bytes = std::int64_t{1} << 60;
constexpr std::int64_t k_most_processors = 1 << 20;

Result<host::DiskFacts> disk_in(const Node& node) {
  RD_TRY(const FactsOf disk, FactsOf::of(node, "disks", {"path", "total_bytes", "free_bytes"}));
  host::DiskFacts facts;
  RD_TRY(facts.path, disk.text("path"));
  RD_TRY(facts.space.total_bytes, disk.count("total_bytes", 0, k_most_bytes));
  RD_TRY(facts.space.free_bytes, disk.count("free_bytes", 0, static_cast<std::int64_t>(facts.space.total_bytes)));
  return facts;
}

Result<host::ProgramFacts> program_in(const Node& node) {
  RD_TRY(const FactsOf program, FactsOf::of(node, "programs", {"command", "output"}));
  host::ProgramFacts facts;
  RD_TRY(facts.command, program.text("command"));
  RD_TRY(facts.output, program.text("output", true));
  return facts;
}

Result<host::OperatingSystem> system_in(const Node& node) {
  RD_TRY(const FactsOf system, FactsOf::of(node, "system", {"id", "version", "name"}));
  host::OperatingSystem facts;
  RD_TRY(facts.id, system.text("id"));
  RD_TRY(facts.version, system.text("version", true));
  RD_TRY(facts.name, system.text("name"));
  facts.id = util::lower(facts.id);
  return facts;
}

Result<host::MachineFacts> machine_in(const Node& root) {
  RD_TRY(const FactsOf machine, FactsOf::of(root, "machine",
                                            {"readiness_machine", "host", "collected", "processors", "memory_bytes",
                                             "system", "disks", "programs"}));
  RD_CHECK(machine.count("readiness_machine", k_machine_format, k_machine_format));
  host::MachineFacts facts;
  RD_TRY(facts.host, machine.text("host"));
  RD_TRY(facts.collected, machine.instant("collected"));
  RD_TRY(const std::uint64_t processors, machine.count("processors", 1, k_most_processors));
  facts.processors = static_cast<unsigned>(processors);
  RD_TRY(facts.memory_bytes, machine.count("memory_bytes", 1, k_most_bytes));
  RD_TRY(const Node* system, machine.node("system"));
  RD_TRY(facts.system, system_in(*system));
  RD_TRY(const std::vector<Node>* disks, machine.list("disks"));
  for (const Node& disk : *disks) RD_TRY(facts.disks.emplace_back(), disk_in(disk));
  RD_TRY(const std::vector<Node>* programs, machine.list("programs"));
  for (const Node& program : *programs) RD_TRY(facts.programs.emplace_back(), program_in(program));
  return facts;
}

}  // namespace

Result<MachineFile> read_machine_file(const Host& host, const std::string& path) {
  RD_TRY(const std::string text, host.read_file(path));
  const auto root = doc::read(path, text);
  if (!root) return told(root.error());
  auto facts = machine_in(*root);
  if (!facts) return told(facts.error());
  return MachineFile{std::move(facts).value(), {.path = path, .sha256 = util::sha256(text)}};
}

}  // namespace readiness::probes::technology
