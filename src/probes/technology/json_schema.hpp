// SPDX-License-Identifier: Apache-2.0
// A document against a JSON Schema: the keywords that schemas of messages use. One that is not known is an error, never
// passed over.
//
//   type, nullable, enum, const, required, properties, additionalProperties, items, minItems, maxItems, minLength,
//   maxLength, pattern, minimum, maximum, exclusiveMinimum, exclusiveMaximum, format (date, date-time, email, uuid),
//   allOf, $ref inside the file
#pragma once

#include "doc/node.hpp"

#include <string>
#include <vector>

namespace readiness::probes::technology {

struct Misfit {
  std::string path;  // "$.items[2].price"
  Localized reason;  // names it
  Place place;       // in the document
};

// Where the document does not fit, the first ones. Errors are the schema's own: it names its file.
Result<std::vector<Misfit>> misfits(const doc::Node& document, const doc::Node& schema, const std::string& schema_file);

inline constexpr std::size_t k_max_misfits = 20;

}  // namespace readiness::probes::technology
