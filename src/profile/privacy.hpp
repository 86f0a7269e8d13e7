// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "profile/profile.hpp"

namespace readiness::profile {

// Marks the columns that hold personal data, by their values (ID cards, bank cards, phones, e-mail addresses) or by
// their header (names and addresses of people look like any text), and masks the values that a profile shows of them.
void mask_personal_data(Profile& profile);

}  // namespace readiness::profile
