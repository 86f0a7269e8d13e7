// SPDX-License-Identifier: Apache-2.0
#include "answers/entries.hpp"

#include "answers/entry_text.hpp"
#include "checklist/answers.hpp"
#include "checklist/document.hpp"
#include "checklist/shapes.hpp"
#include "doc/read.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <tuple>

namespace readiness::answers {
namespace {

using doc::Node;

bool same_waiver(const Waiver& one, const Waiver& other) {
  const auto key = [](const Waiver& waiver) {
    return std::tie(waiver.item, waiver.reason, waiver.approver, waiver.expires);
  };
  return key(one) == key(other);
}

bool same_entry(const Answer& one, const Answer& other) { return same_answer(one, other); }
bool same_entry(const Waiver& one, const Waiver& other) { return same_waiver(one, other); }

// What tells the two kinds of files apart.
struct Answers {
  using Entry = Answer;
  static constexpr const char* k_list = "answers";
  static const checklist::Shape& shape() { return checklist::answers_shape(); }
  static checklist::Checked<std::vector<Answer>> read(const Node& file, const Checklist& checklist) {
    return checklist::read_answers(file, checklist);
  }
};
struct Waivers {
  using Entry = Waiver;
  static constexpr const char* k_list = "waivers";
  static const checklist::Shape& shape() { return checklist::waivers_shape(); }
  static checklist::Checked<std::vector<Waiver>> read(const Node& file, const Checklist& checklist) {
    return checklist::read_waivers(file, checklist);
  }
};

template <class Kind>
Result<std::vector<typename Kind::Entry>, Errors> read(const std::string& name, const std::string& text,
                                                       const Checklist& checklist) {
  auto document = checklist::read_document(name, text, Kind::shape());
  Errors errors = std::move(document.errors);
  auto entries = checklist::take(Kind::read(document.value, checklist), errors);
  if (!errors.empty()) return errors;
  return entries;
}

bool is_blank_or_comment(std::string_view line) {
  line = util::trim(line);
  return line.empty() || line.starts_with('#');
}

// The lines of one entry in a list that is written line by line: [first, last), and how far its dash is indented.
struct Range {
  std::size_t first = 0, last = 0, indent = 0;
};

class Lines {
 public:
  explicit Lines(const std::string& text) : lines_(util::split(text, '\n')) {
    if (!lines_.empty() && lines_.back().empty()) lines_.pop_back();
  }

  // Nothing when the list is written in another way.
  std::optional<std::vector<Range>> entries(const std::vector<Node>& items) const {
    std::vector<Range> ranges;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto line = static_cast<std::size_t>(items[i].place.line - 1);
      if (line >= lines_.size()) return std::nullopt;
      const std::size_t dash = lines_[line].find_first_not_of(' ');
      const std::size_t before = static_cast<std::size_t>(items[i].place.column - 1);
      const bool alone = dash < before && lines_[line][dash] == '-' &&
                         lines_[line].find_first_not_of(" ", dash + 1) == before &&
                         (i == 0 || line > ranges.back().first);
      if (!alone) return std::nullopt;
      ranges.push_back({line, lines_.size(), dash});
      if (i > 0) ranges[i - 1].last = line;
    }
    // Comments in front of the next entry are that one's.
    for (Range& range : ranges)
      while (range.last > range.first + 1 && is_blank_or_comment(lines_[range.last - 1])) --range.last;
    return ranges;
  }

  void replace(const Range& range, const std::vector<std::string>& with) {
    const auto at = lines_.erase(lines_.begin() + static_cast<std::ptrdiff_t>(range.first),
                                 lines_.begin() + static_cast<std::ptrdiff_t>(range.last));
    lines_.insert(at, with.begin(), with.end());
  }

  void append(const std::vector<std::string>& more) { lines_.insert(lines_.end(), more.begin(), more.end()); }

  std::string text() const { return util::join(lines_, "\n") + "\n"; }

 private:
  std::vector<std::string> lines_;
};

// Empty when the entry cannot be put in without touching others.
template <class Entry>
std::string put(const std::string& text, const char* list, const Entry& entry) {
  const doc::Parsed parsed = doc::parse(list, text);
  const Node* found = parsed.root.find(list);
  Lines lines(text);
  if (!found) {
    lines.append({std::string(list) + ":"});
    lines.append(entry_lines(entry, 2));
    return lines.text();
  }
  const auto ranges = lines.entries(found->items);
  if (!ranges || (!found->is_null() && ranges->empty())) return {};
  for (std::size_t i = 0; i < ranges->size(); ++i) {
    const Node* item = found->items[i].find("item");
    if (!item || item->text != entry.item) continue;
    lines.replace((*ranges)[i], entry_lines(entry, (*ranges)[i].indent));
    return lines.text();
  }
  lines.append(entry_lines(entry, ranges->empty() ? 2 : ranges->front().indent));
  return lines.text();
}

template <class Entry>
std::string write_anew(const char* list, const std::vector<Entry>& entries) {
  std::string text = std::string(list) + ":\n";
  for (const Entry& entry : entries) text += util::join(entry_lines(entry, 2), "\n") + "\n";
  return text;
}

template <class Entry>
bool alike(const std::vector<Entry>& one, const std::vector<Entry>& other) {
  return one.size() == other.size() && std::all_of(one.begin(), one.end(), [&](const Entry& entry) {
           return std::any_of(other.begin(), other.end(), [&](const Entry& twin) { return same_entry(entry, twin); });
         });
}

// What the file then says is read back and compared: a form of YAML that was not foreseen cannot lose an entry.
template <class Kind>
Result<std::string, Errors> put_all(const std::string& name, const std::string& text,
                                    const std::vector<typename Kind::Entry>& changed, const Checklist& checklist) {
  RD_TRY(auto wanted, read<Kind>(name, text, checklist));
  std::string result = text;
  for (const auto& entry : changed) {
    const auto known =
        std::find_if(wanted.begin(), wanted.end(), [&](const auto& one) { return one.item == entry.item; });
    known == wanted.end() ? wanted.push_back(entry) : void(*known = entry);
    result = put(result, Kind::k_list, entry);
  }
  if (const auto written = read<Kind>(name, result, checklist); !written || !alike(*written, wanted))
    result = write_anew(Kind::k_list, wanted);
  RD_TRY([[maybe_unused]] const auto proved, read<Kind>(name, result, checklist));
  return result;
}

}  // namespace

bool same_answer(const Answer& one, const Answer& other) {
  const auto key = [](const Answer& answer) {
    return std::tie(answer.item, answer.choice, answer.by, answer.date, answer.expires, answer.evidence,
                    answer.reviewer, answer.note);
  };
  return key(one) == key(other);
}

Result<std::string, Errors> put_answers(const std::string& name, const std::string& text,
                                        const std::vector<Answer>& changed, const Checklist& checklist) {
  return put_all<Answers>(name, text, changed, checklist);
}

Result<std::string, Errors> put_waiver(const std::string& name, const std::string& text, const Waiver& waiver,
                                       const Checklist& checklist) {
  return put_all<Waivers>(name, text, {waiver}, checklist);
}

}  // namespace readiness::answers
