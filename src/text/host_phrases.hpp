// SPDX-License-Identifier: Apache-2.0
// What host says when the machine does not tell.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase path_not_there{"{0} 不存在", "{0} does not exist"};
inline constexpr Phrase only_looking{"这里只查看文件，不运行程序，也不访问其他主机", "only files are looked at here: nothing is run, and no other machine is talked to"};
inline constexpr Phrase command_not_allowed{"项目文件未允许运行 {0}；如需运行，请在 readiness.yaml 中写 allow: {{commands: [{1}]}}", "the project file does not allow running {0}; to allow it, write allow: {{commands: [{1}]}} in readiness.yaml"};
inline constexpr Phrase meminfo_without_total{"{0} 中没有可用的 MemTotal", "{0} has no usable MemTotal"};
inline constexpr Phrase os_release_without{"{0} 中没有 {1}，无法判断操作系统及其版本", "{0} has no {1}, so the operating system and its version are not known"};
inline constexpr Phrase version_not_told{"“{0} --version”以退出码 {1} 结束", "'{0} --version' ended with exit code {1}"};
// clang-format on

}  // namespace readiness::text::phrases
