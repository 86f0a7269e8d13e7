// SPDX-License-Identifier: Apache-2.0
#include "data/jsonl/flatten.hpp"

#include "data/encoding/encoding.hpp"
#include "data/formats/digits.hpp"
#include "doc/read.hpp"
#include "text/phrase.hpp"
#include "util/utf8.hpp"

#include <fmt/format.h>
#include <simdjson.h>

#include <string>

namespace readiness::data::jsonl {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase jsonl_not_utf8{"字节 {0} 不是 UTF-8 编码", "the byte {0} is not UTF-8"};
constexpr text::Phrase jsonl_fault{"JSON 有误：{0}", "JSON fault: {0}"};
// clang-format on
}  // namespace phrases

namespace ondemand = simdjson::ondemand;
using text::say;
using Code = simdjson::error_code;

constexpr int k_max_depth = 64;

// RFC 8259, 6: -?(0|[1-9][0-9]*)(.[0-9]+)?([eE][+-]?[0-9]+)?
bool is_number(std::string_view text) {
  const auto digits = [&] {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[count])) ++count;
    text.remove_prefix(count);
    return count;
  };
  const auto skip = [&](std::string_view any) {
    const bool found = !text.empty() && any.find(text.front()) != std::string_view::npos;
    if (found) text.remove_prefix(1);
    return found;
  };
  skip("-");
  const bool zero = text.starts_with('0');
  const std::size_t whole = digits();
  if (whole == 0 || (zero && whole > 1)) return false;
  if (skip(".") && digits() == 0) return false;
  if (skip("eE")) {
    skip("+-");
    if (digits() == 0) return false;
  }
  return text.empty();
}

bool is_literal(std::string_view token) {
  return token == "true" || token == "false" || token == "null" || is_number(token);
}

// Without the blanks behind it.
std::string_view token_of(ondemand::value& value) {
  const std::string_view token = value.raw_json_token();
  return token.substr(0, token.find_last_not_of(" \t\r\n") + 1);
}

// A key with its escapes; simdjson only knows where it begins.
std::string_view as_written(ondemand::raw_json_string key) {
  std::size_t size = 0;
  while (key.raw()[size] != '"') size += key.raw()[size] == '\\' ? 2u : 1u;
  return {key.raw(), size};
}

std::size_t column_of(std::string_view line, std::size_t offset) {
  return util::code_points(line.substr(0, offset)) + 1;
}

// The reader of JSON documents knows the place and the reason better than the fast one.
LineFault explain(std::string_view line, Code code) {
  if (const auto fault = utf8_fault(line))
    return {say<phrases::jsonl_not_utf8>(fmt::format("{:02X}", static_cast<unsigned char>(line[*fault]))),
            column_of(line, *fault)};
  const doc::Parsed parsed = doc::parse("line.json", std::string(line));
  if (parsed.errors.empty()) return {say<phrases::jsonl_fault>(std::string(simdjson::error_message(code))), 1};
  const Error& first = parsed.errors.front();
  return {first.message, static_cast<std::size_t>(std::max(first.place.column, 1))};
}

}  // namespace

struct Flattener::Parser {
  Code line(simdjson::padded_string_view text, const Visit& visit) {
    ondemand::document document;
    if (const Code code = parser.iterate(text).get(document)) return code;
    ondemand::object object;
    if (const Code code = document.get_object().get(object)) return code;
    path.clear();
    if (const Code code = fields(object, visit, 1)) return code;
    const bool at_end = document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    return at_end ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
  }

  Code fields(ondemand::object object, const Visit& visit, int depth) {
    if (depth > k_max_depth) return simdjson::DEPTH_ERROR;
    const std::size_t parent = path.size();
    for (auto one : object) {
      ondemand::field field;
      std::string_view key;
      if (const Code code = std::move(one).get(field)) return code;
      if (const Code code = field.unescaped_key().get(key)) return code;
      path.append(parent == 0 ? "" : ".").append(key);
      if (const Code code = field_value(field.value(), visit, depth)) return code;
      path.resize(parent);
    }
    return simdjson::SUCCESS;
  }

  Code field_value(ondemand::value value, const Visit& visit, int depth) {
    const std::string_view token = token_of(value);
    if (token.starts_with('{')) {
      ondemand::object object;
      if (const Code code = value.get_object().get(object)) return code;
      return fields(object, visit, depth + 1);
    }
    if (token.starts_with('"')) {
      std::string_view text;
      if (const Code code = value.get_string().get(text)) return code;
      visit(path, text);
      return simdjson::SUCCESS;
    }
    compact.clear();
    if (const Code code = append(value, depth)) return code;
    visit(path, compact == "null" ? std::string_view() : compact);
    return simdjson::SUCCESS;
  }

  // Any value as JSON without blanks.
  Code append(ondemand::value value, int depth) {
    if (depth > k_max_depth) return simdjson::DEPTH_ERROR;
    const std::string_view token = token_of(value);
    if (token.starts_with('[')) return append_list(value, depth);
    if (token.starts_with('{')) return append_map(value, depth);
    if (token.starts_with('"')) {
      std::string_view text;
      if (const Code code = value.get_string().get(text)) return code;
    } else if (!is_literal(token)) {
      return simdjson::INCORRECT_TYPE;
    }
    compact += token;
    return simdjson::SUCCESS;
  }

  Code append_list(ondemand::value value, int depth) {
    ondemand::array items;
    if (const Code code = value.get_array().get(items)) return code;
    compact += '[';
    for (auto one : items) {
      ondemand::value item;
      if (const Code code = std::move(one).get(item)) return code;
      if (compact.back() != '[') compact += ',';
      if (const Code code = append(item, depth + 1)) return code;
    }
    compact += ']';
    return simdjson::SUCCESS;
  }

  Code append_map(ondemand::value value, int depth) {
    ondemand::object object;
    if (const Code code = value.get_object().get(object)) return code;
    compact += '{';
    for (auto one : object) {
      ondemand::field field;
      if (const Code code = std::move(one).get(field)) return code;
      if (compact.back() != '{') compact += ',';
      compact.append("\"").append(as_written(field.key())).append("\":");
      if (const Code code = field.unescaped_key().error()) return code;
      if (const Code code = append(field.value(), depth + 1)) return code;
    }
    compact += '}';
    return simdjson::SUCCESS;
  }

  ondemand::parser parser;
  std::string path;     // of the field at hand
  std::string compact;  // its value
};

Flattener::Flattener() : parser_(std::make_unique<Parser>()) {}
Flattener::Flattener(Flattener&&) noexcept = default;
Flattener::~Flattener() = default;

std::optional<LineFault> Flattener::flatten(std::string_view line, std::size_t room, const Visit& visit) {
  Code code = simdjson::SUCCESS;
  if (room >= line.size() + simdjson::SIMDJSON_PADDING) {
    code = parser_->line(simdjson::padded_string_view(line.data(), line.size(), room), visit);
  } else {
    const simdjson::padded_string copy(line);
    code = parser_->line(copy, visit);
  }
  if (code == simdjson::SUCCESS) return {};
  return explain(line, code);
}

}  // namespace readiness::data::jsonl
