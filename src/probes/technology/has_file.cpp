// SPDX-License-Identifier: Apache-2.0
// A specification, a diagram, a manual: is it there at all? Here a missing file is the answer "no"; a
// file that cannot be looked at is not known.
#include "probes/technology/requirement.hpp"
#include "text/phrases.hpp"
#include "util/calendar.hpp"
#include "util/file.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::technology::has_file {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase file_not_there{"没有文件 {0}", "there is no file {0}"};
constexpr text::Phrase file_good{"{0} 有 {1} 字节，修改于 {2}", "{0} has {1} bytes and was modified on {2}"};
constexpr text::Phrase file_too_small{"{0} 只有 {1} 字节，要求至少 {2} 字节", "{0} has only {1} bytes, at least {2} needed"};
constexpr text::Phrase file_too_old{"{0} 修改于 {1}，距今 {2} 天，要求不超过 {3} 天", "{0} was modified on {1}, {2} days ago; at most {3} days are allowed"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Verdict judge(const std::string& path, const FileFacts& facts, const Params& params, util::Day today) {
  const auto min_bytes = static_cast<std::uint64_t>(std::max<std::int64_t>(0, params.integer("min_bytes", 1)));
  const util::Day modified = std::chrono::floor<std::chrono::days>(facts.modified);
  const std::int64_t age = std::max<std::int64_t>(0, (today - modified).count());  // a clock may be ahead of ours
  const std::int64_t max_age = params.integer("max_age_days", age);

  if (facts.folder) return {.measured = 0, .message = say<text::phrases::file_is_folder>(path)};
  if (facts.bytes < min_bytes)
    return {.measured = 0, .message = say<phrases::file_too_small>(path, grouped(facts.bytes), grouped(min_bytes))};
  if (age > max_age)
    return {.measured = 0, .message = say<phrases::file_too_old>(path, util::format_day(modified), age, max_age)};
  return {.measured = 100, .message = say<phrases::file_good>(path, grouped(facts.bytes), util::format_day(modified))};
}

Result<Evidence> evidence(const std::string& path, const FileFacts& facts, const Host& host) {
  if (facts.folder || facts.bytes > util::k_max_text_file) return Evidence{.path = path};
  RD_TRY(const std::string bytes, host.read_file(path));
  return Evidence{.path = path, .sha256 = util::sha256(bytes)};
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  const std::string path = params.text("path");
  RD_TRY(const bool there, host.exists(path));
  if (!there) return Verdict{.measured = 0, .message = say<phrases::file_not_there>(path)};
  RD_TRY(const FileFacts facts, host.file_facts(path));
  Verdict verdict = judge(path, facts, params, circumstances.today);
  RD_TRY(verdict.evidence.emplace_back(), evidence(path, facts, host));
  return verdict;
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "technology.has_file",
               .statement = {"文件存在，且不过小、不过旧。", "The file exists and is neither too small nor too old."},
               .unit = Unit::share,
               .measured = {"符合为 100 %，否则为 0 %", "100 % if it is so, else 0 %"},
               .params = {{.name = "path",
                           .type = ParamType::path,
                           .required = true,
                           .meaning = {"文件，相对于项目文件夹", "the file, relative to the project folder"}},
                          {.name = "min_bytes",
                           .type = ParamType::integer,
                           .meaning = {"至少多少字节；默认 1，即不能为空",
                                       "the least size in bytes; default: 1, so not empty"}},
                          {.name = "max_age_days",
                           .type = ParamType::integer,
                           .meaning = {"最后修改距审核日最多多少天；默认不限",
                                       "days since it was last modified, at most; default: any"}}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: technology.has_file\n"
                          "  with: {path: documents/integration_architecture.pdf, max_age_days: 180}\n",
               .assurance = Assurance::document},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::technology::has_file
