// SPDX-License-Identifier: Apache-2.0
// A finding shows one sentence, so the place and the hint of an error have to go into it.
#pragma once

#include "readiness/result.hpp"

#include <string>

namespace readiness::probes {

// "vendor_spec.yaml:4:3: unknown key 'cpu' (did you mean 'cpu_cores'?)"
inline Error told(Error error) {
  Localized& message = error.message;
  if (const Place& place = error.place; place.source) {
    const std::string spot = place.source->name + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
    message = {spot + "：" + message.zh, spot + ": " + message.en};
  }
  if (!error.hint.empty())
    message = {message.zh + "（" + error.hint.zh + "）", message.en + " (" + error.hint.en + ")"};
  return {std::move(message)};
}

}  // namespace readiness::probes
