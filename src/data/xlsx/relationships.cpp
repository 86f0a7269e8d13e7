// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/relationships.hpp"

#include "data/xlsx/xml.hpp"
#include "text/phrases.hpp"

#include <charconv>
#include <filesystem>

namespace readiness::data::xlsx {
namespace {

constexpr const char* k_content_types = "[Content_Types].xml";

// A target is an address: "sheet%201.xml" is the part "sheet 1.xml".
std::string without_percents(std::string_view target) {
  std::string plain;
  for (std::size_t i = 0; i < target.size(); ++i) {
    unsigned char byte = 0;
    const char* digits = target.data() + i + 1;
    if (target[i] == '%' && i + 2 < target.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      plain += static_cast<char>(byte);
      i += 2;
    } else {
      plain += target[i];
    }
  }
  return plain;
}

// Seen from the folder of the part that names it.
std::string resolved(const std::string& source, std::string_view target) {
  const std::filesystem::path path(without_percents(target));
  const std::filesystem::path whole =
      path.is_absolute() ? path.relative_path() : std::filesystem::path(source).parent_path() / path;
  return whole.lexically_normal().string();
}

class RelationshipsHandler : public Handler {
 public:
  RelationshipsHandler(std::string source, Relationships& into) : source_(std::move(source)), into_(into) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (element != "Relationship" || attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    into_.add(std::string(attributes["Id"]),
              {std::string(type.substr(type.rfind('/') + 1)), resolved(source_, attributes["Target"])});
  }
  void close(std::string_view) override {}

 private:
  std::string source_;
  Relationships& into_;
};

// The first part whose type of content ends in `ending`.
class ContentTypesHandler : public Handler {
 public:
  explicit ContentTypesHandler(std::string ending) : ending_(std::move(ending)) {}
  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "Override" && part.empty() && attributes["ContentType"].ends_with(ending_))
      part = resolved({}, attributes["PartName"]);
  }
  void close(std::string_view) override {}

  std::string part;

 private:
  std::string ending_;
};

}  // namespace

Result<Relationships> Relationships::read(const Package& package, const std::string& source) {
  const std::filesystem::path path(source);
  const std::string part = (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).string();
  Relationships relationships;
  if (!package.has(part)) return relationships;
  RelationshipsHandler handler(source, relationships);
  RD_CHECK(parse(package, part, handler));
  return relationships;
}

const Relationships::Target* Relationships::find(std::string_view id) const {
  const auto target = targets_.find(id);
  return target == targets_.end() ? nullptr : &target->second;
}

std::string Relationships::of_type(std::string_view type) const {
  for (const auto& [id, target] : targets_)
    if (target.type == type) return target.part;
  return {};
}

Result<std::string> find_part(const Package& package, const Relationships& relationships, std::string_view type,
                              const std::string& usual) {
  if (std::string part = relationships.of_type(type); !part.empty()) return part;
  if (package.has(k_content_types)) {
    ContentTypesHandler handler((type == "officeDocument" ? "main" : std::string(type)) + "+xml");
    RD_CHECK(parse(package, k_content_types, handler));
    if (!handler.part.empty()) return handler.part;
  }
  return package.has(usual) ? usual : std::string();
}

Result<std::string> main_part(const Package& package, const std::string& usual) {
  RD_TRY(const Relationships relationships, Relationships::read(package, {}));
  RD_TRY(std::string part, find_part(package, relationships, "officeDocument", usual));
  if (part.empty()) return Error{text::say<text::phrases::workbook_part_missing>(package.name(), usual)};
  return part;
}

}  // namespace readiness::data::xlsx
