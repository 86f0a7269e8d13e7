// SPDX-License-Identifier: Apache-2.0
#include "data/csv/ending.hpp"

#include "data/csv/walker.hpp"
#include "data/foreign.hpp"
#include "data/kernels/step.hpp"

#include <algorithm>

namespace readiness::data::csv {
namespace {

constexpr std::size_t k_last_lines = 10;
constexpr std::size_t k_last_bytes = std::size_t{16} << 10;
constexpr std::size_t k_compared_rows = 3;  // that are whole

std::string_view last_line(std::string_view text) {
  const std::size_t end = text.find_last_of("\r\n");
  return end == std::string_view::npos ? text : text.substr(end + 1);
}

bool ends_in_message(std::string_view text, const Frame& frame) {
  if (frame.fields < 2) return false;
  std::string_view rest = text.substr(text.size() - std::min(text.size() - frame.begin, k_last_bytes));
  for (std::size_t lines = 0; lines < k_last_lines && !rest.empty(); ++lines) {
    const std::size_t end = rest.find_last_not_of("\r\n");
    if (end == std::string_view::npos) return false;
    rest = rest.substr(0, end + 1);
    const std::string_view line = last_line(rest);
    if (is_error_line(line)) return true;
    rest.remove_suffix(line.size());
  }
  return false;
}

std::optional<Ending> broken_off(std::string_view text, Format format, const Frame& frame) {
  const std::string_view line = last_line(text);
  if (line.empty() || text.size() - line.size() < frame.begin || line.find('"') != std::string_view::npos) return {};
  Walker walker(line, format);
  if (!walker.next()) return {};
  const std::size_t fields = walker.fields().size();
  std::size_t rows = 0;
  for (const layout::Cells& row : frame.samples) {
    if (row.size() < frame.header.size() && &row != &frame.samples.back()) return {};
    if (row.size() >= frame.header.size()) ++rows;
  }
  const bool far_shorter = 2 * fields <= frame.header.size() && rows > 0;
  if (fields >= frame.header.size() || (rows < k_compared_rows && !far_shorter)) return {};
  return Ending{Ending::Kind::broken_off, fields};
}

}  // namespace

std::optional<Ending> find_ending(std::string_view text, Format format, const Frame& frame) {
  const std::size_t last = text.find_last_not_of('\0');
  if (last != std::string_view::npos && last + 1 < text.size())
    return Ending{Ending::Kind::zeros, text.size() - last - 1};
  if (ends_in_message(text, frame)) return Ending{Ending::Kind::message};
  if (frame.end < text.size()) return {};  // a footer is whole
  return broken_off(text, format, frame);
}

}  // namespace readiness::data::csv
