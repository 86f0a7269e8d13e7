// SPDX-License-Identifier: Apache-2.0
// The profile as tables for a report, in GitHub's Markdown.
#include "util/markdown.hpp"

#include "profile/outline.hpp"
#include "profile/renderer.hpp"
#include "text/punctuation.hpp"

namespace readiness::profile {

namespace {

using util::markdown_text;

std::string cells(const std::vector<std::string>& row) {
  std::string line = "|";
  for (const std::string& cell : row) line += " " + markdown_text(cell) + " |";
  return line + '\n';
}

std::string table(const Table& table, bool numbers) {
  std::string text = "\n## " + markdown_text(table.title) + "\n\n" + cells(table.header) + "|";
  for (std::size_t i = 0; i < table.header.size(); ++i)
    text += i == 0 || (numbers && i >= k_first_number && i <= k_last_number) ? " ---: |" : " --- |";
  text += '\n';
  for (const std::vector<std::string>& row : table.rows) text += cells(row);
  return table.more.empty() ? text : text + '\n' + markdown_text(table.more) + '\n';
}

std::string write_markdown(const Profile& profile, Language language) {
  const Outline outline = profile::outline(profile, language);
  std::string text = "# " + markdown_text(outline.title) + "\n\n";
  for (const Fact& fact : outline.facts)
    text += "- **" + markdown_text(fact.label) + "**" + text::colon(language) + markdown_text(fact.text) + '\n';
  text += table(outline.columns, true);
  if (outline.remarks.rows.empty())
    text += "\n## " + markdown_text(outline.remarks.title) + "\n\n" + markdown_text(outline.no_remarks) + '\n';
  else
    text += table(outline.remarks, false);
  if (!outline.values.rows.empty()) text += table(outline.values, false);
  return text;
}

}  // namespace

Renderer markdown() { return {"md", write_markdown}; }

}  // namespace readiness::profile
