// SPDX-License-Identifier: Apache-2.0
// The truth that every kernel must agree with: one byte, one step.
#pragma once

#include "data/kernels/index.hpp"

namespace readiness::data::kernels {

inline constexpr bool is_line_break(char byte) { return byte == '\n' || byte == '\r'; }

inline void step(char byte, std::size_t offset, char delimiter, Index& index) {
  if (byte == '"') {
    index.quotes = true;
    if (index.state == State::closed) index.irregular = true;
    if (index.state != State::plain) index.state = index.state == State::quoted ? State::closed : State::quoted;
    return;
  }
  if (index.state == State::quoted) {
    if (is_line_break(byte)) index.breaks = true;
    return;
  }
  if (byte == delimiter || is_line_break(byte)) {
    index.add_field(offset);
    if (byte != delimiter) index.add_record();
    index.state = State::start;
    return;
  }
  if (index.state == State::closed) index.irregular = true;
  index.state = State::plain;
}

// In GB18030 a character of several bytes is made of pairs: a lead, and one of 0x30 .. 0xFE.
inline void step_double_byte(char byte, std::size_t offset, char delimiter, Index& index) {
  const auto value = static_cast<unsigned char>(byte);
  if (index.trail && value >= 0x30 && value != 0xFF) {
    index.trail = false;
    return;
  }
  index.trail = value >= 0x81 && value != 0xFF;
  step(byte, offset, delimiter, index);
}

}  // namespace readiness::data::kernels
