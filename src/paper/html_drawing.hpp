// SPDX-License-Identifier: Apache-2.0
// Drawings of an HTML page: SVG in the page itself, coloured by its classes.
#pragma once

#include "paper/page.hpp"

#include <string>

namespace readiness::paper {

// What is sure, what is possible, and where it should be. The numbers stand beside it: the drawing says nothing new.
std::string html_bar(const Bar& bar);

// The ground of a cell in the colour of its tone: unlike a background, it is printed.
std::string html_swatch();

}  // namespace readiness::paper
