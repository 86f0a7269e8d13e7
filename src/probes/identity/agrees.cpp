// SPDX-License-Identifier: Apache-2.0
// What two systems say of the same customer is the same. Article 二.1, 一致性 (同一信息在不同系统中存在矛盾).
#include "identity/levels.hpp"
#include "probes/identity/customers.hpp"
#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <array>

namespace readiness::probes::identity::agrees {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase customers_contradict{"在 {2} 中也有的 {1} 个客户中有 {0} 个的资料不一致", "{0} of the {1} customers that {2} has too differ in what is recorded of them"};
constexpr text::Phrase differs_from_row{"与 {0} 第 {1} 行不一致：{2}", "not as in row {1} of {0}: {2}"};
constexpr text::Phrase written_otherwise{"写法不同", "written otherwise"};
constexpr text::Phrase no_customer_in_both{"{0} 与 {1} 之间没有同一客户，无从比对", "{0} and {1} have no customer in common, so there is nothing to compare"};
// clang-format on
}  // namespace phrases

namespace ri = readiness::identity;
using ri::Field;
using ri::Role;
using text::say;
using util::grouped;

// A field that can be asked for, where its value stands, and from which level on two values contradict each other.
struct Compared {
  const char* name;
  Field field;
  Role role;
  ri::Level contradicts;
};

constexpr std::array<Compared, 6> k_compared{{
    {"name", Field::name, Role::name, ri::name_level::trade},
    {"code", Field::code, Role::code, ri::code_level::near},
    {"phone", Field::phone, Role::phone, ri::phone_level::different},
    {"email", Field::email, Role::email, ri::email_level::different},
    {"place", Field::place, Role::place, ri::place_level::different},
    {"address", Field::address, Role::address, ri::address_level::different},
}};

std::vector<Compared> compared(const Params& params) {
  const std::vector<std::string> asked = params.texts("fields");
  std::vector<Compared> all;
  for (const Compared& one : k_compared)
    if (asked.empty() || std::find(asked.begin(), asked.end(), one.name) != asked.end()) all.push_back(one);
  return all;
}

bool is_filled(std::string_view value) { return !value.empty() && !util::is_blank(value); }

class Comparison {
 public:
  explicit Comparison(const Params& params) : fields_(compared(params)), as_written_(params.flag("as_written")) {}

  // What contradicts in the pair, a sample each.
  std::vector<Sample> contradictions(const Found& found, const ri::Pair& pair) const {
    const ri::Record &ours = found.records()[pair.a], &theirs = found.records()[pair.b];
    std::vector<Sample> samples;
    for (const Compared& one : fields_) {
      const std::string_view value = util::trim(ours.value(one.role)), other = util::trim(theirs.value(one.role));
      const ri::Level level = pair.pattern[one.field];
      const bool differs = as_written_ ? is_filled(value) && is_filled(other) && value != other
                                       : level != ri::k_missing && level >= one.contradicts;
      if (!differs) continue;
      const Localized how = as_written_ ? say<phrases::written_otherwise>() : ri::info_of(one.field, level).said;
      samples.push_back({.file = found.first.file,
                         .row = RowNumber(ours.row),
                         .column = found.first.columns[static_cast<std::size_t>(one.role)],
                         .value = std::string(value),
                         .reason = say<phrases::differs_from_row>(found.second->file, theirs.row, how)});
    }
    return samples;
  }

 private:
  std::vector<Compared> fields_;
  bool as_written_;
};

// Of the records that are the same customer as one of the other table.
std::vector<const ri::Pair*> same_pairs(const Found& found) {
  std::vector<const ri::Pair*> pairs = best_pairs(found);
  std::erase_if(pairs, [](const ri::Pair* pair) { return !pair || pair->judgement != ri::Judgement::same; });
  return pairs;
}

Result<Wishes> needs(const Params& params, const Circumstances&) { return two_tables_needs(params); }

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = no_rows(params, measured)) return *verdict;
  const Found& found = measured.of(*both_of(params));
  const auto pairs = same_pairs(found);
  if (pairs.empty()) return unknown(say<phrases::no_customer_in_both>(found.first.file, found.second->file));
  const Comparison comparison(params);
  std::uint64_t wrong = 0;
  std::vector<Sample> samples;
  for (const ri::Pair* pair : pairs) {
    std::vector<Sample> differing = comparison.contradictions(found, *pair);
    wrong += differing.empty() ? 0u : 1u;
    std::move(differing.begin(), differing.end(), std::back_inserter(samples));
  }
  const Localized message =
      say<phrases::customers_contradict>(grouped(wrong), grouped(pairs.size()), found.second->file);
  return {.measured = share_in_order(wrong, pairs.size()),
          .message = with_left_out(message, found),
          .samples = std::move(samples)};
}

std::vector<ParamSpec> params() {
  std::vector<ParamSpec> all = two_tables_specs();
  ParamSpec fields{
      .name = "fields",
      .type = ParamType::texts,
      .meaning = {"比对哪些资料；不写则比对两边都有的全部", "what is compared; default: all that both tables have"}};
  for (const Compared& one : k_compared) fields.allowed.emplace_back(one.name);
  all.push_back(std::move(fields));
  all.push_back({.name = "as_written",
                 .type = ParamType::flag,
                 .meaning = {"写法也必须相同：“A公司”与“A科技有限责任公司”算不一致",
                             "the way of writing must agree, too: 'A Ltd' and 'A Technology Limited' differ"}});
  return all;
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "identity.agrees",
               .statement = {"两个系统对同一客户的记录一致。", "Two systems say the same of the same customer."},
               .unit = Unit::share,
               .measured = {"两边都有的客户中资料不矛盾的比例",
                            "share of the customers of both tables of whom they do not contradict each other"},
               .dimension = Dimension::consistent,
               .params = params(),
               .pass = ">= 98 %",
               .example =
                   "check:\n"
                   "  probe: identity.agrees\n"
                   "  with: {table: erp_customers, code: uscc, name: name, other_table: customers, fields: [name]}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::identity::agrees
