// SPDX-License-Identifier: Apache-2.0
#include "data/formats/personal.hpp"
#include "data/measures/kinds.hpp"
#include "data/measures/value_tally.hpp"
#include "text/phrases.hpp"
#include "util/mask.hpp"
#include "util/strings.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase holds_id_card{"身份证号码", "an ID card number"};
constexpr text::Phrase holds_mobile{"手机号", "a mobile number"};
constexpr text::Phrase holds_bank_card{"银行卡号", "a bank card number"};
constexpr text::Phrase holds_email{"邮箱地址", "an e-mail address"};
// clang-format on
}  // namespace phrases

using text::say;

struct PersonalJudge {
  PersonalKinds kinds;

  bool wrong(std::string_view value) const { return find_personal(value, kinds).kind != Personal::none; }
  // Never the text around it, and masked whatever the report shows: a list of such values would be the next leak.
  std::string shown(std::string_view value) const { return util::mask(cut(find_personal(value, kinds).where)); }
  Localized reason(std::string_view value) const {
    switch (find_personal(value, kinds).kind) {
      case Personal::id_card:
        return say<phrases::holds_id_card>();
      case Personal::mobile:
        return say<phrases::holds_mobile>();
      case Personal::bank_card:
        return say<phrases::holds_bank_card>();
      case Personal::email:
        return say<phrases::holds_email>();
      case Personal::none:
        break;
    }
    return {};
  }
};

}  // namespace

Result<Maker> personal_data(const PlannedMeasure& planned) {
  const auto kinds = PersonalKinds::of(planned.measure.values);
  if (!kinds) return Error{say<text::phrases::no_such_kind>(util::join(planned.measure.values, ", "))};
  return tally_values(planned, PersonalJudge{*kinds});
}

}  // namespace readiness::data::kinds
