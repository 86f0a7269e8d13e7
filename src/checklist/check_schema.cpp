// SPDX-License-Identifier: Apache-2.0
#include "checklist/check_schema.hpp"

namespace readiness::checklist {
namespace {

Json one_or_more(Json one) { return {{"anyOf", {one, {{"type", "array"}, {"items", one}, {"minItems", 1}}}}}; }

Json allowed_schema(const std::vector<std::string>& allowed) {
  return allowed.empty() ? text_schema() : Json{{"enum", allowed}};
}

Json value_schema(const ParamSpec& spec) {
  switch (spec.type) {
    case ParamType::text:
      return allowed_schema(spec.allowed);
    case ParamType::integer:
      return {{"type", "integer"}};
    case ParamType::number:
      return {{"type", "number"}};
    case ParamType::flag:
      return {{"type", "boolean"}};
    case ParamType::texts:
      return one_or_more(allowed_schema(spec.allowed));
    case ParamType::columns:
      return one_or_more(text_schema());
    case ParamType::urls:
      return one_or_more(text_schema("^(https?://|tcp://|fact:).+"));
    case ParamType::version:
      return text_schema("^[0-9]+(\\.[0-9]+)*$");
    case ParamType::map:
      return {{"type", "object"}, {"minProperties", 1}, {"additionalProperties", one_or_more(text_schema())}};
    case ParamType::table:
    case ParamType::column:
    case ParamType::expression:
    case ParamType::pattern:
    case ParamType::path:
    case ParamType::machine:
    case ParamType::command:
      return text_schema();
  }
  return {};
}

Json with_schema(const ProbeInfo& probe) {
  Json properties = Json::object();
  Json required = Json::array();
  for (const ParamSpec& spec : probe.params) {
    properties[spec.name] = value_schema(spec);
    properties[spec.name]["description"] = spec.meaning.in(Language::zh_en);
    if (spec.required) required.push_back(spec.name);
  }
  Json schema{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (!required.empty()) schema["required"] = std::move(required);
  return schema;
}

// What else holds for a check by this probe.
Json rule_of(const ProbeInfo& probe) {
  Json with = with_schema(probe);
  Json required = Json::array();
  if (with.contains("required")) required.push_back("with");
  if (probe.pass.empty()) required.push_back("expect");
  if (!with.contains("required")) with["type"] = {"object", "null"};
  Json rule{{"description", probe.statement.in(Language::zh_en)}, {"properties", {{"with", std::move(with)}}}};
  if (!required.empty()) rule["required"] = std::move(required);
  return {{"if", {{"properties", {{"probe", {{"const", probe.id}}}}}, {"required", {"probe"}}}},
          {"then", std::move(rule)}};
}

}  // namespace

void add_probes(Json& check, const std::vector<Probe>& probes) {
  if (probes.empty()) return;  // an empty list is no schema
  Json ids = Json::array(), rules = Json::array();
  for (const Probe& probe : probes) {
    ids.push_back(probe.info.id);
    rules.push_back(rule_of(probe.info));
  }
  Json& name = check["properties"]["probe"];
  name = {{"enum", std::move(ids)}, {"description", name["description"]}};
  check["allOf"] = std::move(rules);
}

}  // namespace readiness::checklist
