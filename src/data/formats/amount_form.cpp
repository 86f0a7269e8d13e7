// SPDX-License-Identifier: Apache-2.0
#include "data/formats/amount_form.hpp"

#include "data/formats/number.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::data {

namespace {

struct Mark {
  std::string_view text;
  AmountForm form;
};

// In front of the number, and behind it: the longer one first where one begins (ends) like another.
constexpr std::array k_before = {
    Mark{"¥", AmountForm::yuan},      Mark{"￥", AmountForm::yuan},     Mark{"RMB", AmountForm::yuan},
    Mark{"CNY", AmountForm::yuan},    Mark{"人民币", AmountForm::yuan}, Mark{"US$", AmountForm::foreign},
    Mark{"HK$", AmountForm::foreign}, Mark{"$", AmountForm::foreign},   Mark{"€", AmountForm::foreign},
    Mark{"£", AmountForm::foreign},   Mark{"USD", AmountForm::foreign}, Mark{"EUR", AmountForm::foreign},
    Mark{"HKD", AmountForm::foreign},
};
constexpr std::array k_behind = {
    Mark{"万元", AmountForm::ten_thousands},
    Mark{"万", AmountForm::ten_thousands},
    Mark{"萬", AmountForm::ten_thousands},
    Mark{"亿元", AmountForm::hundred_millions},
    Mark{"亿", AmountForm::hundred_millions},
    Mark{"美元", AmountForm::foreign},
    Mark{"欧元", AmountForm::foreign},
    Mark{"港元", AmountForm::foreign},
    Mark{"港币", AmountForm::foreign},
    Mark{"元", AmountForm::yuan},
    Mark{"圆", AmountForm::yuan},
    Mark{"RMB", AmountForm::yuan},
    Mark{"CNY", AmountForm::yuan},
    Mark{"USD", AmountForm::foreign},
    Mark{"EUR", AmountForm::foreign},
    Mark{"HKD", AmountForm::foreign},
};

constexpr std::size_t k_longest_amount = 64;

// Bytes that an amount may begin (end) with; most texts are told by them.
struct Edges {
  std::array<bool, 256> first{}, last{};
};

constexpr Edges k_edges = [] {
  Edges edges;
  for (const char c : std::string_view("0123456789+-"))
    edges.first[static_cast<unsigned char>(c)] = edges.last[static_cast<unsigned char>(c)] = true;
  for (const Mark& mark : k_before) edges.first[static_cast<unsigned char>(mark.text.front())] = true;
  for (const Mark& mark : k_behind) edges.last[static_cast<unsigned char>(mark.text.back())] = true;
  return edges;
}();

bool may_be_amount(std::string_view text) {
  return !text.empty() && k_edges.first[static_cast<unsigned char>(text.front())] &&
         k_edges.last[static_cast<unsigned char>(text.back())];
}

AmountForm of_number(std::string_view text) {
  if (micros(text)) return AmountForm::plain;
  if (!util::Decimal::parse(text)) return AmountForm::none;
  return text.find(',') == std::string_view::npos ? AmountForm::plain : AmountForm::grouped;
}

}  // namespace

AmountForm amount_form(std::string_view text) {
  if (!may_be_amount(text)) return AmountForm::none;
  const AmountForm number = of_number(text);
  if (number != AmountForm::none || text.size() > k_longest_amount) return number;
  // A unit behind says more than a currency in front: ¥1.2万 is in ten thousands.
  AmountForm form = AmountForm::none;
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  for (const Mark& mark : k_before)
    if (text.starts_with(mark.text.front()) && text.starts_with(mark.text)) {
      form = mark.form;
      text = util::trim(text.substr(mark.text.size()));
      break;
    }
  for (const Mark& mark : k_behind)
    if (text.ends_with(mark.text.back()) && text.ends_with(mark.text)) {
      if (form != AmountForm::foreign) form = mark.form;
      text = util::trim(text.substr(0, text.size() - mark.text.size()));
      break;
    }
  const bool two_signs = negative && text.starts_with('-');
  return two_signs || of_number(text) == AmountForm::none ? AmountForm::none : form;
}

}  // namespace readiness::data
