// SPDX-License-Identifier: Apache-2.0
// Writes XLSX files as tests need them, right and wrong: parts go in as they are.
#pragma once

#include <filesystem>
#include <map>
#include <stdexcept>
#include <string>
#include <zip.h>

namespace readiness::test {

using Parts = std::map<std::string, std::string>;  // name in the archive -> bytes

inline std::filesystem::path write_zip(const std::filesystem::path& path, const Parts& parts) {
  int code = 0;
  zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
  if (!zip) throw std::runtime_error("cannot create " + path.string());
  for (const auto& [name, bytes] : parts) {
    zip_source_t* source = zip_source_buffer(zip, bytes.data(), bytes.size(), 0);
    if (zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) throw std::runtime_error("cannot add " + name);
  }
  if (zip_close(zip) != 0) throw std::runtime_error("cannot write " + path.string());
  return path;
}

// The parts of a workbook with one sheet, "Sheet1". `rows` is what stands in <sheetData>.
inline Parts workbook(const std::string& rows, const std::string& shared_strings = "") {
  const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const std::string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return {
      {"xl/workbook.xml", "<workbook xmlns='" + main + "' xmlns:r='" + relationships +
                              "'><sheets><sheet name='Sheet1' sheetId='1' r:id='rId1'/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='" + relationships +
                                         "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"},
      {"xl/worksheets/sheet1.xml", "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData></worksheet>"},
      // Formats: 0 general, 1 a built-in date, 2 a date with a code of its own, 3 a number
      {"xl/styles.xml",
       "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\"'/>"
       "<numFmt numFmtId='165' formatCode='#,##0.00\" d\"'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
       "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>"},
      {"xl/sharedStrings.xml", "<sst xmlns='" + main + "'>" + shared_strings + "</sst>"},
  };
}

}  // namespace readiness::test
