// SPDX-License-Identifier: Apache-2.0
#include "data/formats/amount_form.hpp"
#include "data/measures/class_tally.hpp"
#include "data/measures/kinds.hpp"
#include "text/phrases.hpp"

namespace readiness::data::kinds {

namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase not_an_amount{"不是金额", "not an amount"};
// clang-format on
}  // namespace phrases

class AmountForms final : public ClassTally<k_amount_forms> {
 public:
  using ClassTally::ClassTally;

  void add(const Slice& slice) override { sort(slice, amount_form); }

  Result<Measurement> finish(unsigned) override {
    const Set wrong = Set().set().reset(static_cast<std::size_t>(AmountForm::plain));
    Measurement found = measurement(wrong, reason);
    found.records = by_frequency(counts(), k_amount_examples);
    return found;
  }

 private:
  static Localized reason(std::size_t form, const std::string&) {
    if (form == static_cast<std::size_t>(AmountForm::none)) return text::say<phrases::not_an_amount>();
    return text::say<text::phrases::written_like>(k_amount_examples[form]);
  }
};

}  // namespace

Result<Maker> amount_forms(const PlannedMeasure& planned) { return make<AmountForms>(planned); }

}  // namespace readiness::data::kinds
