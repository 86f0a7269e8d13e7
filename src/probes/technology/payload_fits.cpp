// SPDX-License-Identifier: Apache-2.0
// Samples of real messages against the format that was agreed. Article 三.3: 提前发现数据格式不兼容.
#include "doc/read.hpp"
#include "probes/technology/json_schema.hpp"
#include "probes/told.hpp"
#include "readiness/probe.hpp"
#include "text/phrase.hpp"
#include "util/sha256.hpp"

namespace readiness::probes::technology::payload_fits {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase payloads_fit{"{1} 份样例报文中有 {0} 份符合格式", "{0} of {1} sample payloads fit their schema"};
constexpr text::Phrase payload_fault{"第 {0} 行第 {1} 列：{2}", "line {0}, column {1}: {2}"};
constexpr text::Phrase payload_no_payloads{"“payloads”没有写任何报文", "'payloads' names no payload"};
constexpr text::Phrase payload_one_schema{"“{0}”应对应一份格式文件", "'{0}' needs exactly one schema"};
// clang-format on
}  // namespace phrases

using text::say;

struct Document {
  doc::Node root;
  Evidence evidence;
};

Result<Document> read(const std::string& path, const Host& host) {
  RD_TRY(const std::string text, host.read_file(path));
  auto root = doc::read(path, text);
  if (!root) return told(std::move(root).error());
  return Document{std::move(root).value(), {.path = path, .sha256 = util::sha256(text)}};
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const ParamValue::Map payloads = params.map("payloads");
  if (payloads.empty()) return Error{say<phrases::payload_no_payloads>()};
  Verdict verdict;
  std::size_t good = 0;
  for (const auto& [path, schemas] : payloads) {
    if (schemas.size() != 1) return Error{say<phrases::payload_one_schema>(path)};
    RD_TRY(const Document schema, read(schemas.front(), host));
    RD_TRY(const Document payload, read(path, host));
    RD_TRY(const std::vector<Misfit> faults, misfits(payload.root, schema.root, schemas.front()));
    good += faults.empty();
    for (const Misfit& fault : faults)
      verdict.samples.push_back(
          {.file = path, .reason = say<phrases::payload_fault>(fault.place.line, fault.place.column, fault.reason)});
    verdict.evidence.push_back(payload.evidence);
    verdict.evidence.push_back(schema.evidence);
  }
  verdict.measured = 100.0 * static_cast<double>(good) / static_cast<double>(payloads.size());
  verdict.message = say<phrases::payloads_fit>(good, payloads.size());
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "technology.payload_fits",
                   .statement = {"样例报文符合约定的格式。", "Sample payloads fit the schema that was agreed."},
                   .unit = Unit::share,
                   .measured = {"符合格式（JSON Schema）的样例报文所占的比例",
                                "share of the sample payloads that fit their JSON Schema"},
                   .params =
                       {{.name = "payloads",
                         .type = ParamType::map,
                         .required = true,
                         .meaning = {"样例报文及其 JSON Schema 文件，均为 JSON 或 YAML：{样例: 格式}，相对于项目文件夹",
                                     "sample payloads, each with the file of its JSON Schema, in JSON or YAML: "
                                     "{sample: schema}, relative to the project folder"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.payload_fits\n"
                              "  with:\n"
                              "    payloads: {documents/order.sample.json: documents/order.schema.json}\n",
                   .assurance = Assurance::measured},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::payload_fits
