// SPDX-License-Identifier: Apache-2.0
// The only user of simdjson: from its tokens to a tree of nodes.
#include "doc/json_reader.hpp"

#include "doc/cursor.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <simdjson.h>

#include <optional>
#include <unordered_map>

namespace readiness::doc {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase json_empty{"文件是空的", "the file is empty"};
constexpr text::Phrase json_top_level{"JSON 的最外层应是 {{}} 或 []", "JSON must begin with {{ or ["};
constexpr text::Phrase json_control_character{"引号中有未转义的控制字符", "a control character stands unescaped between quotes"};
constexpr text::Phrase json_bad_string{"引号中的转义无效", "invalid escape between quotes"};
constexpr text::Phrase json_bad_number{"数字写法无效", "invalid number"};
constexpr text::Phrase json_bad_literal{"这里应是一个值：文字、数字、true、false、null、列表或映射", "a value was expected here: a text, number, true, false, null, list or map"};
constexpr text::Phrase json_not_closed{"括号没有闭合", "a bracket is not closed"};
constexpr text::Phrase json_trailing{"JSON 结束后还有内容", "there is more text after the end of the JSON"};
constexpr text::Phrase json_fault{"JSON 语法错误：{0}", "JSON syntax error: {0}"};
constexpr text::Phrase json_separator{"这里缺少逗号、冒号、引号或值", "a comma, colon, quote or value is missing here"};
// clang-format on
}  // namespace phrases

namespace ondemand = simdjson::ondemand;
using text::say;

Localized explain(simdjson::error_code code) {
  switch (code) {
    case simdjson::STRING_ERROR:
      return say<phrases::json_bad_string>();
    case simdjson::NUMBER_ERROR:
    case simdjson::NUMBER_OUT_OF_RANGE:
      return say<phrases::json_bad_number>();
    case simdjson::T_ATOM_ERROR:
    case simdjson::F_ATOM_ERROR:
    case simdjson::N_ATOM_ERROR:
    case simdjson::INCORRECT_TYPE:
      return say<phrases::json_bad_literal>();
    case simdjson::INCOMPLETE_ARRAY_OR_OBJECT:
    case simdjson::OUT_OF_BOUNDS:
      return say<phrases::json_not_closed>();
    case simdjson::TRAILING_CONTENT:
      return say<phrases::json_trailing>();
    case simdjson::TAPE_ERROR:
      return say<phrases::json_separator>();
    default:
      return say<phrases::json_fault>(std::string(simdjson::error_message(code)));
  }
}

struct TextFault {
  Localized message;
  std::size_t offset;
};

// simdjson refuses these before it knows of places.
std::optional<TextFault> fault_in_quotes(std::string_view text) {
  std::optional<std::size_t> opened;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '"')
      opened = opened ? std::nullopt : std::optional(at);
    else if (opened && text[at] == '\\')
      ++at;
    else if (opened && static_cast<unsigned char>(text[at]) < ' ' && text[at] != '\n')
      return TextFault{say<phrases::json_control_character>(), at};
    else if (opened && text[at] == '\n')
      return TextFault{say<text::phrases::yaml_quote_not_closed>(), *opened};
  }
  if (opened) return TextFault{say<text::phrases::yaml_quote_not_closed>(), *opened};
  return std::nullopt;
}

struct Extent {
  bool closed;
  std::size_t offset;  // behind the bracket that closes the first one, or of the one that is not closed
};

// `text` begins with a bracket; its quotes are proved.
Extent extent_of(std::string_view text) {
  std::vector<std::size_t> open;
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"') quoted = !quoted;
    if (quoted && c == '\\') ++at;
    if (quoted) continue;
    if (c == '[' || c == '{') open.push_back(at);
    if (c != ']' && c != '}') continue;
    if ((c == ']') != (text[open.back()] == '[')) break;
    open.pop_back();
    if (open.empty()) return {true, at + 1};
  }
  return {false, open.back()};
}

class Builder {
 public:
  explicit Builder(const std::shared_ptr<const Source>& source)
      : source_(source), cursor_(source), json_(source->text) {}

  Parsed build() {
    auto root = document();
    if (root) return {std::move(root).value(), std::move(errors_)};
    errors_.push_back(std::move(root).error());
    return {Node{.place = {source_, 1, 1}}, std::move(errors_)};
  }

 private:
  Result<Node> document() {
    if (const auto fault = fault_in_quotes(source_->text)) return Error{fault->message, cursor_.at_byte(fault->offset)};
    const std::size_t begin = source_->text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return Error{say<phrases::json_empty>(), {source_, 1, 1}};
    if (source_->text[begin] != '{' && source_->text[begin] != '[')
      return Error{say<phrases::json_top_level>(), cursor_.at_byte(begin)};
    const Extent extent = extent_of(std::string_view(source_->text).substr(begin));
    const std::size_t offset = begin + extent.offset;
    if (!extent.closed) return Error{say<phrases::json_not_closed>(), cursor_.at_byte(offset)};
    if (const auto more = source_->text.find_first_not_of(" \t\r\n", offset); more != std::string::npos)
      return Error{say<phrases::json_trailing>(), cursor_.at_byte(more)};

    if (const auto code = parser_.iterate(json_).get(document_)) return failed(code, begin);
    ondemand::value root;
    if (const auto code = document_.get_value().get(root)) return failed(code, begin);
    return node(root, 1);
  }

  Result<Node> node(ondemand::value value, int depth) {
    const std::string_view token = value.raw_json_token();
    const std::size_t offset = offset_of(token.data());
    const Place place = cursor_.at_byte(offset);
    if (depth > k_max_depth) return Error{say<text::phrases::nested_too_deeply>(k_max_depth), place};
    if (++nodes_ > k_max_nodes) return Error{say<text::phrases::too_many_nodes>(k_max_nodes), place};
    switch (token[0]) {
      case '[':
        return list(value, place, depth);
      case '{':
        return map(value, place, depth);
      case '"':
        return text(value, place);
      default:
        return literal(value, token, place);
    }
  }

  Result<Node> list(ondemand::value value, const Place& place, int depth) {
    Node result{.kind = Node::Kind::list, .place = place};
    ondemand::array items;
    if (const auto code = value.get_array().get(items)) return failed(code);
    for (auto item : items) {
      ondemand::value element;
      if (const auto code = item.get(element)) return failed(code);
      RD_TRY(Node one, node(element, depth + 1));
      result.items.push_back(std::move(one));
    }
    return result;
  }

  Result<Node> map(ondemand::value value, const Place& place, int depth) {
    Node result{.kind = Node::Kind::map, .place = place};
    std::unordered_map<std::string, int> lines;  // of the keys seen
    ondemand::object fields;
    if (const auto code = value.get_object().get(fields)) return failed(code);
    for (auto one : fields) {
      ondemand::field field;
      if (const auto code = std::move(one).get(field)) return failed(code);
      const std::size_t quote = offset_of(field.key().raw()) - 1;
      const Place key_place = cursor_.at_byte(quote);
      std::string_view unescaped;
      if (const auto code = field.unescaped_key().get(unescaped)) return failed(code, quote);
      const std::string key(unescaped);
      RD_TRY(Node entry, node(field.value(), depth + 1));
      if (const auto [first, added] = lines.emplace(key, key_place.line); added)
        result.entries.push_back({key, key_place, std::move(entry)});
      else
        errors_.push_back({say<text::phrases::duplicate_key>(key, first->second), key_place});
    }
    return result;
  }

  Result<Node> text(ondemand::value value, const Place& place) {
    std::string_view unescaped;
    if (const auto code = value.get_string().get(unescaped)) return Error{explain(code), place};
    return Node{.text = std::string(unescaped), .quoted = true, .place = place};
  }

  static simdjson::error_code is_null(ondemand::value& value) {
    bool yes = false;
    const auto code = value.is_null().get(yes);
    return code || yes ? code : simdjson::N_ATOM_ERROR;
  }

  // A number, true, false or null: kept as written, once simdjson has proved it.
  Result<Node> literal(ondemand::value value, std::string_view token, const Place& place) {
    simdjson::error_code code = simdjson::INCORRECT_TYPE;
    if (token.starts_with('t') || token.starts_with('f'))
      code = value.get_bool().error();
    else if (token.starts_with('n'))
      code = is_null(value);
    else if (token.starts_with('-') || (token[0] >= '0' && token[0] <= '9'))
      code = value.get_number().error();
    if (code) return Error{explain(code), place};
    return Node{.text = std::string(util::trim(token)), .place = place};
  }

  Error failed(simdjson::error_code code, std::size_t otherwise) { return {explain(code), cursor_.at_byte(otherwise)}; }
  // At the token that simdjson stopped at.
  Error failed(simdjson::error_code code) {
    const char* at = nullptr;
    if (document_.current_location().get(at)) return failed(code, source_->text.size());
    return failed(code, offset_of(at));
  }

  std::size_t offset_of(const char* at) const { return static_cast<std::size_t>(at - json_.data()); }

  std::shared_ptr<const Source> source_;
  Cursor cursor_;
  simdjson::padded_string json_;
  ondemand::parser parser_;
  ondemand::document document_;
  Errors errors_;
  std::size_t nodes_ = 0;
};

}  // namespace

Parsed read_json(const std::shared_ptr<const Source>& source) { return Builder(source).build(); }

}  // namespace readiness::doc
