// SPDX-License-Identifier: Apache-2.0
// What the readers of tables say.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase table_leads_out{"{0} 在项目文件夹之外，检查表无权指定", "{0} leads out of the project folder, where a checklist may not send anybody"};
inline constexpr Phrase state_table_file{"确需读取时，在 readiness.yaml 的 tables 下写明 {0} 的 file", "where it is meant, state the file of {0} under tables in readiness.yaml"};
inline constexpr Phrase note_csv{"{0}，{1}", "{0}, {1}"};
inline constexpr Phrase note_gzip{"gzip，{0}", "gzip, {0}"};
inline constexpr Phrase encoding_marked{"{0}（有 BOM）", "{0} (byte order mark)"};
inline constexpr Phrase encoding_stated{"{0}（已指定）", "{0} (as stated)"};
inline constexpr Phrase encoding_guessed{"{0}（推测）", "{0} (guessed)"};
inline constexpr Phrase encoding_unsure{"{0}（推测，也可能是 {1}）", "{0} (guessed, could be {1})"};
inline constexpr Phrase delimiter_comma{"逗号分隔", "comma"};
inline constexpr Phrase delimiter_semicolon{"分号分隔", "semicolon"};
inline constexpr Phrase delimiter_tab{"制表符分隔", "tab"};
inline constexpr Phrase delimiter_bar{"竖线分隔", "vertical bar"};
inline constexpr Phrase delimiter_other{"以 {0} 分隔", "delimiter {0}"};
inline constexpr Phrase delimiter_none{"单列", "one column"};
inline constexpr Phrase note_list{"{0} 列表", "list in {0}"};

inline constexpr Phrase encoding_unknown{"不支持编码“{0}”", "the encoding '{0}' is not supported"};
inline constexpr Phrase encodings_allowed{"可用的值：UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR", "allowed: UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR"};
inline constexpr Phrase delimiter_impossible{"“{0}”不能作分隔符", "'{0}' cannot be a delimiter"};
inline constexpr Phrase delimiters_allowed{"写一个半角字符，如 , ; |；制表符写作 \"\\t\"", "write one ASCII character such as , ; or |, and a tab as \"\\t\""};
inline constexpr Phrase not_decodable{"{0} 第 {1} 行第 {2} 列的字节 {3} 不是 {4} 编码", "{0}: row {1}, column {2}: the bytes {3} are not {4}"};
inline constexpr Phrase encoding_not_evident{"{0} 第 {1} 行第 {2} 列起的字节 {3} 不是 UTF-8，也看不出是哪种编码", "{0}: row {1}, column {2}: the bytes {3} are not UTF-8, and nothing shows which encoding they are in"};
inline constexpr Phrase state_encoding{"请另存为 UTF-8，或写明编码（该表的 encoding，或选项 --encoding）：UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR", "save the file as UTF-8, or state its encoding ('encoding' of the table, or the option --encoding): UTF-8, GB18030, UTF-16, Big5, Big5-HKSCS, windows-1250, windows-1251, windows-1252, Shift-JIS, EUC-KR"};
inline constexpr Phrase save_in_one_encoding{"请重新导出，或整份另存为 UTF-8", "export it again, or save the whole file as UTF-8"};
inline constexpr Phrase record_too_wide{"{0} 第 {1} 行超过 {2} 列", "{0}: row {1} has more than {2} columns"};
inline constexpr Phrase perhaps_no_table{"请检查分隔符，以及文件是否为表格", "check the delimiter, and whether the file is a table"};
inline constexpr Phrase record_endless{"{0} 第 {1} 行超过 {2} MiB", "{0}: row {1} is longer than {2} MiB"};
inline constexpr Phrase quote_not_closed{"可能有一个引号没有闭合", "most likely a quote is not closed"};
inline constexpr Phrase quote_open{"{0} 第 {1} 行的引号一直没有闭合，其后的内容都成了一个值", "{0}: a quote that opens in row {1} is never closed, so that one value holds all that follows"};
inline constexpr Phrase rows_swallowed{"{0} 第 {1} 行的一个带引号的值里像是有整行数据", "{0}: a quoted value in row {1} holds what look like whole rows"};
inline constexpr Phrase state_quote{"请重新导出；引号若是普通字符，请写 quote: none；若引号无误，请写 quote: '\"'", "export it again; where quotes are ordinary characters, state 'quote: none', and where they are right, quote: '\"'"};
inline constexpr Phrase broken_off{"{0} 在第 {1} 行中断：只有 {2} 个字段（应为 {3} 个），也没有换行", "{0} breaks off in row {1}, which has {2} of {3} fields and no line end"};
inline constexpr Phrase export_whole{"请重新导出或重新传输；该行若无误，请写 footer_rows: 0", "export it again, or transfer it again; if that row is right, state 'footer_rows: 0'"};
inline constexpr Phrase zeros_at_end{"{0} 末尾有 {1} 个零字节，没有写完整", "{0} ends in zero bytes ({1}): it was not written to its end"};
inline constexpr Phrase message_at_end{"{0} 末尾是一条错误信息：数据没有导完", "{0} ends in an error message: the data is not all there"};
inline constexpr Phrase export_again{"请重新导出或重新传输", "export it again, or transfer it again"};

inline constexpr Phrase no_table{"{0} 不是表，而是{1}", "{0} is no table, but {1}"};
inline constexpr Phrase export_as_table{"请重新导出为 CSV 或 XLSX", "export it as CSV or XLSX"};
inline constexpr Phrase kind_html{"网页（HTML）", "a web page (HTML)"};
inline constexpr Phrase kind_mhtml{"网页存档（MHTML）或邮件", "a web archive (MHTML) or an e-mail"};
inline constexpr Phrase kind_xml{"XML 文件", "an XML file"};
inline constexpr Phrase kind_json{"JSON 文件", "a JSON document"};
inline constexpr Phrase kind_message{"一条错误信息", "an error message"};
inline constexpr Phrase kind_pdf{"PDF 文件", "a PDF file"};
inline constexpr Phrase kind_rtf{"RTF 文件", "an RTF file"};
inline constexpr Phrase kind_image{"图片", "an image"};
inline constexpr Phrase kind_archive{"压缩包", "a packed archive"};
inline constexpr Phrase kind_database{"数据库文件", "a database file"};
inline constexpr Phrase kind_parquet{"Parquet 文件", "a Parquet file"};
inline constexpr Phrase kind_program{"程序文件", "a program"};
inline constexpr Phrase kind_sql{"SQL 脚本", "an SQL script"};
inline constexpr Phrase kind_pointer{"指针文件（git-lfs 或 git-annex），数据本身未下载", "a pointer of git-lfs or git-annex: the data itself was not fetched"};
inline constexpr Phrase kind_http{"HTTP 应答", "an HTTP response"};
inline constexpr Phrase kind_zeros{"一串零字节", "nothing but zero bytes"};

inline constexpr Phrase table_empty{"{0} 是空文件，没有表头", "{0} is empty: it has no header"};
inline constexpr Phrase header_row_missing{"{0} 只有 {1} 行，表头却应在第 {2} 行", "{0} has only {1} rows, but its header should be row {2}"};

inline constexpr Phrase header_row_blank{"{0} 第 {1} 行是空行，不是表头", "{0}: row {1} is blank, and no header"};
inline constexpr Phrase footer_unsure{"{0} 末尾的合计行与前一行分不清", "{0}: the totals at the end cannot be told from the row before them"};
inline constexpr Phrase state_footer_rows{"可能有一个引号没有闭合；也可在 readiness.yaml 的该表中写 footer_rows: 0", "most likely a quote is not closed; or write 'footer_rows: 0' for this table in readiness.yaml"};
inline constexpr Phrase gzip_truncated{"{0} 的 gzip 数据不完整：到第 {1} 字节就断了", "{0}: the gzip data breaks off at byte {1}"};
inline constexpr Phrase gzip_damaged{"{0} 的 gzip 数据在第 {1} 字节附近损坏：{2}", "{0}: the gzip data is damaged near byte {1}: {2}"};
inline constexpr Phrase gzip_again{"请重新压缩或重新传输", "pack it again, or transfer it again"};
inline constexpr Phrase gzip_too_large{"{0} 解压后超过 {1} GiB", "{0} unpacks to more than {1} GiB"};
inline constexpr Phrase gzip_bomb{"{0} 的压缩比超过 {1} 倍，疑似压缩炸弹", "{0} is packed more than {1} times over, as only bombs are"};
inline constexpr Phrase gzip_holds_package{"{0} 里面又是一个压缩包或工作簿", "{0} holds another packed file, or a workbook"};
inline constexpr Phrase gzip_unpack_it{"请先解压", "unpack it first"};

inline constexpr Phrase not_a_list{"登记表应是一个列表，每项写作“键: 值”", "a register is a list whose entries are 'key: value'"};
inline constexpr Phrase entry_not_a_map{"列表的每一项都应写作“键: 值”", "each entry of the list must be 'key: value'"};
inline constexpr Phrase value_not_flat{"“{0}”应是一个值或一串值", "'{0}' must be a value or a list of values"};
// clang-format on

}  // namespace readiness::text::phrases
