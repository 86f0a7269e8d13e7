// SPDX-License-Identifier: Apache-2.0
#include "checklist/document.hpp"

#include "doc/read.hpp"
#include "text/phrase.hpp"

namespace readiness::checklist {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase subject_file{"文件内容", "the file"};
// clang-format on
}  // namespace phrases

}  // namespace

Checked<doc::Node> read_document(std::string name, std::string text, const Shape& shape) {
  doc::Parsed parsed = doc::parse(std::move(name), std::move(text));
  Checked<doc::Node> document{std::move(parsed.root), std::move(parsed.errors)};
  // Without a tree there is a syntax error, and misfits would only repeat it in other words.
  if (document.value.is_map() || document.errors.empty())
    append(document.errors, misfits(document.value, shape, text::say<phrases::subject_file>()));
  return document;
}

}  // namespace readiness::checklist
