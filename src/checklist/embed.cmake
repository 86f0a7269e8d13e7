# SPDX-License-Identifier: Apache-2.0
# Writes the shipped checklists into one source file, so that the program needs no files beside it.
# Usage: cmake -DFOLDER=checklists -DOUTPUT=pack_files.cpp -P embed.cmake
file(GLOB_RECURSE paths RELATIVE ${FOLDER} ${FOLDER}/*.yaml)
list(SORT paths)
list(LENGTH paths count)

set(rows "")
foreach(path IN LISTS paths)
  file(READ ${FOLDER}/${path} text)
  string(APPEND rows "    {\"${path}\", R\"embedded(${text})embedded\"},\n")
endforeach()

file(WRITE ${OUTPUT} "// Generated from checklists/ by src/checklist/embed.cmake.
#include \"checklist/packs.hpp\"

#include <array>

namespace readiness::checklist {

PackFiles pack_files() {
  static constexpr std::array<PackFile, ${count}> files{{\n${rows}  }};
  return files;
}

}  // namespace readiness::checklist
")
