// SPDX-License-Identifier: Apache-2.0
#include "data/formats/date_form.hpp"
#include "data/measures/class_tally.hpp"
#include "data/measures/kinds.hpp"
#include "text/phrases.hpp"

#include <array>

namespace readiness::data::kinds {

namespace {

constexpr auto k_none = static_cast<std::size_t>(DateForm::none);
constexpr auto k_either = static_cast<std::size_t>(DateForm::either);
constexpr std::array k_short_forms = {DateForm::short_year, DateForm::day_first, DateForm::month_first};

class DateForms final : public ClassTally<k_date_forms> {
 public:
  using ClassTally::ClassTally;

  void add(const Slice& slice) override {
    const util::DateOrder order = slice.order(planned().columns.front());
    sort(slice, [order](std::string_view text) { return date_form(text, order); });
  }

  Result<Measurement> finish(unsigned) override {
    Counts merged = counts();
    const std::size_t proven = what_either_is();
    if (proven != k_either) {
      merged[proven] += merged[k_either];
      merged[k_either] = 0;
    }
    Measurement found = measurement(all_but(most_frequent(merged), proven), reason);
    found.records = by_frequency(merged, k_date_examples);
    return found;
  }

 private:
  // 1/2/2026 is what the others of the column prove. Where they prove both, or nothing, it stays what it is.
  std::size_t what_either_is() const {
    std::size_t proven = k_either;
    for (const DateForm form : k_short_forms) {
      const auto i = static_cast<std::size_t>(form);
      if (counts()[i] > 0 && proven != k_either) return k_either;
      if (counts()[i] > 0) proven = i;
    }
    return proven;
  }

  // k_none when there is no date at all: then every value is wrong.
  static std::size_t most_frequent(const Counts& counts) {
    const auto best = std::max_element(counts.begin(), counts.begin() + k_none);
    return *best == 0 ? k_none : static_cast<std::size_t>(best - counts.begin());
  }

  static Set all_but(std::size_t right, std::size_t either) {
    Set wrong = Set().set();
    if (right != k_none) wrong.reset(right);
    if (right == either) wrong.reset(k_either);
    return wrong;
  }

  static Localized reason(std::size_t form, const std::string&) {
    if (form == k_none) return text::say<text::phrases::not_a_day>();
    return text::say<text::phrases::written_like>(k_date_examples[form]);
  }
};

}  // namespace

Result<Maker> date_forms(const PlannedMeasure& planned) { return make<DateForms>(planned); }

}  // namespace readiness::data::kinds
