// SPDX-License-Identifier: Apache-2.0
// Any bytes as YAML, as JSON, and as a register: a tree within its limits, or errors that point into the text.
#include "data/rows/rows.hpp"
#include "doc/read.hpp"
#include "doc/snippet.hpp"
#include "fuzz/fuzz.hpp"
#include "support/cells.hpp"

using namespace readiness;
using fuzz::require;

namespace {

void walk(const doc::Node& node, int depth, std::size_t& nodes) {
  require(depth <= doc::k_max_depth + 1, "a tree is not deeper than its limit");
  require(++nodes <= 2 * doc::k_max_nodes, "a tree has no more nodes than its limit");
  require(node.place.line >= 1 && node.place.column >= 1, "every value knows its place");
  for (const doc::Node& item : node.items) walk(item, depth + 1, nodes);
  for (const doc::Node::Entry& entry : node.entries) walk(entry.value, depth + 1, nodes);
}

void parse(const std::string& name, const std::string& text) {
  const doc::Parsed parsed = doc::parse(name, text);
  std::size_t nodes = 0;
  if (parsed.errors.empty()) walk(parsed.root, 0, nodes);
  for (const Error& error : parsed.errors)
    for (const Language language : {Language::zh, Language::en})
      require(doc::render(error, language).ends_with('\n'), "an error can be shown");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(bytes), size);
  for (const char* name : {"t.yaml", "t.json"}) {
    parse(name, text);
    if (const auto source = data::rows::open(name, text)) test::text_of(**source);
  }
  return 0;
}
