// SPDX-License-Identifier: Apache-2.0
#include "checklist/parameters.hpp"

#include "checklist/condition.hpp"
#include "checklist/shape.hpp"
#include "checklist/values.hpp"
#include "text/phrases.hpp"
#include "util/endpoint.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase an_integer{"整数", "a whole number"};
constexpr text::Phrase a_number{"数字", "a number"};
constexpr text::Phrase a_version{"以点分隔的版本号，如 10.0.19045", "a version of dotted numbers such as 10.0.19045"};
constexpr text::Phrase a_list_of_texts{"文字，或文字的列表", "a text or a list of texts"};
constexpr text::Phrase a_map_of_texts{"名称到文字列表的映射，如 {{创建: [create, 新建]}}", "a map of names to lists of texts, such as {{create: [create, new]}}"};
constexpr text::Phrase unknown_parameter{"探针 {0} 没有参数“{1}”", "probe {0} has no parameter '{1}'"};
constexpr text::Phrase no_parameters{"探针 {0} 没有参数", "probe {0} takes no parameters"};
constexpr text::Phrase missing_parameter{"探针 {0} 缺少参数“{1}”", "probe {0} needs the parameter '{1}'"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

bool is_value(const Node& node) { return node.is_scalar() && !node.is_null() && !util::trim(node.text).empty(); }

bool is_version(const Node& node) {
  const auto parts = util::split(node.text, '.');
  return std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string::npos;
  });
}

// A single value is a list of one.
std::vector<Node> as_list(const Node& node) { return node.is_list() ? node.items : std::vector<Node>{node}; }

std::vector<std::string> texts_of(const std::vector<Node>& nodes) {
  std::vector<std::string> all;
  for (const Node& node : nodes) all.push_back(node.text);
  return all;
}

class ParameterReader {
 public:
  ParameterReader(const Node* with, const ProbeInfo& probe, const std::vector<Table>& tables)
      : with_(with ? *with : Node{.kind = Node::Kind::map}), probe_(probe), tables_(tables) {}

  Checked<Params> read(const Place& place) {
    for (const Node::Entry& entry : with_.entries) {
      const ParamSpec* spec = spec_of(entry.key);
      if (spec)
        read_one(*spec, entry.value);
      else
        unknown(entry);
    }
    for (const ParamSpec& spec : probe_.params)
      if (spec.required && !with_.entry(spec.name))
        fail(say<phrases::missing_parameter>(probe_.id, spec.name), place, spec.meaning);
    return {std::move(params_), std::move(errors_)};
  }

 private:
  const ParamSpec* spec_of(const std::string& name) const {
    const auto it = std::find_if(probe_.params.begin(), probe_.params.end(),
                                 [&](const ParamSpec& spec) { return spec.name == name; });
    return it == probe_.params.end() ? nullptr : &*it;
  }

  void unknown(const Node::Entry& entry) {
    std::vector<std::string> known;
    for (const ParamSpec& spec : probe_.params) known.push_back(spec.name);
    fail(say<phrases::unknown_parameter>(probe_.id, entry.key), entry.place,
         known.empty() ? say<phrases::no_parameters>(probe_.id) : util::suggest(entry.key, known));
  }

  void read_one(const ParamSpec& spec, const Node& node) {
    switch (spec.type) {
      case ParamType::text:
        return read_text(spec, node);
      case ParamType::path:
      case ParamType::machine:
      case ParamType::command:
        return read_scalar(spec, node, is_value(node), say<text::phrases::a_text>());
      case ParamType::version:
        return read_scalar(spec, node, is_value(node) && is_version(node), say<phrases::a_version>());
      case ParamType::integer:
        return node.integer() ? set(spec, node, *node.integer()) : misfit(spec, node, say<phrases::an_integer>());
      case ParamType::number:
        return read_number(spec, node);
      case ParamType::flag:
        return node.flag() ? set(spec, node, *node.flag()) : misfit(spec, node, say<text::phrases::a_flag>());
      case ParamType::texts:
        return read_texts(spec, node);
      case ParamType::table:
        return read_table(spec, node);
      case ParamType::column:
        return read_column(spec, node);
      case ParamType::columns:
        return read_columns(spec, node);
      case ParamType::expression:
        return read_proved(spec, node, [&] { return condition_faults(node, table_of(spec)); });
      case ParamType::pattern:
        return read_proved(spec, node, [&] { return pattern_faults(node); });
      case ParamType::map:
        return read_map(spec, node);
      case ParamType::urls:
        return read_urls(spec, node);
    }
  }

  void read_scalar(const ParamSpec& spec, const Node& node, bool fits, const Localized& what) {
    if (fits)
      set(spec, node, node.text);
    else
      misfit(spec, node, what);
  }

  template <class Faults>
  void read_proved(const ParamSpec& spec, const Node& node, Faults faults) {
    if (is_value(node)) append(errors_, faults());
    read_scalar(spec, node, is_value(node), say<text::phrases::a_text>());
  }

  void read_text(const ParamSpec& spec, const Node& node) {
    if (is_value(node)) prove_allowed(spec, node);
    read_scalar(spec, node, is_value(node), say<text::phrases::a_text>());
  }

  void read_number(const ParamSpec& spec, const Node& node) {
    if (const auto whole = node.integer()) return set(spec, node, *whole);
    if (const auto number = node.number()) return set(spec, node, *number);
    misfit(spec, node, say<phrases::a_number>());
  }

  void read_urls(const ParamSpec& spec, const Node& node) {
    const std::vector<Node> values = values_of(spec.name, node);
    for (const Node& value : values)
      if (auto proved = util::check_endpoint(value.text); !proved)
        fail(std::move(proved).error().message, value.place, {});
    set(spec, node, texts_of(values));
  }

  void read_texts(const ParamSpec& spec, const Node& node) {
    const std::vector<Node> values = values_of(spec.name, node);
    for (const Node& value : values) prove_allowed(spec, value);
    set(spec, node, texts_of(values));
  }

  void read_table(const ParamSpec& spec, const Node& node) {
    if (is_value(node) && !find(tables_, node.text))
      fail(say<text::phrases::unknown_table>(node.text), node.place, util::suggest(node.text, ids(tables_)));
    read_scalar(spec, node, is_value(node), say<text::phrases::a_text>());
  }

  void read_column(const ParamSpec& spec, const Node& node) {
    if (is_value(node)) prove_column(spec, node);
    read_scalar(spec, node, is_value(node), say<text::phrases::a_text>());
  }

  void read_columns(const ParamSpec& spec, const Node& node) {
    const std::vector<Node> values = values_of(spec.name, node);
    for (const Node& value : values) prove_column(spec, value);
    set(spec, node, texts_of(values));
  }

  void read_map(const ParamSpec& spec, const Node& node) {
    if (!node.is_map() || node.entries.empty()) return misfit(spec, node, say<phrases::a_map_of_texts>());
    ParamValue::Map map;
    for (const Node::Entry& entry : node.entries) map[entry.key] = texts_of(values_of(entry.key, entry.value));
    set(spec, node, std::move(map));
  }

  // A list of texts, or a text as a list of one. What is neither is reported and left out.
  std::vector<Node> values_of(const std::string& name, const Node& node) {
    std::vector<Node> values = as_list(node);
    if (values.empty() || (!node.is_list() && !is_value(node))) {
      errors_.push_back(must_be(say<text::phrases::subject_key>(name), say<phrases::a_list_of_texts>(), node));
      return {};
    }
    for (const Node& value : values)
      if (!is_value(value))
        errors_.push_back(must_be(say<text::phrases::subject_entry>(name), say<text::phrases::a_text>(), value));
    std::erase_if(values, [](const Node& value) { return !is_value(value); });
    return values;
  }

  // Null when the parameter that names the table is absent, or names none: that is reported there.
  const Table* table_of(const ParamSpec& spec) const { return find(tables_, text(with_, spec.column_of)); }

  void prove_column(const ParamSpec& spec, const Node& node) {
    const Table* table = table_of(spec);
    if (table && !find(table->columns, node.text))
      fail(say<text::phrases::unknown_column>(table->id, node.text), node.place,
           util::suggest(node.text, ids(table->columns)));
  }

  void prove_allowed(const ParamSpec& spec, const Node& node) {
    const auto& allowed = spec.allowed;
    if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), node.text) == allowed.end())
      fail(say<text::phrases::not_an_allowed_value>(say<text::phrases::subject_key>(spec.name), node.text), node.place,
           util::suggest(node.text, allowed));
  }

  template <class T>
  void set(const ParamSpec& spec, const Node& node, T value) {
    params_.set(spec.name, {std::move(value), node.place});
  }

  void misfit(const ParamSpec& spec, const Node& node, const Localized& what) {
    errors_.push_back(must_be(say<text::phrases::subject_key>(spec.name), what, node));
  }

  void fail(Localized message, const Place& place, Localized hint) {
    errors_.push_back({std::move(message), place, std::move(hint)});
  }

  Node with_;
  const ProbeInfo& probe_;
  const std::vector<Table>& tables_;
  Params params_;
  Errors errors_;
};

}  // namespace

Checked<Params> read_parameters(const Node* with, const ProbeInfo& probe, const std::vector<Table>& tables,
                                const Place& place) {
  return ParameterReader(with, probe, tables).read(place);
}

}  // namespace readiness::checklist
