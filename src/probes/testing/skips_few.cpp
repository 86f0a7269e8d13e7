// SPDX-License-Identifier: Apache-2.0
// A case that is skipped proves nothing, and hides behind a good pass rate. Article 五.1: 全面的测试.
#include "probes/testing/results.hpp"
#include "text/phrases.hpp"

namespace readiness::probes::testing::skips_few {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cases_executed{"共 {1} 个用例，执行 {0} 个，跳过 {2} 个", "{0} of {1} cases were executed, {2} were skipped"};
// clang-format on
}  // namespace phrases

using text::say;

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  std::uint64_t all = 0;
  std::vector<Sample> samples;
  for (const Results& one : results) {
    all += one.run.cases.size();
    for (const TestCase& test : one.run.cases)
      if (test.status == TestCase::Status::skipped)
        samples.push_back({.file = one.evidence.path, .reason = same(test.name)});
  }
  if (all == 0) return Error{say<text::phrases::no_case_at_all>()};
  const std::uint64_t skipped = samples.size();
  return Verdict{.measured = 100.0 * static_cast<double>(all - skipped) / static_cast<double>(all),
                 .message = say<phrases::cases_executed>(all - skipped, all, skipped),
                 .samples = std::move(samples),
                 .evidence = evidence_of(results)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.skips_few",
                   .statement = {"几乎没有跳过的用例。", "Hardly any test case is skipped."},
                   .unit = Unit::share,
                   .measured = {"执行过的用例所占的比例", "share of the cases that were executed"},
                   .params = {results_spec()},
                   .pass = ">= 98 %",
                   .example = "check:\n"
                              "  probe: testing.skips_few\n"
                              "  with: {results: results/junit.xml}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::skips_few
