// SPDX-License-Identifier: Apache-2.0
#include "paper/html_text.hpp"

#include "paper/line.hpp"

namespace readiness::paper {

std::string html_text(std::string_view text) {
  std::string escaped;
  for (const char c : line_of(text)) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\'':
        escaped += "&#39;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

}  // namespace readiness::paper
