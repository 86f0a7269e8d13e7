// SPDX-License-Identifier: Apache-2.0
#include "answers/entry_text.hpp"

#include "util/calendar.hpp"
#include "util/yaml_text.hpp"

namespace readiness::answers {
namespace {

using util::yaml_text;
using Kind = AnswerEvidence::Kind;

class Entry {
 public:
  explicit Entry(std::size_t indent) : indent_(indent, ' ') {}

  void add(const std::string& key, const std::string& value) {
    lines.push_back(indent_ + (lines.empty() ? "- " : "  ") + key + ": " + value);
  }
  void add_text(const std::string& key, const std::string& value) {
    if (!value.empty()) add(key, yaml_text(value));
  }
  void add_inner(const std::string& text) { lines.push_back(indent_ + "    " + text); }

  std::vector<std::string> lines;

 private:
  std::string indent_;
};

std::string key_of(Kind kind) { return kind == Kind::file ? "file" : kind == Kind::url ? "url" : "meeting"; }

}  // namespace

std::vector<std::string> entry_lines(const Answer& answer, std::size_t indent) {
  Entry entry(indent);
  entry.add_text("item", answer.item);
  entry.add_text("answer", answer.choice);
  entry.add_text("by", answer.by);
  entry.add("date", util::format_day(answer.date));
  if (answer.expires) entry.add("expires", util::format_day(*answer.expires));
  entry.add_text("reviewer", answer.reviewer);
  entry.add_text("note", answer.note);
  if (!answer.evidence.empty()) entry.lines.push_back(std::string(indent, ' ') + "  evidence:");
  for (const AnswerEvidence& evidence : answer.evidence) {
    const std::string hash = evidence.sha256.empty() ? "" : ", sha256: \"" + evidence.sha256 + "\"";
    entry.add_inner("- {" + key_of(evidence.kind) + ": " + yaml_text(evidence.file) + hash + "}");
  }
  return entry.lines;
}

std::vector<std::string> entry_lines(const Waiver& waiver, std::size_t indent) {
  Entry entry(indent);
  entry.add_text("item", waiver.item);
  entry.add_text("reason", waiver.reason);
  entry.add_text("approver", waiver.approver);
  entry.add("expires", util::format_day(waiver.expires));
  return entry.lines;
}

}  // namespace readiness::answers
