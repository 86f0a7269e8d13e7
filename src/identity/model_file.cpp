// SPDX-License-Identifier: Apache-2.0
#include "identity/model_file.hpp"

#include "doc/read.hpp"
#include "text/phrases.hpp"
#include "util/suggest.hpp"

#include <fmt/core.h>

namespace readiness::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase weights_not_a_map{"此处应为键值对", "this has to be a map"};
constexpr text::Phrase not_a_share{"{0} 应为 0 与 1 之间的数，而不是“{1}”", "{0} has to be a number between 0 and 1, not '{1}'"};
constexpr text::Phrase unknown_weight{"没有“{0}”", "there is no '{0}'"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

class Reader {
 public:
  explicit Reader(const std::string& name) { model_.origin = name; }

  Result<Model, Errors> read(const Node& root) {
    for (const Node::Entry& entry : map_of(root)) top(entry);
    if (errors_.empty() && model_.possible > model_.same)
      errors_.push_back({say<text::phrases::thresholds_crossed>(model_.possible, model_.same), root.place});
    if (!errors_.empty()) return errors_;
    return model_;
  }

 private:
  void top(const Node::Entry& entry) {
    if (entry.key == "prior") return share(entry, model_.prior);
    if (entry.key == "same") return share(entry, model_.same);
    if (entry.key == "possible") return share(entry, model_.possible);
    if (entry.key != "levels") return unknown(entry, {"prior", "same", "possible", "levels"});
    for (const Node::Entry& level : map_of(entry.value)) read_level(level);
  }

  void read_level(const Node::Entry& entry) {
    const LevelInfo* info = find_level(entry.key);
    if (!info) {
      std::vector<std::string> known;
      for (const LevelInfo& level : all_levels()) known.emplace_back(level.id);
      return unknown(entry, known);
    }
    Odds& odds = model_.of(info->field, info->level);
    for (const Node::Entry& side : map_of(entry.value)) {
      if (side.key == "m")
        share(side, odds.m);
      else if (side.key == "u")
        share(side, odds.u);
      else
        unknown(side, {"m", "u"});
    }
  }

  const std::vector<Node::Entry>& map_of(const Node& node) {
    if (!node.is_map()) errors_.push_back({say<phrases::weights_not_a_map>(), node.place});
    return node.entries;
  }

  // Strictly between 0 and 1: nothing is impossible, or certain.
  void share(const Node::Entry& entry, double& to) {
    const auto number = entry.value.number();
    if (number && *number > 0 && *number < 1)
      to = *number;
    else
      errors_.push_back({say<phrases::not_a_share>(entry.key, entry.value.text), entry.value.place});
  }

  void unknown(const Node::Entry& entry, const std::vector<std::string>& known) {
    errors_.push_back({say<phrases::unknown_weight>(entry.key), entry.place, util::suggest(entry.key, known)});
  }

  Model model_ = default_model();
  Errors errors_;
};

}  // namespace

Result<Model, Errors> read_model(const std::string& name, std::string text) {
  RD_TRY(const auto root, doc::read(name, std::move(text)));
  return Reader(name).read(root);
}

std::string write_model(const Model& model) {
  std::string text =
      fmt::format("prior: {:.6g}\nsame: {}\npossible: {}\nlevels:\n", model.prior, model.same, model.possible);
  for (const LevelInfo& info : all_levels()) {
    const Odds& odds = model.of(info.field, info.level);
    text += fmt::format("  {}: {{m: {:.6g}, u: {:.6g}}}\n", info.id, odds.m, odds.u);
  }
  return text;
}

}  // namespace readiness::identity
