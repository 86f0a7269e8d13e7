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

// What a format cannot do without, as one look at the bytes of a value tells: most values are in hardly any format.
struct Needs {
  std::string_view format;
  std::size_t digits = 1;
  bool at_sign = false;
  bool letters = true;  // may stand in it; so may what is not ASCII
};

constexpr std::size_t k_formats = 7;  // they come first among the traits
constexpr std::array<Needs, k_formats> k_needs = {{{"cn_mobile", 11, false, false},
                                                   {"cn_phone", 10},
                                                   {"date", 6},
                                                   {"email", 0, true},
                                                   {"integer", 1, false, false},
                                                   {"number", 1},
                                                   {"uscc", 6}}};
constexpr std::size_t k_date = 2;  // among them
constexpr std::size_t k_fewest_personal_digits = 11;

// What is not ASCII counts as letters, and as suspect: it may belong to a damaged value.
enum ByteClass : std::uint8_t { k_digit = 1, k_at_sign = 2, k_letter = 4, k_suspect = 8 };

constexpr std::uint8_t class_of(unsigned c) {
  if (c >= '0' && c <= '9') return k_digit;
  if (c == '@') return k_at_sign;
  if ((c | 0x20) - 'a' < 26u) return k_letter;
  if (c >= 0x80) return k_letter | k_suspect;
  const bool sign_of_damage =
      c < 0x20 || c == 0x7F || c == '?' || c == '#' || c == '+' || c == '\'' || c == '=';  // + of 9.11E+17
  return sign_of_damage ? k_suspect : 0;
}

constexpr std::array<std::uint8_t, 256> k_byte_classes = [] {
  std::array<std::uint8_t, 256> classes{};
  for (unsigned c = 0; c < 256; ++c) classes[c] = class_of(c);
  return classes;
}();

struct Bytes {
  std::size_t digits = 0;
  unsigned classes = 0;

  explicit Bytes(std::string_view value) {
    for (const char c : value) {
      const unsigned found = k_byte_classes[static_cast<unsigned char>(c)];
      digits += found & k_digit;
      classes |= found;
    }
  }

  bool has(ByteClass wanted) const { return (classes & wanted) != 0; }
  bool allow(const Needs& needs) const {
    return digits >= needs.digits && (has(k_at_sign) || !needs.at_sign) && (!has(k_letter) || needs.letters);
  }
};

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
  explicit Traits(const PlannedMeasure& planned) : planned_(planned) {
    for (std::size_t i = 0; i < k_formats; ++i) formats_[i] = find_format(k_needs[i].format);
  }

  void add(const Slice& slice) override {
    const std::size_t place = planned_.columns.front();
    const auto values = slice.values(place);
    slice.for_each_value(place, planned_.when, [&](std::size_t row, std::uint64_t times) {
      rows_ += times;
      look_at(slice, values[row], slice.first() + row, times);
    });
  }

  void append(Accumulator& later, std::uint64_t rows_before) override {
    const auto& other = static_cast<Traits&>(later);
    rows_ += other.rows_;
    for (std::size_t i = 0; i < k_traits; ++i) {
      if (counts_[i] == 0) first_rows_[i] = other.first_rows_[i] + rows_before;
      counts_[i] += other.counts_[i];
    }
  }

  Result<Measurement> finish(unsigned) override {
    Measurement found{.rows = rows_};
    for (std::size_t i = 0; i < k_traits; ++i) {
      const Trait trait = i < k_formats ? Trait{"format", k_needs[i].format} : k_others[i - k_formats];
      if (counts_[i] > 0)
        found.records.push_back(
            {.row = i < k_formats ? RowNumber() : planned_.first_row + first_rows_[i],
             .values = {std::string(trait.group), std::string(trait.name), std::to_string(counts_[i])}});
    }
    return found;
  }

 private:
  // 46052 is a date only where one is asked for.
  bool matches(std::size_t format, const Slice& slice, std::string_view value) const {
    if (format == k_date)
      return value.find('\xEF') == std::string_view::npos && slice.day(planned_.columns.front(), value) != 0;
    return formats_[format]->matches(value);
  }

  void look_at(const Slice& slice, std::string_view value, std::uint64_t row, std::uint64_t times) {
    const Bytes bytes(value);
    if (bytes.has(k_suspect) && is_damaged(value, k_any_damage))
      for (std::size_t i = 0; i < k_damages; ++i)
        if (is_damaged(value, k_each_damage[i])) found(k_first_damage + i, row, times);
    if (bytes.digits == 0 && !bytes.has(k_at_sign)) return;
    for (std::size_t i = 0; i < k_formats; ++i)
      if (bytes.allow(k_needs[i]) && matches(i, slice, value)) counts_[i] += times;
    if (bytes.digits == value.size() && bytes.digits > 1 && value.front() == '0') found(k_zero_padded, row, times);
    if (bytes.digits < k_fewest_personal_digits && !bytes.has(k_at_sign)) return;
    if (const Personal kind = find_personal(value, k_any_personal).kind; kind != Personal::none)
      found(k_first_personal + static_cast<std::size_t>(kind) - 1, row, times);
  }

  void found(std::size_t trait, std::uint64_t row, std::uint64_t times) {
    if (counts_[trait] == 0) first_rows_[trait] = row;
    counts_[trait] += times;
  }

  const PlannedMeasure& planned_;
  std::array<const Format*, k_formats> formats_;  // of k_needs
  std::uint64_t rows_ = 0;
  std::array<std::uint64_t, k_traits> counts_{}, first_rows_{};  // the latter not of formats
};

}  // namespace

Result<Maker> traits(const PlannedMeasure& planned) { return make<Traits>(planned); }

}  // namespace readiness::data::kinds
