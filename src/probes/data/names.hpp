// SPDX-License-Identifier: Apache-2.0
// What an item names in several ways, for registers in several languages: "客户|Customer".
#pragma once

#include "probes/register.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace readiness::probes::data {

class Names {
 public:
  explicit Names(std::string text) : text_(std::move(text)) {
    for (const std::string& part : util::split(text_, '|')) {
      std::string key = key_of(part);
      if (key.empty()) continue;
      if (keys_.empty()) first_ = std::string(util::trim(part));
      keys_.push_back(std::move(key));
    }
  }

  // As it is written.
  const std::string& text() const { return text_; }
  // How a message calls it.
  const std::string& first() const { return first_; }
  // As key_of makes them.
  const std::vector<std::string>& keys() const { return keys_; }
  bool hold(std::string_view text) const { return std::find(keys_.begin(), keys_.end(), key_of(text)) != keys_.end(); }

 private:
  std::string text_;
  std::string first_;
  std::vector<std::string> keys_;
};

}  // namespace readiness::probes::data
