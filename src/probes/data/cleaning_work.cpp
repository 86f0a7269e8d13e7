// SPDX-License-Identifier: Apache-2.0
#include "probes/data/cleaning_work.hpp"

#include "text/phrases.hpp"

#include <algorithm>
#include <array>

namespace readiness::probes::data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase work_kind_unknown{"“{0}”的第一个值“{1}”不是可用的类别", "'{1}', the first value of '{0}', is no kind of work"};
constexpr text::Phrase work_kinds{"可用的类别：blank、duplicate、ill_formed、broken", "kinds: blank, duplicate, ill_formed, broken"};
// clang-format on
}  // namespace phrases

using text::say;
using Texts = std::vector<std::string>;

struct Kind {
  std::string_view name;
  std::string_view form;  // how it is written
  std::size_t least, most;
  Measure (*count)(const Texts& words);
};

std::string optional_word(const Texts& words, std::size_t at) { return at < words.size() ? words[at] : ""; }

constexpr std::size_t k_many = 16;  // columns of a key

const std::array k_kinds = std::to_array<Kind>({
    {"blank", "[blank, table, column]", 3, 4,
     [](const Texts& words) { return measures::blank(words[1], words[2], optional_word(words, 3)); }},
    {"duplicate", "[duplicate, table, column...]", 3, k_many,
     [](const Texts& words) { return measures::duplicates(words[1], Texts(words.begin() + 2, words.end())); }},
    {"ill_formed", "[ill_formed, table, column, format]", 4, 4,
     [](const Texts& words) { return measures::mismatch(words[1], words[2], words[3]); }},
    {"broken", "[broken, table, rule]", 3, 4,
     [](const Texts& words) { return measures::violations(words[1], words[2], optional_word(words, 3)); }},
});

}  // namespace

Result<std::vector<Work>> work_in(const Params& params) {
  std::vector<Work> all;
  for (const auto& [task, words] : params.map("work")) {
    const std::string name = words.empty() ? "" : words.front();
    const auto kind =
        std::find_if(k_kinds.begin(), k_kinds.end(), [&](const Kind& known) { return known.name == name; });
    if (kind == k_kinds.end())
      return Error{say<phrases::work_kind_unknown>(task, name), params.place("work"), say<phrases::work_kinds>()};
    if (words.size() < kind->least || words.size() > kind->most)
      return Error{say<text::phrases::work_is_incomplete>(task, kind->form), params.place("work")};
    all.push_back({Names(task), kind->count(words)});
  }
  return all;
}

}  // namespace readiness::probes::data
