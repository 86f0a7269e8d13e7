// SPDX-License-Identifier: Apache-2.0
#include "util/file_name.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <array>

namespace readiness::util {
namespace {

constexpr std::size_t k_most_bytes = 200;  // of 255 that file systems take: endings and marks come to it

// Windows takes them for devices, whatever their ending.
bool is_reserved(std::string_view name) {
  constexpr std::array<std::string_view, 4> k_devices{"con", "prn", "aux", "nul"};
  const std::string stem = lower(name.substr(0, name.find('.')));
  if (std::find(k_devices.begin(), k_devices.end(), stem) != k_devices.end()) return true;
  return stem.size() == 4 && (stem.starts_with("com") || stem.starts_with("lpt")) && stem[3] >= '0' && stem[3] <= '9';
}

bool is_separator(char c) { return std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos; }

}  // namespace

std::string file_name(std::string_view text) {
  std::string name = printable(text);
  std::replace_if(name.begin(), name.end(), is_separator, '_');
  if (name.size() > k_most_bytes) {
    std::size_t size = k_most_bytes;
    while (size > 0 && (static_cast<unsigned char>(name[size]) & 0xC0) == 0x80) --size;  // not within a character
    name.resize(size);
  }
  if (name.empty() || name.front() == '.') name.insert(0, "_");
  if (name.back() == '.' || name.back() == ' ') name.back() = '_';
  return is_reserved(name) ? "_" + name : name;
}

bool is_file_name(std::string_view text) { return file_name(text) == text; }

}  // namespace readiness::util
