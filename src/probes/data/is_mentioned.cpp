// SPDX-License-Identifier: Apache-2.0
// A document that leaves nothing out of a register: every interface stands in the integration diagram. Article 三.3,
// 系统集成架构图…明确所有相关系统.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>

namespace readiness::probes::data::is_mentioned {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase document_mentions{"{2} 个“{3}”中有 {1} 个在 {0} 中写到", "{0} mentions {1} of {2} values of {3}"};
constexpr text::Phrase document_is_silent{"{0} 没有写到", "{0} does not mention it"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure names_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("column")}, params.text("when"));
}
Measure texts_of(const Params& params) {
  return measures::records(params.text("document"), {params.text("text", "text")}, params.text("document_when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs(Rows(params.text("document"), "").needs({names_of(params), texts_of(params)}));
}

bool is_letter_or_digit(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

// IF-1 does not stand in IF-10. Chinese names have no such borders.
bool has_word(const std::string& text, const std::string& word) {
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool goes_on_before = at > 0 && is_letter_or_digit(text[at - 1]) && is_letter_or_digit(word.front());
    const bool goes_on_behind = end < text.size() && is_letter_or_digit(text[end]) && is_letter_or_digit(word.back());
    if (!goes_on_before && !goes_on_behind) return true;
  }
  return false;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params.text("document"), "").none(measured)) return *verdict;
  const Measurement &read = measured.of(names_of(params)), &document = measured.of(texts_of(params));
  std::vector<std::string> texts;
  for (const Record& block : document.records) texts.push_back(util::fold(block.values[0]));

  Measurement missing;
  for (const Record& record : read.records) {
    const std::string name = key_of(record.values[0]);
    if (name.empty()) continue;
    ++missing.rows;
    if (std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return has_word(text, name); }))
      continue;
    ++missing.count;
    missing.samples.push_back(sample_of(read, record, 0, say<phrases::document_is_silent>(shown(document.file))));
  }
  const std::string column = header_of(read, 0, params.text("column"));
  if (auto verdict = Rows(params).none_with_value(measured, column, missing.rows)) return *verdict;
  return share_verdict(missing,
                       say<phrases::document_mentions>(shown(document.file), grouped(missing.rows - missing.count),
                                                       grouped(missing.rows), column));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.is_mentioned",
               .statement = {"列中的每个名称都在文档中写到。", "The document mentions every name in the column."},
               .unit = Unit::share,
               .measured = {"已填写的行中，名称在文档里出现的比例",
                            "share of the rows with a name that the document mentions"},
               .dimension = Dimension::valid,
               .params = {table_spec({"登记表，如接口清单", "the register, such as that of interfaces"}),
                          column_spec({"编号或名称所在的列", "the column with numbers or names"}),
                          {.name = "document",
                           .type = ParamType::table,
                           .required = true,
                           .meaning = {"文档（Markdown、HTML、DOCX），声明为一张表",
                                       "the document (Markdown, HTML or DOCX), declared as a table"}},
                          {.name = "text",
                           .type = ParamType::column,
                           .meaning = {"文档中存放文字的列；不写则为 text", "its column with the text; default: text"},
                           .column_of = "document"},
                          {.name = "document_when",
                           .type = ParamType::expression,
                           .meaning = {"看文档的哪些部分；不写则看全部",
                                       "which parts of the document to look at; default: all"},
                           .column_of = "document"},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.is_mentioned\n"
                          "  with: {table: interfaces, column: interface, document: manual}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::is_mentioned
