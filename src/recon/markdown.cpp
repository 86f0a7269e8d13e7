// SPDX-License-Identifier: Apache-2.0
#include "util/markdown.hpp"

#include "recon/outline.hpp"
#include "recon/renderer.hpp"
#include "text/punctuation.hpp"

namespace readiness::recon {
namespace {

using util::markdown_text;

std::string cells(const std::vector<std::string>& row) {
  std::string line = "|";
  for (const std::string& cell : row) line += " " + markdown_text(cell, 200) + " |";
  return line + '\n';
}

std::string markdown_table(const Section& section) {
  if (section.rows.empty()) return {};
  std::string text = cells(section.header) + "|";
  for (std::size_t i = 0; i < section.header.size(); ++i)
    text += i < section.numbers.size() && section.numbers[i] ? " ---: |" : " --- |";
  text += '\n';
  for (const std::vector<std::string>& row : section.rows) text += cells(row);
  return text + '\n';
}

std::string write_markdown(const Reconciliation& result, Language language) {
  const Outline outline = recon::outline(result, language);
  std::string text = "# " + markdown_text(outline.title) + "\n\n";
  for (const Fact& fact : outline.facts)
    text += "- **" + markdown_text(fact.label) + "**" + text::colon(language) + markdown_text(fact.text) + '\n';
  for (const Section& section : outline.sections) {
    text += "\n## " + markdown_text(section.title) + "\n\n" + markdown_table(section);
    for (const std::string& paragraph : section.paragraphs) text += "- " + markdown_text(paragraph) + '\n';
  }
  return text;
}

}  // namespace

Renderer markdown() { return {"md", ".md", write_markdown}; }

}  // namespace readiness::recon
