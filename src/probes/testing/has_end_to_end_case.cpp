// SPDX-License-Identifier: Apache-2.0
// Steps that work one by one may still not fit together. Article 五.1: 线索转化→…→回款核销的完整流程.
#include "probes/register.hpp"
#include "probes/testing/cases.hpp"
#include "text/phrases.hpp"

namespace readiness::probes::testing::has_end_to_end_case {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase end_to_end_found{"贯穿全部 {1} 个环节且通过的用例有 {0} 个", "passed cases that bear all {1} steps: {0}"};
constexpr text::Phrase end_to_end_nearest{"最接近的是 {0}，缺少：{1}", "the nearest is {0}, which lacks: {1}"};
constexpr text::Phrase end_to_end_not_passed{"{0} 贯穿全部环节，但没有通过", "{0} bears all steps, but it did not pass"};
// clang-format on
}  // namespace phrases

using text::say;

Words steps_without(const Case& one, const ParamValue::Map& steps) {
  Words missing;
  for (const auto& [name, words] : steps)
    if (!matches(one, simplified(words))) missing.push_back(name);
  return missing;
}

struct Search {
  std::uint64_t passed = 0;
  const Case* nearest = nullptr;
  Words missing;  // of the nearest
};

Search search(const std::vector<Case>& cases, const ParamValue::Map& steps) {
  Search found;
  for (const Case& one : cases) {
    Words missing = steps_without(one, steps);
    if (missing.size() == steps.size()) continue;
    found.passed += missing.empty() && one.test->status == TestCase::Status::passed;
    if (found.nearest && missing.size() >= found.missing.size()) continue;
    found.nearest = &one;
    found.missing = std::move(missing);
  }
  return found;
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const ParamValue::Map steps = params.map("steps");
  if (steps.empty()) return Error{say<text::phrases::no_steps>()};
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  const std::vector<Case> cases = cases_of(results);
  const Search found = search(cases, steps);
  Localized remark;
  if (found.passed == 0 && found.nearest)
    remark = found.missing.empty()
                 ? say<phrases::end_to_end_not_passed>(found.nearest->test->name)
                 : say<phrases::end_to_end_nearest>(found.nearest->test->name, word_list(found.missing));
  return Verdict{.measured = static_cast<double>(found.passed),
                 .message = with_remark(say<phrases::end_to_end_found>(found.passed, steps.size()), remark),
                 .evidence = evidence_of(results)};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "testing.has_end_to_end_case",
               .statement = {"有贯穿全部环节的用例并且通过。", "A passed test case runs through all steps."},
               .unit = Unit::count,
               .measured = {"贯穿全部环节且通过的用例数", "number of passed cases that bear all steps"},
               .params = {results_spec(),
                          {.name = "steps",
                           .type = ParamType::map,
                           .required = true,
                           .meaning = {"环节，及其用例的标识；一个用例须带有全部环节的标识（如 step、tag 属性）",
                                       "the steps, each with words; one case has to bear those of all steps, such as "
                                       "in properties called step or tag"}}},
               .pass = ">= 1",
               .example = "check:\n"
                          "  probe: testing.has_end_to_end_case\n"
                          "  with:\n"
                          "    results: results/junit.xml\n"
                          "    steps: {线索转化: [lead_conversion], 回款核销: [payment_settlement]}\n"},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::has_end_to_end_case
