// SPDX-License-Identifier: Apache-2.0
// One line of JSON Lines as flat fields.
#pragma once

#include "readiness/localized.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

namespace readiness::data::jsonl {

struct LineFault {
  Localized reason;
  std::size_t column = 0;  // from 1, in characters
};

// One thread's; keeps its buffers from line to line.
class Flattener {
 public:
  // `key` is the path with dots: {"a": {"b": 1}} is a.b. Texts come without quotes and escapes, numbers as they are
  // written, null is empty, lists are compact JSON. The views live as long as the call.
  using Visit = std::function<void(std::string_view key, std::string_view value)>;

  Flattener();
  Flattener(Flattener&&) noexcept;
  ~Flattener();

  // `room`: so many bytes can be read from line.data() on.
  std::optional<LineFault> flatten(std::string_view line, std::size_t room, const Visit& visit);

 private:
  struct Parser;
  std::unique_ptr<Parser> parser_;
};

}  // namespace readiness::data::jsonl
