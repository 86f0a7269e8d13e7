// SPDX-License-Identifier: Apache-2.0
// No two sales people work on open deals of one customer at the same time. Article 二.1, 唯一性 (销售人员撞单).
#include "probes/day.hpp"
#include "probes/identity/customers.hpp"
#include "probes/identity/deals.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <unordered_map>

namespace readiness::probes::identity::has_no_collisions {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase deals_collide{"{1} 个商机中有 {0} 个撞单：同一客户，不同负责人", "{0} of {1} deals collide: one customer, different owners"};
constexpr text::Phrase collides_with_row{"与第 {0} 行是同一客户，负责人不同", "the same customer as row {0}, with another owner"};
// clang-format on
}  // namespace phrases

namespace ri = readiness::identity;
using text::say;
using util::grouped;

Measure deals(const Params& params) {
  std::vector<std::string> columns{params.text("customer"), params.text("owner")};
  for (const char* day : {"from", "until"})
    if (params.has(day)) columns.push_back(params.text(day));
  return measures::records(params.text("table"), columns, params.text("when"));
}

// Numbers of customers: equal for texts that mean the same one.
class WhoIsWho {
 public:
  // By the register of customers that the texts refer to.
  explicit WhoIsWho(const Found& register_of_customers) {
    for (const ri::Record& record : register_of_customers.first.records)
      by_text_.emplace(util::trim(record.value(ri::Role::id)), by_text_.size());
    for (const auto& group : register_of_customers.clusters.groups)
      for (const std::uint32_t member : group)
        join(register_of_customers.first.records[group.front()].value(ri::Role::id),
             register_of_customers.first.records[member].value(ri::Role::id));
  }

  std::size_t number_of(std::string_view text) {
    return by_text_.emplace(util::trim(text), by_text_.size()).first->second;
  }

 private:
  void join(std::string_view first, std::string_view other) {
    by_text_[std::string(util::trim(other))] = by_text_[std::string(util::trim(first))];
  }

  std::unordered_map<std::string, std::size_t> by_text_;
};

// By a register of customers, or by their names.
Result<Matching> customers_of(const Params& params) {
  if (params.has("other_table")) return matching_of(Customers(params, "other_"));
  return Matching{.names = deals(params)};
}

std::vector<Deal> deals_of(const Params& params, const std::vector<Record>& rows, WhoIsWho& who) {
  const auto day = [&](const char* name, std::size_t column, const Record& row, util::Day otherwise) {
    return params.has(name) ? read_day(row.values[column]).value_or(otherwise) : otherwise;
  };
  const std::size_t until = params.has("from") ? 3 : 2;
  std::vector<Deal> deals;
  for (const Record& row : rows)
    deals.push_back({.customer = who.number_of(row.values[0]),
                     .owner = std::string(util::trim(row.values[1])),
                     .from = day("from", 2, row, util::Day::min()),
                     .until = day("until", until, row, util::Day::max())});
  return deals;
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes needs = Rows(params).needs({deals(params)});
  RD_TRY(const Matching customers, customers_of(params));
  if (params.has("other_table")) needs.push_back(measures::rows(params.text("other_table")));
  needs.push_back(customers);
  return needs;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& open = measured.of(deals(params));
  const Found& customers = measured.of(*customers_of(params));
  WhoIsWho who(customers);
  const auto collisions = collisions_of(deals_of(params, open.records, who));
  std::vector<Sample> samples;
  for (const Collision& one : collisions)
    samples.push_back({.file = open.file,
                       .row = open.records[one.deal].row,
                       .column = open.headers[0],
                       .value = open.records[one.deal].values[0],
                       .reason = say<phrases::collides_with_row>(open.records[one.with].row.number())});
  const Localized message = say<phrases::deals_collide>(grouped(collisions.size()), grouped(open.records.size()));
  return {.measured = share_in_order(collisions.size(), open.records.size()),
          .message = with_left_out(message, customers),
          .samples = std::move(samples)};
}

std::vector<ParamSpec> params() {
  std::vector<ParamSpec> all{
      table_spec({"商机表", "the table of deals"}),
      {.name = "customer",
       .type = ParamType::column,
       .required = true,
       .meaning = {"商机的客户：名称，或 other_table 中的编号",
                   "the deal's customer: a name, or a number of other_table"}},
      {.name = "owner",
       .type = ParamType::column,
       .required = true,
       .meaning = {"负责人所在的列", "the column with the owner"}},
      {.name = "from",
       .type = ParamType::column,
       .meaning = {"开始日期；不写或未填则视为一直进行", "the day it begins; not given: it has always been there"}},
      {.name = "until",
       .type = ParamType::column,
       .meaning = {"结束日期；不写或未填则视为仍在进行", "the day it ends; not given: it goes on"}},
      when_spec()};
  std::vector<ParamSpec> others = Customers::specs(
      {"客户表：编号不同的重复客户也算同一客户", "the customers: numbers of one that is there twice are one, too"},
      "other_");
  others.front().required = false;
  for (ParamSpec& spec : others) all.push_back(std::move(spec));
  return all;
}

}  // namespace

Probe probe() {
  return {.info = {.id = "identity.has_no_collisions",
                   .statement = {"没有两名销售同时跟进同一客户的商机。",
                                 "No two sales people work on deals of one customer at the same time."},
                   .unit = Unit::share,
                   .measured = {"没有撞单的商机所占的比例", "share of deals that do not collide with another one"},
                   .dimension = Dimension::unique,
                   .params = params(),
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: identity.has_no_collisions\n"
                              "  with: {table: opportunities, customer: name, owner: owner}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::identity::has_no_collisions
