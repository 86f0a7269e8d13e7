// SPDX-License-Identifier: Apache-2.0
#include "identity/model.hpp"

#include <algorithm>
#include <cmath>

namespace readiness::identity {
namespace {

constexpr double k_certain = 60;  // bits; beyond that a double's probability is 1

double evidence(double probability) {
  if (probability <= 0) return -k_certain;
  if (probability >= 1) return k_certain;
  return std::log2(probability / (1 - probability));
}

double weight_of(const Odds& odds) {
  if (odds.u <= 0) return odds.m <= 0 ? 0 : k_certain;
  return odds.m <= 0 ? -k_certain : std::clamp(std::log2(odds.m / odds.u), -k_certain, k_certain);
}

}  // namespace

Model default_model() {
  Model model;
  for (const LevelInfo& info : all_levels()) model.of(info.field, info.level) = info.usual;
  return model;
}

Scale::Scale(const Model& model, std::size_t records)
    : model_(model),
      prior_(evidence(model.prior)),
      same_(evidence(model.same)),
      possible_(evidence(model.possible)),
      world_(static_cast<double>(std::max(records, k_smallest_world))) {
  for (const LevelInfo& info : all_levels())
    weights_[static_cast<std::size_t>(info.field)][info.level] = weight_of(model.of(info.field, info.level));
  const auto& address = weights_[static_cast<std::size_t>(Field::address)];
  best_address_ = *std::max_element(address.begin(), address.end());
}

// What an agreement weighs less because `sharing` others have the value too: it is u that grows.
double Scale::shared(Field field, Level level, std::uint32_t sharing) const {
  const Odds& odds = model_.of(field, level);
  const double share = static_cast<double>(sharing) / world_;
  return std::log2((odds.u + share) / odds.u);
}

double Scale::weigh(const Pattern& pattern, const Record& a, const Record& b) const {
  double weight = prior_;
  for (std::size_t i = 0; i < k_fields; ++i) weight += weights_[i][pattern.levels[i]];
  const Level name = pattern[Field::name];
  if (const std::uint32_t sharing = std::min(a.sharing_name, b.sharing_name);
      sharing > 0 && (name == name_level::full || name == name_level::core))
    weight -= shared(Field::name, name, sharing);
  if (pattern[Field::code] == code_level::equal && a.sharing_code > 0)
    weight -= shared(Field::code, code_level::equal, a.sharing_code);
  if (pattern[Field::phone] == phone_level::equal && a.sharing_phone > 0)
    weight -= shared(Field::phone, phone_level::equal, a.sharing_phone);
  if (pattern[Field::email] == email_level::equal && a.sharing_email > 0)
    weight -= shared(Field::email, email_level::equal, a.sharing_email);
  return weight;
}

Judgement Scale::judge(const Pattern& pattern, double weight, const Record& a, const Record& b) const {
  const Level code = pattern[Field::code], name = pattern[Field::name];
  if (code == code_level::different && a.valid_code && b.valid_code) return Judgement::different;
  const bool one_code = code == code_level::equal && a.valid_code && b.valid_code && a.sharing_code == 0;
  if (weight < possible_) return one_code ? Judgement::possible : Judgement::different;
  const bool another =
      name == name_level::different || name == name_level::trade || pattern[Field::branch] == branch_level::different;
  if (weight < same_ || (another && code != code_level::equal)) return Judgement::possible;
  return Judgement::same;
}

double probability(double weight) { return 1 / (1 + std::exp2(-weight)); }

}  // namespace readiness::identity
