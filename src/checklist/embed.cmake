# SPDX-License-Identifier: Apache-2.0
# Writes the shipped checklists into one source file, so that the program needs no files beside it.
# Usage: cmake -DFOLDER=checklists "-DFILES=a.yaml;b.yaml" -DOUTPUT=pack_files.cpp -P embed.cmake
# A file's text only ever stands in a quoted "${text}": there CMake leaves ; [ ] \ $ and @ alone.
set(delimiter "embedded")
set(rows "")
set(count 0)
list(SORT FILES)
foreach(file IN LISTS FILES)
  file(RELATIVE_PATH path "${FOLDER}" "${file}")
  file(READ "${file}" text)
  string(REPLACE "\r\n" "\n" text "${text}")  # as compilers do; so a fingerprint is the same from every checkout
  string(FIND "${text}" ")${delimiter}\"" end_of_literal)
  if(NOT end_of_literal EQUAL -1)
    message(FATAL_ERROR "${file}: )${delimiter}\" cannot be embedded")
  endif()
  string(APPEND rows "    PackFile{\"${path}\", R\"${delimiter}(${text})${delimiter}\"},\n")
  math(EXPR count "${count} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Generated from checklists/ by src/checklist/embed.cmake.
#include \"checklist/packs.hpp\"

#include <array>

namespace readiness::checklist {

PackFiles pack_files() {
  static constexpr std::array<PackFile, ${count}> files{\n${rows}  };
  return files;
}

}  // namespace readiness::checklist
")
