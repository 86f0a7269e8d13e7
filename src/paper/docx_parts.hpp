// SPDX-License-Identifier: Apache-2.0
// The parts of our own document: the files of paper/docx, inside the program.
#pragma once

#include "paper/docx_package.hpp"
#include "util/embedded.hpp"

namespace readiness::paper {

inline constexpr const char* k_no_relations = "no_relations.xml";

util::EmbeddedFiles docx_files();

// A file of paper/docx.
std::string docx_part(std::string_view file);

// All of a document with this title, which is XML already.
DocxParts docx_parts(const std::string& title);

}  // namespace readiness::paper
