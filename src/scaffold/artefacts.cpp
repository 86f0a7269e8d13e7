// SPDX-License-Identifier: Apache-2.0
#include "scaffold/artefacts.hpp"

#include "paper/markdown_text.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <fmt/core.h>

namespace readiness::scaffold {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase artefacts_title{"{0}：{1}阶段需准备的材料", "{0}: what the phase '{1}' needs"};
constexpr text::Phrase artefacts_about{"由检查表生成。括号中是用到该材料的检查项，readiness explain 说明其中一项；readiness plan 显示哪些已到位。", "Made from the checklist. In brackets stand the items that look at it; readiness explain tells about one, readiness plan what is there already."};
constexpr text::Phrase artefacts_exports{"业务系统导出", "Exports of business systems"};
constexpr text::Phrase artefacts_registers{"登记表", "Registers"};
constexpr text::Phrase artefacts_documents{"文档", "Documents"};
constexpr text::Phrase artefacts_questions{"由人回答的问题", "Questions to people"};
// clang-format on
}  // namespace phrases

using text::say;

class Page {
 public:
  explicit Page(Language language) : language_(language) {}

  void heading(const Localized& title, int level) {
    text_ += (text_.empty() ? "" : "\n") + std::string(static_cast<std::size_t>(level), '#') + ' ' +
             paper::markdown_text(title.in(language_)) + "\n\n";
  }
  void paragraph(const Localized& text) { text_ += paper::markdown_text(text.in(language_)) + '\n'; }
  // A box to be ticked.
  void task(const std::string& name, const Localized& title, const std::vector<std::string>& items) {
    const std::string list = text::in_brackets(text::enumerated(items).in(language_), language_);
    text_ += fmt::format("- [ ] `{}` {}{}\n", name, paper::markdown_text(title.in(language_)), list);
  }
  void columns(const Table& table) {
    std::vector<std::string> names;
    for (const Column& column : table.columns) names.push_back(paper::markdown_text(column.title.in(language_)));
    text_ += "  " + text::enumerated(names).in(language_) + '\n';
  }
  std::string text() && { return std::move(text_); }

 private:
  Language language_;
  std::string text_;
};

}  // namespace

std::string artefact_list(const Checklist& checklist, const Phase& phase, const Needs& needs, Language language,
                          const std::function<std::string(const Table&)>& file_of) {
  Page page(language);
  page.heading(say<phrases::artefacts_title>(checklist.title, phase.title), 1);
  page.paragraph(say<phrases::artefacts_about>());
  for (const TableKind kind : {TableKind::exported, TableKind::written}) {
    page.heading(kind == TableKind::exported ? say<phrases::artefacts_exports>() : say<phrases::artefacts_registers>(),
                 2);
    for (const Table* table : needs.tables) {
      if (table->kind != kind) continue;
      page.task(table->file.empty() ? table->id : file_of(*table), table->title, needs.items_of.at(table->id));
      page.columns(*table);
    }
  }
  if (!needs.documents.empty()) page.heading(say<phrases::artefacts_documents>(), 2);
  for (const Wanted& document : needs.documents) {
    const Item* asking = find(checklist.items, document.items.front());
    page.task(document.name, asking->title, document.items);
  }
  if (!needs.questions.empty()) page.heading(say<phrases::artefacts_questions>(), 2);
  for (const Item* item : needs.questions) {
    const Ask& ask = std::get<Ask>(item->method);
    const Domain* domain = find(checklist.domains, item->domain);
    page.task(item->id, item->title, {ask.who.empty() ? domain->title.in(language) : ask.who.in(language)});
  }
  return std::move(page).text();
}

}  // namespace readiness::scaffold
