// SPDX-License-Identifier: Apache-2.0
#include "checklist/schema.hpp"

#include "checklist/check_schema.hpp"
#include "checklist/scalar_schema.hpp"
#include "checklist/shapes.hpp"
#include "text/phrase.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase unknown_schema{"没有“{0}”这种文件", "there is no kind of file called '{0}'"};
constexpr text::Phrase file_checklist{"检查表", "checklist"};
constexpr text::Phrase file_fragment{"检查表 include 的文件", "a file that a checklist includes"};
constexpr text::Phrase file_project{"项目文件 readiness.yaml", "project file readiness.yaml"};
constexpr text::Phrase file_machine{"readiness 机器信息", "readiness: facts of a machine"};
constexpr text::Phrase file_answers{"回答 answers.yaml", "answers.yaml"};
constexpr text::Phrase file_waivers{"豁免 waivers.yaml", "waivers.yaml"};
// clang-format on
}  // namespace phrases

using text::say;
using Kind = Shape::Kind;

struct FileKind {
  std::string name;
  Localized title;
  const Shape& shape;
};

const std::vector<FileKind>& file_kinds() {
  static const std::vector<FileKind> kinds{{"checklist", say<phrases::file_checklist>(), checklist_shape()},
                                           {"fragment", say<phrases::file_fragment>(), fragment_shape()},
                                           {"project", say<phrases::file_project>(), project_shape()},
                                           {"machine", say<phrases::file_machine>(), machine_shape()},
                                           {"answers", say<phrases::file_answers>(), answers_shape()},
                                           {"waivers", say<phrases::file_waivers>(), waivers_shape()}};
  return kinds;
}

bool has(const Shape& shape, const std::string& key) {
  return std::any_of(shape.keys.begin(), shape.keys.end(), [&](const Key& one) { return one.name == key; });
}

Json names_needed(const Shape& shape, Need need) {
  Json all = Json::array();
  for (const Key& key : shape.keys)
    if (key.need == need) all.push_back(key.name);
  return all;
}

class Writer {
 public:
  explicit Writer(const std::vector<Probe>& probes) : probes_(probes) {}

  Json file(const FileKind& kind) {
    Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", kind.title.in(Language::zh_en)}};
    schema.update(object(kind.shape));
    if (has(kind.shape, "extends")) {  // without a base, the file is the whole
      schema["if"] = {{"not", {{"required", {"extends"}}}}};
      schema["then"] = {{"required", names_needed(kind.shape, Need::finally)}};
    }
    if (!definitions_.empty()) schema["definitions"] = std::move(definitions_);
    return schema;
  }

 private:
  Json value(const Shape& shape) {
    switch (shape.kind) {
      case Kind::any:
        return Json::object();
      case Kind::list:
        return list(shape);
      case Kind::map:
        return {{"type", {"object", "null"}}, {"additionalProperties", value(shape.inner[0])}};
      case Kind::keys:
        return has(shape, "probe") ? check(shape) : object(shape);
      case Kind::localized:
        return localized();
      case Kind::either:
        return {{"anyOf", {value(shape.inner[0]), value(shape.inner[1])}}};
      default:
        return scalar_schema(shape);
    }
  }

  Json list(const Shape& shape) {
    if (shape.least == 0) return {{"type", {"array", "null"}}, {"items", value(shape.inner[0])}};
    return {{"type", "array"}, {"items", value(shape.inner[0])}, {"minItems", shape.least}};
  }

  static Json localized() {
    return {{"type", "object"},
            {"properties", {{"zh", text_schema()}, {"en", text_schema()}}},
            {"required", {"zh", "en"}},
            {"additionalProperties", false}};
  }

  Json object(const Shape& shape) {
    Json properties = Json::object();
    for (const Key& key : shape.keys) {
      properties[key.name] = value(key.shape);
      properties[key.name]["description"] = key.meaning.in(Language::zh_en);
    }
    Json required = names_needed(shape, Need::always);
    Json schema{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
    if (required.empty() && shape.one_of.empty()) schema["type"] = {"object", "null"};
    if (!required.empty()) schema["required"] = std::move(required);
    for (const std::string& one : shape.one_of) schema["oneOf"].push_back({{"required", {one}}});
    return schema;
  }

  // Long, and used by items and by changes to items: written once.
  Json check(const Shape& shape) {
    Json schema = object(shape);
    add_probes(schema, probes_);
    definitions_["check"] = std::move(schema);
    return {{"allOf", {{{"$ref", "#/definitions/check"}}}}};
  }

  const std::vector<Probe>& probes_;
  Json definitions_ = Json::object();
};

}  // namespace

std::vector<std::string> schema_kinds() {
  std::vector<std::string> names;
  for (const FileKind& kind : file_kinds()) names.push_back(kind.name);
  return names;
}

Result<std::string> json_schema(const std::string& kind, const std::vector<Probe>& probes) {
  const auto& kinds = file_kinds();
  const auto it = std::find_if(kinds.begin(), kinds.end(), [&](const FileKind& one) { return one.name == kind; });
  if (it == kinds.end()) return Error{say<phrases::unknown_schema>(kind), {}, util::suggest(kind, schema_kinds())};
  return Writer(probes).file(*it).dump(2) + "\n";
}

}  // namespace readiness::checklist
