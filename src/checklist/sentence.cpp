// SPDX-License-Identifier: Apache-2.0
#include "checklist/sentence.hpp"

#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/suggest.hpp"

#include <algorithm>

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase sentence_unknown_place{"没有“{{{0}}}”这个占位；可用：{1}", "no place is called {{{0}}}; there are {1}"};
constexpr text::Phrase sentence_one_form{"“{{{0}: 单数 | 复数}}”须写出两种形式", "'{{{0}: one | many}}' needs both forms"};
constexpr text::Phrase sentence_lone_brace{"“{0}”没有与之配对的括号；括号本身要写两次", "'{0}' has no other half; write a brace itself twice"};
// clang-format on
}  // namespace phrases

using text::say;

bool is_place(std::string_view name) { return std::find(k_places.begin(), k_places.end(), name) != k_places.end(); }

Error unknown_place(std::string_view name) {
  const std::vector<std::string> known(k_places.begin(), k_places.end());
  return {say<phrases::sentence_unknown_place>(std::string(name), util::join(known, ", ")),
          {},
          util::suggest(std::string(name), known)};
}

}  // namespace

Result<Sentence::Piece> Sentence::read_place(std::string_view inside) {
  const std::size_t colon = inside.find(':');
  Piece piece{.text = {}, .place = std::string(util::trim(inside.substr(0, colon)))};
  if (!is_place(piece.place)) return unknown_place(piece.place);
  if (colon == std::string_view::npos) return piece;
  const std::string_view forms = inside.substr(colon + 1);
  const std::size_t bar = forms.find('|');
  if (bar == std::string_view::npos) return Error{say<phrases::sentence_one_form>(piece.place)};
  piece.one = util::trim(forms.substr(0, bar));
  piece.many = util::trim(forms.substr(bar + 1));
  if (piece.one.empty() || piece.many.empty()) return Error{say<phrases::sentence_one_form>(piece.place)};
  return piece;
}

Result<Sentence> Sentence::parse(std::string_view text) {
  Sentence sentence;
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    const bool doubled = at + 1 < text.size() && text[at + 1] == c;
    if ((c == '{' || c == '}') && doubled) {
      plain += c;
      ++at;
    } else if (c == '}') {
      return Error{say<phrases::sentence_lone_brace>("}")};
    } else if (c != '{') {
      plain += c;
    } else {
      const std::size_t end = text.find('}', at);
      if (end == std::string_view::npos) return Error{say<phrases::sentence_lone_brace>("{")};
      RD_TRY(Piece piece, read_place(text.substr(at + 1, end - at - 1)));
      piece.text = std::move(plain);
      plain.clear();
      sentence.pieces_.push_back(std::move(piece));
      at = end;
    }
  }
  sentence.pieces_.push_back({.text = std::move(plain), .place = {}});
  return sentence;
}

std::optional<std::string> Sentence::fill(
    const std::function<std::optional<Filling>(std::string_view place)>& filling) const {
  std::string filled;
  for (const Piece& piece : pieces_) {
    filled += piece.text;
    if (piece.place.empty()) continue;
    const auto found = filling(piece.place);
    if (!found) return std::nullopt;
    if (piece.one.empty())
      filled += found->text;
    else
      filled += found->one ? piece.one : piece.many;
  }
  return filled;
}

std::vector<std::string> Sentence::places() const {
  std::vector<std::string> all;
  for (const Piece& piece : pieces_)
    if (!piece.place.empty() && std::find(all.begin(), all.end(), piece.place) == all.end()) all.push_back(piece.place);
  return all;
}

}  // namespace readiness::checklist
