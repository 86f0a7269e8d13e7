// SPDX-License-Identifier: Apache-2.0
// A format: a page becomes text. Only cli opens files.
#pragma once

#include "paper/page.hpp"

#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::paper {

// What a format is for: what it shows of a page, and which commands offer it.
enum class Use {
  screen,    // the next hour
  text,      // a mail or a log
  document,  // everything
  sheet,     // the rows of the page's sheets, and nothing else
};

struct Look {
  bool colour = false;
  std::size_t width = 100;     // columns of the terminal
  std::string_view form = {};  // the bytes of a document to write into; empty: our own
};

// Takes a text piece by piece. After an error it is not called again.
using TextSink = std::function<Result<void>(std::string_view text)>;

struct Format {
  std::string_view name;        // as in --format NAME
  std::string_view short_name;  // "md"; may be empty
  std::string_view extension;   // of files that are in it; empty: none
  Use use = Use::document;
  Result<void> (*write)(const Page& page, const Look& look, const TextSink& sink);
  bool both_languages = false;  // shows a page and its `other`
};

const std::vector<Format>& all();           // list.cpp
const Format* find(std::string_view name);  // by either name; null when there is none

// Those of one use after those of another.
std::vector<const Format*> all_of(std::initializer_list<Use> uses);

// The whole text of a page that is no larger than memory.
Result<std::string> written(const Format& format, const Page& page, const Look& look = {});

}  // namespace readiness::paper
