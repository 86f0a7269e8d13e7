// SPDX-License-Identifier: Apache-2.0
// The form of each kind of file.
#pragma once

#include "checklist/shape.hpp"

namespace readiness::checklist {

const Shape& checklist_shape();
const Shape& fragment_shape();  // a file that a checklist includes
const Shape& project_shape();
const Shape& machine_shape();  // facts of a machine, from `readiness collect`
const Shape& answers_shape();
const Shape& waivers_shape();

}  // namespace readiness::checklist
