// SPDX-License-Identifier: Apache-2.0
// How an HTML page looks and what it can do: the files of paper/html, inside the program.
#pragma once

#include "util/embedded.hpp"

namespace readiness::paper {

util::EmbeddedFiles html_files();

}  // namespace readiness::paper
