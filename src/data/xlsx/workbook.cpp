// SPDX-License-Identifier: Apache-2.0
#include "data/xlsx/workbook.hpp"

#include "data/xlsx/relationships.hpp"
#include "data/xlsx/xml.hpp"

namespace readiness::data::xlsx {
namespace {

bool is_true(std::string_view flag) { return flag == "1" || flag == "true"; }

class WorkbookHandler : public Handler {
 public:
  WorkbookHandler(Workbook& into, const Relationships& relationships) : into_(into), relationships_(relationships) {}

  void open(std::string_view element, const Attributes& attributes) override {
    if (element == "workbookPr") into_.from_1904 = is_true(attributes["date1904"]);
    if (element != "sheet") return;
    const std::string id(attributes["id"]);
    const Relationships::Target* target = relationships_.find(id);
    if (target && target->type != "worksheet") return;
    const std::string_view state = attributes["state"];
    into_.sheets.push_back({std::string(attributes["name"]),
                            target ? target->part : id,  // lost: read as a missing part
                            state == "hidden" || state == "veryHidden"});
  }
  void close(std::string_view) override {}

 private:
  Workbook& into_;
  const Relationships& relationships_;
};

}  // namespace

Result<Workbook> read_workbook(const Package& package) {
  RD_TRY(const std::string part, main_part(package, "xl/workbook.xml"));
  RD_TRY(const Relationships relationships, Relationships::read(package, part));
  Workbook workbook;
  RD_TRY(workbook.strings, find_part(package, relationships, "sharedStrings", "xl/sharedStrings.xml"));
  RD_TRY(workbook.styles, find_part(package, relationships, "styles", "xl/styles.xml"));
  WorkbookHandler handler(workbook, relationships);
  RD_CHECK(parse(package, part, handler));
  return workbook;
}

}  // namespace readiness::data::xlsx
