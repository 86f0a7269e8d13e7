// SPDX-License-Identifier: Apache-2.0
#include "probes/identity/customers.hpp"

#include "probes/rows.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"
#include "util/utf8.hpp"

namespace readiness::probes::identity {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase column_same_name{"{0}；默认同名", "{0}; default: the same name"};
constexpr text::Phrase no_way_to_tell_customers{"至少写出 name、code、phone、email 中的一列，否则无法判断是否同一客户", "name at least one of the columns name, code, phone and email: by them customers are told apart"};
constexpr text::Phrase not_all_compared{"（“{0}”等值太常见，{1} 对未逐一比较）", " ('{0}' and the like are too common: {1} pairs were not compared)"};
// clang-format on
}  // namespace phrases

namespace ri = readiness::identity;
using ri::Role;
using text::say;

constexpr const char* k_other = "other_";

// The roles that parameters name, and what they are called.
struct Named {
  Role role;
  const char* name;
  Localized meaning;
};

const std::vector<Named>& named() {
  static const std::vector<Named> k_named{
      {Role::name, "name", {"客户名称所在的列", "the column with the customer's name"}},
      {Role::code, "code", {"统一社会信用代码或税号所在的列", "the column with the credit code or tax number"}},
      {Role::phone, "phone", {"电话所在的列", "the column with the phone number"}},
      {Role::email, "email", {"邮箱所在的列", "the column with the e-mail address"}},
      {Role::place, "place", {"省市所在的列", "the column with the province or city"}},
      {Role::address, "address", {"地址所在的列", "the column with the address"}},
      {Role::id, "id", {"客户编号所在的列", "the column with the customer's number"}},
  };
  return k_named;
}

std::size_t index(Role role) { return static_cast<std::size_t>(role); }

}  // namespace

Customers::Customers(const Params& params, const std::string& prefix)
    : table_(params.text(prefix + "table")), columns_(ri::k_roles), place_(params.place(prefix + "table")) {
  for (const Named& one : named())
    columns_[index(one.role)] = params.text(prefix + one.name, prefix.empty() ? "" : params.text(one.name));
}

std::vector<ParamSpec> Customers::specs(Localized table_meaning, const std::string& prefix) {
  std::vector<ParamSpec> specs{
      {.name = prefix + "table", .type = ParamType::table, .required = true, .meaning = std::move(table_meaning)}};
  for (const Named& one : named()) {
    Localized meaning = one.meaning;
    if (!prefix.empty()) meaning = say<phrases::column_same_name>(meaning);
    specs.push_back({.name = prefix + one.name,
                     .type = ParamType::column,
                     .meaning = std::move(meaning),
                     .column_of = prefix + "table"});
  }
  return specs;
}

Result<Matching::Side> Customers::side() const {
  for (const Role role : {Role::name, Role::code, Role::phone, Role::email})
    if (!columns_[index(role)].empty()) return Matching::Side{table_, columns_};
  return Error{say<phrases::no_way_to_tell_customers>(), place_};
}

std::vector<ParamSpec> two_tables_specs() {
  std::vector<ParamSpec> all = Customers::specs({"客户表", "the table of customers"});
  for (ParamSpec& spec : Customers::specs({"另一个系统的客户表", "the other system's customers"}, k_other))
    all.push_back(std::move(spec));
  return all;
}

Result<Wishes> two_tables_needs(const Params& params) {
  RD_TRY(const Matching wish, both_of(params));
  return Wishes{measures::rows(wish.first.table), measures::rows(wish.second->table), wish};
}

std::optional<Verdict> no_rows(const Params& params, const Measured& measured) {
  for (const char* table : {"table", "other_table"})
    if (auto verdict = Rows(params.text(table), {}).none(measured)) return verdict;
  return std::nullopt;
}

Result<Matching> matching_of(const Customers& customers) {
  RD_TRY(Matching::Side side, customers.side());
  return Matching{.first = std::move(side)};
}

Result<Matching> both_of(const Params& params) {
  RD_TRY(Matching::Side ours, Customers(params).side());
  RD_TRY(Matching::Side theirs, Customers(params, k_other).side());
  return Matching{.first = std::move(ours), .second = std::move(theirs)};
}

std::vector<const ri::Pair*> best_pairs(const Found& found) {
  std::vector<const ri::Pair*> best(found.first.records.size());
  for (const ri::Pair& pair : found.matches.pairs)
    if (!best[pair.a] ||
        std::pair(pair.judgement, pair.weight) > std::pair(best[pair.a]->judgement, best[pair.a]->weight))
      best[pair.a] = &pair;
  return best;
}

Localized with_left_out(Localized message, const Found& found) {
  constexpr std::size_t k_name_width = 40;
  if (found.matches.oversize.empty()) return message;
  std::uint64_t skipped = 0;
  for (const auto& block : found.matches.oversize) skipped += block.skipped;
  const ri::Record& example = found.records()[found.matches.oversize.front().example];
  const std::string name = util::printable(util::shorten(std::string(example.value(Role::name)), k_name_width));
  const Localized more = say<phrases::not_all_compared>(name, util::grouped(skipped));
  return {message.zh + more.zh, message.en + more.en};
}

Sample sample_of(const ri::RecordTable& table, const ri::Record& record, Localized reason) {
  for (const Named& one : named())
    if (!record.value(one.role).empty())
      return {.file = table.file,
              .row = RowNumber(record.row),
              .column = table.columns[index(one.role)],
              .value = std::string(record.value(one.role)),
              .reason = std::move(reason)};
  return {.file = table.file, .row = RowNumber(record.row), .reason = std::move(reason)};
}

}  // namespace readiness::probes::identity
