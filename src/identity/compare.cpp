// SPDX-License-Identifier: Apache-2.0
#include "identity/compare.hpp"

#include "identity/similarity.hpp"

#include <algorithm>

namespace readiness::identity {
namespace {

// One character replaced, missing or too many, or two neighbours swapped.
bool one_slip(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty() && a.front() == b.front()) a.remove_prefix(1), b.remove_prefix(1);
  while (!a.empty() && !b.empty() && a.back() == b.back()) a.remove_suffix(1), b.remove_suffix(1);
  if (a.size() <= 1 && b.size() <= 1) return true;
  return a.size() == 2 && b.size() == 2 && a[0] == b[1] && a[1] == b[0];
}

// Two codes whose check digits are both right are two companies, however alike they look.
Level compare_codes(const Record& a, const Record& b) {
  constexpr std::size_t k_shortest = 6;
  if (a.code.empty() || b.code.empty()) return k_missing;
  if (a.code_hash == b.code_hash) return code_level::equal;
  const bool may_slip = !(a.valid_code && b.valid_code) && std::min(a.code.size(), b.code.size()) >= k_shortest;
  return may_slip && one_slip(a.code, b.code) ? code_level::near : code_level::different;
}

// A number without its area code is the tail of the same number with it.
Level compare_phones(const Record& a, const Record& b) {
  constexpr std::uint64_t k_local = 100'000'000, k_seven = 10'000'000;
  if (a.phone == 0 || b.phone == 0) return k_missing;
  if (a.phone == b.phone) return phone_level::equal;
  const std::uint64_t shorter = std::min(a.phone, b.phone), longer = std::max(a.phone, b.phone);
  const std::uint64_t scale = shorter < k_seven ? k_seven : k_local;
  return shorter < k_local && longer >= k_local && longer % scale == shorter ? phone_level::tail
                                                                             : phone_level::different;
}

Level compare_emails(const Record& a, const Record& b) {
  if (a.email == 0 || b.email == 0) return k_missing;
  if (a.email == b.email) return email_level::equal;
  return a.domain == b.domain && !a.personal_email ? email_level::domain : email_level::different;
}

Level compare_places(const Record& a, const Record& b) {
  switch (nearness(a.region, b.region)) {
    case Nearness::same_city:
      return place_level::city;
    case Nearness::same_province:
      return place_level::province;
    case Nearness::contradict:
      return place_level::different;
    case Nearness::unknown:
      break;
  }
  if (a.place_hash == 0 || b.place_hash == 0) return k_missing;
  return a.place_hash == b.place_hash ? place_level::city : place_level::different;
}

Level compare_dates(const Record& a, const Record& b) {
  if (a.date == 0 || b.date == 0) return k_missing;
  if (a.date == b.date) return date_level::equal;
  const auto turned = [](std::uint32_t day) { return day / 10'000 * 10'000 + day % 100 * 100 + day / 100 % 100; };
  if (turned(a.date) == b.date) return date_level::near;
  return one_slip(std::to_string(a.date), std::to_string(b.date)) ? date_level::near : date_level::different;
}

Level compare_branches(const Record& a, const Record& b) {
  if (a.branch == b.branch) return a.branch == 0 ? k_missing : branch_level::same;
  return branch_level::different;
}

// 公司 and Co. may be any of the others, and whoever types 有限公司 may mean 股份有限公司.
Level compare_forms(const Record& a, const Record& b) {
  const auto said = [](LegalForm form) { return form != LegalForm::none && form != LegalForm::company; };
  if (!said(a.form) || !said(b.form)) return k_missing;
  return a.form == b.form ? form_level::same : form_level::different;
}

}  // namespace

Level compare_addresses(const Record& a, const Record& b) {
  constexpr double k_near = 0.7, k_part = 0.4;
  if (a.address.empty() || b.address.empty()) return k_missing;
  if (a.address_hash == b.address_hash) return address_level::equal;
  const double overlap = pair_overlap(a.address, b.address);
  return overlap >= k_near ? address_level::near : overlap >= k_part ? address_level::part : address_level::different;
}

Pattern compare_all_but_address(const Record& a, const Record& b) {
  Pattern pattern;
  pattern[Field::name] = compare_names(a, b);
  pattern[Field::code] = compare_codes(a, b);
  pattern[Field::phone] = compare_phones(a, b);
  pattern[Field::email] = compare_emails(a, b);
  pattern[Field::place] = compare_places(a, b);
  pattern[Field::date] = compare_dates(a, b);
  pattern[Field::branch] = compare_branches(a, b);
  pattern[Field::form] = compare_forms(a, b);
  return pattern;
}

Pattern compare(const Record& a, const Record& b) {
  Pattern pattern = compare_all_but_address(a, b);
  pattern[Field::address] = compare_addresses(a, b);
  return pattern;
}

}  // namespace readiness::identity
