// SPDX-License-Identifier: Apache-2.0
// The only user of libyaml: from its events to a tree of nodes.
#include "doc/yaml_reader.hpp"

#include "doc/cursor.hpp"
#include "doc/yaml_fault.hpp"
#include "text/phrases.hpp"

#include <yaml.h>

#include <map>
#include <optional>
#include <unordered_map>

namespace readiness::doc {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase alias_unknown{"别名 *{0} 没有对应的锚点 &{0}", "alias *{0} has no anchor &{0} before it"};
constexpr text::Phrase alias_of_itself{"别名 *{0} 引用了自己", "alias *{0} refers to itself"};
constexpr text::Phrase key_not_a_text{"键必须是一段文字", "a key must be a text"};
constexpr text::Phrase merge_not_a_map{"<< 只能合并映射", "<< can only merge maps"};
constexpr text::Phrase tag_not_supported{"不支持标签 {0}", "the tag {0} is not supported"};
constexpr text::Phrase one_document{"一个文件只能有一份文档", "a file holds only one document"};
constexpr text::Phrase remove_separator{"删去这个 --- 及其后的内容，或另存为一个文件", "remove this --- and what follows, or put it into a file of its own"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::size_t k_text_per_node = 1024;  // bytes of text that weigh as much as one more node
constexpr const char* k_text_tag = "tag:yaml.org,2002:str";

std::string text_of(const yaml_char_t* text) { return text ? reinterpret_cast<const char*>(text) : ""; }

// libyaml's events with one event of lookahead.
class Events {
 public:
  explicit Events(const std::shared_ptr<const Source>& source) : source_(source), cursor_(source) {
    yaml_parser_initialize(&parser_);
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(source_->text.data()),
                                 source_->text.size());
  }
  Events(const Events&) = delete;
  Events& operator=(const Events&) = delete;
  ~Events() {
    yaml_event_delete(&event_);
    yaml_parser_delete(&parser_);
  }

  Result<void> advance() {
    yaml_event_delete(&event_);
    if (yaml_parser_parse(&parser_, &event_) == 0) return fault();
    return {};
  }
  const yaml_event_t& event() const { return event_; }
  Place place() { return cursor_.at_character(event_.start_mark.index); }

 private:
  Error fault() {
    event_ = {};
    const YamlFault fault = explain_yaml_fault(parser_.problem ? parser_.problem : "?");
    const auto mark = fault.at_beginning && parser_.context ? parser_.context_mark : parser_.problem_mark;
    const Place place =
        parser_.error == YAML_READER_ERROR ? cursor_.at_byte(parser_.problem_offset) : cursor_.at_character(mark.index);
    return {fault.message, place, fault.hint};
  }

  std::shared_ptr<const Source> source_;
  Cursor cursor_;
  yaml_parser_t parser_{};
  yaml_event_t event_{};
};

// Builds nodes from events. Each member that reads a node starts at its first
// event and ends behind its last one.
class Composer {
 public:
  explicit Composer(const std::shared_ptr<const Source>& source) : source_(source), events_(source) {}

  Parsed compose() {
    auto root = document();
    if (root) return {std::move(root).value(), std::move(errors_)};
    errors_.push_back(std::move(root).error());
    return {Node{.place = {source_, 1, 1}}, std::move(errors_)};
  }

 private:
  struct Anchor {
    Node node;
    std::size_t weight = 0;
  };

  Result<Node> document() {
    RD_CHECK(events_.advance());  // stream start
    RD_CHECK(events_.advance());
    if (type() == YAML_STREAM_END_EVENT) return Node{.place = {source_, 1, 1}};
    RD_CHECK(events_.advance());
    RD_TRY(Node root, node(1));
    RD_CHECK(events_.advance());  // document end
    if (type() != YAML_STREAM_END_EVENT)
      return Error{say<phrases::one_document>(), events_.place(), say<phrases::remove_separator>()};
    return root;
  }

  Result<Node> node(int depth) {
    if (depth > k_max_depth) return Error{say<text::phrases::nested_too_deeply>(k_max_depth), events_.place()};
    if (type() == YAML_ALIAS_EVENT) return alias();
    const std::string anchor = anchor_of(events_.event());
    if (!anchor.empty()) anchors_.insert_or_assign(anchor, std::nullopt);
    const std::size_t before = used_;
    RD_TRY(Node result, content(depth));
    if (!anchor.empty()) {
      const std::size_t weight = used_ - before;
      RD_CHECK(charge(weight, result.place));
      anchors_.insert_or_assign(anchor, Anchor{result, weight});
    }
    return result;
  }

  Result<Node> content(int depth) {
    RD_CHECK(charge(1, events_.place()));
    RD_CHECK(check_tag());
    switch (type()) {
      case YAML_SEQUENCE_START_EVENT:
        return list(depth);
      case YAML_MAPPING_START_EVENT:
        return map(depth);
      default:
        return scalar();
    }
  }

  Result<Node> alias() {
    const std::string name = text_of(events_.event().data.alias.anchor);
    const Place place = events_.place();
    const auto it = anchors_.find(name);
    if (it == anchors_.end()) return Error{say<phrases::alias_unknown>(name), place};
    if (!it->second) return Error{say<phrases::alias_of_itself>(name), place};
    RD_CHECK(charge(it->second->weight, place));
    RD_CHECK(events_.advance());
    return it->second->node;
  }

  Result<Node> scalar() {
    const auto& data = events_.event().data.scalar;
    Node result{.text = {reinterpret_cast<const char*>(data.value), data.length},
                .quoted = data.plain_implicit == 0,
                .place = events_.place()};
    RD_CHECK(charge(data.length / k_text_per_node, result.place));
    RD_CHECK(events_.advance());
    return result;
  }

  Result<Node> list(int depth) {
    Node result{.kind = Node::Kind::list, .place = events_.place()};
    RD_CHECK(events_.advance());
    while (type() != YAML_SEQUENCE_END_EVENT) {
      RD_TRY(Node item, node(depth + 1));
      result.items.push_back(std::move(item));
    }
    RD_CHECK(events_.advance());
    return result;
  }

  Result<Node> map(int depth) {
    Node result{.kind = Node::Kind::map, .place = events_.place()};
    std::unordered_map<std::string, int> lines;  // of the keys seen
    std::vector<Node> merged;
    RD_CHECK(events_.advance());
    while (type() != YAML_MAPPING_END_EVENT) {
      const Place place = events_.place();
      RD_TRY(Node key, node(depth));
      if (!key.is_scalar()) return Error{say<phrases::key_not_a_text>(), place};
      RD_TRY(Node value, node(depth + 1));
      if (key.text == "<<" && !key.quoted) {
        merged.push_back(std::move(value));
      } else if (const auto [first, added] = lines.emplace(key.text, place.line); !added) {
        errors_.push_back({say<text::phrases::duplicate_key>(key.text, first->second), place});
      } else {
        result.entries.push_back({std::move(key.text), place, std::move(value)});
      }
    }
    RD_CHECK(events_.advance());
    RD_CHECK(merge(std::move(merged), result, lines));
    return result;
  }

  // Merge keys: what the map itself says comes first, then the earlier merged map.
  Result<void> merge(std::vector<Node> values, Node& into, std::unordered_map<std::string, int>& lines) {
    std::vector<Node> sources;
    for (Node& value : values) {
      if (value.is_list())
        std::move(value.items.begin(), value.items.end(), std::back_inserter(sources));
      else
        sources.push_back(std::move(value));
    }
    for (Node& from : sources) {
      if (!from.is_map()) return Error{say<phrases::merge_not_a_map>(), from.place};
      for (Node::Entry& entry : from.entries)
        if (lines.emplace(entry.key, entry.place.line).second) into.entries.push_back(std::move(entry));
    }
    return {};
  }

  // `!!str` makes a text of a scalar; nothing else has a tag.
  Result<void> check_tag() {
    const yaml_event_t& event = events_.event();
    const yaml_char_t* tag = event.type == YAML_SCALAR_EVENT           ? event.data.scalar.tag
                             : event.type == YAML_SEQUENCE_START_EVENT ? event.data.sequence_start.tag
                                                                       : event.data.mapping_start.tag;
    const std::string name = text_of(tag);
    if (name.empty() || (event.type == YAML_SCALAR_EVENT && name == k_text_tag)) return {};
    return Error{say<phrases::tag_not_supported>(name), events_.place()};
  }

  static std::string anchor_of(const yaml_event_t& event) {
    switch (event.type) {
      case YAML_SCALAR_EVENT:
        return text_of(event.data.scalar.anchor);
      case YAML_SEQUENCE_START_EVENT:
        return text_of(event.data.sequence_start.anchor);
      default:
        return text_of(event.data.mapping_start.anchor);
    }
  }

  Result<void> charge(std::size_t weight, const Place& place) {
    used_ += weight;
    if (used_ > k_max_nodes) return Error{say<text::phrases::too_many_nodes>(k_max_nodes), place};
    return {};
  }

  yaml_event_type_t type() const { return events_.event().type; }

  std::shared_ptr<const Source> source_;
  Events events_;
  Errors errors_;
  std::map<std::string, std::optional<Anchor>> anchors_;  // without a value: not yet complete
  std::size_t used_ = 0;
};

}  // namespace

Parsed read_yaml(const std::shared_ptr<const Source>& source) { return Composer(source).compose(); }

}  // namespace readiness::doc
