// SPDX-License-Identifier: Apache-2.0
// What the probe on provinces and cities says.
#pragma once

#include "text/phrase.hpp"

namespace readiness::text::phrases {

// clang-format off
inline constexpr Phrase regions_known{"{1} 行中有 {0} 行的省市是现行行政区划的全称", "rows with provinces and cities in full, as they are today: {0} of {1}"};
inline constexpr Phrase no_province{"不是现行的省级行政区", "is no province of today"};
inline constexpr Phrase province_not_in_full{"不是全称，缺少“省”“市”或“自治区”", "is not the full name: 省, 市 or 自治区 is missing"};
inline constexpr Phrase no_city{"不是现行的地级行政区", "is no city or prefecture of today"};
inline constexpr Phrase city_not_in_full{"不是全称，缺少“市”“州”“盟”或“地区”", "is not the full name: 市, 州, 盟 or 地区 is missing"};
inline constexpr Phrase city_elsewhere{"不在{0}", "is not in {0}"};
// clang-format on

}  // namespace readiness::text::phrases
