// SPDX-License-Identifier: Apache-2.0
// Machines that a project names, and the files with their facts.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// which machine
inline constexpr Phrase no_machine{
    "项目文件没有写明要查哪台机器，审核所在的机器不算数。请在该机器上运行 readiness collect > facts.json，并在 readiness.yaml 中写 machines: {{app-01: facts.json}}；若就是本机，则写 machines: {{app-01: this}}",
    "the project file names no machine, and the one that runs the audit does not count: run readiness collect > facts.json on the machine that is meant and write machines: {{app-01: facts.json}} in readiness.yaml, or, where it is this one, machines: {{app-01: this}}"};
inline constexpr Phrase machine_not_named{"项目文件的 machines 中没有 {0}（有：{1}）", "machines of the project file has no {0} (it has {1})"};
inline constexpr Phrase machine_here{"{0}（即本机，主机名 {1}）", "{0} (this machine, which calls itself {1})"};
inline constexpr Phrase machine_of_day{"{0}（{1} 收集）", "{0} (as of {1})"};
inline constexpr Phrase machine_called_of_day{"{0}（主机名 {1}，{2} 收集）", "{0} (which calls itself {1}, as of {2})"};
inline constexpr Phrase machine_and_finding{"{0}：{1}", "{0}: {1}"};
inline constexpr Phrase machine_unusable{"{0} 的信息不可用：{1}", "the facts of {0} cannot be used: {1}"};
inline constexpr Phrase machine_from_future{"{0} 的信息 {1} 收集于 {2}，晚于审核日", "{1}, the facts of {0}, was collected on {2}, after the day of the audit"};
inline constexpr Phrase machine_stale{"{0} 的信息 {1} 收集于 {2}，距今 {3} 天，要求不超过 {4} 天；请重新运行 readiness collect", "{1}, the facts of {0}, was collected on {2}, {3} days ago; at most {4} days are allowed: run readiness collect again"};
inline constexpr Phrase machine_without_disks{"收集的信息中没有任何磁盘", "its facts list no disk"};
inline constexpr Phrase machine_without_disk{"收集的信息中没有 {0} 所在的磁盘", "its facts list no disk that holds {0}"};
inline constexpr Phrase machine_without_program{"收集的信息中没有“{0}”的输出；请在该机器上运行 readiness collect --program {1}", "its facts have no output of '{0}': run readiness collect --program {1} there"};

// the file with the facts of a machine
inline constexpr Phrase machine_unknown_key{"没有“{0}”这个键", "unknown key '{0}'"};
inline constexpr Phrase machine_missing_key{"缺少“{0}”", "'{0}' is missing"};
inline constexpr Phrase machine_value{"“{0}”应为{1}", "'{0}' must be {1}"};
inline constexpr Phrase machine_map{"一组键和值", "a map"};
inline constexpr Phrase machine_text{"一段文字", "a text"};
inline constexpr Phrase machine_count{" {0} 到 {1} 的整数", "a whole number from {0} to {1}"};
inline constexpr Phrase machine_instant{"时间，如 2026-01-30T08:00:00Z", "a time such as 2026-01-30T08:00:00Z"};
inline constexpr Phrase machine_list{"最多 {0} 个元素的列表", "a list of at most {0} entries"};

// readiness collect
inline constexpr Phrase cmd_collect{"收集本机信息（处理器、内存、磁盘、系统、程序版本），供在别处审核时使用", "what this machine is like (processors, memory, disks, system, versions), for audits that run elsewhere"};
inline constexpr Phrase collect_examples{
    "示例：\n"
    "  readiness collect > app-01.json                                 在要查的机器上运行\n"
    "  readiness collect --program psql --program java -o app-01.json  连同程序的版本\n"
    "然后在 readiness.yaml 中写 machines: {{app-01: app-01.json}}",
    "Examples:\n"
    "  readiness collect > app-01.json                                 on the machine that is meant\n"
    "  readiness collect --program psql --program java -o app-01.json  with versions of programs\n"
    "and in readiness.yaml: machines: {{app-01: app-01.json}}"};
inline constexpr Phrase opt_program{"一并记录此程序的版本（运行 NAME --version）；可多次使用", "also the version of this program, by running NAME --version; repeatable"};
inline constexpr Phrase opt_disk{"一并记录此文件夹所在磁盘的空间；可多次使用", "also the space on the disk of this folder; repeatable"};

// keys
inline constexpr Phrase key_machines{"要查的机器：名称，及其信息文件（readiness collect 生成）；若就是运行审核的本机，写 this", "machines that count as measured: name, and the file of its facts from readiness collect, or `this` for the one that runs the audit"};
inline constexpr Phrase key_machine_format{"文件格式的版本：1", "version of the format: 1"};
inline constexpr Phrase key_machine_host{"主机名", "as the machine calls itself"};
inline constexpr Phrase key_machine_collected{"收集的时间，UTC", "when it was collected, UTC"};
inline constexpr Phrase key_machine_processors{"可用的逻辑处理器数", "logical processors usable"};
inline constexpr Phrase key_machine_memory{"可用内存，单位字节", "usable memory in bytes"};
inline constexpr Phrase key_machine_system{"操作系统，取自 /etc/os-release", "operating system, from /etc/os-release"};
inline constexpr Phrase key_machine_system_id{"名称，如 debian", "its id, such as debian"};
inline constexpr Phrase key_machine_system_version{"版本；滚动发行的系统为空", "its version; empty for rolling releases"};
inline constexpr Phrase key_machine_system_name{"给人看的名称", "its name for people"};
inline constexpr Phrase key_machine_disks{"磁盘", "disks"};
inline constexpr Phrase key_machine_path{"挂载点或文件夹", "where it is mounted, or a folder on it"};
inline constexpr Phrase key_machine_total{"总空间，单位字节", "its size in bytes"};
inline constexpr Phrase key_machine_free{"剩余空间，单位字节", "free bytes"};
inline constexpr Phrase key_machine_programs{"程序的版本", "versions of programs"};
inline constexpr Phrase key_machine_command{"运行的命令", "what was run"};
inline constexpr Phrase key_machine_output{"输出的第一行", "the first line of its output"};
// clang-format on

}  // namespace readiness::text::phrases
