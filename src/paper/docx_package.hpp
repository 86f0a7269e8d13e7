// SPDX-License-Identifier: Apache-2.0
// A DOCX file is a ZIP archive of parts.
#pragma once

#include "readiness/result.hpp"

#include <map>
#include <string>
#include <string_view>

namespace readiness::paper {

using DocxParts = std::map<std::string, std::string>;  // bytes by name: "word/document.xml"

// Errors: no ZIP archive, damaged, or larger than any document is.
Result<DocxParts> unzipped(std::string_view bytes);

// Equal parts are equal bytes.
Result<std::string> zipped(const DocxParts& parts);

}  // namespace readiness::paper
