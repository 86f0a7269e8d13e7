// SPDX-License-Identifier: Apache-2.0
// A written standard that names what it has to: key fields, an owner, a version. Article 二.2:
// 建立全公司统一的数据录入规范.
#include "probes/data/names.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/pattern.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <vector>

namespace readiness::probes::data::document_covers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase document_is_no_text{"{0} 不是 UTF-8 文本，无法检查内容", "{0} is no UTF-8 text, so its content cannot be looked at"};
constexpr text::Phrase document_nothing_asked{"没有规定文档应写什么（terms、marks）", "nothing is asked of the document (terms, marks)"};
constexpr text::Phrase document_names{"{0} 写到了 {2} 项应有内容中的 {1} 项", "{0} covers {1} of the {2} things that it has to"};
constexpr text::Phrase document_lacks{"没有写到：{0}", "missing: {0}"};
// clang-format on
}  // namespace phrases

using text::say;

struct Marks {
  std::vector<std::string> missing;
  std::size_t all = 0;

  void note(const std::string& name, bool found) {
    ++all;
    if (!found) missing.push_back(name);
  }
};

bool names_one_of(const std::string& folded, const Names& names) {
  return std::any_of(names.keys().begin(), names.keys().end(),
                     [&](const std::string& name) { return folded.find(name) != std::string::npos; });
}

// A term is there in any case and width. A mark is a pattern found anywhere.
Result<Marks> look_for(const Params& params, const std::string& text) {
  Marks marks;
  const std::string folded = util::fold(text);
  for (const std::string& term : params.texts("terms"))
    marks.note(Names(term).first(), names_one_of(folded, Names(term)));
  for (const auto& [name, patterns] : params.map("marks")) {
    bool found = false;
    for (const std::string& written : patterns) {
      RD_TRY(const util::Pattern pattern, util::Pattern::compile(written));
      found = found || pattern.find_in(text).has_value();
    }
    marks.note(name, found);
  }
  return marks;
}

Result<Verdict> run(const Params& params, const Circumstances&, const Host& host) {
  const std::string path = params.text("path");
  RD_TRY(const std::string text, host.read_file(path));
  if (!util::is_utf8(text)) return unknown(say<phrases::document_is_no_text>(path));
  RD_TRY(const Marks marks, look_for(params, text));
  if (marks.all == 0) return unknown(say<phrases::document_nothing_asked>());
  const std::size_t found = marks.all - marks.missing.size();
  const Localized list =
      marks.missing.empty() ? Localized{} : say<phrases::document_lacks>(text::enumerated(marks.missing));
  return Verdict{.measured = share_in_order(marks.missing.size(), marks.all),
                 .message = with_remark(say<phrases::document_names>(path, found, marks.all), list),
                 .evidence = {{.path = path, .sha256 = util::sha256(text)}}};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.document_covers",
               .statement = {"文档写到了应有的内容。", "The document covers what it has to."},
               .unit = Unit::share,
               .measured = {"应有内容中写到的比例", "share of what it has to cover that is found in it"},
               .params = {{.name = "path",
                           .type = ParamType::path,
                           .required = true,
                           .meaning = {"文档（UTF-8 文本，如 Markdown）",
                                       "the document: UTF-8 text, such as Markdown"}},
                          {.name = "terms",
                           .type = ParamType::texts,
                           .meaning = {"应当出现的词，如关键字段：客户名称|Customer name",
                                       "words that should be in it, such as key fields: 客户名称|Customer name"}},
                          {.name = "marks",
                           .type = ParamType::map,
                           .meaning = {"其他应有的内容与正则表达式：{版本: '版本[：: ]*[0-9.]+'}",
                                       "what else it should have, as RE2 patterns: {version: 'version[: ]*[0-9.]+'}"}}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.document_covers\n"
                          "  with:\n"
                          "    path: documents/data_entry_standard.md\n"
                          "    terms: [客户名称, 联系电话]\n"
                          "    marks: {版本: '版本[：: ]*[0-9.]+'}\n",
               .assurance = Assurance::document},
      .body = HostProbe{run}};
}

}  // namespace readiness::probes::data::document_covers
