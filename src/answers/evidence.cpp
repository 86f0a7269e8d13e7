// SPDX-License-Identifier: Apache-2.0
#include "answers/evidence.hpp"

#include "text/phrase.hpp"
#include "util/sha256.hpp"
#include "util/strings.hpp"

#include <array>

namespace readiness::answers {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase evidence_meeting{"会议：{0}", "meeting: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using Kind = AnswerEvidence::Kind;

constexpr std::array<std::string_view, 6> k_meeting_words{"meeting:",  "Meeting:", "meeting：",
                                                          "Meeting：", "会议：",   "会议:"};

Result<AnswerEvidence> read_one(std::string_view text, const Host& host) {
  if (text.starts_with("http://") || text.starts_with("https://"))
    return AnswerEvidence{.file = std::string(text), .kind = Kind::url};
  for (const std::string_view word : k_meeting_words)
    if (const std::string_view which = util::trim(text.substr(std::min(word.size(), text.size())));
        text.starts_with(word) && !which.empty())
      return AnswerEvidence{.file = std::string(which), .kind = Kind::meeting};
  const std::string path(text);
  RD_TRY(const std::string bytes, host.read_file(path));
  return AnswerEvidence{.file = path, .sha256 = util::sha256(bytes)};
}

}  // namespace

Result<std::vector<AnswerEvidence>> read_evidence(const std::string& text, const Host& host) {
  std::vector<AnswerEvidence> all;
  std::string lines = text;
  for (const std::string_view separator : {";", "；", "\r"})
    lines = util::replace_all(std::move(lines), separator, "\n");
  for (const std::string& line : util::split(lines, '\n')) {
    const std::string_view one = util::trim(line);
    if (one.empty()) continue;
    RD_TRY(AnswerEvidence evidence, read_one(one, host));
    all.push_back(std::move(evidence));
  }
  return all;
}

std::string evidence_text(const std::vector<AnswerEvidence>& evidence, Language language) {
  if (language == Language::zh_en) language = Language::zh;  // one word for a meeting, so that it can be read again
  std::vector<std::string> lines;
  for (const AnswerEvidence& one : evidence)
    lines.push_back(one.kind == Kind::meeting ? say<phrases::evidence_meeting>(one.file).in(language) : one.file);
  return util::join(lines, "\n");
}

}  // namespace readiness::answers
