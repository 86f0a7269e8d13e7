// SPDX-License-Identifier: Apache-2.0
// A model as a YAML file: what was learned on one table, or is known better, judges others.
#pragma once

#include "identity/model.hpp"
#include "readiness/result.hpp"

#include <string>

namespace readiness::identity {

// What the file does not say stays as in default_model(). Errors: unknown keys and levels, numbers out of range, each
// with its place.
Result<Model, Errors> read_model(const std::string& name, std::string text);

std::string write_model(const Model& model);

}  // namespace readiness::identity
