// SPDX-License-Identifier: Apache-2.0
#include "checklist/scalar_schema.hpp"

namespace readiness::checklist {
namespace {

using Kind = Shape::Kind;

constexpr const char* k_id = "^(?!\\.)(?!.*\\.\\.)[^ \\x00-\\x1f\\x7f,:*/\\\\?\"<>|]+(?<!\\.)$";
constexpr const char* k_name =
    "^[^\\s\\d.+\\-*/%'\"()\\[\\]{}<>=!&|,;:?#@$^~`\\\\][^\\s+\\-*/%'\"()\\[\\]{}<>=!&|,;:?#@$^~`\\\\]*$";
constexpr const char* k_bound = "^\\s*(>=|<=|==|>|<)\\s*[-+]?[0-9.]+([eE][-+]?[0-9]+)?\\s*%?\\s*$";
constexpr const char* k_percent = "^\\s*\\+?(100(\\.0*)?|[0-9]{1,2}(\\.[0-9]*)?)\\s*%?\\s*$";
constexpr const char* k_date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
constexpr const char* k_expiry = "^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])|[0-9]{1,5}d)$";
constexpr const char* k_days = "^0*[1-9][0-9]*d$";
constexpr const char* k_sha256 = "^[0-9A-Fa-f]{64}$";

// Only a text, never a number.
Json form(const char* pattern) { return {{"type", "string"}, {"pattern", pattern}}; }

Json number_schema(const char* type, const Shape& shape) {
  Json schema{{"type", type}, {"minimum", shape.low}};
  if (shape.high < std::numeric_limits<double>::max()) schema["maximum"] = shape.high;
  return schema;
}

Json percent_schema() { return {{"anyOf", {{{"type", "number"}, {"minimum", 0}, {"maximum", 100}}, form(k_percent)}}}; }

}  // namespace

Json text_schema(const std::string& pattern) {
  return {{"type", {"string", "number", "boolean"}}, {"pattern", pattern}};
}

Json scalar_schema(const Shape& shape) {
  if (!shape.allowed.empty()) return {{"enum", shape.allowed}};
  switch (shape.kind) {
    case Kind::id:
      return text_schema(k_id);
    case Kind::name:
      return form(k_name);
    case Kind::condition:
      return form("\\S");
    case Kind::bound:
      return form(k_bound);
    case Kind::flag:
      return {{"type", "boolean"}};
    case Kind::integer:
      return number_schema("integer", shape);
    case Kind::number:
      return number_schema("number", shape);
    case Kind::positive:
      return {{"type", "number"}, {"exclusiveMinimum", 0}};
    case Kind::percent:
      return percent_schema();
    case Kind::date:
      return form(k_date);
    case Kind::expiry:
      return form(k_expiry);
    case Kind::days:
      return form(k_days);
    case Kind::sha256:
      return form(k_sha256);
    case Kind::url:
      return form("^https?://");
    case Kind::character:
      return {{"type", {"string", "integer"}}, {"minLength", 1}, {"maxLength", 1}};
    default:
      return text_schema();
  }
}

}  // namespace readiness::checklist
