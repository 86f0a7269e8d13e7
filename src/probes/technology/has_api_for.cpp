// SPDX-License-Identifier: Apache-2.0
// What the vendor's OpenAPI (or Swagger) document offers for the objects that are to be connected. Article 三.2:
// 标准的、 开放的 API 接口, 支持数据的读取、写入和更新.
#include "doc/read.hpp"
#include "probes/register.hpp"
#include "probes/technology/requirement.hpp"
#include "probes/told.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <set>

namespace readiness::probes::technology::has_api_for {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase api_objects{"{1} 个对象中有 {0} 个有接口：{2}", "{0} of {1} objects have an interface: {2}"};
constexpr text::Phrase api_operations{"{1} 项能力中有 {0} 项有文档：{2}", "{0} of {1} operations are documented: {2}"};
constexpr text::Phrase api_row{"{0}（{1}）", "{0} ({1})"};
constexpr text::Phrase api_nothing{"无", "none"};
constexpr text::Phrase api_read{"读取", "read"};
constexpr text::Phrase api_create{"写入", "create"};
constexpr text::Phrase api_update{"更新", "update"};
constexpr text::Phrase api_delete{"删除", "delete"};
constexpr text::Phrase api_object_missing{"{0}：没有路径与 {1} 相符", "{0}: no path matches {1}"};
constexpr text::Phrase api_operation_missing{"{0}：没有{1}接口", "{0}: no interface to {1}"};
constexpr text::Phrase api_no_openapi{"{0} 不是 OpenAPI 或 Swagger 文档（没有 openapi 或 swagger 及 paths）", "{0} is no OpenAPI or Swagger document (no openapi or swagger, and paths)"};
constexpr text::Phrase api_no_objects{"“objects”没有写任何对象", "'objects' names no object"};
// clang-format on
}  // namespace phrases

using doc::Node;
using text::say;
using Words = std::vector<std::string>;
using Operations = std::set<std::string>;

// orders, Orders and sales-orders written sales_orders.
std::string simplified(std::string_view text) {
  std::string folded = util::fold(text);
  std::erase_if(folded, [](char c) { return c == '_' || c == '-'; });
  return folded;
}

bool is_parameter(std::string_view segment) { return segment.starts_with('{') || segment.starts_with(':'); }

// Whether a path is one of these things: all of them (/orders), or a single one (/orders/{id}), but nothing that is
// done with them (/orders/{id}/approve, /orders/search).
bool is_of(const std::string& path, const std::set<std::string>& words) {
  Words segments = util::split(path, '/');
  while (!segments.empty() && (segments.back().empty() || is_parameter(segments.back()))) segments.pop_back();
  return !segments.empty() && words.contains(simplified(segments.back()));
}

const char* operation_of(const std::string& method) {
  if (method == "get") return "read";
  if (method == "post") return "create";
  if (method == "put" || method == "patch") return "update";
  return method == "delete" ? "delete" : "";
}

Localized name_of(const std::string& operation) {
  if (operation == "read") return say<phrases::api_read>();
  if (operation == "create") return say<phrases::api_create>();
  return operation == "update" ? say<phrases::api_update>() : say<phrases::api_delete>();
}

Operations operations_of(const Node& paths, const Words& words) {
  std::set<std::string> wanted;
  for (const std::string& word : words) wanted.insert(simplified(word));
  Operations found;
  for (const Node::Entry& path : paths.entries) {
    if (!is_of(path.key, wanted)) continue;
    for (const Node::Entry& method : path.value.entries)
      if (const std::string operation = operation_of(util::lower(method.key)); !operation.empty())
        found.insert(operation);
  }
  return found;
}

Localized matrix_row(const std::string& object, const Operations& found) {
  Localized all;
  for (const char* operation : {"read", "create", "update", "delete"}) {
    if (!found.contains(operation)) continue;
    const Localized name = name_of(operation);
    all = all.empty() ? name : Localized{all.zh + "、" + name.zh, all.en + ", " + name.en};
  }
  return say<phrases::api_row>(shown(object), all.empty() ? say<phrases::api_nothing>() : all);
}

Verdict judge(const Params& params, const Node& paths, const std::string& file) {
  const ParamValue::Map objects = params.map("objects");
  const Words operations = params.texts("operations");
  Verdict verdict;
  std::vector<Localized> rows;
  const std::size_t each = std::max<std::size_t>(1, operations.size());
  std::size_t missing = 0;
  for (const auto& [object, words] : objects) {
    const Operations found = operations_of(paths, words);
    rows.push_back(matrix_row(object, found));
    const Localized list = text::enumerated(words);
    if (found.empty()) {
      missing += each;
      verdict.samples.push_back({.file = file, .reason = say<phrases::api_object_missing>(object, list)});
      continue;
    }
    for (const std::string& operation : operations) {
      if (found.contains(operation)) continue;
      ++missing;
      verdict.samples.push_back(
          {.file = file, .reason = say<phrases::api_operation_missing>(object, name_of(operation))});
    }
  }
  const std::size_t all = objects.size() * each;
  verdict.measured = 100.0 * static_cast<double>(all - missing) / static_cast<double>(all);
  verdict.message = operations.empty() ? say<phrases::api_objects>(all - missing, all, joined(rows))
                                       : say<phrases::api_operations>(all - missing, all, joined(rows));
  return verdict;
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  if (params.map("objects").empty()) return Error{say<phrases::api_no_objects>()};
  const std::string file = params.text("document");
  RD_TRY(const std::string text, host.read_file(file));
  const auto root = doc::read(file, text);
  if (!root) return told(root.error());
  const Node* paths = root->find("paths");
  if ((!root->find("openapi") && !root->find("swagger")) || !paths || !paths->is_map())
    return Error{say<phrases::api_no_openapi>(file)};
  Verdict verdict = judge(params, *paths, file);
  verdict.evidence = {{.path = file, .sha256 = util::sha256(text)}};
  return verdict;
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "technology.has_api_for",
           .statement = {"接口文档覆盖所有要对接的对象及操作。",
                         "The interface document covers the objects in scope and what is done with them."},
           .unit = Unit::share,
           .measured = {"有接口的对象所占的比例；写了 operations 时，为“对象 × 操作”中有接口的比例",
                        "share of objects with an interface; with operations, of the combinations of object and "
                        "operation"},
           .params = {{.name = "document",
                       .type = ParamType::path,
                       .required = true,
                       .meaning = {"OpenAPI 或 Swagger 文档（YAML 或 JSON），相对于项目文件夹",
                                   "the OpenAPI or Swagger document in YAML or JSON, relative to the project "
                                   "folder"}},
                      {.name = "objects",
                       .type = ParamType::map,
                       .required = true,
                       .meaning = {"对象，及其在路径中的写法：{客户: [customers, accounts]}",
                                   "objects, each with the words for it in paths: {customer: [customers, "
                                   "accounts]}"}},
                      {.name = "operations",
                       .type = ParamType::texts,
                       .meaning = {"需要的操作：read（GET）、create（POST）、update（PUT 或 PATCH）、delete（DELETE）；"
                                   "不写则有任意接口即可",
                                   "the operations needed: read (GET), create (POST), update (PUT or PATCH), "
                                   "delete (DELETE); default: any interface will do"},
                       .allowed = {"read", "create", "update", "delete"}}},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: technology.has_api_for\n"
                      "  with:\n"
                      "    document: documents/openapi.yaml\n"
                      "    objects: {客户: [customers, accounts], 订单: [orders]}\n"
                      "    operations: [read, create, update]\n",
           .assurance = Assurance::document},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_api_for
