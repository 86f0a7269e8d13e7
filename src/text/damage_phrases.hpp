// SPDX-License-Identifier: Apache-2.0
// What is said about values that programs have damaged, mixed ways of writing, and personal data.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
// why a value counts as damaged
inline constexpr Phrase cell_guarded{"值前多出防止表格软件改写的符号（' 或 =\"\"），并非值的一部分", "a guard against spreadsheets (' or =\"\") that is no part of the value"};
inline constexpr Phrase cell_error{"表格软件的错误值", "a spreadsheet's error value"};
inline constexpr Phrase cell_too_narrow{"列太窄，表格软件只留下了 #", "only the # signs of a column that was too narrow"};
inline constexpr Phrase cell_scientific{"长数字被表格软件改成科学记数法，末尾几位已丢失", "a long number in scientific notation; its last digits are lost"};
inline constexpr Phrase replaced_character{"含替换字符 U+FFFD，原字符已丢失", "holds U+FFFD in place of a character that is lost"};
inline constexpr Phrase known_garble{"含乱码“{0}”", "holds the garbled text '{0}'"};
inline constexpr Phrase question_marks{"连续问号，原字符可能已丢失", "question marks in a row, perhaps in place of lost characters"};
inline constexpr Phrase encoded_twice{"UTF-8 被当作西文再次编码", "UTF-8 that was read as Western text and encoded again"};
inline constexpr Phrase mark_inside{"含字节顺序标记（BOM）U+FEFF", "holds a byte order mark (BOM), U+FEFF"};
inline constexpr Phrase control_inside{"含控制字符 U+{0:04X}", "holds the control character U+{0:04X}"};
inline constexpr Phrase invisible_inside{"含不可见字符 U+{0:04X}", "holds the invisible character U+{0:04X}"};
inline constexpr Phrase wide_letter{"含全角字母或数字", "holds full-width letters or digits"};
inline constexpr Phrase blanks_before{"前面有空格", "blanks in front"};
inline constexpr Phrase blanks_behind{"后面有空格", "blanks behind"};
inline constexpr Phrase blanks_around{"前后有空格", "blanks on both sides"};
inline constexpr Phrase turned_into_date{"编号被表格软件改成了日期", "a code that has become a date"};

// why a value is not like the others
inline constexpr Phrase written_like{"写法为 {0}", "written like {0}"};
inline constexpr Phrase too_few_digits{"只有 {0} 位数字，应为 {1} 位", "has {0} digits instead of {1}"};
inline constexpr Phrase too_short{"长度为 {0}，短于 {1}", "its length is {0}, less than {1}"};
inline constexpr Phrase too_long{"长度为 {0}，超过 {1}", "its length is {0}, more than {1}"};
inline constexpr Phrase not_an_amount{"不是金额", "not an amount"};
inline constexpr Phrase far_from_median{"与中位数 {0} 相差过大", "far from the median {0}"};

// personal data
inline constexpr Phrase holds_id_card{"身份证号码", "an ID card number"};
inline constexpr Phrase holds_mobile{"手机号", "a mobile number"};
inline constexpr Phrase holds_bank_card{"银行卡号", "a bank card number"};
inline constexpr Phrase holds_email{"邮箱地址", "an e-mail address"};

// what a measure cannot work with
inline constexpr Phrase no_such_kind{"没有名为“{0}”的种类", "there is no kind '{0}'"};
inline constexpr Phrase no_length{"“{0}”不是长度", "'{0}' is no length"};
inline constexpr Phrase no_factor{"“{0}”不是大于 0 的倍数", "'{0}' is no factor above 0"};

// what the probes say
inline constexpr Phrase date_mix{"已填写的 {1} 行中有 {0} 行的“{2}”不是最常见的日期写法；各写法：{3}", "{2} is not written like most of its dates in {0} of the {1} rows that have a value; ways of writing: {3}"};
inline constexpr Phrase no_date_at_all{"表 {0} 的“{1}”没有一个日期", "no value of {1} in table {0} is a date"};
inline constexpr Phrase amount_mix{"已填写的 {1} 行中有 {0} 行的“{2}”不是纯数字；各写法：{3}", "{2} is not a plain number in {0} of the {1} rows that have a value; ways of writing: {3}"};
inline constexpr Phrase no_amount_at_all{"表 {0} 的“{1}”没有一个金额", "no value of {1} in table {0} is an amount"};
inline constexpr Phrase way_and_count{"{0}（{1} 个）", "{0} ({1} times)"};
inline constexpr Phrase way_of_no_date{"不是日期", "no date"};
inline constexpr Phrase way_of_no_amount{"不是金额", "no amount"};
inline constexpr Phrase damaged_values{"“{2}”已填写的 {1} 个值中有 {0} 个受损", "{2}: damaged values: {0} of {1}"};
inline constexpr Phrase padded_values{"“{2}”已填写的 {1} 个值中有 {0} 个前后有空格", "{2}: values with blanks at their ends: {0} of {1}"};
inline constexpr Phrase lost_zero_values{"已填写的 {1} 行中有 {0} 行的“{2}”不足 {3} 位，前导零可能已丢失", "{2} has fewer than {3} digits in {0} of the {1} rows that have a value; leading zeros may be lost"};
inline constexpr Phrase no_number_of_digits{"表 {0} 的“{1}”没有一个值是纯数字，没有前导零可丢", "no value of {1} in table {0} consists of digits, so no leading zeros can be lost"};
inline constexpr Phrase misfit_characters{"已填写的 {1} 行中有 {0} 行的“{2}”长度不在 {3} 个字符范围内", "the length of {2} in characters is outside {3} in {0} of the {1} rows that have a value"};
inline constexpr Phrase misfit_bytes{"已填写的 {1} 行中有 {0} 行的“{2}”长度不在 {3} 字节（UTF-8）范围内", "the length of {2} in UTF-8 bytes is outside {3} in {0} of the {1} rows that have a value"};
inline constexpr Phrase outlying_values{"{1} 个数字中有 {0} 个“{2}”与中位数 {3} 相差过大", "{2} is far from its median {3} in {0} of {1} numbers"};
inline constexpr Phrase no_number_at_all{"表 {0} 的“{1}”没有一个数字", "no value of {1} in table {0} is a number"};
inline constexpr Phrase no_spread{"表 {0} 的“{1}”有半数以上的值相同，无法判断离群值", "more than half of the values of {1} in table {0} are equal, so outliers cannot be told"};
inline constexpr Phrase personal_values{"“{2}”已填写的 {1} 个值中有 {0} 个含有个人信息", "{2}: values that hold personal data: {0} of {1}"};
inline constexpr Phrase length_is_open{"min 与 max 至少要写一个", "min or max is needed"};
inline constexpr Phrase length_is_empty{"min（{0}）大于 max（{1}）", "min ({0}) is above max ({1})"};
// clang-format on

}  // namespace readiness::text::phrases
