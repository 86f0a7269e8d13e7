// SPDX-License-Identifier: Apache-2.0
// What the other measures of values ask one by one, asked at once for a column of which nobody knows anything yet.
#include "data/formats/damage.hpp"
#include "data/formats/digits.hpp"
#include "data/formats/format.hpp"
#include "data/formats/personal.hpp"
#include "data/measures/kinds.hpp"

#include <array>

namespace readiness::data::kinds {

namespace {

struct Trait {
  std::string_view group, name;
};

constexpr std::size_t k_formats = 7;  // of all_formats(), in that order; they come first
constexpr std::size_t k_damages = 4;
constexpr std::array<Trait, k_damages + 5> k_others = {{
    {"damage", "spreadsheet"},
    {"damage", "mojibake"},
    {"damage", "invisible"},
    {"damage", "full_width"},
    {"personal", "id_card"},  // in the order of Personal
    {"personal", "mobile"},
    {"personal", "bank_card"},
    {"personal", "email"},
    {"code", "zero_padded"},
}};
constexpr std::size_t k_first_damage = k_formats;
constexpr std::size_t k_first_personal = k_first_damage + k_damages;
constexpr std::size_t k_zero_padded = k_first_personal + 4;
constexpr std::size_t k_traits = k_formats + k_others.size();

constexpr DamageKinds k_any_damage{.spreadsheet = true, .mojibake = true, .invisible = true, .full_width = true};
constexpr std::array<DamageKinds, k_damages> k_each_damage = {
    {{.spreadsheet = true}, {.mojibake = true}, {.invisible = true}, {.full_width = true}}};
constexpr PersonalKinds k_any_personal{.id_card = true, .mobile = true, .bank_card = true, .email = true};

class Traits final : public Accumulator {
 public:
  explicit Traits(const PlannedMeasure& planned) : planned_(planned) {}

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const Bits look = slice.selected(planned_.when) - slice.blank(place);
    const auto values = slice.values(place);
    rows_ += look.count();
    for (std::size_t i = 0; i < k_formats; ++i)
      counts_[i] += (look - all_formats()[i].mismatches(values, look)).count();
    look.for_each([&](std::size_t row) { look_at(values[row]); });
  }

  void append(Accumulator& later, std::uint64_t) override {
    const auto& other = static_cast<Traits&>(later);
    rows_ += other.rows_;
    for (std::size_t i = 0; i < k_traits; ++i) counts_[i] += other.counts_[i];
  }

  Result<Measurement> finish(unsigned) override {
    Measurement found{.rows = rows_};
    for (std::size_t i = 0; i < k_traits; ++i) {
      const Trait trait = i < k_formats ? Trait{"format", all_formats()[i].name} : k_others[i - k_formats];
      if (counts_[i] > 0)
        found.records.push_back(
            {.values = {std::string(trait.group), std::string(trait.name), std::to_string(counts_[i])}});
    }
    return found;
  }

 private:
  void look_at(std::string_view value) {
    if (is_damaged(value, k_any_damage))
      for (std::size_t i = 0; i < k_damages; ++i) counts_[k_first_damage + i] += is_damaged(value, k_each_damage[i]);
    if (const Personal kind = find_personal(value, k_any_personal).kind; kind != Personal::none)
      ++counts_[k_first_personal + static_cast<std::size_t>(kind) - 1];
    counts_[k_zero_padded] += value.size() > 1 && value.front() == '0' && all_digits(value);
  }

  const PlannedMeasure& planned_;
  std::uint64_t rows_ = 0;
  std::array<std::uint64_t, k_traits> counts_{};
};

}  // namespace

Result<Maker> traits(const PlannedMeasure& planned) { return make<Traits>(planned); }

}  // namespace readiness::data::kinds
