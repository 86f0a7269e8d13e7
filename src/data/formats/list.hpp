// SPDX-License-Identifier: Apache-2.0
// One function a format, each in the file of its name.
#pragma once

#include "data/formats/format.hpp"

namespace readiness::data::formats {

Format cn_mobile();
Format cn_phone();
Format currency();
Format date();
Format email();
Format integer();
Format number();
Format uscc();

}  // namespace readiness::data::formats
