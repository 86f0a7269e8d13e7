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
constexpr const char* k_package_relations = "_rels/.rels";
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
  constexpr int k_beyond_use = 1'000'000'000;  // so that a few more can follow
  int most = 0;
  for (const pugi::xml_node& node : parent.children(element))
    if (const int number = node.attribute(attribute).as_int(); number < k_beyond_use) most = std::max(most, number);
  return most;
}

// The part that a relation of this kind leads to; empty where there is none.
std::string target_of(const pugi::xml_document& relations, const std::string& kind, const std::string& folder) {
  for (const pugi::xml_node& one : relations.child("Relationships").children("Relationship"))
    if (std::string_view(one.attribute("Type").as_string()).ends_with("/" + kind)) {
      const std::string target = one.attribute("Target").as_string();
      return target.starts_with('/') ? target.substr(1) : folder + target;
    }
  return {};
}

std::string name_of(const pugi::xml_node& style) {
  return util::lower(style.child("w:name").attribute("w:val").as_string());
}

}  // namespace

struct DocxForm::Document {
  DocxParts parts;
  pugi::xml_document document, styles, numbering, relations, types;
  // Where they lie: most programs call them so, and some do not.
  std::string document_part = "word/document.xml", relations_part, styles_part, numbering_part;
  std::map<std::string, std::string> style_ids;
  int bullets = 1, first_number = 2, numbers_from = 0;

  Result<void> load(pugi::xml_document& into, const std::string& part, const char* root) {
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
    pugi::xml_document package;
    if (parts.contains(k_package_relations)) RD_CHECK(load(package, k_package_relations, "Relationships"));
    if (const std::string main = target_of(package, "officeDocument", ""); parts.contains(main)) document_part = main;
    RD_CHECK(load(document, document_part, "w:document"));
    if (document.child("w:document").attribute("xmlns:w").as_string() != std::string_view(k_namespace))
      return no_form(
          text::say<phrases::form_other_kind>(document.child("w:document").attribute("xmlns:w").as_string()));
    if (!document.child("w:document").child("w:body")) return no_form(text::say<phrases::form_other_kind>("w:body"));
    const std::size_t name_at = document_part.rfind('/') + 1;
    const std::string folder = document_part.substr(0, name_at);
    relations_part = folder + "_rels/" + document_part.substr(name_at) + ".rels";
    if (!parts.contains(relations_part)) parts[relations_part] = docx_part(k_no_relations);
    RD_CHECK(load(relations, relations_part, "Relationships"));
    styles_part = found_or_added("styles", folder);
    numbering_part = found_or_added("numbering", folder);
    RD_CHECK(load(styles, styles_part, "w:styles"));
    RD_CHECK(load(numbering, numbering_part, "w:numbering"));
    be_a_document();
    learn_styles();
    add_lists();
    return {};
  }

  // Where there is none: ours.
  std::string found_or_added(const std::string& kind, const std::string& folder) {
    std::string part = target_of(relations, kind, folder);
    if (parts.contains(part)) return part;
    part = folder + kind + ".xml";
    parts[part] = docx_part(kind + ".xml");
    pugi::xml_node type = types.child("Types").append_child("Override");
    type.append_attribute("PartName") = ("/" + part).c_str();
    type.append_attribute("ContentType") = (k_word_type + kind + "+xml").c_str();
    pugi::xml_node relation = relations.child("Relationships").append_child("Relationship");
    relation.append_attribute("Id") = ("rIdReadiness-" + kind).c_str();
    relation.append_attribute("Type") = (k_relations + kind).c_str();
    relation.append_attribute("Target") = (kind + ".xml").c_str();
    return part;
  }

  // A template (.dotx) becomes a document.
  void be_a_document() {
    for (pugi::xml_node& type : types.child("Types").children("Override"))
      if (type.attribute("PartName").as_string() == "/" + document_part)
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
    pugi::xml_node all = numbering.child("w:numbering");
    const pugi::xml_node cleanup = all.child("w:numIdMacAtCleanup");  // stands last
    pugi::xml_node one = cleanup ? all.insert_child_before("w:num", cleanup) : all.append_child("w:num");
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
  form.parts[form.document_part] = std::move(text);
  form.parts[form.styles_part] = text_of(form.styles);
  form.parts[form.numbering_part] = text_of(form.numbering);
  form.parts[form.relations_part] = text_of(form.relations);
  form.parts[k_types] = text_of(form.types);
  return zipped(form.parts);
}

Result<void> check_docx_form(std::string_view bytes) {
  const auto form = DocxForm::open(bytes);
  return form ? Result<void>() : Result<void>(form.error());
}

}  // namespace readiness::paper
