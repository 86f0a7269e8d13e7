// SPDX-License-Identifier: Apache-2.0
// A page on a screen.
#include "paper/first_rows.hpp"
#include "paper/screen.hpp"

namespace readiness::paper {
namespace {

Result<void> write_terminal(const Page& page, const Look& look, const TextSink& sink) {
  Screen screen(page.language, look);
  RD_CHECK(put_blocks(page, screen));
  return sink(std::move(screen).text());
}

}  // namespace

Format terminal() { return {"terminal", "", "", Use::screen, write_terminal}; }

}  // namespace readiness::paper
