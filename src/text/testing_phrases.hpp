// SPDX-License-Identifier: Apache-2.0
// What the testing probes say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// reading test results
inline constexpr Phrase results_not_utf8{"{0} 不是 UTF-8 编码，无法读取测试结果", "{0} is not encoded in UTF-8, so its test results cannot be read"};
inline constexpr Phrase results_empty{"{0} 是空的，没有测试结果", "{0} is empty, it holds no test results"};
inline constexpr Phrase xml_broken{"XML 不完整或有误：{0}", "the XML is incomplete or broken: {0}"};
inline constexpr Phrase xml_control_character{"有不允许的控制字符", "a control character that is not allowed"};
inline constexpr Phrase xml_tag{"标签无法识别或没有写完", "a tag that is unknown or not finished"};
inline constexpr Phrase xml_attribute{"属性写得不对", "an attribute that is not well formed"};
inline constexpr Phrase xml_end_tag{"结束标签不配对，或文件被截断", "an end tag that does not match, or the file was cut off"};
inline constexpr Phrase xml_no_root{"没有任何元素", "no element at all"};
inline constexpr Phrase xml_many_roots{"有多个根元素", "more than one root element"};
inline constexpr Phrase xml_doctype{"不接受带 DOCTYPE 的文件（JUnit 结果不需要它）", "a file with a DOCTYPE is refused (JUnit results need none)"};
inline constexpr Phrase not_junit{"根元素是 <{0}>，不是 JUnit 的 <testsuites> 或 <testsuite>", "the root element is <{0}>, not <testsuites> or <testsuite> as in JUnit results"};
inline constexpr Phrase suites_too_deep{"<testsuite> 嵌套过深（上限 {0} 层）", "<testsuite> is nested too deeply (limit {0} levels)"};
inline constexpr Phrase failures_not_listed{"套件“{0}”声明有 {1} 个失败，却只列出 {2} 个，结果不完整", "suite '{0}' declares {1} failure(s) but lists {2}, so the results are incomplete"};

// verdicts
inline constexpr Phrase no_case_executed{"没有执行过的用例（跳过 {0} 个），无从判断", "no case was executed ({0} skipped), so nothing is known"};
inline constexpr Phrase cases_passed{"执行的 {1} 个用例中通过 {0} 个，另跳过 {2} 个", "{0} of {1} executed cases passed, {2} were skipped"};
inline constexpr Phrase case_failed{"失败：{0}", "failed: {0}"};
inline constexpr Phrase no_steps{"“steps”没有写任何环节", "'steps' names no step"};
inline constexpr Phrase steps_covered{"全部 {0} 个环节都有通过的用例且无失败", "all {0} steps have a passed case and no failed one"};
inline constexpr Phrase steps_open{"{1} 个环节中有 {0} 个有通过的用例且无失败；其余：{2}", "{0} of {1} steps have a passed case and no failed one; the others: {2}"};
inline constexpr Phrase step_without_case{"{0}：没有用例与 {1} 相符", "{0}: no case matches {1}"};
inline constexpr Phrase step_skipped{"{0}：相符的用例全部被跳过", "{0}: every case that matches was skipped"};
inline constexpr Phrase step_failed{"{0}：{1} 个用例失败，如 {2}", "{0}: {1} failed case(s), such as {2}"};
inline constexpr Phrase run_on{"{0} 的测试运行于 {1}，距审核日 {2} 天", "{0} is of a run on {1}, {2} day(s) before the audit"};
inline constexpr Phrase file_of{"{0} 没有写运行时间；文件修改于 {1}，距审核日 {2} 天", "{0} has no timestamp; the file was modified on {1}, {2} day(s) before the audit"};
inline constexpr Phrase run_in_future{"{0} 的日期 {1} 晚于审核日 {2}，无法判断新旧", "{0} is dated {1}, after the day of the audit {2}, so its age is not known"};
inline constexpr Phrase timestamp_unreadable{"{0} 中的时间“{1}”无法识别", "the timestamp '{1}' in {0} cannot be read"};
// clang-format on

}  // namespace readiness::text::phrases
