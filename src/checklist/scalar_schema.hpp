// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/shape.hpp"

#include <nlohmann/json.hpp>

namespace readiness::checklist {

using Json = nlohmann::ordered_json;

// What an editor reads as a text when it stands there without quotes: 1.2 and true are texts to us.
Json text_schema(const std::string& pattern = "\\S");

// Of a Shape whose values are scalars. Editors see the form; the program proves more, such as that
// 2026-02-30 is no day.
Json scalar_schema(const Shape& shape);

}  // namespace readiness::checklist
