// SPDX-License-Identifier: Apache-2.0
#include "data/encoding/single_byte.hpp"

#include "data/encoding/big5.hpp"
#include "util/utf8.hpp"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace readiness::data {
namespace {

bool is_beyond_ascii(char byte) { return static_cast<unsigned char>(byte) >= 0x80; }
bool is_ascii_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }
bool is_in_word(char byte) { return is_beyond_ascii(byte) || is_ascii_letter(byte) || (byte >= '0' && byte <= '9'); }

// Words that hold bytes beyond ASCII, and the runs of these.
struct Words {
  std::size_t bytes = 0, beyond = 0;
  std::size_t runs = 0, single = 0;
};

Words count_words(std::string_view text) {
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::size_t beyond = 0;
    while (at < text.size() && is_in_word(text[at])) {
      const std::size_t run = at;
      while (at < text.size() && is_beyond_ascii(text[at])) ++at;
      beyond += at - run;
      words.runs += at > run ? 1u : 0u;
      words.single += at == run + 1 ? 1u : 0u;
      if (at == run) ++at;
    }
    if (beyond > 0) words.bytes += at - begin;
    words.beyond += beyond;
    if (at == begin) ++at;
  }
  return words;
}

// The characters of 80 to FF; 0 for a byte that is none.
using UpperHalf = std::array<char32_t, 128>;

UpperHalf upper_half(const char* encoding) {
  UpperHalf half{};
  const iconv_t handle = iconv_open("UTF-8", encoding);
  for (std::size_t i = 0; i < half.size(); ++i) {
    char from = static_cast<char>(static_cast<unsigned char>(0x80 + i));
    std::array<char, 4> to{};
    char *in = &from, *out = to.data();
    std::size_t left = 1, room = to.size(), at = 0;
    if (iconv(handle, &in, &left, &out, &room) == 0) half[i] = util::next_code_point({to.data(), to.size() - room}, at);
  }
  iconv_close(handle);
  return half;
}

bool is_letter(char32_t character) {
  return character >= 0xC0 && character < 0x2B0 && character != U'×' && character != U'÷';
}

// Letters beyond ASCII, in lower and upper case: those that make up most of them, and the others.
struct Language {
  std::string_view frequent, rare;
};

struct Candidate {
  std::optional<Encoding> encoding;  // nothing: one that is not read, but could be meant
  const char* name;
  std::vector<Language> languages;
};

const std::vector<Candidate>& candidates() {
  static const std::vector<Candidate> all{
      {Encoding::windows_1252,
       "CP1252",
       {{"äöüßÄÖÜ", ""},
        {"éèàêçÉÈÀÊÇ", "âîôûùïëœüÿæÂÎÔÛÙÏËŒÜŸÆ"},
        {"áéíóñÁÉÍÓÑ", "úüÚÜ"},
        {"ãçáéíóÃÇÁÉÍÓ", "àâêôõúüÀÂÊÔÕÚÜ"},
        {"àèéìòùÀÈÉÌÒÙ", "íóîÍÓÎ"},
        {"åäöæøÅÄÖÆØ", "éÉ"},
        {"áíðéöÁÍÐÉÖ", "óúýþæÓÚÝÞÆ"},
        {"éëïÉËÏ", "áíóöúèÁÍÓÖÚÈ"}}},
      {Encoding::windows_1250,
       "CP1250",
       {{"ąęłóśżĄĘŁÓŚŻ", "ćńźĆŃŹ"},
        {"íáéěčřšýžÍÁÉĚČŘŠÝŽ", "ůúťňďóŮÚŤŇĎÓ"},
        {"áíéčšžýúÁÍÉČŠŽÝÚ", "äôťňľďóŕĺÄÔŤŇĽĎÓŔĹ"},
        {"áéíóöőÁÉÍÓÖŐ", "úüűÚÜŰ"},
        {"čšžćđČŠŽĆĐ", ""},
        {"ăâîşţĂÂÎŞŢ", ""}}},
      {{}, "CP1254", {{"ıişğçöüİŞĞÇÖÜ", "âîÂÎ"}}},
      {{}, "CP1257", {{"āēīšžķļņģčūĀĒĪŠŽĶĻŅĢČŪ", ""}, {"ąčęėįšųūžĄČĘĖĮŠŲŪŽ", ""}, {"äõöüÄÕÖÜ", "šžŠŽ"}}}};
  return all;
}

constexpr double k_frequent_share = 0.8;  // of the letters beyond ASCII; the rare ones have the rest
constexpr double k_foreign = 0.0003;      // a letter that the language does not have
constexpr double k_symbol = 0.02;         // a sign such as ³, where signs stand
constexpr double k_evident = 4.6;         // a hundred times as likely, as a natural logarithm

using Likelihoods = std::array<double, 128>;

void spread(std::string_view letters, double share, const UpperHalf& half, Likelihoods& into) {
  const double each = 2 * share / static_cast<double>(util::code_points(letters));  // one case is used at a time
  for (std::size_t at = 0; at < letters.size();) {
    const auto byte = std::find(half.begin(), half.end(), util::next_code_point(letters, at)) - half.begin();
    if (byte < 128) into[static_cast<std::size_t>(byte)] = each;
  }
}

// One byte beyond ASCII, and whether letters stand on both sides of it.
struct Byte {
  std::size_t upper;  // above 80
  bool within;
};

std::vector<Byte> bytes_beyond_ascii(std::string_view text) {
  const auto in_word = [&](std::size_t at) {
    return at < text.size() && (is_beyond_ascii(text[at]) || is_ascii_letter(text[at]));
  };
  std::vector<Byte> found;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (is_beyond_ascii(text[i]))
      found.push_back(
          {static_cast<unsigned char>(text[i]) - std::size_t{0x80}, i > 0 && in_word(i - 1) && in_word(i + 1)});
  return found;
}

// How likely the text is in the language that fits best, as a logarithm.
double likelihood(const std::vector<Byte>& text, const Candidate& candidate, const UpperHalf& half) {
  double best = -HUGE_VAL;
  for (const Language& language : candidate.languages) {
    Likelihoods letters;
    letters.fill(k_foreign);
    spread(language.frequent, language.rare.empty() ? 1 : k_frequent_share, half, letters);
    if (!language.rare.empty()) spread(language.rare, 1 - k_frequent_share, half, letters);
    double sum = 0;
    for (const Byte& byte : text) {
      const bool symbol = !is_letter(half[byte.upper]);
      sum += std::log(symbol ? half[byte.upper] != 0 && !byte.within ? k_symbol : k_foreign : letters[byte.upper]);
    }
    best = std::max(best, sum);
  }
  return best;
}

bool say_the_same(const std::vector<Byte>& text, const UpperHalf& one, const UpperHalf& other) {
  return std::all_of(text.begin(), text.end(), [&](const Byte& byte) { return one[byte.upper] == other[byte.upper]; });
}

}  // namespace

bool is_accented_latin(std::string_view bytes) {
  const Words words = count_words(bytes);
  if (words.runs == 0 || words.beyond * 100 >= words.bytes * 45) return false;
  constexpr std::size_t k_few = 8;
  const Everyday everyday = count_everyday(bytes);
  const bool is_chinese = everyday.is_mostly(everyday.gb2312) || everyday.is_mostly(everyday.big5);
  const bool mostly_single = words.single * 2 >= words.runs;
  return !is_chinese || (mostly_single && everyday.characters < k_few);  // chance makes a few bytes everyday characters
}

bool is_latin_in_gb18030(std::string_view bytes) {
  const auto is_lead = [&](std::size_t at) { return at < bytes.size() && is_beyond_ascii(bytes[at]); };
  const auto is_digit = [&](std::size_t at) { return at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9'; };
  std::size_t accents = 0, others = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    if (!is_beyond_ascii(bytes[at])) {
      ++at;
      continue;
    }
    const bool pinyin =
        bytes[at] == '\xA8' && at + 1 < bytes.size() && bytes[at + 1] >= '\xA1' && bytes[at + 1] <= '\xC0';
    const bool four = is_digit(at + 1) && is_lead(at + 2) && is_digit(at + 3);
    accents += pinyin || four ? 1u : 0u;
    others += pinyin || four ? 0u : 1u;
    at += four ? 4 : 2;
  }
  return accents > others;
}

std::optional<Encoding> evident_latin(std::string_view bytes) {
  const std::vector<Byte> text = bytes_beyond_ascii(bytes);
  std::vector<UpperHalf> halves;
  std::vector<double> fits;
  for (const Candidate& candidate : candidates()) {
    halves.push_back(upper_half(candidate.name));
    fits.push_back(likelihood(text, candidate, halves.back()));
  }
  for (std::size_t i = 0; i < fits.size(); ++i) {
    bool evident = candidates()[i].encoding.has_value();
    for (std::size_t j = 0; j < fits.size() && evident; ++j)
      evident = i == j || fits[i] >= fits[j] + k_evident || say_the_same(text, halves[i], halves[j]);
    if (evident) return candidates()[i].encoding;
  }
  return {};
}

bool is_cyrillic(std::string_view bytes) {
  constexpr std::string_view k_frequent = "\xEE\xE5\xE0\xE8\xED\xF2\xF1\xF0\xE2\xEB";  // оеаинтсрвл
  constexpr std::string_view k_signs = "\x85\x93\x94\x96\x97\xA0\xA8\xAB\xB2\xB3\xB8\xB9\xBB\xBA\xBF\xAF\xAA";
  constexpr std::size_t k_enough = 8;
  std::size_t beyond = 0, letters = 0, small = 0, frequent = 0, signs = 0, runs = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    if (byte < 0x80) continue;
    ++beyond;
    runs += i == 0 || !is_beyond_ascii(bytes[i - 1]) ? 1u : 0u;
    letters += byte >= 0xC0 ? 1u : 0u;
    small += byte >= 0xE0 ? 1u : 0u;
    frequent += k_frequent.find(bytes[i]) != std::string_view::npos ? 1u : 0u;
    signs += k_signs.find(bytes[i]) != std::string_view::npos ? 1u : 0u;
  }
  return letters >= k_enough && (letters + signs) * 100 >= beyond * 98 && 2 * small >= letters &&
         2 * frequent >= letters && 2 * letters >= 5 * runs;
}

}  // namespace readiness::data
