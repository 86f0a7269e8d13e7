// SPDX-License-Identifier: Apache-2.0
// What the probes say about versions, capacity and environments.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// technology.are_supported
inline constexpr Phrase client_rows_supported{"共 {1} 行，其中 {0} 行受支持", "{0} of {1} rows are supported"};
inline constexpr Phrase clients_supported{"按“{2}”计共 {1}，其中 {0} 受支持", "{0} of {1} by {2} are supported"};
inline constexpr Phrase client_unknown{"支持列表中没有“{0}”", "'{0}' is not on the list of what is supported"};
inline constexpr Phrase client_version_odd{"版本“{0}”无法识别", "the version '{0}' cannot be read"};
inline constexpr Phrase client_version_missing{"没有写明版本", "no version is stated"};
inline constexpr Phrase client_version_off{"版本 {0} 不在支持范围内（{1}）", "version {0} is not supported ({1})"};
inline constexpr Phrase matrix_version_odd{"支持列表 {0} 第 {1} 行的版本“{2}”无法识别", "the version '{2}' in row {1} of the list of what is supported ({0}) cannot be read"};
inline constexpr Phrase matrix_empty{"支持列表 {0} 中没有任何一行", "the list of what is supported ({0}) has no row"};
inline constexpr Phrase weight_odd{"“{0}”须为不小于 0 的数字", "{0} must be a number of at least 0"};
inline constexpr Phrase weights_are_zero{"“{0}”的合计为 0，无从判断", "the total of {0} is 0, so nothing is known"};
inline constexpr Phrase range_any{"任何版本", "any version"};

// technology.has_room_for_growth
inline constexpr Phrase growth_room{"{0} 个月后数据约 {1} GiB，乘以余量 {2} 需要 {3} GiB；磁盘有 {4} GiB。增长最多的是 {5}：({6} 行 + 每月 {7} 行 × {0}) × {8} 字节", "in {0} months the data takes {1} GiB, with a reserve of {2} that is {3} GiB; the disks have {4} GiB. Largest: {5}, ({6} rows + {7} a month x {0}) x {8} bytes"};
inline constexpr Phrase growth_row_odd{"行数、月增量、每行字节须为不小于 0 的数字", "rows, rows a month and bytes a row must be numbers of at least 0"};
inline constexpr Phrase growth_rows_odd{"表 {0} 有 {1} 行的数字不完整，所需空间无法计算", "the numbers of {1} row(s) of table {0} are incomplete, so the space needed is not known"};
inline constexpr Phrase growth_nothing{"表 {0} 中的数据量合计为 0，无从判断", "the volumes in table {0} add up to 0, so nothing is known"};
inline constexpr Phrase growth_option{"“{0}”应在 {1} 到 {2} 之间", "'{0}' must be {1} to {2}"};
inline constexpr Phrase disk_odd{"表 {0} 的“{1}”有 {2} 行不是数字，磁盘容量无法确定", "{1} of table {0} is no number in {2} row(s), so the disk space is not known"};

// technology.covers_peak
inline constexpr Phrase peak_found{"峰值场景“{0}”按花名册推算为 {1} 人（{2}），项目文件 facts.{3} 为 {4}", "the roster gives a peak of {1} for '{0}' ({2}); facts.{3} of the project file is {4}"};
inline constexpr Phrase peak_term{"{0} {1} 人 × {2}%", "{0}: {1} x {2} %"};
inline constexpr Phrase peak_everybody{"全体", "everybody"};
inline constexpr Phrase peak_fact_missing{"项目文件的 facts 中没有峰值并发人数“{0}”（按花名册推算应不少于 {1}）", "the project file states no fact '{0}' with the users at the peak (the roster gives at least {1})"};
inline constexpr Phrase peak_fact_odd{"项目文件 facts 中的 {0}（“{1}”）不是大于 0 的数字", "the fact {0} ('{1}') is no number above 0"};
inline constexpr Phrase peak_role_unknown{"花名册中没有岗位“{0}”的人", "nobody on the roster has the role '{0}'"};
inline constexpr Phrase peak_percent_odd{"比例须为大于 0、不超过 100 的数字", "the share must be a number above 0, at most 100"};
inline constexpr Phrase peak_rows_odd{"表 {0} 有 {1} 行的岗位或比例无法使用，峰值无法推算", "{1} row(s) of table {0} have a role or share that cannot be used, so the peak is not known"};

// technology.keeps_environments_apart
inline constexpr Phrase environments_apart{"{1} 个测试环境中有 {0} 个与生产环境完全分开", "{0} of {1} test environments are apart from production"};
inline constexpr Phrase no_test_environment{"表 {0} 中没有用途为“{1}”的环境", "table {0} has no environment for '{1}'"};
inline constexpr Phrase environment_shared{"与生产环境 {0} 第 {1} 行共用“{2}”", "shares {2} with production, row {1} of {0}"};
inline constexpr Phrase environment_unstated{"没有写明“{0}”，不能确定与生产环境分开", "{0} is missing, so nobody knows whether it is apart from production"};
// clang-format on

}  // namespace readiness::text::phrases
