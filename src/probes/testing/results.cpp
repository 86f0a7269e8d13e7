// SPDX-License-Identifier: Apache-2.0
#include "probes/testing/results.hpp"

#include "probes/told.hpp"
#include "text/phrases.hpp"
#include "util/sha256.hpp"

namespace readiness::probes::testing {
namespace {

Result<Results> read_one(const std::string& path, const Host& host) {
  RD_TRY(const std::string text, host.read_file(path));
  if (text.size() > k_max_results)
    return Error{text::say<text::phrases::file_too_large>(path, text.size(), k_max_results)};
  auto run = parse_junit(path, text);
  if (!run) return told(std::move(run).error());
  return Results{{.path = path, .sha256 = util::sha256(text)}, std::move(run).value()};
}

}  // namespace

ParamSpec results_spec() {
  return {.name = "results",
          .type = ParamType::texts,
          .required = true,
          .meaning = {"JUnit XML 结果文件（一个或多个），相对于项目文件夹",
                      "the JUnit XML file with the results, or several, relative to the project folder"}};
}

Result<std::vector<Results>> read_results(const Params& params, const Host& host) {
  std::vector<Results> all;
  for (const std::string& path : params.texts("results")) RD_TRY(all.emplace_back(), read_one(path, host));
  return all;
}

std::vector<Evidence> evidence_of(const std::vector<Results>& all) {
  std::vector<Evidence> evidence;
  for (const Results& results : all) evidence.push_back(results.evidence);
  return evidence;
}

}  // namespace readiness::probes::testing
