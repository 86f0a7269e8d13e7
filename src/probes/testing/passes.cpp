// SPDX-License-Identifier: Apache-2.0
// Article 五.1: the quality of a whole run. A skipped case proves nothing, so it is neither passed nor failed.
#include "probes/testing/results.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

namespace readiness::probes::testing::passes {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase no_case_executed{"没有执行过的用例（跳过 {0} 个），无从判断", "no case was executed ({0} skipped), so nothing is known"};
constexpr text::Phrase cases_passed{"执行的 {1} 个用例中通过 {0} 个，另跳过 {2} 个", "{0} of {1} executed cases passed, {2} were skipped"};
constexpr text::Phrase case_failed{"失败：{0}", "failed: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

struct Tally {
  std::uint64_t passed = 0, failed = 0, skipped = 0;
  std::vector<Sample> failures;
};

Tally tally(const std::vector<Results>& all) {
  Tally sum;
  for (const Results& results : all) {
    for (const TestCase& one : results.run.cases) {
      sum.passed += one.status == TestCase::Status::passed;
      sum.skipped += one.status == TestCase::Status::skipped;
      if (one.status != TestCase::Status::failed) continue;
      ++sum.failed;
      sum.failures.push_back({.file = results.evidence.path, .reason = say<phrases::case_failed>(one.name)});
    }
  }
  return sum;
}

Verdict judge(Tally sum) {
  const std::uint64_t executed = sum.passed + sum.failed;
  if (executed == 0) return {.message = say<phrases::no_case_executed>(grouped(sum.skipped))};
  return {.measured = 100.0 * static_cast<double>(sum.passed) / static_cast<double>(executed),
          .message = say<phrases::cases_passed>(grouped(sum.passed), grouped(executed), grouped(sum.skipped)),
          .samples = std::move(sum.failures)};
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  Verdict verdict = judge(tally(results));
  verdict.evidence = evidence_of(results);
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.passes",
                   .statement = {"执行的测试用例全部通过。", "Every test case that was executed passed."},
                   .unit = Unit::share,
                   .measured = {"执行的用例中通过的比例；跳过的不计，一个也没有执行则未知",
                                "share of executed cases that passed; skipped ones do not count, and a run without "
                                "executed cases is unknown"},
                   .params = {results_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: testing.passes\n"
                              "  with: {results: results/junit.xml}\n"
                              "  expect: {pass: \">= 98 %\", fail: \"< 90 %\"}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::passes
