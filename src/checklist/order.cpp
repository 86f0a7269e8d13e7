// SPDX-License-Identifier: Apache-2.0
#include "checklist/order.hpp"

#include "checklist/checked.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>
#include <map>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase duplicate_item{"检查项“{0}”重复，已写在 {1}", "item '{0}' is already defined at {1}"};
constexpr text::Phrase change_in_overlay{"要修改已有的检查项，写在 overlay 的 items 下", "to change an item of the base, write it under overlay: items:"};
constexpr text::Phrase needs_itself{"检查项 {0} 不能以自己为前提", "item {0} cannot need itself"};
constexpr text::Phrase needs_circle{"needs 成环：{0}", "needs runs in a circle: {0}"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

using Index = std::map<std::string, const Node*>;  // item ids

// Finds circles by walking along `needs`, without recursion: a chain may be as long as the checklist.
class Circles {
 public:
  explicit Circles(const Index& index) : index_(index) {}

  Errors find() {
    for (const auto& [id, item] : index_)
      if (states_[id] == State::fresh) walk(id);
    return std::move(errors_);
  }

 private:
  enum class State { fresh, open, done };
  struct Step {
    std::string id;
    std::size_t next = 0;
  };

  void walk(const std::string& start) {
    enter(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      const auto& needs = items(*index_.at(step.id), "needs");
      if (step.next == needs.size()) {
        states_[step.id] = State::done;
        path_.pop_back();
        continue;
      }
      const Node& need = needs[step.next++];
      if (need.text == step.id || !index_.contains(need.text)) continue;  // reported as such
      const State state = states_[need.text];
      if (state == State::open) report(need);
      if (state == State::fresh) enter(need.text);
    }
  }

  void enter(const std::string& id) {
    states_[id] = State::open;
    path_.push_back({id});
  }

  void report(const Node& need) {
    std::vector<std::string> circle;
    for (const Step& step : path_)
      if (!circle.empty() || step.id == need.text) circle.push_back(step.id);
    circle.push_back(need.text);
    errors_.push_back({say<phrases::needs_circle>(util::join(circle, " -> ")), need.place});
  }

  const Index& index_;
  std::map<std::string, State> states_;
  std::vector<Step> path_;
  Errors errors_;
};

}  // namespace

Errors order_faults(const std::vector<Node>& all) {
  Errors errors;
  Index index;
  std::vector<std::string> known;
  for (const Node& item : all) {
    const std::string id = text(item, "id");
    if (id.empty()) continue;
    known.push_back(id);
    const auto [first, added] = index.emplace(id, &item);
    if (!added)
      errors.push_back({say<phrases::duplicate_item>(id, spot(first->second->place)), item.find("id")->place,
                        say<phrases::change_in_overlay>()});
  }
  for (const auto& [id, item] : index)
    for (const Node& need : items(*item, "needs")) {
      if (!need.is_scalar() || need.is_null()) continue;
      if (need.text == id)
        errors.push_back({say<phrases::needs_itself>(id), need.place});
      else if (!index.contains(need.text))
        errors.push_back({say<text::phrases::unknown_item>(need.text), need.place, util::suggest(need.text, known)});
    }
  append(errors, Circles(index).find());
  return errors;
}

}  // namespace readiness::checklist
