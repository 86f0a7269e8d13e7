// SPDX-License-Identifier: Apache-2.0
// Results say something about the system only as it was when they were made. The oldest suite counts, so that a
// fresh file cannot hide stale ones. The age of the file is the second best: copying makes it young.
#include "probes/testing/results.hpp"
#include "text/phrase.hpp"
#include "util/calendar.hpp"
#include "util/moment.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::probes::testing::is_recent {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase run_on{"{0} 的测试运行于 {1}，距审核日 {2} 天", "{0} is of a run on {1}, {2} day(s) before the audit"};
constexpr text::Phrase file_of{"{0} 没有写运行时间；文件修改于 {1}，距审核日 {2} 天", "{0} has no timestamp; the file was modified on {1}, {2} day(s) before the audit"};
constexpr text::Phrase run_in_future{"{0} 的日期 {1} 晚于审核日 {2}，无法判断新旧", "{0} is dated {1}, after the day of the audit {2}, so its age is not known"};
constexpr text::Phrase timestamp_unreadable{"{0} 中的时间“{1}”无法识别", "the timestamp '{1}' in {0} cannot be read"};
// clang-format on
}  // namespace phrases

using std::chrono::days;
using text::say;
using util::Day;

constexpr std::size_t k_shown_width = 40;
constexpr days k_time_zones{1};  // runners write local time without a zone, which can be tomorrow in UTC

struct Made {
  std::string path;
  Day day;
  bool stamped = false;  // by the runner; else the file's time
};

// As runners write it, with or without a zone: none means UTC.
std::optional<std::chrono::sys_seconds> time_of(const std::string& text) {
  const auto moment = util::read_moment(text);
  return moment ? std::optional(std::chrono::sys_seconds(std::chrono::seconds(moment->universal()))) : std::nullopt;
}

Result<Made> when_made(const Results& results, const Host& host) {
  const std::string& path = results.evidence.path;
  std::optional<std::chrono::sys_seconds> oldest;
  for (const std::string& text : results.run.timestamps) {
    const auto time = time_of(text);
    if (!time)
      return Error{say<phrases::timestamp_unreadable>(path, util::shorten(util::printable(text), k_shown_width))};
    oldest = oldest ? std::min(*oldest, *time) : *time;
  }
  if (oldest) return Made{path, std::chrono::floor<days>(*oldest), true};
  RD_TRY(const FileFacts facts, host.file_facts(path));
  return Made{path, std::chrono::floor<days>(facts.modified), false};
}

Result<Verdict> judge(const Made& made, Day today) {
  const std::string day = util::format_day(made.day);
  if (made.day > today + k_time_zones)
    return Error{say<phrases::run_in_future>(made.path, day, util::format_day(today))};
  const auto age = std::max(days{0}, today - made.day).count();
  return Verdict{
      .measured = static_cast<double>(age),
      .message = made.stamped ? say<phrases::run_on>(made.path, day, age) : say<phrases::file_of>(made.path, day, age)};
}

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host& host) {
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  std::vector<Made> all;
  for (const Results& one : results) RD_TRY(all.emplace_back(), when_made(one, host));
  const auto oldest =
      std::min_element(all.begin(), all.end(), [](const Made& a, const Made& b) { return a.day < b.day; });
  RD_TRY(Verdict verdict, judge(*oldest, circumstances.today));
  verdict.evidence = evidence_of(results);
  return verdict;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "testing.is_recent",
                   .statement = {"测试结果是最近的。", "The test results are recent."},
                   .unit = Unit::number,
                   .measured = {"最早一次运行距审核日的天数（结果中没有时间时用文件的修改时间）",
                                "days between the oldest run and the audit (the file's time, where the results have "
                                "none)"},
                   .params = {results_spec()},
                   .pass = "<= 7",
                   .example = "check:\n"
                              "  probe: testing.is_recent\n"
                              "  with: {results: results/junit.xml}\n"
                              "  expect: {pass: \"<= 7\", fail: \"> 30\"}\n"},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::testing::is_recent
