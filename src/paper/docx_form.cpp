// SPDX-License-Identifier: Apache-2.0
#include "paper/docx_form.hpp"

#include "paper/docx_package.hpp"
#include "paper/docx_parts.hpp"
#include "paper/html_text.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <set>
#include <sstream>

namespace readiness::paper {
namespace {

namespace phrases {
constexpr text::Phrase form_part_missing{"不是 DOCX 文件：缺少 {0}", "is no DOCX file: {0} is missing"};
constexpr text::Phrase form_part_broken{"其中的 {0} 不是有效的 XML：{1}", "is damaged: {0} is no XML ({1})"};
constexpr text::Phrase form_other_kind{"不是普通的 Word 文档（{0}）", "is no ordinary Word document ({0})"};
constexpr text::Phrase form_has_macros{"含有宏", "holds macros"};
constexpr text::Phrase form_save_as{"请在 Word 中另存为“Word 文档 (.docx)”",
                                    "save it in Word as a 'Word Document (.docx)'"};
}  // namespace phrases

constexpr const char* k_namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char* k_relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr const char* k_word_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
constexpr const char* k_document = "word/document.xml";
constexpr const char* k_styles = "word/styles.xml";
constexpr const char* k_numbering = "word/numbering.xml";
constexpr const char* k_document_relations = "word/_rels/document.xml.rels";
constexpr const char* k_types = "[Content_Types].xml";
constexpr const char* k_content = "readiness-content";  // an element that becomes the content
constexpr int k_text_width = 9638;

struct Text : pugi::xml_writer {
  std::string text;
  void write(const void* data, std::size_t size) override { text.append(static_cast<const char*>(data), size); }
};

std::string text_of(const pugi::xml_document& document) {
  Text out;
  document.save(out, "", pugi::format_raw);
  return std::move(out.text);
}

Error no_form(const Localized& why) { return Error{why, {}, text::say<phrases::form_save_as>()}; }

int greatest(const pugi::xml_node& parent, const char* element, const char* attribute) {
  int most = 0;
  for (const pugi::xml_node& node : parent.children(element)) most = std::max(most, node.attribute(attribute).as_int());
  return most;
}

std::string name_of(const pugi::xml_node& style) {
  return util::lower(style.child("w:name").attribute("w:val").as_string());
}

}  // namespace

struct DocxForm::Document {
  DocxParts parts;
  pugi::xml_document document, styles, numbering, relations, types;
  std::map<std::string, std::string> style_ids;
  int bullets = 1, first_number = 2, numbers_from = 0;

  Result<void> load(pugi::xml_document& into, const char* part, const char* root) {
    const auto found = parts.find(part);
    if (found == parts.end()) return no_form(text::say<phrases::form_part_missing>(part));
    // Without a DTD there are no entities to expand.
    const pugi::xml_parse_result read =
        into.load_buffer(found->second.data(), found->second.size(), pugi::parse_full & ~pugi::parse_doctype);
    if (!read) return no_form(text::say<phrases::form_part_broken>(part, read.description()));
    if (!into.child(root)) return no_form(text::say<phrases::form_other_kind>(part));
    return {};
  }

  Result<void> load_all() {
    for (const auto& [name, bytes] : parts)
      if (util::lower(name).find("vbaproject") != std::string::npos)
        return no_form(text::say<phrases::form_has_macros>());
    RD_CHECK(load(types, k_types, "Types"));
    RD_CHECK(load(document, k_document, "w:document"));
    if (document.child("w:document").attribute("xmlns:w").as_string() != std::string_view(k_namespace))
      return no_form(
          text::say<phrases::form_other_kind>(document.child("w:document").attribute("xmlns:w").as_string()));
    if (!parts.contains(k_document_relations)) parts[k_document_relations] = docx_part(k_no_relations);
    RD_CHECK(load(relations, k_document_relations, "Relationships"));
    add_part(k_styles, "styles", "styles.xml");
    add_part(k_numbering, "numbering", "numbering.xml");
    RD_CHECK(load(styles, k_styles, "w:styles"));
    RD_CHECK(load(numbering, k_numbering, "w:numbering"));
    be_a_document();
    learn_styles();
    add_lists();
    return {};
  }

  // Where there is none: ours.
  void add_part(const char* part, const char* kind, const char* target) {
    if (parts.contains(part)) return;
    parts[part] = docx_part(target);
    pugi::xml_node type = types.child("Types").append_child("Override");
    type.append_attribute("PartName") = (std::string("/") + part).c_str();
    type.append_attribute("ContentType") = (std::string(k_word_type) + kind + "+xml").c_str();
    pugi::xml_node relation = relations.child("Relationships").append_child("Relationship");
    relation.append_attribute("Id") = (std::string("rIdReadiness-") + kind).c_str();
    relation.append_attribute("Type") = (std::string(k_relations) + kind).c_str();
    relation.append_attribute("Target") = target;
  }

  // A template (.dotx) becomes a document.
  void be_a_document() {
    for (pugi::xml_node& type : types.child("Types").children("Override"))
      if (type.attribute("PartName").as_string() == std::string("/") + k_document)
        type.attribute("ContentType") = (std::string(k_word_type) + "document.main+xml").c_str();
  }

  // Ours by their names; what the document lacks comes in, under an id that is free.
  void learn_styles() {
    std::set<std::string> ids;
    for (const pugi::xml_node& style : styles.child("w:styles").children("w:style")) {
      ids.insert(style.attribute("w:styleId").as_string());
      style_ids.emplace(name_of(style), style.attribute("w:styleId").as_string());
    }
    pugi::xml_document ours;
    const std::string text = docx_part("styles.xml");
    ours.load_buffer(text.data(), text.size());
    std::map<std::string, std::string> renamed;  // our ids
    std::vector<pugi::xml_node> added;
    for (const pugi::xml_node& style : ours.child("w:styles").children("w:style")) {
      const std::string name = name_of(style), id = style.attribute("w:styleId").as_string();
      auto known = style_ids.find(name);
      if (known == style_ids.end()) {
        std::string free = id;
        while (!ids.insert(free).second) free = "Readiness" + free;
        known = style_ids.emplace(name, free).first;
        pugi::xml_node copy = styles.child("w:styles").append_copy(style);
        copy.remove_attribute("w:default");
        copy.attribute("w:styleId") = free.c_str();
        added.push_back(copy);
      }
      renamed[id] = known->second;
    }
    for (pugi::xml_node& style : added)
      for (const char* link : {"w:basedOn", "w:next"})
        if (pugi::xml_attribute id = style.child(link).attribute("w:val")) id = renamed[id.as_string()].c_str();
  }

  // Lists of ours, beside those of the document. Definitions stand before the numbers that use them.
  void add_lists() {
    pugi::xml_node all = numbering.child("w:numbering");
    const int definition = greatest(all, "w:abstractNum", "w:abstractNumId") + 1;
    bullets = greatest(all, "w:num", "w:numId") + 1;
    first_number = bullets + 1;
    numbers_from = definition + 1;
    pugi::xml_document ours;
    const std::string text = docx_part("lists.xml");
    ours.load_buffer(text.data(), text.size());
    int id = definition;
    for (const pugi::xml_node& list : ours.child("w:numbering").children("w:abstractNum")) {
      const pugi::xml_node first = all.child("w:num");
      pugi::xml_node copy = first ? all.insert_copy_before(list, first) : all.append_copy(list);
      copy.attribute("w:abstractNumId") = id++;
    }
    add_number(bullets, definition, false);
  }

  void add_number(int number, int definition, bool from_one) {
    pugi::xml_node one = numbering.child("w:numbering").append_child("w:num");
    one.append_attribute("w:numId") = number;
    one.append_child("w:abstractNumId").append_attribute("w:val") = definition;
    if (!from_one) return;
    pugi::xml_node level = one.append_child("w:lvlOverride");
    level.append_attribute("w:ilvl") = 0;
    level.append_child("w:startOverride").append_attribute("w:val") = 1;
  }

  pugi::xml_node section() const { return document.child("w:document").child("w:body").last_child(); }

  // Something that people see stands in it already.
  bool has_cover() const {
    return !document
                .select_nodes("/w:document/w:body//w:t | /w:document/w:body//w:drawing | /w:document/w:body//w:pict")
                .empty();
  }
};

DocxForm::DocxForm(std::unique_ptr<Document> document) : document_(std::move(document)) {}
DocxForm::DocxForm(DocxForm&&) noexcept = default;
DocxForm::~DocxForm() = default;

DocxForm DocxForm::own(const std::string& title) {
  auto document = std::make_unique<Document>();
  document->parts = docx_parts(html_text(title));
  (void)document->load_all();  // our own parts: tests see them
  return DocxForm(std::move(document));
}

Result<DocxForm> DocxForm::open(std::string_view bytes) {
  auto document = std::make_unique<Document>();
  auto parts = unzipped(bytes);
  if (!parts) return no_form(parts.error().message);
  document->parts = std::move(parts).value();
  RD_CHECK(document->load_all());
  return DocxForm(std::move(document));
}

const std::map<std::string, std::string>& DocxForm::styles() const { return document_->style_ids; }
int DocxForm::bullets() const { return document_->bullets; }
int DocxForm::numbered(int lists) const { return document_->first_number + lists; }

int DocxForm::text_width() const {
  const pugi::xml_node section = document_->section();
  const pugi::xml_node margin = section.child("w:pgMar");
  const int width = section.child("w:pgSz").attribute("w:w").as_int() - margin.attribute("w:left").as_int() -
                    margin.attribute("w:right").as_int();
  return width > 2000 && width < 40000 ? width : k_text_width;
}

Result<std::string> DocxForm::filled(const std::string& content, int numbered_lists) {
  Document& form = *document_;
  for (int i = 0; i < numbered_lists; ++i) form.add_number(numbered(i), form.numbers_from, true);
  pugi::xml_node body = form.document.child("w:document").child("w:body");
  const bool cover = form.has_cover();
  const pugi::xml_node section = form.section();
  if (section.name() == std::string_view("w:sectPr"))
    body.insert_child_before(k_content, section);
  else
    body.append_child(k_content);
  std::string text = text_of(form.document);
  const std::string marker = std::string("<") + k_content + "/>";
  const std::string break_after_cover = cover ? R"(<w:p><w:r><w:br w:type="page"/></w:r></w:p>)" : "";
  if (const std::size_t at = text.find(marker); at != std::string::npos)
    text.replace(at, marker.size(), break_after_cover + content);
  form.parts[k_document] = std::move(text);
  form.parts[k_styles] = text_of(form.styles);
  form.parts[k_numbering] = text_of(form.numbering);
  form.parts[k_document_relations] = text_of(form.relations);
  form.parts[k_types] = text_of(form.types);
  return zipped(form.parts);
}

Result<void> check_docx_form(std::string_view bytes) {
  const auto form = DocxForm::open(bytes);
  return form ? Result<void>() : Result<void>(form.error());
}

}  // namespace readiness::paper
