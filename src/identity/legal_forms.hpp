// SPDX-License-Identifier: Apache-2.0
// Legal forms: what stands behind a company's name, and says least about which company it is.
#pragma once

#include <cstdint>
#include <string_view>

namespace readiness::identity {

// Coarse on purpose: 有限公司, Ltd., GmbH and S.p.A. are translated into one another freely.
enum class LegalForm : std::uint8_t {
  none,         // not said
  company,      // 公司, Co., Inc.: some company
  limited,      // 有限责任公司, Ltd., GmbH, SARL, B.V.
  joint_stock,  // 股份有限公司, AG, S.A., PLC
  partnership,  // 合伙企业, LLP, KG
  factory,      // 厂
};

struct LegalEnding {
  LegalForm form = LegalForm::none;
  std::size_t length = 0;  // characters; 0: there is none
  bool group = false;      // 集团, Group, Holdings: no form, but no part of the name either
};

// How a Chinese (or Japanese) name ends, the longest that is known: 股份有限公司 before 公司. A form that was cut
// off by a field that is too short (有限责任公) counts too.
LegalEnding han_ending(std::u32string_view name);

// A word of a name in Latin letters, without dots: gmbh, ltd, spa.
LegalEnding latin_ending(std::u32string_view word);

}  // namespace readiness::identity
