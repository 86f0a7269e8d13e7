// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/json_schema.hpp"

#include "probes/day.hpp"
#include "probes/register.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/pattern.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace readiness::probes::technology {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase schema_unsupported{"{0} 用到了不支持的关键字“{1}”，无法判断", "{0} uses the keyword '{1}', which is not supported, so nothing is known"};
constexpr text::Phrase schema_no_reference{"{0} 中的引用“{1}”找不到", "the reference '{1}' in {0} leads nowhere"};
constexpr text::Phrase schema_too_deep{"{0} 的引用嵌套过深", "{0} refers to itself too deeply"};
constexpr text::Phrase schema_bad_pattern{"{0} 中的正则表达式“{1}”不能使用", "the pattern '{1}' in {0} cannot be used"};
constexpr text::Phrase value_of_type{"{0} 应为 {1}", "{0} must be of type {1}"};
constexpr text::Phrase value_required{"{0} 缺少 {1}", "{0} lacks {1}"};
constexpr text::Phrase value_unexpected{"{0} 不应有 {1}", "{0} must not have {1}"};
constexpr text::Phrase value_not_listed{"{0} 不在允许的取值之内", "{0} is none of the allowed values"};
constexpr text::Phrase value_out_of_bounds{"{0} 超出范围（{1} {2}）", "{0} is out of bounds ({1} {2})"};
constexpr text::Phrase value_not_of_pattern{"{0} 不符合样式 {1}", "{0} does not match {1}"};
constexpr text::Phrase value_not_of_format{"{0} 不是 {1} 格式", "{0} is not in the format {1}"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;

constexpr int k_max_depth = 64;  // of schemas in schemas: one that refers to itself meets it

// What a value is in JSON.
std::string type_of(const Node& node) {
  if (node.is_list()) return "array";
  if (node.is_map()) return "object";
  if (node.quoted) return "string";
  if (node.is_null()) return "null";
  if (node.flag()) return "boolean";
  if (node.integer()) return "integer";
  return node.number() ? "number" : "string";
}

bool equal(const Node& a, const Node& b) {
  if (a.kind != b.kind || a.items.size() != b.items.size() || a.entries.size() != b.entries.size()) return false;
  if (a.is_scalar()) {
    const auto left = a.quoted ? std::nullopt : a.number(), right = b.quoted ? std::nullopt : b.number();
    return left && right ? *left == *right : type_of(a) == type_of(b) && a.text == b.text;
  }
  if (a.is_list()) return std::equal(a.items.begin(), a.items.end(), b.items.begin(), equal);
  return std::all_of(a.entries.begin(), a.entries.end(), [&](const Node::Entry& entry) {
    const Node* other = b.find(entry.key);
    return other && equal(entry.value, *other);
  });
}

std::vector<std::string> texts_of(const Node& node) {
  if (node.is_scalar()) return {node.text};
  std::vector<std::string> texts;
  for (const Node& item : node.items) texts.push_back(item.text);
  return texts;
}

bool has_format(const std::string& format, const std::string& text) {
  if (format == "date") return util::parse_day(text).ok();
  static const auto k_instant =
      util::Pattern::compile(R"(\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))");
  static const auto k_email = util::Pattern::compile(R"([^@\s]+@[^@\s]+\.[^@\s]+)");
  static const auto k_uuid =
      util::Pattern::compile(R"([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})");
  if (format == "date-time") return k_instant->matches_whole(text) && read_day(text.substr(0, 10));
  if (format == "email") return k_email->matches_whole(text);
  return format != "uuid" || k_uuid->matches_whole(text);  // others are notes, as the standard has it
}

class Validator {
 public:
  Validator(const Node& root, const std::string& file) : root_(root), file_(file) {}

  Result<void> check(const Node& value, const Node& schema, const std::string& path, int depth) {
    if (depth > k_max_depth) return Error{say<phrases::schema_too_deep>(file_)};
    if (const auto flag = schema.is_scalar() ? schema.flag() : std::nullopt) {  // true and false are schemas too
      if (!*flag) add(path, say<phrases::value_not_listed>(path), value);
      return {};
    }
    for (const Node::Entry& keyword : schema.entries) {
      if (found_.size() >= k_max_misfits) return {};
      const auto rule = k_rules().find(keyword.key);
      if (rule == k_rules().end()) return Error{say<phrases::schema_unsupported>(file_, shown(keyword.key))};
      if (rule->second) RD_CHECK(rule->second(*this, {value, schema, keyword.value, path, depth}));
    }
    return {};
  }

  std::vector<Misfit> found() { return std::move(found_); }

 private:
  struct At {
    const Node &value, &schema, &keyword;
    const std::string& path;
    int depth;
  };
  using Rule = std::function<Result<void>(Validator&, const At&)>;

  void add(const std::string& path, Localized reason, const Node& value) {
    found_.push_back({path, std::move(reason), value.place});
  }

  static Result<void> type(Validator& self, const At& at) {
    const std::string type = type_of(at.value);
    const auto allowed = texts_of(at.keyword);
    const Node* nullable = at.schema.find("nullable");
    const bool fits = std::any_of(allowed.begin(), allowed.end(), [&](const std::string& one) {
      return one == type || (one == "number" && type == "integer") ||
             (one == "integer" && type == "number" && std::floor(*at.value.number()) == *at.value.number());
    });
    if (!fits && !(type == "null" && nullable && nullable->flag() == true))
      self.add(at.path, say<phrases::value_of_type>(at.path, util::join(allowed, "/")), at.value);
    return {};
  }

  static Result<void> one_of_values(Validator& self, const At& at) {
    const auto& allowed = at.keyword.items;
    if (std::none_of(allowed.begin(), allowed.end(), [&](const Node& one) { return equal(one, at.value); }))
      self.add(at.path, say<phrases::value_not_listed>(at.path), at.value);
    return {};
  }

  static Result<void> constant(Validator& self, const At& at) {
    if (!equal(at.keyword, at.value)) self.add(at.path, say<phrases::value_not_listed>(at.path), at.value);
    return {};
  }

  static Result<void> required(Validator& self, const At& at) {
    if (!at.value.is_map()) return {};
    for (const Node& name : at.keyword.items)
      if (!at.value.find(name.text))
        self.add(at.path, say<phrases::value_required>(at.path, shown(name.text)), at.value);
    return {};
  }

  static Result<void> properties(Validator& self, const At& at) {
    for (const Node::Entry& property : at.keyword.entries)
      if (const Node* value = at.value.find(property.key))
        RD_CHECK(self.check(*value, property.value, at.path + "." + shown(property.key), at.depth + 1));
    return {};
  }

  static Result<void> other_properties(Validator& self, const At& at) {
    const Node* named = at.schema.find("properties");
    for (const Node::Entry& entry : at.value.entries) {
      if (named && named->find(entry.key)) continue;
      if (at.keyword.is_scalar() && at.keyword.flag() == false)
        self.add(at.path, say<phrases::value_unexpected>(at.path, shown(entry.key)), entry.value);
      else
        RD_CHECK(self.check(entry.value, at.keyword, at.path + "." + shown(entry.key), at.depth + 1));
    }
    return {};
  }

  static Result<void> items(Validator& self, const At& at) {
    for (std::size_t i = 0; at.value.is_list() && i < at.value.items.size(); ++i)
      RD_CHECK(self.check(at.value.items[i], at.keyword, at.path + "[" + std::to_string(i) + "]", at.depth + 1));
    return {};
  }

  static Result<void> all_of(Validator& self, const At& at) {
    for (const Node& schema : at.keyword.items) RD_CHECK(self.check(at.value, schema, at.path, at.depth + 1));
    return {};
  }

  // #/components/schemas/Order
  static Result<void> reference(Validator& self, const At& at) {
    const std::string& pointer = at.keyword.text;
    const Node* target = pointer.starts_with('#') ? &self.root_ : nullptr;
    const auto steps = util::split(pointer.substr(std::min<std::size_t>(1, pointer.size())), '/');
    for (std::size_t i = 1; target && i < steps.size(); ++i)
      target = target->find(util::replace_all(util::replace_all(steps[i], "~1", "/"), "~0", "~"));
    if (!target) return Error{say<phrases::schema_no_reference>(self.file_, shown(pointer))};
    return self.check(at.value, *target, at.path, at.depth + 1);
  }

  static Result<void> pattern(Validator& self, const At& at) {
    if (type_of(at.value) != "string") return {};
    const auto compiled = util::Pattern::compile(at.keyword.text);
    if (!compiled) return Error{say<phrases::schema_bad_pattern>(self.file_, shown(at.keyword.text))};
    if (!compiled->find_in(at.value.text))
      self.add(at.path, say<phrases::value_not_of_pattern>(at.path, shown(at.keyword.text)), at.value);
    return {};
  }

  static Result<void> format(Validator& self, const At& at) {
    if (type_of(at.value) == "string" && !has_format(at.keyword.text, at.value.text))
      self.add(at.path, say<phrases::value_not_of_format>(at.path, shown(at.keyword.text)), at.value);
    return {};
  }

  // A number of the value against the keyword's; nothing to compare where the value has none.
  template <class Number, class Fits>
  static Rule bound(const char* sign, Number number, Fits fits) {
    return [=](Validator& self, const At& at) -> Result<void> {
      const std::optional<double> there = number(at.value), limit = at.keyword.number();
      if (there && limit && !fits(*there, *limit))
        self.add(at.path, say<phrases::value_out_of_bounds>(at.path, sign, shown(at.keyword.text)), at.value);
      return {};
    };
  }

  // Null: a note for people.
  static const std::map<std::string, Rule>& k_rules() {
    const auto number = [](const Node& value) { return value.quoted ? std::nullopt : value.number(); };
    const auto length = [](const Node& value) {
      return type_of(value) == "string" ? std::optional(static_cast<double>(util::code_points(value.text)))
                                        : std::nullopt;
    };
    const auto count = [](const Node& value) {
      return value.is_list() ? std::optional(static_cast<double>(value.items.size())) : std::nullopt;
    };
    static const std::map<std::string, Rule> rules{
        {"type", type},
        {"nullable", nullptr},
        {"enum", one_of_values},
        {"const", constant},
        {"required", required},
        {"properties", properties},
        {"additionalProperties", other_properties},
        {"items", items},
        {"allOf", all_of},
        {"$ref", reference},
        {"pattern", pattern},
        {"format", format},
        {"minimum", bound(">=", number, std::greater_equal<>())},
        {"maximum", bound("<=", number, std::less_equal<>())},
        {"exclusiveMinimum", bound(">", number, std::greater<>())},
        {"exclusiveMaximum", bound("<", number, std::less<>())},
        {"minLength", bound(">=", length, std::greater_equal<>())},
        {"maxLength", bound("<=", length, std::less_equal<>())},
        {"minItems", bound(">=", count, std::greater_equal<>())},
        {"maxItems", bound("<=", count, std::less_equal<>())},
        {"title", nullptr},
        {"description", nullptr},
        {"default", nullptr},
        {"example", nullptr},
        {"examples", nullptr},
        {"deprecated", nullptr},
        {"readOnly", nullptr},
        {"writeOnly", nullptr},
        {"definitions", nullptr},
        {"$defs", nullptr},
        {"$schema", nullptr},
        {"$id", nullptr},
        {"$comment", nullptr},
    };
    return rules;
  }

  const Node& root_;
  const std::string& file_;
  std::vector<Misfit> found_;
};

}  // namespace

Result<std::vector<Misfit>> misfits(const Node& document, const Node& schema, const std::string& schema_file) {
  Validator validator(schema, schema_file);
  RD_CHECK(validator.check(document, schema, "$", 0));
  return validator.found();
}

}  // namespace readiness::probes::technology
