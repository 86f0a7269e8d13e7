// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/workbook.hpp"

#include "data/xlsx/xml.hpp"

#include <filesystem>
#include <map>

namespace readiness::data::xlsx {
namespace {

constexpr const char* k_workbook = "xl/workbook.xml";
constexpr const char* k_relationships = "xl/_rels/workbook.xml.rels";

bool is_true(std::string_view flag) { return flag == "1" || flag == "true"; }

// Relationship id -> part, of the worksheets only.
class RelationshipsHandler : public Handler {
 public:
  std::map<std::string, std::string, std::less<>> parts;

  void open(std::string_view element, const Attributes& attributes) override {
    if (element != "Relationship" || !attributes["Type"].ends_with("/worksheet")) return;
    const std::filesystem::path target(attributes["Target"]);
    const std::filesystem::path part = target.is_absolute() ? target.relative_path() : "xl" / target;
    parts.emplace(attributes["Id"], part.lexically_normal().string());
  }
  void close(std::string_view) override {}
};

class WorkbookHandler : public Handler {
 public:
  WorkbookHandler(Workbook& into, const RelationshipsHandler& relationships)
      : into_(into), relationships_(relationships) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "workbookPr") into_.from_1904 = is_true(attributes["date1904"]);
    if (element != "sheet") return;
    const auto part = relationships_.parts.find(attributes["id"]);
    if (part == relationships_.parts.end()) return;
    const std::string_view state = attributes["state"];
    into_.sheets.push_back({std::string(attributes["name"]), part->second, state == "hidden" || state == "veryHidden"});
  }
  void close(std::string_view) override {}

 private:
  Workbook& into_;
  const RelationshipsHandler& relationships_;
};

}  // namespace

Result<Workbook> read_workbook(const Package& package) {
  RelationshipsHandler relationships;
  RD_CHECK(parse(package, k_relationships, relationships));
  Workbook workbook;
  WorkbookHandler handler(workbook, relationships);
  RD_CHECK(parse(package, k_workbook, handler));
  return workbook;
}

}  // namespace readiness::data::xlsx
