// SPDX-License-Identifier: Apache-2.0
// Article 五.1, 核心业务流程 (线索转化→商机跟进→报价审批→订单生成→合同执行→回款核销): a chain is as good as its
// weakest step, so one failed case opens a step again.
#include "probes/testing/cases.hpp"
#include "text/phrases.hpp"

namespace readiness::probes::testing::covers_steps {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase steps_covered{"全部 {0} 个环节都有通过的用例且无失败", "all {0} steps have a passed case and no failed one"};
constexpr text::Phrase steps_open{"{1} 个环节中有 {0} 个有通过的用例且无失败；其余：{2}", "{0} of {1} steps have a passed case and no failed one; the others: {2}"};
// clang-format on
}  // namespace phrases

using text::say;

Coverage look_at(const Words& words, const std::vector<Case>& cases) {
  Coverage coverage;
  for (const Case& one : cases)
    if (matches(one, words)) coverage.add(one);
  return coverage;
}

Verdict judge(const ParamValue::Map& steps, const std::vector<Results>& results) {
  const std::vector<Case> cases = cases_of(results);
  std::vector<Sample> samples;
  Words open;
  for (const auto& [name, words] : steps) {
    const Coverage step = look_at(simplified(words), cases);
    if (step.covered()) continue;
    open.push_back(name);
    samples.push_back({.file = step.failure ? *step.failure->file : results.front().evidence.path,
                       .reason = why_open(same(name), word_list(words), step)});
  }
  const std::size_t covered = steps.size() - open.size();
  return {.measured = 100.0 * static_cast<double>(covered) / static_cast<double>(steps.size()),
          .message = open.empty() ? say<phrases::steps_covered>(covered)
                                  : say<phrases::steps_open>(covered, steps.size(), word_list(open)),
          .samples = std::move(samples),
          .evidence = evidence_of(results)};
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const ParamValue::Map steps = params.map("steps");
  if (steps.empty()) return Error{say<text::phrases::no_steps>()};
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  return judge(steps, results);
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "testing.covers_steps",
               .statement = {"每个业务环节都有通过的测试用例，且没有失败的。",
                             "Every step of the process has a passed test case and no failed one."},
               .unit = Unit::share,
               .measured = {"有通过用例且无失败的环节所占的比例",
                            "share of steps with a passed case and no failed one"},
               .params = {results_spec(),
                          {.name = "steps",
                           .type = ParamType::map,
                           .required = true,
                           .meaning = {"环节，及其用例的标识：用例、类或套件名称中的词，或 step、tag 等属性的值",
                                       "the steps, each with words that its cases bear in the name of the case, "
                                       "class or suite, or in a property such as step or tag"}}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: testing.covers_steps\n"
                          "  with:\n"
                          "    results: results/junit.xml\n"
                          "    steps: {线索转化: [lead_conversion, 线索转化], 订单生成: [order_creation, 订单生成]}\n"},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::covers_steps
