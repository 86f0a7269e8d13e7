// SPDX-License-Identifier: Apache-2.0
// Every value of the exports, converted by its rule, against type and length of the field that it goes to. Article
// 二.3: 数据导入后错位或丢失.
#include "probes/data/field_type.hpp"
#include "probes/data/mapping.hpp"
#include "probes/data/objects.hpp"
#include "probes/data/row_faults.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>

namespace readiness::probes::data::fits_targets {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase values_fit{"{1} 个值中有 {0} 个放得进新系统的字段", "values that fit the fields of the new system: {0} of {1}"};
constexpr text::Phrase value_not_converted{"目标字段 {0}：{1}", "{0}: {1}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Measure targets_of(const Params& params) { return target_fields_in(params.text("targets_table")); }
Rows target_rows(const Params& params) { return {params.text("targets_table"), ""}; }

// A column of an export on its way to a field.
struct Way {
  std::size_t column;  // of the export
  readiness::recon::Rule rule;
  TargetField target;

  std::optional<Localized> fault_of(std::string_view value) const {
    std::string buffer;
    const auto converted = rule.apply(value, buffer);
    if (!converted)
      return say<phrases::value_not_converted>(shown(target.name), say<text::phrases::rule_cannot_follow>());
    return util::is_blank(*converted) ? std::nullopt : target.fault_of(*converted);
  }
};

// What the registers say, and what of it cannot be read.
class Registers {
 public:
  Registers(const Measurement& mapping, const Measurement& targets, const CodeMaps& codes)
      : fields_(read_mapping(mapping, codes.finder())) {
    read_targets(targets);
    for (const MappedField& field : fields_)
      if (!field.rule) fault(mapping, *field.record, k_mapping_rule, told_of_rule(field.rule.error()));
  }

  std::vector<Way> ways_from(const Names& object, const std::vector<std::string>& header) const {
    std::vector<Way> ways;
    for (const MappedField& field : fields_) {
      const auto target = targets_.find(key_of(field.target));
      if (!field.stands_alone() || target == targets_.end() || !object.hold(field.table)) continue;
      const auto column = std::find_if(header.begin(), header.end(),
                                       [&](const std::string& text) { return key_of(text) == key_of(field.column); });
      if (column == header.end()) continue;
      ways.push_back({static_cast<std::size_t>(column - header.begin()), *field.rule, target->second});
    }
    return ways;
  }

  Measurement wrong;

 private:
  void read_targets(const Measurement& read) {
    for (const Record& record : read.records) {
      const std::string key = key_of(record.values.front());
      if (key.empty()) continue;
      std::size_t column = 0;
      auto target = read_target_field(record, column);
      if (target)
        targets_.try_emplace(key, std::move(target).value());
      else
        fault(read, record, column, target.error());
    }
  }

  // What cannot be read is one thing that does not fit.
  void fault(const Measurement& read, const Record& record, std::size_t column, Localized reason) {
    ++wrong.rows;
    ++wrong.count;
    wrong.samples.push_back(sample_of(read, record, column, std::move(reason)));
  }

  std::vector<MappedField> fields_;
  std::map<std::string, TargetField> targets_;
};

// Mapping, target fields and, perhaps, code maps.
std::vector<Measure> registers_of(const Params& params) {
  std::vector<Measure> registers{mapping_in(params.text("table")), targets_of(params)};
  if (params.has("codes_table")) registers.push_back(code_maps_in(params.text("codes_table")));
  return registers;
}

Registers read_registers(const std::vector<Measure>& registers, const Measured& measured) {
  return {measured.of(registers[0]), measured.of(registers[1]),
          registers.size() > 2 ? CodeMaps(measured.of(registers[2])) : CodeMaps()};
}

class Judge final : public RowFaults {
 public:
  Judge(std::vector<Way> ways, const Reading::Where& place) : RowFaults(place), ways_(std::move(ways)) {}

  void look(std::uint64_t row, std::span<const std::string_view> values) override {
    for (const Way& way : ways_) {
      const std::string_view value = values[way.column];
      if (util::is_blank(value)) continue;
      if (auto reason = way.fault_of(value))
        fault(row, way.column, value, *std::move(reason));
      else
        in_order();
    }
  }

 private:
  std::vector<Way> ways_;
};

Reading values_of(const Object& object, const std::vector<Measure>& registers) {
  return {.table = object.table,
          .columns = {},
          .judge = [](const Reading& wish, const Measured& measured,
                      const Reading::Where& place) -> std::unique_ptr<RowJudge> {
            const Registers read = read_registers(wish.numbers, measured);
            return std::make_unique<Judge>(read.ways_from(Names(wish.with[0]), place.headers), place);
          },
          .with = {object.names.text()},
          .numbers = registers};
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  const std::vector<Measure> registers = registers_of(params);
  Wishes wanted(registers.begin(), registers.end());
  RD_TRY(const auto objects, objects_of(params));
  for (const Object& object : objects) {
    wanted.push_back(measures::rows(object.table));
    wanted.push_back(values_of(object, registers));
  }
  return Rows(params).needs(target_rows(params).needs(std::move(wanted)));
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = target_rows(params).none(measured)) return *verdict;
  const std::vector<Measure> registers = registers_of(params);
  Measurement wrong = read_registers(registers, measured).wrong;
  const std::vector<Object> objects = *objects_of(params);
  for (const Object& object : objects) add_faults(wrong, faults_in(measured, values_of(object, registers)));
  if (wrong.rows == 0) return unknown(say<text::phrases::nothing_mapped>());
  return share_verdict(wrong, say<phrases::values_fit>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "data.fits_targets",
           .statement = {"每个值按规则转换后，类型和长度都符合目标字段。",
                         "Every value, converted by its rule, fits type and length of its target field."},
           .unit = Unit::share,
           .measured = {"已填写的值中放得进目标字段的比例", "share of the given values that fit their target field"},
           .dimension = Dimension::valid,
           .params = {table_spec({"映射表，须有列 source_table、source_column、target_column、rule",
                                  "the mapping table, with the columns source_table, source_column, "
                                  "target_column and rule"}),
                      {.name = "targets_table",
                       .type = ParamType::table,
                       .required = true,
                       .meaning = {"新系统字段清单，须有列 target_column、type、length",
                                   "the fields of the new system, with the columns target_column, type and length"}},
                      {.name = "codes_table",
                       .type = ParamType::table,
                       .meaning = {"代码对照表，须有列 field、source_value、target_value",
                                   "the code maps, with the columns field, source_value and target_value"}},
                      objects_spec()},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: data.fits_targets\n"
                      "  with:\n"
                      "    table: mapping\n"
                      "    targets_table: target_fields\n"
                      "    objects: {客户: customers, 订单: orders}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::fits_targets
