// SPDX-License-Identifier: Apache-2.0
// Records against the total of their parts: orders and their lines, orders and their payments. Article 二.1, 准确性
// (错误的交易金额).
#include "data/bind.hpp"
#include "data/keys.hpp"
#include "probes/data/table_rows.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/mapping_phrases.hpp"
#include "util/blank.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"

#include <unordered_map>

namespace readiness::probes::data::parts_add_up {
namespace {

namespace phrases = text::phrases;
using readiness::data::Hash;
using readiness::data::hash_of;
using text::say;
using util::Decimal;
using util::grouped;

struct HashOfHash {
  std::size_t operator()(const Hash& hash) const { return hash.low; }
};

// Of the parts of one record. 64 bytes a record.
struct Total {
  util::DecimalSum sum;
  bool sound = true;  // every part is a number
};
using Totals = std::unordered_map<Hash, Total, HashOfHash>;

Result<std::vector<Measure>> needs(const Params& params, const Circumstances&) {
  const auto tolerance = Decimal::parse(params.text("tolerance", "0"));
  if (!tolerance || *tolerance < Decimal{})
    return Error{say<phrases::tolerance_is_no_number>(), params.place("tolerance")};
  const std::string whole = params.text("table"), parts = params.text("parts_table");
  return std::vector<Measure>{measures::rows(whole),
                              measures::rows(parts),
                              measures::blank(whole, params.text("key")),
                              measures::blank(whole, params.text("column")),
                              measures::blank(parts, params.text("parts_key")),
                              measures::blank(parts, params.text("parts_column"))};
}

std::optional<Decimal> number_in(std::string_view value) { return Decimal::parse(util::trim(value)); }

// Rows of the table with the parts.
class PartsPart final : public PartOfTable {
 public:
  void add(std::uint64_t, std::span<const std::string_view> values) override {
    const std::string_view key = util::trim(values[0]);
    if (util::is_blank(key)) return;
    Total& total = totals[hash_of(key)];
    if (const auto number = number_in(values[1]))
      total.sum.add(*number);
    else
      total.sound = false;
  }
  Totals totals;
};

Result<Totals> totals_of(const OpenTable& table, const std::vector<std::string>& ids, unsigned jobs) {
  RD_TRY(const auto columns, columns_of(table, ids));
  Totals all;
  RD_CHECK(read_rows(
      table, columns, jobs, [] { return std::make_unique<PartsPart>(); },
      [&](PartOfTable& closed, RowNumber) {
        for (const auto& [key, total] : static_cast<PartsPart&>(closed).totals) {
          Total& sum = all[key];
          sum.sum.add(total.sum);
          sum.sound = sum.sound && total.sound;
        }
      }));
  return all;
}

struct Wanted {
  const Totals& totals;
  Decimal tolerance;
  bool at_most;  // parts may be less, or none at all
};

// a - b
std::optional<Decimal> difference(const Decimal& a, const Decimal& b) {
  const auto minus = Decimal::multiply(b, Decimal::scaled(-1, 0));
  return minus ? Decimal::add(a, *minus) : std::nullopt;
}

std::optional<Localized> fault_of(std::string_view key, std::string_view value, const Wanted& wanted) {
  const auto whole = number_in(value);
  if (!whole) return say<phrases::whole_is_no_number>();
  const auto found = wanted.totals.find(hash_of(key));
  if (found == wanted.totals.end())
    return wanted.at_most ? std::nullopt : std::optional(say<phrases::parts_are_missing>());
  if (!found->second.sound) return say<phrases::parts_no_number>();
  const auto sum = found->second.sum.total();
  const auto above = sum ? difference(*sum, *whole) : std::nullopt;
  const auto below = sum ? difference(*whole, *sum) : std::nullopt;
  if (!above || !below) return say<phrases::parts_too_large>();
  if (*above > wanted.tolerance)
    return wanted.at_most ? say<phrases::parts_are_more>(sum->text()) : say<phrases::parts_differ>(sum->text());
  if (!wanted.at_most && *below > wanted.tolerance) return say<phrases::parts_differ>(sum->text());
  return std::nullopt;
}

struct Fault {
  std::uint64_t row;
  std::string key;
  Localized reason;
};

// Rows of the table with the wholes.
class WholePart final : public PartOfTable {
 public:
  WholePart(const Wanted& wanted, std::size_t max_samples) : wanted_(wanted), max_samples_(max_samples) {}

  void add(std::uint64_t row, std::span<const std::string_view> values) override {
    const std::string_view key = util::trim(values[0]);
    if (util::is_blank(key)) return;
    ++rows;
    auto reason = fault_of(key, values[1], wanted_);
    if (!reason) return;
    ++wrong;
    if (faults.size() < max_samples_) faults.push_back({row, std::string(key), *std::move(reason)});
  }

  std::uint64_t rows = 0, wrong = 0;
  std::vector<Fault> faults;

 private:
  const Wanted& wanted_;
  std::size_t max_samples_;
};

Result<Verdict> run(const Params& params, const Measured& measured, const Circumstances&, const OpenTables& tables) {
  const Rows wholes(params.text("table"), ""), parts(params.text("parts_table"), "");
  if (auto verdict = wholes.none(measured)) return *verdict;
  if (auto verdict = parts.none(measured)) return *verdict;
  RD_TRY(const OpenTable parts_table, tables.open(params.text("parts_table")));
  RD_TRY(const Totals totals,
         totals_of(parts_table, {params.text("parts_key"), params.text("parts_column")}, tables.jobs()));
  RD_TRY(const OpenTable table, tables.open(params.text("table")));
  RD_TRY(const auto columns, columns_of(table, {params.text("key"), params.text("column")}));
  const Wanted wanted{totals, *Decimal::parse(params.text("tolerance", "0")), params.text("relation") == "at_most"};
  Measurement wrong;
  RD_CHECK(read_rows(
      table, columns, tables.jobs(), [&] { return std::make_unique<WholePart>(wanted, tables.max_samples()); },
      [&](PartOfTable& closed, RowNumber first_row) {
        auto& part = static_cast<WholePart&>(closed);
        wrong.rows += part.rows;
        wrong.count += part.wrong;
        for (Fault& fault : part.faults) {
          if (wrong.samples.size() >= tables.max_samples()) break;
          wrong.samples.push_back({.file = table.binding.file(),
                                   .row = first_row + fault.row,
                                   .column = table.binding.header()[columns[0]],
                                   .value = std::move(fault.key),
                                   .reason = std::move(fault.reason)});
        }
      }));
  if (auto verdict = wholes.none_with_value(measured, params.text("key"), wrong.rows)) return *verdict;
  return share_verdict(wrong, say<phrases::parts_agree>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

ParamSpec parts_spec(const std::string& name, Localized meaning) {
  return {.name = name,
          .type = ParamType::column,
          .required = true,
          .meaning = std::move(meaning),
          .column_of = "parts_table"};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "data.parts_add_up",
                   .statement = {"每条记录的金额等于（或不少于）其明细的合计。",
                                 "Every record's amount is the total of its parts, or no less."},
                   .unit = Unit::share,
                   .measured = {"与明细合计相符的记录所占的比例（精确计算）",
                                "share of records that agree with the exact total of their parts"},
                   .params = {table_spec({"记录，如订单", "the records, such as orders"}),
                              {.name = "key",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"记录的编号列", "the column of their numbers"}},
                              column_spec({"记录的金额列", "the column of their amounts"}),
                              {.name = "parts_table",
                               .type = ParamType::table,
                               .required = true,
                               .meaning = {"明细，如订单明细、回款", "the parts, such as order lines or payments"}},
                              parts_spec("parts_key",
                                         {"明细中所属记录的编号列", "their column with the number of the record"}),
                              parts_spec("parts_column", {"明细的金额列", "their column of amounts"}),
                              {.name = "relation",
                               .type = ParamType::text,
                               .meaning = {"equal：必须相等（默认）；at_most：明细合计不超过即可，也可以没有明细",
                                           "equal (the default), or at_most: parts may be less, or none at all"},
                               .allowed = {"equal", "at_most"}},
                              {.name = "tolerance",
                               .type = ParamType::text,
                               .meaning = {"允许的差额；不写则为 0", "difference that is allowed; default: 0"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.parts_add_up\n"
                              "  with:\n"
                              "    table: orders\n"
                              "    key: order_id\n"
                              "    column: amount\n"
                              "    parts_table: payments\n"
                              "    parts_key: order_id\n"
                              "    parts_column: amount\n"
                              "    relation: at_most\n"},
          .body = TableProbe{needs, run}};
}

}  // namespace readiness::probes::data::parts_add_up
