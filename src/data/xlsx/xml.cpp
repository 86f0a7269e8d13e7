// SPDX-License-Identifier: Apache-2.0
// The only file that includes expat.
#include "data/xlsx/xml.hpp"

#include "text/xlsx_phrases.hpp"

#include <expat.h>
#include <memory>
#include <optional>

namespace readiness::data::xlsx {
namespace {

namespace phrases = text::phrases;
using text::say;

constexpr int k_max_depth = 64;  // a cell lies seven elements deep

std::string_view local(const char* name) {
  const std::string_view whole(name);
  const std::size_t colon = whole.find(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

// What the callbacks of one parse share.
struct Session {
  Handler& handler;
  XML_Parser parser;
  int depth = 0;
  std::optional<Localized> refusal = {};

  void refuse(Localized why) {
    refusal = std::move(why);
    XML_StopParser(parser, XML_FALSE);
  }
};

Session& session(void* data) { return *static_cast<Session*>(data); }

void on_open(void* data, const char* name, const char** attributes) {
  Session& self = session(data);
  if (++self.depth > k_max_depth) return self.refuse(say<phrases::workbook_too_deep>());
  self.handler.open(local(name), Attributes(attributes));
}

void on_close(void* data, const char* name) {
  --session(data).depth;
  session(data).handler.close(local(name));
}

void on_text(void* data, const char* text, int length) {
  session(data).handler.text({text, static_cast<std::size_t>(length)});
}

void on_doctype(void* data, const char*, const char*, const char*, int) {
  session(data).refuse(say<phrases::workbook_doctype>());
}

Localized reason(const Session& self) {
  return self.refusal ? *self.refusal : same(XML_ErrorString(XML_GetErrorCode(self.parser)));
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
  for (const char** pair = pairs_; *pair; pair += 2)
    if (local(pair[0]) == name) return pair[1];
  return {};
}

Result<void> parse(const Package& package, const std::string& part, Handler& handler) {
  const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(nullptr));
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
