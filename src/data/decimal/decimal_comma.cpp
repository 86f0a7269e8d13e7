// SPDX-License-Identifier: Apache-2.0
#include "data/decimal/decimal_comma.hpp"

#include "data/formats/digits.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <cstring>

namespace readiness::data::decimal {
namespace {

constexpr std::string_view k_digits = "0123456789";
constexpr std::u32string_view k_around = U" +-¥￥$€£%元万亿\u00A0\u3000";  // may stand beside the digits

// Between the first digit and the last one; empty when something else stands around it.
std::string_view core_of(std::string_view text) {
  const std::size_t first = text.find_first_of(k_digits), last = text.find_last_of(k_digits);
  if (first == std::string_view::npos) return {};
  const auto harmless = [](std::string_view part) {
    for (std::size_t at = 0; at < part.size();)
      if (k_around.find(util::next_code_point(part, at)) == std::u32string_view::npos) return false;
    return true;
  };
  if (!harmless(text.substr(0, first)) || !harmless(text.substr(last + 1))) return {};
  return text.substr(first, last + 1 - first);
}

// What stands before the decimal mark, cut at the thousands mark: 1.234.567 has two cuts.
struct Whole {
  bool right = false;
  std::size_t cuts = 0;
};

Whole read_whole(std::string_view text, char thousands) {
  Whole whole;
  std::size_t cut = text.find(thousands);
  const std::string_view first = text.substr(0, cut);
  if (first.empty() || !all_digits(first)) return {};
  if (cut != std::string_view::npos && (first.size() > 3 || first.front() == '0')) return {};
  while (cut != std::string_view::npos) {
    const std::string_view group = text.substr(cut + 1, 3);
    if (group.size() != 3 || !all_digits(group)) return {};
    ++whole.cuts;
    cut += 4;
    if (cut == text.size()) break;
    if (text[cut] != thousands) return {};
  }
  whole.right = true;
  return whole;
}

struct Number {
  bool right = false;    // with this decimal mark
  std::size_t cuts = 0;  // thousands marks
  std::size_t decimals = 0;
};

Number read(std::string_view core, char mark, char thousands) {
  const std::size_t at = core.find(mark);
  const std::string_view decimals = at == std::string_view::npos ? std::string_view() : core.substr(at + 1);
  const Whole whole = read_whole(core.substr(0, at), thousands);
  const bool right = whole.right && all_digits(decimals) && (at == std::string_view::npos || !decimals.empty());
  return {right, whole.cuts, decimals.size()};
}

// Is this number right with one mark, and not with the other one?
bool proves(const Number& number, const Number& other) {
  return number.right && !other.right && (number.decimals > 0 || number.cuts > 1);
}

}  // namespace

Mark mark_of(std::string_view text) {
  const std::string_view core = core_of(text);
  if (core.empty()) return Mark::none;
  const Number point = read(core, '.', ','), comma = read(core, ',', '.');
  if (proves(point, comma)) return Mark::point;
  // 1.234.567 may be a number of thousands, and as well a version or an address.
  return proves(comma, point) && comma.decimals > 0 ? Mark::comma : Mark::none;
}

Marks count_marks(std::span<const layout::Cells> rows) {
  Marks marks;
  for (const layout::Cells& row : rows) {
    for (const std::string& text : row) {
      const Mark mark = mark_of(text);
      marks.points += mark == Mark::point ? 1u : 0u;
      if (mark == Mark::comma && ++marks.commas == 1) marks.example = text;
    }
  }
  return marks;
}

std::string_view with_point(std::string_view text, Arena& arena) {
  if (text.find_first_of(",.") == std::string_view::npos) return text;
  const std::string_view core = core_of(text);
  if (core.empty() || !read(core, ',', '.').right) return text;
  char* const begin = arena.room(text.size());
  char* out = begin;
  for (const char& c : text) {
    const bool inside = &c >= core.data() && &c < core.data() + core.size();
    if (inside && c == '.') continue;
    *out++ = inside && c == ',' ? '.' : c;
  }
  const auto size = static_cast<std::size_t>(out - begin);
  arena.keep(size);
  return {begin, size};
}

}  // namespace readiness::data::decimal
