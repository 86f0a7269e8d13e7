// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checklist/checked.hpp"
#include "doc/node.hpp"
#include "readiness/checklist.hpp"
#include "readiness/probe.hpp"

namespace readiness::checklist {

// `expect` as written (null: the probe's default). `place` is the check's, for the message when there is neither.
// Proves that the unit fits, and that the item can pass and can fail.
Checked<Expect> read_expect(const doc::Node* expect, const ProbeInfo& probe, const Place& place);

}  // namespace readiness::checklist
