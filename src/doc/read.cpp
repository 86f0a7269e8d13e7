// SPDX-License-Identifier: Apache-2.0
#include "doc/read.hpp"

#include "doc/cursor.hpp"
#include "doc/json_reader.hpp"
#include "doc/yaml_reader.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace readiness::doc {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_utf8{"文件不是 UTF-8 编码", "the file is not encoded in UTF-8"};
constexpr text::Phrase save_as_utf8{"请用编辑器另存为 UTF-8", "save it as UTF-8 in your editor"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr std::string_view k_byte_order_mark = "\xEF\xBB\xBF";

// The first byte that is no UTF-8.
std::size_t bad_byte(std::string_view text) {
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); begin = at)
    if (util::next_code_point(text, at) == U'\uFFFD' && at == begin + 1) break;
  return begin;
}

}  // namespace

Parsed parse(std::string name, std::string text) {
  const bool json = util::lower(name).ends_with(".json");
  if (text.starts_with(k_byte_order_mark)) text.erase(0, k_byte_order_mark.size());
  const auto source = std::make_shared<const Source>(Source{std::move(name), std::move(text)});
  if (!util::is_utf8(source->text)) {
    const Place place = Cursor(source).at_byte(bad_byte(source->text));
    return {Node{.place = place}, {{say<phrases::not_utf8>(), place, say<phrases::save_as_utf8>()}}};
  }
  return json ? read_json(source) : read_yaml(source);
}

Result<Node> read(std::string name, std::string text) {
  Parsed parsed = parse(std::move(name), std::move(text));
  if (!parsed.errors.empty()) return std::move(parsed.errors.front());
  return std::move(parsed.root);
}

}  // namespace readiness::doc
