// SPDX-License-Identifier: Apache-2.0
// A specification on file that says what is needed: deployment, product, version and date, and of a server of our own
// its size and system. Article 三.1: 供应商提供的技术规格说明书.
#include "probes/technology/requirement.hpp"
#include "text/phrase.hpp"

namespace readiness::probes::technology::states_requirements {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase specification_complete{"{0} 写明了 {2} 项中的 {1} 项", "{0} states {1} of {2} things that are needed"};
constexpr text::Phrase specification_unstated{"没有写明 {0}", "{0} is not stated"};
// clang-format on
}  // namespace phrases

using text::say;

struct Statement {
  const char* key;
  bool stated;
};

std::vector<Statement> statements_of(const Specification& specification) {
  std::vector<Statement> all{{"product", !specification.product.empty()},
                             {"version", !specification.version.empty()},
                             {"date", specification.date.has_value()}};
  if (specification.hosted_by_vendor) return all;
  all.push_back({"server.cpu_cores", specification.cpu_cores.has_value()});
  all.push_back({"server.memory_gib", specification.memory_gib.has_value()});
  all.push_back({"server.disk_gib", specification.disk_gib.has_value()});
  all.push_back({"server.os", !specification.systems.empty()});
  return all;
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const std::string path = params.text("specification");
  RD_TRY(const Specification specification, read_specification(host, path));
  const std::vector<Statement> all = statements_of(specification);
  Verdict verdict{.evidence = {specification.evidence}};
  for (const Statement& one : all)
    if (!one.stated) verdict.samples.push_back({.file = path, .reason = say<phrases::specification_unstated>(one.key)});
  const std::size_t stated = all.size() - verdict.samples.size();
  verdict.measured = 100.0 * static_cast<double>(stated) / static_cast<double>(all.size());
  verdict.message = say<phrases::specification_complete>(path, stated, all.size());
  return verdict;
}

}  // namespace

Probe probe() {
  ParamSpec specification = specification_spec();
  specification.required = true;
  return {.info = {.id = "technology.states_requirements",
                   .statement = {"供应商规格说明书已存档，并写明了各项要求。",
                                 "The vendor's specification is on file and states what is needed."},
                   .unit = Unit::share,
                   .measured = {"写明的项目（产品、版本、日期；自行部署时还有处理器、内存、硬盘、操作系统）所占的比例",
                                "share of what is stated: product, version and date, and for servers of your own "
                                "processors, memory, disk and operating systems"},
                   .params = {specification},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: technology.states_requirements\n"
                              "  with: {specification: vendor_spec.yaml}\n",
                   .assurance = Assurance::document},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::states_requirements
