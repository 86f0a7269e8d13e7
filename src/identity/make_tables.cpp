// SPDX-License-Identifier: Apache-2.0
// A program of the build, which writes what becomes of each character as tables: to ask ICU for it at every start would
// take longer than an audit.
#include "identity/unicode.hpp"

#include <fmt/core.h>

#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace readiness::identity {
namespace {

class Transform {
 public:
  explicit Transform(const char* id) {
    UErrorCode status = U_ZERO_ERROR;
    transform_.reset(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
  }

  bool there() const { return transform_ != nullptr; }

  std::u32string of(char32_t c) const {
    icu::UnicodeString text(static_cast<UChar32>(c));
    transform_->transliterate(text);
    std::u32string answer;
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1))
      answer += static_cast<char32_t>(text.char32At(at));
    return answer.empty() ? std::u32string{c} : answer;
  }

 private:
  std::unique_ptr<icu::Transliterator> transform_;
};

// zhang and zan are one sound here: what is confused must not tell apart.
std::u32string blurred(std::u32string_view syllable) {
  std::u32string sound;
  for (std::size_t i = 0; i < syllable.size(); ++i) {
    const bool retroflex =
        i == 1 && syllable[1] == U'h' && std::u32string_view(U"zcs").find(syllable[0]) != syllable.npos;
    const bool nasal = i + 1 == syllable.size() && i > 0 && syllable[i] == U'g' && syllable[i - 1] == U'n';
    if (!retroflex && !nasal) sound += syllable[i];
  }
  return sound;
}

// A number for the syllable, in a range that no character is in: its letters as digits. The character itself where it
// has no sound that is known.
char32_t sound_of(char32_t c, const Transform& transform) {
  constexpr char32_t k_first_sound = 0x110000, k_letters = 27;
  constexpr std::size_t k_longest = 6;  // 27^6 numbers
  const std::u32string syllable = blurred(transform.of(c));
  if (syllable.size() > k_longest) return c;
  char32_t number = 0;
  for (const char32_t letter : syllable) {
    if (letter < U'a' || letter > U'z') return c;
    number = number * k_letters + (letter - U'a' + 1);
  }
  return k_first_sound + number;
}

template <class Find>
void write_han(std::FILE* to, const char* name, Find find) {
  fmt::print(to, "const HanTable {} = {{{{", name);
  for (char32_t c = k_first_han; c < k_end_of_han; ++c) fmt::print(to, "{},", static_cast<std::uint32_t>(find(c)));
  fmt::print(to, "}}}};\n");
}

void write_latin(std::FILE* to, const Transform& transform) {
  fmt::print(to, "const LatinTable k_plain_latin = {{{{");
  for (char32_t c = k_first_latin; c < k_end_of_latin; ++c) {
    fmt::print(to, "U\"");
    for (const char32_t letter : transform.of(c)) fmt::print(to, "\\x{:x}", static_cast<std::uint32_t>(letter));
    fmt::print(to, "\",");
  }
  fmt::print(to, "}}}};\n");
}

int write_tables(const char* file) {
  const Transform simplify("Traditional-Simplified"), hear("Han-Latin; Latin-ASCII"), latin("Latin-ASCII");
  if (!simplify.there() || !hear.there() || !latin.there()) {
    fmt::print(stderr, "this ICU has no transforms from traditional Chinese, from Han and from Latin letters\n");
    return 1;
  }
  std::FILE* const to = std::fopen(file, "w");
  if (to == nullptr) return 1;
  fmt::print(to, "// Written by identity/make_tables.cpp.\n#include \"identity/unicode.hpp\"\n");
  fmt::print(to, "namespace readiness::identity {{\n");
  write_han(to, "k_simplified", [&](char32_t c) { return simplify.of(c).front(); });
  write_han(to, "k_sounds", [&](char32_t c) { return sound_of(c, hear); });
  write_latin(to, latin);
  fmt::print(to, "}}  // namespace readiness::identity\n");
  return std::fclose(to) == 0 ? 0 : 1;
}

}  // namespace
}  // namespace readiness::identity

int main(int count, char** arguments) { return count == 2 ? readiness::identity::write_tables(arguments[1]) : 2; }
