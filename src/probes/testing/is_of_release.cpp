// SPDX-License-Identifier: Apache-2.0
// Results of an older build say nothing about the one that goes live. Article 五.1: 全面的测试…确保系统上线后稳定运行.
#include "host/version.hpp"
#include "probes/register.hpp"
#include "probes/testing/results.hpp"
#include "text/phrases.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::testing::is_of_release {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase cases_of_release{"{1} 个用例中有 {0} 个在待上线版本 {2} 上运行", "{0} of {1} cases were run on {2}, the release"};
constexpr text::Phrase case_of_other_version{"{0}：在 {1} 上运行", "{0}: run on {1}"};
constexpr text::Phrase case_of_no_version{"{0}：没有写版本", "{0}: no version is stated"};
constexpr text::Phrase no_version_at_all{"结果中没有写被测系统的版本（属性 version、build 或 release），无从判断", "the results do not say which version was tested (a property version, build or release), so nothing is known"};
constexpr text::Phrase release_missing{"项目文件的 facts 中没有待上线版本“{0}”", "the fact '{0}', the version that goes live, is not stated"};
// clang-format on
}  // namespace phrases

using text::say;

// v6.2 and Ｖ６．２ are 6.2.
std::string plain(std::string_view version) {
  std::string key = key_of(version);
  if (key.size() > 1 && key.front() == 'v' && host::is_version(std::string_view(key).substr(1))) key.erase(0, 1);
  return key;
}

// 6.2 is 6.2.0, but not 6.2-rc1. What is no version, such as a commit, has to be the same text.
bool is_same(const std::string& a, const std::string& b) {
  if (host::is_version(a) && host::is_version(b)) return host::compare_versions(a, b) == 0;
  return a == b;
}

bool is_of(const TestCase& test, const std::string& release) {
  return std::any_of(test.versions.begin(), test.versions.end(),
                     [&](const std::string& version) { return is_same(plain(version), release); });
}

Localized reason_of(const TestCase& test) {
  if (test.versions.empty()) return say<phrases::case_of_no_version>(test.name);
  return say<phrases::case_of_other_version>(test.name, shown(test.versions.back()));
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  const std::string name = params.text("fact", "release");
  const auto fact = circumstances.facts.find(name);
  if (fact == circumstances.facts.end()) return Error{say<phrases::release_missing>(name)};
  const std::string release = plain(fact->second);
  RD_TRY(const std::vector<Results> results, read_results(params, host));

  std::uint64_t all = 0;
  bool stated = false;
  std::vector<Sample> samples;
  for (const Results& one : results) {
    for (const TestCase& test : one.run.cases) {
      ++all;
      stated = stated || !test.versions.empty();
      if (!is_of(test, release)) samples.push_back({.file = one.evidence.path, .reason = reason_of(test)});
    }
  }
  if (all == 0) return Error{say<text::phrases::no_case_at_all>()};
  if (!stated) return Error{say<phrases::no_version_at_all>()};
  const std::uint64_t right = all - samples.size();
  return Verdict{.measured = 100.0 * static_cast<double>(right) / static_cast<double>(all),
                 .message = say<phrases::cases_of_release>(right, all, shown(fact->second)),
                 .samples = std::move(samples),
                 .evidence = evidence_of(results)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.is_of_release",
                   .statement = {"测试结果属于待上线的版本。", "The test results are those of the release."},
                   .unit = Unit::share,
                   .measured = {"在待上线版本上运行的用例所占的比例（按结果中的属性 version、build 或 release）",
                                "share of the cases that were run on the release (by the properties version, build or "
                                "release of the results)"},
                   .params = {results_spec(),
                              {.name = "fact",
                               .type = ParamType::text,
                               .meaning = {"项目文件 facts 中写明待上线版本的名称；默认 release",
                                           "the fact that states the version that goes live; default: release"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: testing.is_of_release\n"
                              "  with: {results: results/junit.xml, fact: release}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::is_of_release
