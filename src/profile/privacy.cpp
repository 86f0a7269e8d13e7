// SPDX-License-Identifier: Apache-2.0
#include "profile/privacy.hpp"

#include "data/headers.hpp"
#include "util/mask.hpp"
#include "util/personal.hpp"

namespace readiness::profile {

namespace {

bool holds_personal_data(const Column& column) {
  const bool cards = column.numbers && (util::mask_within(column.numbers->low) != column.numbers->low ||
                                        util::mask_within(column.numbers->high) != column.numbers->high);
  const bool phones = column.type == Type::cn_mobile || column.type == Type::cn_phone;
  return cards || phones || column.type == Type::email || !column.personal.empty() ||
         util::is_about_people(column.header);
}

// Those of a file without headers are its first record: then nobody knows what the columns hold. False: they are
// headers.
bool mask_headers(Profile& profile) {
  std::vector<std::string> headers;
  for (const Column& column : profile.columns) headers.push_back(column.header);
  const std::vector<std::string> told = data::disclosed(headers);
  for (std::size_t i = 0; i < told.size(); ++i) profile.columns[i].header = told[i];
  return told != headers;
}

}  // namespace

void mask_personal_data(Profile& profile) {
  const bool without_headers = mask_headers(profile);
  for (Column& column : profile.columns) {
    column.masked = without_headers || holds_personal_data(column);
    for (Value& value : column.values)
      value.text = column.masked ? util::mask(value.text, column.header) : util::mask_within(value.text);
    if (!column.masked) continue;
    // The smallest and the largest value are values like others, and so is the sum of one.
    for (auto* extent : {&column.numbers, &column.days})
      if (*extent)
        for (std::string* end : {&(*extent)->low, &(*extent)->high}) *end = util::mask(*end, column.header);
    column.sum.reset();
  }
}

}  // namespace readiness::profile
