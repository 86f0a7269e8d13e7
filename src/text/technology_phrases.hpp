// SPDX-License-Identifier: Apache-2.0
// What the technology probes say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// what is needed: stated in the item, or in the vendor's specification
inline constexpr Phrase one_requirement{"“{0}”和“specification”必须写且只能写一个", "write either '{0}' or 'specification', not both and not neither"};
inline constexpr Phrase requirement_not_positive{"“{0}”应大于 0，不是 {1}", "'{0}' must be more than 0, not {1}"};
inline constexpr Phrase specification_lacks{"{0} 没有写明 server.{1}，无从比较", "{0} does not state server.{1}, so there is nothing to compare with"};
inline constexpr Phrase vendor_hosts{"{0} 写明由供应商托管（model: saas），对服务器没有要求", "{0} says that the vendor hosts the system (model: saas), so no server is needed"};

// vendor_spec.yaml
inline constexpr Phrase specification_unknown_key{"没有“{0}”这个键", "unknown key '{0}'"};
inline constexpr Phrase specification_missing_key{"缺少“{0}”", "'{0}' is missing"};
inline constexpr Phrase specification_value{"“{0}”应为{1}", "'{0}' must be {1}"};
inline constexpr Phrase specification_map{"一组键和值", "a map"};
inline constexpr Phrase specification_list{"非空的列表，如 [{{name: debian, min: \"12\"}}]", "a list that is not empty, such as [{{name: debian, min: \"12\"}}]"};
inline constexpr Phrase specification_text{"一段文字", "a text"};
inline constexpr Phrase specification_amount{"大于 0 的数字", "a number greater than 0"};
inline constexpr Phrase specification_model{"on_prem（自行部署）或 saas（供应商托管）", "on_prem or saas"};
inline constexpr Phrase specification_version{"版本号，如 \"22.04\"", "a version such as \"22.04\""};

// a machine
inline constexpr Phrase processors_found{"可用处理器 {0} 个，要求至少 {1} 个", "{0} processor(s) usable, at least {1} needed"};
inline constexpr Phrase memory_found{"内存 {0} GiB，要求至少 {1} GiB", "{0} GiB of memory, at least {1} GiB needed"};
inline constexpr Phrase disk_space_found{"{0} 所在磁盘（共 {2} GiB）至少剩余 {1} GiB，要求 {3} GiB", "at least {1} of {2} GiB are free on the volume of {0}, {3} GiB needed"};
inline constexpr Phrase system_supported{"操作系统 {0} 在支持范围内（{1}）", "{0} is supported ({1})"};
inline constexpr Phrase system_version_unsupported{"操作系统 {0} 的版本不在支持范围内（{1}）", "this version of {0} is not supported ({1})"};
inline constexpr Phrase system_unsupported{"不支持操作系统 {0}（支持：{1}）", "{0} is not supported (supported: {1})"};
inline constexpr Phrase versions_from{"{0} {1} 或更新", "{0} {1} or newer"};
inline constexpr Phrase versions_between{"{0} {1} 至 {2}", "{0} {1} to {2}"};
inline constexpr Phrase supported_versions{"“supported”中“{0}”应写最低版本，或最低和最高版本，如 [\"12\"] 或 [\"11\", \"12\"]", "'{0}' in 'supported' must be the lowest version, or the lowest and the highest, such as [\"12\"] or [\"11\", \"12\"]"};

// commands
inline constexpr Phrase command_failed{"“{0}”以退出码 {1} 结束：{2}", "'{0}' ended with exit code {1}: {2}"};
inline constexpr Phrase no_output{"没有输出", "no output"};
inline constexpr Phrase no_version_found{"“{0}”的输出中找不到版本号：{1}", "no version found in the output of '{0}': {1}"};
inline constexpr Phrase command_version{"{0} 的版本为 {1}，要求 {2} 或更新", "{0} is version {1}, {2} or newer is needed"};

// files
inline constexpr Phrase file_not_there{"没有文件 {0}", "there is no file {0}"};
inline constexpr Phrase file_good{"{0} 有 {1} 字节，修改于 {2}", "{0} has {1} bytes and was modified on {2}"};
inline constexpr Phrase file_too_small{"{0} 只有 {1} 字节，要求至少 {2} 字节", "{0} has only {1} bytes, at least {2} needed"};
inline constexpr Phrase file_too_old{"{0} 修改于 {1}，距今 {2} 天，要求不超过 {3} 天", "{0} was modified on {1}, {2} days ago; at most {3} days are allowed"};
// clang-format on

}  // namespace readiness::text::phrases
