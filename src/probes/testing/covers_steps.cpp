// SPDX-License-Identifier: Apache-2.0
// Article 五.1, 核心业务流程 (线索转化→商机跟进→报价审批→订单生成→合同执行→回款核销): a chain is as good as its
// weakest step, so one failed case opens a step again.
#include "probes/testing/results.hpp"
#include "text/testing_phrases.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cctype>

namespace readiness::probes::testing {
namespace {

namespace phrases = text::phrases;
using text::say;
using Words = std::vector<std::string>;

// Case, width and the way words are joined do not matter: Lead-Conversion is lead_conversion.
std::string simplified(std::string_view text) {
  std::string folded = util::fold(text);
  std::replace_if(
      folded.begin(), folded.end(), [](char c) { return c == '_' || c == '-' || c == '.'; }, ' ');
  return std::string(util::trim(folded));
}

bool is_latin(char c) { return std::isalnum(static_cast<unsigned char>(c)) && static_cast<unsigned char>(c) < 0x80; }

// As whole words where words are Latin: order is not in border, but 订单 is in 新建订单.
bool contains(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool joined_before = at > 0 && is_latin(text[at - 1]) && is_latin(word.front());
    const bool joined_after = end < text.size() && is_latin(text[end]) && is_latin(word.back());
    if (!joined_before && !joined_after) return true;
  }
  return false;
}

struct Case {
  const TestCase* test;
  const std::string* file;
  Words labels;  // simplified
};

std::vector<Case> cases_of(const std::vector<Results>& all) {
  std::vector<Case> cases;
  for (const Results& results : all) {
    for (const TestCase& test : results.run.cases) {
      Case& one = cases.emplace_back(Case{&test, &results.evidence.path, {}});
      for (const std::string& label : test.labels) one.labels.push_back(simplified(label));
    }
  }
  return cases;
}

bool matches(const Case& one, const Words& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return !word.empty() && std::any_of(one.labels.begin(), one.labels.end(),
                                        [&](const std::string& label) { return contains(label, word); });
  });
}

struct Step {
  const Case* failure = nullptr;  // the first one
  std::uint64_t passed = 0, failed = 0, skipped = 0;
  bool covered() const { return passed > 0 && failed == 0; }
};

Step look_at(const Words& names, const std::vector<Case>& cases) {
  Words words;
  for (const std::string& name : names) words.push_back(simplified(name));
  Step step;
  for (const Case& one : cases) {
    if (!matches(one, words)) continue;
    const TestCase::Status status = one.test->status;
    step.passed += status == TestCase::Status::passed;
    step.skipped += status == TestCase::Status::skipped;
    if (status == TestCase::Status::failed && step.failed++ == 0) step.failure = &one;
  }
  return step;
}

Localized why_open(const std::string& name, const Words& words, const Step& step) {
  if (step.failure) return say<phrases::step_failed>(name, step.failed, step.failure->test->name);
  if (step.skipped > 0) return say<phrases::step_skipped>(name);
  return say<phrases::step_without_case>(name, Localized{util::join(words, "、"), util::join(words, ", ")});
}

Verdict judge(const ParamValue::Map& steps, const std::vector<Results>& results) {
  const std::vector<Case> cases = cases_of(results);
  std::vector<Sample> samples;
  Words open;
  for (const auto& [name, words] : steps) {
    const Step step = look_at(words, cases);
    if (step.covered()) continue;
    open.push_back(name);
    samples.push_back({.file = step.failure ? *step.failure->file : results.front().evidence.path,
                       .reason = why_open(name, words, step)});
  }
  const std::size_t covered = steps.size() - open.size();
  const Localized names{util::join(open, "、"), util::join(open, ", ")};
  return {.measured = 100.0 * static_cast<double>(covered) / static_cast<double>(steps.size()),
          .message = open.empty() ? say<phrases::steps_covered>(covered)
                                  : say<phrases::steps_open>(covered, steps.size(), names),
          .samples = std::move(samples),
          .evidence = evidence_of(results)};
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const ParamValue::Map steps = params.map("steps");
  if (steps.empty()) return Error{say<phrases::no_steps>()};
  RD_TRY(const std::vector<Results> results, read_results(params, host));
  return judge(steps, results);
}

}  // namespace

Probe covers_steps() {
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

}  // namespace readiness::probes::testing
