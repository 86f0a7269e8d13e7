// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/requirement.hpp"

#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::technology {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase one_requirement{"“{0}”和“specification”必须写且只能写一个", "write either '{0}' or 'specification', not both and not neither"};
constexpr text::Phrase requirement_not_positive{"“{0}”应大于 0，不是 {1}", "'{0}' must be more than 0, not {1}"};
constexpr text::Phrase vendor_hosts{"{0} 写明由供应商托管（model: saas），对服务器没有要求", "{0} says that the vendor hosts the system (model: saas), so no server is needed"};
// clang-format on
}  // namespace phrases

}  // namespace

using text::say;

namespace {

// All comments: what nobody has completed states nothing.
const Localized k_outline{
    R"(# 供应商技术规格说明书。去掉各行开头的“# ”，按供应商的说明填写；没有写明的不要填。
# model: on_prem            # 自行部署；由供应商托管的写 saas，并删去 server 各行
# vendor: 示例软件
# product: 示例销售系统
# version: "6.2"
# date: 2026-02-10          # 说明书的日期
# server:
#   cpu_cores: 8
#   memory_gib: 32
#   disk_gib: 500
#   os:                     # 名称同 /etc/os-release；min、max 为版本范围
#     - {name: debian, min: "12"}
)",
    R"(# The vendor's technical specification. Take the "# " off and write what the vendor states; leave out what he does not.
# model: on_prem            # servers of your own; saas where the vendor hosts it, without the lines of server
# vendor: Example Software
# product: Example Sales
# version: "6.2"
# date: 2026-02-10          # of the specification
# server:
#   cpu_cores: 8
#   memory_gib: 32
#   disk_gib: 500
#   os:                     # names as in /etc/os-release; min and max are a range of versions
#     - {name: debian, min: "12"}
)"};

}  // namespace

ParamSpec specification_spec() {
  return {.name = "specification",
          .type = ParamType::path,
          .meaning = {"供应商技术规格说明书（vendor_spec.yaml），从中读取要求",
                      "the vendor's specification (vendor_spec.yaml), which states what is needed"},
          .outline = k_outline};
}

Result<std::optional<Specification>> specification_of(const Params& params, const Host& host,
                                                      const std::string& stated) {
  if (params.has(stated) == params.has("specification")) return Error{say<phrases::one_requirement>(stated)};
  if (params.has(stated)) return std::optional<Specification>();
  RD_TRY(Specification specification, read_specification(host, params.text("specification")));
  return std::optional(std::move(specification));
}

Verdict hosted(const Specification& specification) {
  return {.otherwise = Outcome::not_applicable,
          .message = say<phrases::vendor_hosts>(specification.evidence.path),
          .evidence = {specification.evidence}};
}

Result<Requirement> requirement(const Params& params, const Host& host, const Amount& amount) {
  RD_TRY(const std::optional<Specification> specification, specification_of(params, host, amount.parameter));
  if (!specification) {
    const double needed = params.number(amount.parameter);
    if (needed > 0) return Requirement{.needed = needed};
    return Error{say<phrases::requirement_not_positive>(amount.parameter, util::floored(needed))};
  }
  if (specification->hosted_by_vendor) return Requirement{.settled = hosted(*specification)};
  const std::optional<double> needed = (*specification).*amount.member;
  if (!needed) return Error{say<text::phrases::specification_lacks>(specification->evidence.path, amount.key)};
  return Requirement{.needed = *needed, .evidence = {specification->evidence}};
}

Verdict share_of_need(double there, const Requirement& requirement, Localized message) {
  return {.measured = std::min(100.0, there / requirement.needed * 100),
          .message = std::move(message),
          .evidence = requirement.evidence};
}

}  // namespace readiness::probes::technology
