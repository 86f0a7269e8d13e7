// SPDX-License-Identifier: Apache-2.0
// What the probes on migration say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// parameters
inline constexpr Phrase object_needs_one_table{"“{0}”应写成一张表的名称", "'{0}' must name one table"};
inline constexpr Phrase number_is_too_small{"{0} 不能小于 {1}", "{0} must be {1} or more"};
inline constexpr Phrase hour_out_of_day{"{0} 必须在 0 到 24 之间", "{0} must be 0 to 24"};

// windows
inline constexpr Phrase moment_is_none{"不是时间（应写作 2026-05-30 22:00）", "is no time (write 2026-05-30 22:00)"};
inline constexpr Phrase window_is_empty{"结束时间不晚于开始时间", "ends no later than it starts"};
inline constexpr Phrase window_too_long{"窗口超过 {0} 天", "the window is longer than {0} days"};
inline constexpr Phrase windows_off_peak{"{1} 个窗口中有 {0} 个避开了业务高峰", "windows outside business hours: {0} of {1}"};
inline constexpr Phrase window_at_month_end{"{0} 属于月末结账日", "{0} is a day of the month-end closing"};
inline constexpr Phrase window_in_working_hours{"{0} 是工作日，占用了白天时间", "{0} is a working day, and the window takes its daytime"};
inline constexpr Phrase window_on_swapped_day{"{0} 是调休的工作日，占用了白天时间", "{0} is a weekend day that is worked, and the window takes its daytime"};
inline constexpr Phrase holidays_not_known{"节假日安排中没有 {0} 年", "the holiday calendar has nothing on {0}"};
inline constexpr Phrase calendar_incomplete{"有窗口无法判断：{0}", "some windows cannot be judged: {0}"};

// duration
inline constexpr Phrase migration_duration{"按演练速度并乘以 {0}，预计 {1}，窗口合计 {2}", "at the speed of the rehearsal, times {0}, it takes {1}; the windows have {2}"};
inline constexpr Phrase hours_and_minutes{"{0} 小时 {1} 分", "{0} h {1} min"};
inline constexpr Phrase objects_not_rehearsed{"没有可用的演练记录：{0}", "no rehearsal to go by: {0}"};
inline constexpr Phrase no_window_to_use{"没有一个可用的迁移窗口", "there is no window that can be used"};

// mass data
inline constexpr Phrase mass_with_tool{"超过 {2} 行的对象有 {1} 个，其中 {0} 个写明了 ETL 工具和作业日志", "objects with more than {2} rows: {1}, of which with an ETL tool and a job log: {0}"};
inline constexpr Phrase no_mass_data{"没有超过 {0} 行的对象", "no object has more than {0} rows"};
inline constexpr Phrase mass_tool_missing{"有 {0} 行，没有写明 ETL 工具", "has {0} rows and no ETL tool"};
inline constexpr Phrase mass_log_missing{"有 {0} 行，没有作业日志", "has {0} rows and no job log"};
inline constexpr Phrase objects_not_listed{"没有登记的对象：{0}", "objects that are not listed: {0}"};
// clang-format on

}  // namespace readiness::text::phrases
