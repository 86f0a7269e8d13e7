// SPDX-License-Identifier: Apache-2.0
// Texts in older encodings, and what becomes of them as a CSV file.
#pragma once

#include "data/open.hpp"
#include "support/cells.hpp"
#include "support/temp_dir.hpp"

#include <iconv.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace readiness::test {

inline std::string encoded(std::string text, const char* encoding) {
  const iconv_t handle = iconv_open(encoding, "UTF-8");
  std::string out(2 * text.size(), '\0');
  char *from = text.data(), *to = out.data();
  std::size_t left = text.size(), room = out.size();
  const bool done = iconv(handle, &from, &left, &to, &room) == 0;
  iconv_close(handle);
  if (!done) throw std::runtime_error("not in " + std::string(encoding) + ": " + text);
  out.resize(out.size() - room);
  return out;
}

struct Opened {
  std::string text, note;
};

inline Opened opened(std::string_view bytes, const std::string& encoding = {}) {
  const TempDir folder;
  folder.write("a.csv", bytes);
  TableFile file;
  file.file = "a.csv";
  file.encoding = encoding;
  const auto source = data::open(folder.path(), file);
  if (!source) return {"error: " + source.error().message.en, {}};
  return {text_of(**source), (*source)->note().en};
}

}  // namespace readiness::test
