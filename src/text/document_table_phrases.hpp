// SPDX-License-Identifier: Apache-2.0
// What is said of documents that are read as tables.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase note_document{"{0} 文档，按段落读取", "{0} document, read block by block"};
inline constexpr Phrase document_has_other_encoding{"文档不是 UTF-8 编码，请另存为 UTF-8", "the document is not UTF-8; save it as UTF-8"};
inline constexpr Phrase document_has_too_many_bytes{"文档有 {0} 字节，最多 {1} 字节", "the document has {0} bytes; {1} are the most"};
inline constexpr Phrase document_too_deep{"文档嵌套超过 {0} 层", "the document is nested more than {0} levels deep"};
inline constexpr Phrase document_takes_too_long{"文档的写法使读取耗时过长，不是手册应有的样子", "the document is built in a way that takes too long to read, as no manual is"};
inline constexpr Phrase document_too_large{"文档读入后超过 {0} MiB", "the document takes more than {0} MiB when it is read"};
// clang-format on

}  // namespace readiness::text::phrases
