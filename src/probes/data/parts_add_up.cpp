// SPDX-License-Identifier: Apache-2.0
// Records against the total of their parts: orders and their lines, orders and their payments. Article 二.1, 准确性
// (错误的交易金额).
#include "data/keys.hpp"
#include "probes/data/row_faults.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/blank.hpp"
#include "util/decimal.hpp"
#include "util/strings.hpp"

#include <unordered_map>

namespace readiness::probes::data::parts_add_up {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase parts_agree{"{1} 条记录中有 {0} 条与其明细合计相符", "records that agree with the total of their parts: {0} of {1}"};
constexpr text::Phrase parts_differ{"明细合计为 {0}", "its parts add up to {0}"};
constexpr text::Phrase parts_are_more{"明细合计为 {0}，比它多", "its parts add up to {0}, which is more"};
constexpr text::Phrase parts_are_missing{"没有明细", "has no parts"};
constexpr text::Phrase whole_is_no_number{"不是数字", "is no number"};
constexpr text::Phrase parts_no_number{"其明细中有值不是数字", "one of its parts is no number"};
constexpr text::Phrase parts_too_large{"合计太大，无法精确计算", "the total is too large for an exact comparison"};
constexpr text::Phrase tolerance_is_no_number{"tolerance 必须是不小于 0 的数字", "tolerance must be a number of 0 or more"};
// clang-format on
}  // namespace phrases

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

std::optional<Decimal> number_in(std::string_view value) { return Decimal::parse(util::trim(value)); }

// Adds the parts up.
class Adder final : public RowJudge {
 public:
  void look(std::uint64_t, std::span<const std::string_view> values) override {
    const std::string_view key = util::trim(values[0]);
    if (util::is_blank(key)) return;
    Total& total = totals[hash_of(key)];
    if (const auto number = number_in(values[1]))
      total.sum.add(*number);
    else
      total.sound = false;
  }
  void append(RowJudge& part, RowNumber) override {
    for (const auto& [key, total] : static_cast<Adder&>(part).totals) {
      Total& sum = totals[key];
      sum.sum.add(total.sum);
      sum.sound = sum.sound && total.sound;
    }
  }
  Totals totals;
};

Reading parts_of(const Params& params) {
  return {.table = params.text("parts_table"),
          .columns = {params.text("parts_key"), params.text("parts_column")},
          .judge = [](const Reading&, const Measured&, const Reading::Where&) -> std::unique_ptr<RowJudge> {
            return std::make_unique<Adder>();
          }};
}

struct Expected {
  const Totals& totals;
  Decimal tolerance;
  bool at_most;  // parts may be less, or none at all
};

// a - b
std::optional<Decimal> difference(const Decimal& a, const Decimal& b) {
  const auto minus = Decimal::multiply(b, Decimal::scaled(-1, 0));
  return minus ? Decimal::add(a, *minus) : std::nullopt;
}

std::optional<Localized> fault_of(std::string_view key, std::string_view value, const Expected& expected) {
  const auto whole = number_in(value);
  if (!whole) return say<phrases::whole_is_no_number>();
  const auto found = expected.totals.find(hash_of(key));
  if (found == expected.totals.end())
    return expected.at_most ? std::nullopt : std::optional(say<phrases::parts_are_missing>());
  if (!found->second.sound) return say<phrases::parts_no_number>();
  const auto sum = found->second.sum.total();
  const auto above = sum ? difference(*sum, *whole) : std::nullopt;
  const auto below = sum ? difference(*whole, *sum) : std::nullopt;
  if (!above || !below) return say<phrases::parts_too_large>();
  if (*above > expected.tolerance)
    return expected.at_most ? say<phrases::parts_are_more>(sum->text()) : say<phrases::parts_differ>(sum->text());
  if (!expected.at_most && *below > expected.tolerance) return say<phrases::parts_differ>(sum->text());
  return std::nullopt;
}

// Sets the wholes beside the totals of their parts.
class Judge final : public RowFaults {
 public:
  Judge(const Expected& expected, const Reading::Where& place) : RowFaults(place), expected_(expected) {}

  void look(std::uint64_t row, std::span<const std::string_view> values) override {
    const std::string_view key = util::trim(values[0]);
    if (util::is_blank(key)) return;
    auto reason = fault_of(key, values[1], expected_);
    if (!reason) return in_order();
    fault(row, 0, key, *std::move(reason));
  }

 private:
  Expected expected_;
};

std::string tolerance_of(const Params& params) { return params.text("tolerance", "0"); }

Reading wholes_of(const Params& params) {
  return {.table = params.text("table"),
          .columns = {params.text("key"), params.text("column")},
          .judge = [](const Reading& wish, const Measured& measured,
                      const Reading::Where& place) -> std::unique_ptr<RowJudge> {
            const auto& parts = static_cast<const Adder&>(measured.of(*wish.before));
            return std::make_unique<Judge>(
                Expected{parts.totals, *Decimal::parse(wish.with[0]), wish.with[1] == "at_most"}, place);
          },
          .with = {tolerance_of(params), params.text("relation")},
          .before = std::make_shared<Reading>(parts_of(params))};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const auto tolerance = Decimal::parse(tolerance_of(params));
  if (!tolerance || *tolerance < Decimal{})
    return Error{say<phrases::tolerance_is_no_number>(), params.place("tolerance")};
  return Wishes{measures::rows(params.text("table")), measures::rows(params.text("parts_table")), wholes_of(params),
                parts_of(params)};
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Rows wholes(params.text("table"), ""), parts(params.text("parts_table"), "");
  if (auto verdict = wholes.none(measured)) return *verdict;
  if (auto verdict = parts.none(measured)) return *verdict;
  const Measurement& wrong = faults_in(measured, wholes_of(params));
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
                   .dimension = Dimension::accurate,
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
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::parts_add_up
