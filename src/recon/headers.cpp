// SPDX-License-Identifier: Apache-2.0
#include "recon/headers.hpp"

#include "recon/rule_words.hpp"
#include "text/phrase.hpp"
#include "util/suggest.hpp"

namespace readiness::recon {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase recon_header_twice{"{0} 中有 {2} 列都叫“{1}”", "{0} has {2} columns called '{1}'"};
constexpr text::Phrase recon_no_header{"{0} 中没有列“{1}”", "{0} has no column '{1}'"};
// clang-format on
}  // namespace phrases

using text::say;

std::vector<std::size_t> named(const Headers& headers, std::string_view name) {
  std::vector<std::size_t> found;
  const std::string bare = bare_word(name);
  for (std::size_t i = 0; i < headers.texts.size(); ++i)
    if (headers.texts[i] == name) return {i};
  for (std::size_t i = 0; i < headers.texts.size(); ++i)
    if (!bare.empty() && bare_word(headers.texts[i]) == bare) found.push_back(i);
  return found;
}

}  // namespace

Result<std::size_t> find_header(const Headers& headers, const std::string& name) {
  std::vector<std::size_t> found = named(headers, name);
  const std::size_t point = name.rfind('.');
  if (found.empty() && point != std::string::npos) found = named(headers, std::string_view(name).substr(point + 1));
  if (found.size() == 1) return found.front();
  if (found.size() > 1) return Error{say<phrases::recon_header_twice>(headers.file, name, found.size())};
  return Error{say<phrases::recon_no_header>(headers.file, name), {}, util::suggest(name, headers.texts)};
}

BothNames both_names(const std::string& text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string::npos) return {text, text};
  return {text.substr(0, equals), text.substr(equals + 1)};
}

}  // namespace readiness::recon
