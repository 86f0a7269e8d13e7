// SPDX-License-Identifier: Apache-2.0
// What the probe on backup files says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase backup_files_intact{"{1} 个备份文件中有 {0} 个完好", "backup files that are intact: {0} of {1}"};
inline constexpr Phrase backup_manifest_empty{"清单 {0} 中没有文件", "the list {0} names no file"};
inline constexpr Phrase backup_line_unreadable{"这一行不是“校验值  文件名”", "this line is no checksum and file name"};
inline constexpr Phrase backup_file_missing{"没有这个文件", "there is no such file"};
inline constexpr Phrase backup_is_folder{"是文件夹，不是文件", "is a folder, not a file"};
inline constexpr Phrase backup_file_empty{"文件是空的", "the file is empty"};
inline constexpr Phrase backup_hash_differs{"校验值不一致，文件有 {0} 字节", "the checksum differs; the file has {0} bytes"};
inline constexpr Phrase backup_too_large{"超过 {0} MiB，没有计算校验值，请运行 sha256sum -c", "is larger than {0} MiB and was not hashed; run sha256sum -c"};
inline constexpr Phrase backup_not_all_checked{"有 {0} 个文件超过 {1} MiB，没有计算校验值", "files larger than {1} MiB, which were not hashed: {0}"};
// clang-format on

}  // namespace readiness::text::phrases
