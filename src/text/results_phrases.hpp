// SPDX-License-Identifier: Apache-2.0
// What the probes say about test cases, load tests, interface documents and sample payloads.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// testing.covers_matrix, testing.has_end_to_end_case, testing.skips_few
inline constexpr Phrase matrix_without_cells{"“rows”与“columns”都要写", "'rows' and 'columns' are both needed"};
inline constexpr Phrase matrix_covered{"{1} 个组合中有 {0} 个有通过的用例且无失败", "{0} of {1} combinations have a passed case and no failed one"};
inline constexpr Phrase matrix_cell{"{0} × {1}", "{0} x {1}"};
inline constexpr Phrase end_to_end_found{"贯穿全部 {1} 个环节且通过的用例有 {0} 个", "passed cases that bear all {1} steps: {0}"};
inline constexpr Phrase end_to_end_nearest{"最接近的是 {0}，缺少：{1}", "the nearest is {0}, which lacks: {1}"};
inline constexpr Phrase end_to_end_not_passed{"{0} 贯穿全部环节，但没有通过", "{0} bears all steps, but it did not pass"};
inline constexpr Phrase cases_executed{"共 {1} 个用例，执行 {0} 个，跳过 {2} 个", "{0} of {1} cases were executed, {2} were skipped"};
inline constexpr Phrase cases_of_release{"{1} 个用例中有 {0} 个在待上线版本 {2} 上运行", "{0} of {1} cases were run on {2}, the release"};
inline constexpr Phrase case_of_other_version{"{0}：在 {1} 上运行", "{0}: run on {1}"};
inline constexpr Phrase case_of_no_version{"{0}：没有写版本", "{0}: no version is stated"};
inline constexpr Phrase no_version_at_all{"结果中没有写被测系统的版本（属性 version、build 或 release），无从判断", "the results do not say which version was tested (a property version, build or release), so nothing is known"};
inline constexpr Phrase release_missing{"项目文件的 facts 中没有待上线版本“{0}”", "the fact '{0}', the version that goes live, is not stated"};
inline constexpr Phrase no_case_at_all{"结果中没有任何用例，无从判断", "the results hold no case at all, so nothing is known"};

// testing.withstands_load
inline constexpr Phrase load_within{"{1} 份压测结果中有 {0} 份达标（并发不少于 {2}，95% 响应不超过 {3} 毫秒，错误率不超过 {4}%）：{5}", "{0} of {1} load tests are good enough (at least {2} users, 95th percentile at most {3} ms, at most {4} % errors): {5}"};
inline constexpr Phrase load_figures{"{0}：并发 {1}，95% 响应 {2} 毫秒，错误率 {3}%", "{0}: {1} users, 95th percentile {2} ms, {3} % errors"};
inline constexpr Phrase load_few_users{"并发 {0} 少于峰值 {1}", "{0} users are fewer than the peak of {1}"};
inline constexpr Phrase load_slow{"95% 响应时间 {0} 毫秒超过 {1} 毫秒", "the 95th percentile of {0} ms is above {1} ms"};
inline constexpr Phrase load_errors{"错误率 {0}% 超过 {1}%", "{0} % errors are more than {1} %"};
inline constexpr Phrase load_peak_missing{"没有写 users，项目文件的 facts 中也没有峰值并发人数“{0}”", "neither users nor the fact '{0}' states the users at the peak"};
inline constexpr Phrase load_lacks{"{0} 中没有 {1}，不是可用的压测结果", "{0} has no {1}, so it is no load test result that can be used"};
inline constexpr Phrase load_value_odd{"{0} 第 {1} 行的 {2}（“{3}”）不是数字", "{2} in row {1} of {0} ('{3}') is no number"};
inline constexpr Phrase load_empty{"{0} 中没有任何请求", "{0} holds no request"};
inline constexpr Phrase load_is_xml{"{0} 是 XML 格式的 JTL；请用 CSV 格式保存（jmeter.save.saveservice.output_format=csv）", "{0} is a JTL in XML; save it as CSV (jmeter.save.saveservice.output_format=csv)"};
inline constexpr Phrase load_limit_odd{"“{0}”应大于 0，现为 {1}", "'{0}' must be above 0, not {1}"};

// technology.has_api_for
inline constexpr Phrase api_objects{"{1} 个对象中有 {0} 个有接口：{2}", "{0} of {1} objects have an interface: {2}"};
inline constexpr Phrase api_operations{"{1} 项能力中有 {0} 项有文档：{2}", "{0} of {1} operations are documented: {2}"};
inline constexpr Phrase api_row{"{0}（{1}）", "{0} ({1})"};
inline constexpr Phrase api_nothing{"无", "none"};
inline constexpr Phrase api_read{"读取", "read"};
inline constexpr Phrase api_create{"写入", "create"};
inline constexpr Phrase api_update{"更新", "update"};
inline constexpr Phrase api_delete{"删除", "delete"};
inline constexpr Phrase api_object_missing{"{0}：没有路径与 {1} 相符", "{0}: no path matches {1}"};
inline constexpr Phrase api_operation_missing{"{0}：没有{1}接口", "{0}: no interface to {1}"};
inline constexpr Phrase api_no_openapi{"{0} 不是 OpenAPI 或 Swagger 文档（没有 openapi 或 swagger 及 paths）", "{0} is no OpenAPI or Swagger document (no openapi or swagger, and paths)"};
inline constexpr Phrase api_no_objects{"“objects”没有写任何对象", "'objects' names no object"};

// technology.states_requirements
inline constexpr Phrase specification_complete{"{0} 写明了 {2} 项中的 {1} 项", "{0} states {1} of {2} things that are needed"};
inline constexpr Phrase specification_unstated{"没有写明 {0}", "{0} is not stated"};

// technology.payload_fits
inline constexpr Phrase payloads_fit{"{1} 份样例报文中有 {0} 份符合格式", "{0} of {1} sample payloads fit their schema"};
inline constexpr Phrase payload_fault{"第 {0} 行第 {1} 列：{2}", "line {0}, column {1}: {2}"};
inline constexpr Phrase payload_no_payloads{"“payloads”没有写任何报文", "'payloads' names no payload"};
inline constexpr Phrase payload_one_schema{"“{0}”应对应一份格式文件", "'{0}' needs exactly one schema"};
inline constexpr Phrase schema_unsupported{"{0} 用到了不支持的关键字“{1}”，无法判断", "{0} uses the keyword '{1}', which is not supported, so nothing is known"};
inline constexpr Phrase schema_no_reference{"{0} 中的引用“{1}”找不到", "the reference '{1}' in {0} leads nowhere"};
inline constexpr Phrase schema_too_deep{"{0} 的引用嵌套过深", "{0} refers to itself too deeply"};
inline constexpr Phrase schema_bad_pattern{"{0} 中的正则表达式“{1}”不能使用", "the pattern '{1}' in {0} cannot be used"};
inline constexpr Phrase value_of_type{"{0} 应为 {1}", "{0} must be of type {1}"};
inline constexpr Phrase value_required{"{0} 缺少 {1}", "{0} lacks {1}"};
inline constexpr Phrase value_unexpected{"{0} 不应有 {1}", "{0} must not have {1}"};
inline constexpr Phrase value_not_listed{"{0} 不在允许的取值之内", "{0} is none of the allowed values"};
inline constexpr Phrase value_out_of_bounds{"{0} 超出范围（{1} {2}）", "{0} is out of bounds ({1} {2})"};
inline constexpr Phrase value_not_of_pattern{"{0} 不符合样式 {1}", "{0} does not match {1}"};
inline constexpr Phrase value_not_of_format{"{0} 不是 {1} 格式", "{0} is not in the format {1}"};
// clang-format on

}  // namespace readiness::text::phrases
