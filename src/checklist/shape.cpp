// SPDX-License-Identifier: Apache-2.0
#include "checklist/shape.hpp"

#include "text/phrases.hpp"
#include "text/punctuation.hpp"
#include "util/calendar.hpp"
#include "util/expression.hpp"
#include "util/file_name.hpp"
#include "util/inside.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"
#include "util/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_key{"没有“{0}”这个键", "unknown key '{0}'"};
constexpr text::Phrase missing_key{"缺少“{0}”", "'{0}' is missing"};
constexpr text::Phrase missing_one_of{"{0} 必须写其中一个，且只写一个", "exactly one of {0} must be given"};
constexpr text::Phrase must_be{"{0}应是{1}，不是{2}", "{0} must be {1}, not {2}"};
constexpr text::Phrase must_not_be_empty{"{0}不能为空", "{0} must not be empty"};
constexpr text::Phrase found_scalar{"“{0}”", "'{0}'"};
constexpr text::Phrase found_list{"{0} 项的列表", "a list of {0}"};
constexpr text::Phrase found_empty_list{"空列表", "an empty list"};
constexpr text::Phrase found_map{"映射", "a map"};
constexpr text::Phrase found_empty_map{"空映射", "an empty map"};
constexpr text::Phrase found_nothing{"空值", "empty"};
constexpr text::Phrase language_missing{"{0}缺少 {1} 文字", "{0} has no {1} text"};
constexpr text::Phrase language_zh{"zh（中文）", "zh (Chinese)"};
constexpr text::Phrase language_en{"en（英文）", "en (English)"};
constexpr text::Phrase both_languages_form{"写作 {{zh: 中文, en: English}}", "write {{zh: 中文, en: English}}"};
constexpr text::Phrase comma_needs_quotes{"{{}} 中含半角逗号的文字要放进引号", "inside {{}}, a text with a comma needs quotes"};
constexpr text::Phrase id_form{"编号会用作文件名：不能有空白、控制字符、.. 和 , : * / \\ ? \" < > |，不能以 . 开头或结尾，不能是 CON 等系统保留名", "an id becomes a file name: no blanks, no control characters, no .., none of , : * / \\ ? \" < > |, no . at either end, no reserved name such as CON"};
constexpr text::Phrase name_form{"以字母或 _ 开头，其后为字母、数字、_ 和 .；不能是 and、or、not、in、is 等关键字", "begin with a letter or _, go on with letters, digits, _ and .; no keyword such as and, or, not, in, is"};
constexpr text::Phrase sha256_form{"用 sha256sum 计算", "sha256sum prints it"};
constexpr text::Phrase an_inner_path{"项目文件夹之内的相对路径", "a path inside the project folder"};
constexpr text::Phrase inner_path_form{"检查表不能用绝对路径，也不能用 .. 离开项目文件夹；项目自己可在 readiness.yaml 的 tables 下写明", "a checklist names no absolute path and does not leave the folder by ..; a project may, under tables in readiness.yaml"};
constexpr text::Phrase an_id{"编号", "an id"};
constexpr text::Phrase a_name{"可用于条件的名称", "a name that conditions can use"};
constexpr text::Phrase two_languages{"中英文两种文字", "a text in both languages"};
constexpr text::Phrase an_integer_from{"不小于 {0} 的整数", "a whole number of at least {0}"};
constexpr text::Phrase a_positive_number{"大于 0 的数字", "a number above 0"};
constexpr text::Phrase a_number_between{"{0} 到 {1} 之间的数字", "a number from {0} to {1}"};
constexpr text::Phrase a_percentage{"0 % 到 100 % 之间的百分比", "a percentage from 0 % to 100 %"};
constexpr text::Phrase a_date{"2026-01-30 形式的日期", "a date such as 2026-01-30"};
constexpr text::Phrase an_expiry{"日期或天数，如 2026-01-30 或 90d", "a date or a number of days, such as 2026-01-30 or 90d"};
constexpr text::Phrase a_span_of_days{"天数，如 180d", "a number of days such as 180d"};
constexpr text::Phrase a_sha256{"64 位十六进制的 SHA-256", "a SHA-256 of 64 hex digits"};
constexpr text::Phrase an_address{"http:// 或 https:// 开头的网址", "an address that begins with http:// or https://"};
constexpr text::Phrase a_character{"单个字符", "one character"};
constexpr text::Phrase a_list{"列表", "a list"};
constexpr text::Phrase a_list_from{"至少 {0} 项的列表", "a list of at least {0}"};
constexpr text::Phrase a_map{"映射（“键: 值”）", "a map (key: value)"};
constexpr text::Phrase or_else{"{0}，或{1}", "{0}, or {1}"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;
using Kind = Shape::Kind;

// ---- single values ----

// It stands in lists and on command lines, and becomes the name of a file.
bool is_id(const std::string& text) {
  return text.find_first_of(" \t\r\n,:*") == std::string::npos && text.find("..") == std::string::npos &&
         util::trim(text) == text && util::is_file_name(text);
}

// Exactly what the condition language takes for one name, keywords excluded.
bool is_name(const std::string& text) {
  const auto condition = util::Expression::parse(text + " is blank");
  return condition && condition->names() == std::vector<std::string>{text};
}

bool is_sha256(const std::string& text) {
  return text.size() == 64 && util::lower(text).find_first_not_of("0123456789abcdef") == std::string::npos;
}

bool is_url(const std::string& text) { return text.starts_with("http://") || text.starts_with("https://"); }

bool is_between(std::optional<double> value, double low, double high) {
  return value && *value >= low && *value <= high;
}

bool fits(const Node& node, const Shape& shape) {
  switch (shape.kind) {
    case Kind::id:
      return is_id(node.text);
    case Kind::name:
      return is_name(node.text);
    case Kind::flag:
      return node.flag().has_value();
    case Kind::integer:
      return node.integer() && static_cast<double>(*node.integer()) >= shape.low;
    case Kind::number:
      return is_between(node.number(), shape.low, shape.high);
    case Kind::positive:
      return node.number() && *node.number() > 0;
    case Kind::percent:
      return is_between(percentage(node), 0, 100);
    case Kind::date:
      return util::parse_day(node.text).ok();
    case Kind::expiry:
      return util::parse_expiry(node.text, util::Day{}).ok();
    case Kind::days:
      return span_of_days(node).has_value();
    case Kind::sha256:
      return is_sha256(node.text);
    case Kind::url:
      return is_url(node.text);
    case Kind::inner_path:
      return util::stays_inside(node.text);
    case Kind::character:
      return util::code_points(node.text) == 1;
    default:
      return true;
  }
}

Localized describe(const Shape& shape) {
  switch (shape.kind) {
    case Kind::id:
      return say<phrases::an_id>();
    case Kind::name:
      return say<phrases::a_name>();
    case Kind::localized:
      return say<phrases::two_languages>();
    case Kind::flag:
      return say<text::phrases::a_flag>();
    case Kind::integer:
      return say<phrases::an_integer_from>(shape.low);
    case Kind::number:
      return say<phrases::a_number_between>(shape.low, shape.high);
    case Kind::positive:
      return say<phrases::a_positive_number>();
    case Kind::percent:
      return say<phrases::a_percentage>();
    case Kind::date:
      return say<phrases::a_date>();
    case Kind::expiry:
      return say<phrases::an_expiry>();
    case Kind::days:
      return say<phrases::a_span_of_days>();
    case Kind::sha256:
      return say<phrases::a_sha256>();
    case Kind::url:
      return say<phrases::an_address>();
    case Kind::inner_path:
      return say<phrases::an_inner_path>();
    case Kind::character:
      return say<phrases::a_character>();
    case Kind::list:
      return shape.least > 0 ? say<phrases::a_list_from>(shape.least) : say<phrases::a_list>();
    case Kind::map:
    case Kind::keys:
      return say<phrases::a_map>();
    case Kind::either:
      return say<phrases::or_else>(describe(shape.inner[0]), describe(shape.inner[1]));
    default:
      return say<text::phrases::a_text>();
  }
}

Localized hint(const Shape& shape, const Node& found) {
  if (shape.kind == Kind::localized) return say<phrases::both_languages_form>();
  if (!found.is_scalar()) return {};
  if (shape.kind == Kind::id) return say<phrases::id_form>();
  if (shape.kind == Kind::name) return say<phrases::name_form>();
  if (shape.kind == Kind::sha256) return say<phrases::sha256_form>();
  if (shape.kind == Kind::inner_path) return say<phrases::inner_path_form>();
  return {};
}

// ---- the walk ----

enum class Form { scalar, list, map };

Form form_of(const Shape& shape) {
  if (shape.kind == Kind::list) return Form::list;
  const bool map = shape.kind == Kind::map || shape.kind == Kind::keys || shape.kind == Kind::localized;
  return map ? Form::map : Form::scalar;
}

Form form_of(const Node& node) { return node.is_list() ? Form::list : node.is_map() ? Form::map : Form::scalar; }

// Nothing when no alternative fits the node's form.
const Shape* chosen(const Shape& shape, const Node& node) {
  if (shape.kind != Kind::either) return &shape;
  for (const Shape& one : shape.inner)
    if (form_of(one) == form_of(node)) return &one;
  return nullptr;
}

class Walk {
 public:
  void check(const Node& node, const Shape& shape, const Localized& subject) {
    const Shape* one = chosen(shape, node);
    if (!one) return complain(node, shape, subject);
    if (one->kind == Kind::any) return;
    const bool may_be_empty = form_of(*one) != Form::scalar && one->kind != Kind::localized && one->least == 0;
    if (node.is_null() && may_be_empty) return check_keys(node, *one);
    if (form_of(*one) != form_of(node)) return complain(node, *one, subject);
    switch (one->kind) {
      case Kind::list:
        return check_list(node, *one, subject);
      case Kind::map:
        return check_map(node, *one);
      case Kind::keys:
        return check_keys(node, *one);
      case Kind::localized:
        return check_languages(node, subject);
      default:
        return check_scalar(node, *one, subject);
    }
  }

  Errors errors;

 private:
  void check_list(const Node& node, const Shape& shape, const Localized& subject) {
    if (node.items.size() < shape.least) return complain(node, shape, subject);
    for (const Node& item : node.items) check(item, shape.inner[0], say<text::phrases::subject_entry>(name_));
  }

  void check_map(const Node& node, const Shape& shape) {
    for (const Node::Entry& entry : node.entries) enter(entry, shape.inner[0]);
  }

  void check_keys(const Node& node, const Shape& shape) {
    for (const Node::Entry& entry : node.entries) {
      const auto key =
          std::find_if(shape.keys.begin(), shape.keys.end(), [&](const Key& one) { return one.name == entry.key; });
      if (key != shape.keys.end())
        enter(entry, key->shape);
      else
        errors.push_back(
            {say<phrases::unknown_key>(entry.key), entry.place, util::suggest(entry.key, names(shape.keys))});
    }
    for (const Key& key : shape.keys)
      if (key.need == Need::always && !node.entry(key.name))
        errors.push_back({say<phrases::missing_key>(key.name), node.place, key.meaning});
    const auto given = std::count_if(shape.one_of.begin(), shape.one_of.end(),
                                     [&](const std::string& one) { return node.entry(one) != nullptr; });
    if (!shape.one_of.empty() && given != 1)
      errors.push_back({say<phrases::missing_one_of>(text::enumerated(shape.one_of)), node.place});
  }

  void check_languages(const Node& node, const Localized& subject) {
    const std::vector<std::string> languages{"zh", "en"};
    for (const Node::Entry& entry : node.entries) {
      if (std::find(languages.begin(), languages.end(), entry.key) == languages.end())
        errors.push_back({say<phrases::unknown_key>(entry.key), entry.place,
                          entry.value.is_null() ? say<phrases::comma_needs_quotes>()  // {en: First, second}
                                                : util::suggest(entry.key, languages)});
      else
        enter(entry, Shape{.kind = Kind::text});
    }
    for (const std::string& language : languages)
      if (!node.entry(language))
        errors.push_back({say<phrases::language_missing>(
                              subject, language == "zh" ? say<phrases::language_zh>() : say<phrases::language_en>()),
                          node.place, say<phrases::both_languages_form>()});
  }

  void check_scalar(const Node& node, const Shape& shape, const Localized& subject) {
    const bool is_blank = shape.kind != Kind::character && util::trim(node.text).empty();
    if (node.is_null() || is_blank) {
      errors.push_back({say<phrases::must_not_be_empty>(subject), node.place});
    } else if (!fits(node, shape)) {
      complain(node, shape, subject);
    } else if (const auto& allowed = shape.allowed;
               !allowed.empty() && std::find(allowed.begin(), allowed.end(), node.text) == allowed.end()) {
      errors.push_back({say<text::phrases::not_an_allowed_value>(subject, node.text), node.place,
                        util::suggest(node.text, allowed)});
    }
  }

  void enter(const Node::Entry& entry, const Shape& shape) {
    const std::string outer = std::exchange(name_, entry.key);
    check(entry.value, shape, say<text::phrases::subject_key>(entry.key));
    name_ = outer;
  }

  void complain(const Node& node, const Shape& shape, const Localized& subject) {
    Error error = must_be(subject, describe(shape), node);
    if (error.hint.empty()) error.hint = hint(shape, node);
    errors.push_back(std::move(error));
  }

  std::string name_;  // of the nearest key
};

void add_gaps(const Node& node, const Shape& shape, Errors& errors) {
  const Shape* one = chosen(shape, node);
  if (!one) return;
  for (const Node& item : node.items)
    if (one->kind == Kind::list) add_gaps(item, one->inner[0], errors);
  for (const Node::Entry& entry : node.entries)
    if (one->kind == Kind::map) add_gaps(entry.value, one->inner[0], errors);
  for (const Key& key : one->keys) {
    if (const Node* value = node.find(key.name))
      add_gaps(*value, key.shape, errors);
    else if (key.need == Need::finally)
      errors.push_back({say<phrases::missing_key>(key.name), node.place, key.meaning});
  }
}

Localized describe_found(const Node& found) {
  if (found.is_list())
    return found.items.empty() ? say<phrases::found_empty_list>() : say<phrases::found_list>(found.items.size());
  if (found.is_map()) return found.entries.empty() ? say<phrases::found_empty_map>() : say<phrases::found_map>();
  if (found.is_null()) return say<phrases::found_nothing>();
  return say<phrases::found_scalar>(util::shorten(found.text, 60));
}

// "write true" for those who know YAML 1.1.
Localized hint_of_yaml_1_1(const Node& found) {
  const std::string word = util::lower(found.text);
  if (word == "yes" || word == "on") return say<text::phrases::write_this>("true");
  if (word == "no" || word == "off") return say<text::phrases::write_this>("false");
  return {};
}

}  // namespace

Errors misfits(const Node& node, const Shape& shape, const Localized& subject) {
  Walk walk;
  walk.check(node, shape, subject);
  return std::move(walk.errors);
}

Errors gaps(const Node& node, const Shape& shape) {
  Errors errors;
  add_gaps(node, shape, errors);
  return errors;
}

std::optional<double> percentage(const Node& node) {
  std::string_view digits = util::trim(node.text);
  if (digits.ends_with('%')) digits = util::trim(digits.substr(0, digits.size() - 1));
  return Node{.text = std::string(digits)}.number();
}

std::optional<int> span_of_days(const Node& node) {
  const bool is_span = node.text.find_first_not_of("0123456789") + 1 == node.text.size() && node.text.ends_with('d');
  const auto days = is_span ? Node{.text = node.text.substr(0, node.text.size() - 1)}.integer() : std::nullopt;
  if (!days || *days < 1 || *days > 36'500) return std::nullopt;
  return static_cast<int>(*days);
}

Error must_be(const Localized& subject, const Localized& what, const Node& found) {
  const bool flag = what == say<text::phrases::a_flag>();
  return {say<phrases::must_be>(subject, what, describe_found(found)), found.place,
          flag ? hint_of_yaml_1_1(found) : Localized{}};
}

std::vector<std::string> names(const std::vector<Key>& keys) {
  std::vector<std::string> all;
  for (const Key& key : keys) all.push_back(key.name);
  return all;
}

}  // namespace readiness::checklist
