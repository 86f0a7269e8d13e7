// SPDX-License-Identifier: Apache-2.0
// Things in an order, with a number that never falls along it: stages and their probabilities. Article 二.2, 商机阶段.
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/cleansing_phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::Decimal;
using util::grouped;

constexpr std::size_t k_by = 0, k_value = 1;  // of a record

Measure rows_of(const Params& params) {
  return measures::records(params.text("table"), {params.text("by"), params.text("column")}, params.text("when"));
}

Result<std::vector<Measure>> needs(const Params& params, const Circumstances&) {
  return Rows(params).needs({rows_of(params)});
}

struct Place {
  const Record* record;
  Decimal by;
};

class Judgement {
 public:
  explicit Judgement(const Measurement& read) : read_(read) {
    std::vector<Place> places;
    for (const Record& record : read.records) {
      if (std::all_of(record.values.begin(), record.values.end(), util::is_blank)) continue;
      ++wrong_.rows;
      if (const auto by = read_decimal(record.values[k_by]))
        places.push_back({&record, *by});
      else
        fault(record, k_by, say<phrases::place_is_no_number>(header_of(read, k_by, "by")));
    }
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.by < b.by; });
    follow(places);
    wrong_.samples = by_row(std::move(wrong_.samples));
  }

  const Measurement& wrong() const { return wrong_; }

 private:
  void follow(const std::vector<Place>& places) {
    const Record* highest = nullptr;
    Decimal reached;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const Record& record = *places[i].record;
      const auto value = read_decimal(record.values[k_value]);
      if (i > 0 && places[i].by == places[i - 1].by)
        fault(record, k_by, say<phrases::place_is_taken>(header_of(read_, k_by, "by"), places[i - 1].record->row));
      else if (!value)
        fault(record, k_value, say<phrases::place_is_no_number>(header_of(read_, k_value, "column")));
      else if (highest && *value < reached)
        fault(record, k_value, say<phrases::value_falls>(highest->row));
      else
        highest = &record, reached = *value;
    }
  }

  void fault(const Record& record, std::size_t column, Localized reason) {
    ++wrong_.count;
    wrong_.samples.push_back(sample_of(read_, record, column, std::move(reason)));
  }

  const Measurement& read_;
  Measurement wrong_;
};

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(rows_of(params));
  const Measurement wrong = Judgement(read).wrong();
  if (auto verdict = Rows(params).none_with_value(measured, header_of(read, k_value, "column"), wrong.rows))
    return *verdict;
  return share_verdict(wrong, say<phrases::values_in_order>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

}  // namespace

Probe rises() {
  return {.info = {.id = "data.rises",
                   .statement = {"各行有先后顺序，数值沿顺序只升不降。",
                                 "The rows have an order, and along it the number never falls."},
                   .unit = Unit::share,
                   .measured = {"顺序唯一且数值不降的行所占的比例",
                                "share of rows with a place of their own and a number that does not fall"},
                   .params = {table_spec(),
                              column_spec({"不应下降的数值（可带 %）",
                                           "the number that should not fall; % may stand behind it"}),
                              {.name = "by",
                               .type = ParamType::column,
                               .required = true,
                               .meaning = {"决定先后顺序的数字列", "the column of numbers that gives the order"}},
                              when_spec()},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: data.rises\n"
                              "  with: {table: stages, column: probability, by: order, when: \"stage != '输单'\"}\n"},
          .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data
