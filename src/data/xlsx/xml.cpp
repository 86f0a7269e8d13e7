// SPDX-License-Identifier: Apache-2.0
// The only file that includes expat.
#include "data/xlsx/xml.hpp"

#include "text/phrase.hpp"

#include <expat.h>
#include <memory>
#include <optional>
#include <string>

namespace readiness::data::xlsx {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase workbook_part_bad_xml{"{0} 中的 {1} 第 {2} 行不是正确的 XML：{3}", "the part {1} of {0} is not well-formed XML, line {2}: {3}"};
constexpr text::Phrase workbook_doctype{"含有 DOCTYPE，工作簿中不应出现", "it holds a DOCTYPE, which no workbook needs"};
constexpr text::Phrase workbook_text_too_long{"有一个单元格或段落超过 {0} MiB", "a cell or a paragraph is longer than {0} MiB"};
constexpr text::Phrase workbook_too_deep{"嵌套过深", "it is nested too deeply"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr int k_max_depth = 64;  // a cell lies seven elements deep
// As long as a record of a CSV file. Spreadsheets end a cell at 32,767 characters.
constexpr std::size_t k_max_text_bytes = std::size_t{16} << 20;

constexpr char k_separator = '\n';  // between a namespace and a name; in neither of them

std::string_view local(std::string_view name) { return name.substr(name.rfind(k_separator) + 1); }

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

// What the callbacks of one parse share.
struct Session {
  Handler& handler;
  XML_Parser parser;
  int depth = 0;
  std::size_t text_bytes = 0;  // of this cell, shared string or paragraph
  std::string root = {};       // its namespace, with the separator; empty when it has none
  std::string foreign = {};    // room for the name of an element in another one
  std::optional<Localized> refusal = {};

  // As a handler gets it.
  std::string_view name_of(std::string_view whole) {
    const std::string_view name = local(whole);
    const std::string_view space = whole.substr(0, whole.size() - name.size());
    if (depth == 1) root = space;
    if (space == root) return name;
    foreign = ":";
    return foreign += name;
  }

  void refuse(Localized why) {
    refusal = std::move(why);
    XML_StopParser(parser, XML_FALSE);
  }
};

Session& session(void* data) { return *static_cast<Session*>(data); }

void on_open(void* data, const char* name, const char** attributes) {
  Session& self = session(data);
  if (++self.depth > k_max_depth) return self.refuse(say<phrases::workbook_too_deep>());
  self.handler.open(self.name_of(name), Attributes(attributes));
}

void on_close(void* data, const char* name) {
  Session& self = session(data);
  const std::string_view shown = self.name_of(name);
  if (shown == "c" || shown == "si" || shown == "p") self.text_bytes = 0;
  self.handler.close(shown);
  --self.depth;
}

void on_text(void* data, const char* text, int length) {
  Session& self = session(data);
  self.text_bytes += static_cast<std::size_t>(length);
  if (self.text_bytes > k_max_text_bytes)
    return self.refuse(say<phrases::workbook_text_too_long>(k_max_text_bytes >> 20));
  self.handler.text({text, static_cast<std::size_t>(length)});
}

void on_doctype(void* data, const char*, const char*, const char*, int) {
  session(data).refuse(say<phrases::workbook_doctype>());
}

Localized reason(const Session& self) {
  return self.refusal ? *self.refusal : same(XML_ErrorString(XML_GetErrorCode(self.parser)));
}

}  // namespace

// One without a namespace is the element's own.
std::string_view Attributes::operator[](std::string_view name) const {
  std::string_view found;
  for (const char** pair = pairs_; *pair; pair += 2) {
    if (pair[0] == name) return pair[1];
    if (local(pair[0]) == name) found = pair[1];
  }
  return found;
}

Result<void> parse(const Package& package, const std::string& part, Handler& handler) {
  const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreateNS(nullptr, k_separator));
  Session self{handler, parser.get()};
  XML_SetUserData(parser.get(), &self);
  XML_SetElementHandler(parser.get(), on_open, on_close);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);

  bool well_formed = true;
  RD_CHECK(package.read(part, [&](std::string_view piece) {
    const auto status = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), piece.empty());
    well_formed = status != XML_STATUS_ERROR;
    return well_formed && !handler.done();
  }));
  if (well_formed) return {};
  return Error{
      say<phrases::workbook_part_bad_xml>(package.name(), part, XML_GetCurrentLineNumber(parser.get()), reason(self))};
}

}  // namespace readiness::data::xlsx
