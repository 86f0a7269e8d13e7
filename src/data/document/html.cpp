// SPDX-License-Identifier: Apache-2.0
// HTML as knowledge bases export it. The only file that includes libxml2. Nothing is loaded from elsewhere.
#include "data/document/blocks.hpp"
#include "data/document/deadline.hpp"
#include "data/document/table_text.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <array>
#include <libxml/HTMLparser.h>
#include <libxml/dict.h>
#include <memory>
#include <optional>

namespace readiness::data::document {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase document_too_deep{"文档嵌套超过 {0} 层", "the document is nested more than {0} levels deep"};
// clang-format on
}  // namespace phrases

using text::say;

constexpr int k_max_depth = 512;                                 // as browsers
constexpr std::size_t k_max_name_bytes = std::size_t{64} << 10;  // of all names in a document

// Text goes on around them.
constexpr std::array<std::string_view, 36> k_inline{
    "a",   "abbr", "acronym", "b",    "bdi",    "bdo",    "big", "br",  "cite",  "code", "data", "del",
    "dfn", "em",   "font",    "i",    "img",    "input",  "ins", "kbd", "label", "mark", "nobr", "q",
    "s",   "samp", "small",   "span", "strike", "strong", "sub", "sup", "time",  "tt",   "u",    "var"};
// What they hold is not for readers.
constexpr std::array<std::string_view, 7> k_silent{"script",   "style",    "title", "template",
                                                   "noscript", "textarea", "select"};

template <std::size_t n>
bool is_one_of(const std::array<std::string_view, n>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view view(const xmlChar* text) { return text ? reinterpret_cast<const char*>(text) : std::string_view(); }

// Name and value by turns, up to a null.
std::string_view attribute(const xmlChar** pairs, std::string_view name) {
  for (; pairs && *pairs; pairs += 2)
    if (view(pairs[0]) == name) return view(pairs[1]);
  return {};
}

int heading_level(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

class HtmlReader {
 public:
  explicit HtmlReader(Blocks& blocks) : blocks_(blocks) {}

  Result<void> read(std::string_view html) {
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                htmlFreeParserCtxt);
    parser_ = parser.get();
    xmlDictSetLimit(parser_->dict, k_max_name_bytes);
    *parser_->sax = {};
    parser_->sax->startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
      static_cast<HtmlReader*>(self)->open(view(name), attributes);
    };
    parser_->sax->endElement = [](void* self, const xmlChar* name) {
      static_cast<HtmlReader*>(self)->close(view(name));
    };
    parser_->sax->characters = [](void* self, const xmlChar* text, int length) {
      static_cast<HtmlReader*>(self)->add({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
    };
    parser_->sax->ignorableWhitespace = parser_->sax->characters;
    parser_->userData = this;
    htmlCtxtReadMemory(parser_, html.data(), static_cast<int>(html.size()), nullptr, "UTF-8",
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                           HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC);
    if (refusal_) return Error{*refusal_};
    end_text();
    end_table();
    return {};
  }

 private:
  struct Item {
    bool numbered = false;
    bool told = false;  // its first text is the step; what follows are paragraphs
  };

  void refuse(Localized why) {
    refusal_ = std::move(why);
    xmlStopParser(parser_);
  }

  void open(std::string_view name, const xmlChar** attributes) {
    if (++depth_ > k_max_depth) return refuse(say<phrases::document_too_deep>(k_max_depth));
    if (deadline_.has_passed()) return refuse(say<text::phrases::document_takes_too_long>());
    if (is_one_of(k_silent, name)) ++silent_;
    if (silent_ > 0) return;
    if (name == "img") images_.emplace_back(attribute(attributes, "alt"));
    if (name == "br") text_ += '\n';
    if (name == "meta") blocks_.property(attribute(attributes, "name"), attribute(attributes, "content"));
    if (is_one_of(k_inline, name)) return;
    end_text();
    if (name == "ol" || name == "ul") numbered_.push_back(name == "ol");
    if (name == "li") items_.push_back({!numbered_.empty() && numbered_.back()});
    if (name == "table") ++tables_;
    if (name == "pre") ++pre_;
    if (const int level = heading_level(name)) heading_ = level;
  }

  void close(std::string_view name) {
    --depth_;
    if (is_one_of(k_silent, name) && silent_ > 0) --silent_;
    if (silent_ > 0 || is_one_of(k_inline, name)) return;
    end_text();
    if ((name == "ol" || name == "ul") && !numbered_.empty()) numbered_.pop_back();
    if (name == "li" && !items_.empty()) items_.pop_back();
    if (name == "pre" && pre_ > 0) --pre_;
    if (heading_level(name) > 0) heading_ = 0;
    if (tables_ == 1 && (name == "td" || name == "th")) table_.end_cell();
    if (tables_ == 1 && name == "tr") table_.end_row();
    if (name == "table" && tables_ > 0 && --tables_ == 0) end_table();
  }

  // White space is one blank, but where it is laid out.
  void add(std::string_view piece) {
    if (deadline_.has_passed()) return refuse(say<text::phrases::document_takes_too_long>());
    if (silent_ > 0) return;
    for (const char c : piece) {
      const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
      if (pre_ > 0 || !blank)
        text_ += c;
      else if (!text_.empty() && text_.back() != ' ' && text_.back() != '\n')
        text_ += ' ';
    }
  }

  // What has been gathered is what the elements around it say.
  void end_text() {
    const std::string text = std::exchange(text_, {});
    if (tables_ > 0) return table_.add(text);
    if (!util::trim(text).empty()) tell(text);
    end_images();
  }

  void tell(std::string_view text) {
    if (pre_ > 0) return blocks_.code(text);
    if (heading_ > 0) return blocks_.heading(heading_, text);
    if (items_.empty() || items_.back().told) return blocks_.paragraph(text);
    items_.back().told = true;
    items_.back().numbered ? blocks_.step(text) : blocks_.bullet(text);
  }

  void end_table() {
    if (std::string text = table_.take(); !text.empty()) blocks_.table(text);
    end_images();
  }

  void end_images() {
    for (const std::string& image : images_) blocks_.image(image);
    images_.clear();
  }

  Blocks& blocks_;
  htmlParserCtxt* parser_ = nullptr;
  Deadline deadline_;
  std::optional<Localized> refusal_;
  std::string text_;
  TableText table_;
  std::vector<std::string> images_;  // their descriptions; they come behind the text that they stand in
  std::vector<bool> numbered_;       // the lists that are open
  std::vector<Item> items_;
  int depth_ = 0, silent_ = 0, tables_ = 0, pre_ = 0, heading_ = 0;
};

}  // namespace

Result<void> add_html(std::string_view text, Blocks& blocks) {
  if (text.find('\0') == std::string_view::npos) return HtmlReader(blocks).read(text);
  std::string visible(text);  // the parser would take it for the end
  std::replace(visible.begin(), visible.end(), '\0', ' ');
  return HtmlReader(blocks).read(visible);
}

Result<std::vector<Block>> read_html(std::string_view text) {
  Blocks blocks;
  RD_CHECK(add_html(text, blocks));
  return std::move(blocks).take();
}

}  // namespace readiness::data::document
