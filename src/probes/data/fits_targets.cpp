// SPDX-License-Identifier: Apache-2.0
// Every value of the exports, converted by its rule, against type and length of the field that it goes to. Article
// 二.3: 数据导入后错位或丢失.
#include "data/bind.hpp"
#include "data/source.hpp"
#include "probes/data/field_type.hpp"
#include "probes/data/mapping.hpp"
#include "probes/data/objects.hpp"
#include "probes/data/table_rows.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/mapping_phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>

namespace readiness::probes::data::fits_targets {
namespace {

namespace phrases = text::phrases;
using text::say;
using util::grouped;

Measure targets_of(const Params& params) { return target_fields_in(params.text("targets_table")); }
Rows target_rows(const Params& params) { return {params.text("targets_table"), ""}; }

Result<std::vector<Measure>> needs(const Params& params, const Circumstances&) {
  std::vector<Measure> wanted{mapping_in(params.text("table")), targets_of(params)};
  if (params.has("codes_table")) wanted.push_back(code_maps_in(params.text("codes_table")));
  RD_TRY(const auto objects, objects_of(params));
  for (const Object& object : objects) wanted.push_back(measures::rows(object.table));
  return Rows(params).needs(target_rows(params).needs(std::move(wanted)));
}

// A column of an export on its way to a field.
struct Way {
  std::size_t column;  // of the export
  const MappedField* field;
  const TargetField* target;

  std::optional<Localized> fault_of(std::string_view value) const {
    std::string buffer;
    const auto converted = field->rule->apply(value, buffer);
    if (!converted) return say<phrases::value_not_converted>(shown(target->name), say<phrases::rule_cannot_follow>());
    return util::is_blank(*converted) ? std::nullopt : target->fault_of(*converted);
  }
};

struct Fault {
  std::uint64_t row;
  std::size_t way;
  std::string value;
  Localized reason;
};

class Part final : public PartOfTable {
 public:
  Part(const std::vector<Way>& ways, std::size_t max_samples) : ways_(ways), max_samples_(max_samples) {}

  void add(std::uint64_t row, std::span<const std::string_view> values) override {
    for (std::size_t i = 0; i < ways_.size(); ++i) {
      if (util::is_blank(values[i])) continue;
      ++looked_at;
      auto reason = ways_[i].fault_of(values[i]);
      if (!reason) continue;
      ++wrong;
      if (faults.size() < max_samples_) faults.push_back({row, i, std::string(values[i]), *std::move(reason)});
    }
  }

  std::uint64_t looked_at = 0, wrong = 0;
  std::vector<Fault> faults;

 private:
  const std::vector<Way>& ways_;
  std::size_t max_samples_;
};

CodeMaps codes_of(const Params& params, const Measured& measured) {
  return params.has("codes_table") ? CodeMaps(measured.of(code_maps_in(params.text("codes_table")))) : CodeMaps();
}

class Fitting {
 public:
  Fitting(const Params& params, const Measured& measured)
      : mapping_(measured.of(mapping_in(params.text("table")))),
        fields_(read_mapping(mapping_, codes_of(params, measured).finder())) {
    read_targets(measured.of(targets_of(params)));
    for (const MappedField& field : fields_)
      if (!field.rule) fault(mapping_, *field.record, k_mapping_rule, told_of_rule(field.rule.error()));
  }

  Result<void> read(const Object& object, const OpenTables& tables) {
    RD_TRY(const OpenTable table, tables.open(object.table));
    const std::vector<Way> ways = ways_from(object, table.source.header());
    if (ways.empty()) return {};
    std::vector<std::size_t> columns;
    for (const Way& way : ways) columns.push_back(way.column);
    const std::size_t before = wrong.samples.size();
    return read_rows(
        table, columns, tables.jobs(), [&] { return std::make_unique<Part>(ways, tables.max_samples()); },
        [&](PartOfTable& closed, RowNumber first_row) {
          auto& part = static_cast<Part&>(closed);
          wrong.rows += part.looked_at;
          wrong.count += part.wrong;
          for (Fault& fault : part.faults) {
            if (wrong.samples.size() - before >= tables.max_samples()) break;
            wrong.samples.push_back({.file = table.binding.file(),
                                     .row = first_row + fault.row,
                                     .column = table.source.header()[ways[fault.way].column],
                                     .value = std::move(fault.value),
                                     .reason = std::move(fault.reason)});
          }
        });
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

  std::vector<Way> ways_from(const Object& object, const std::vector<std::string>& header) const {
    std::vector<Way> ways;
    for (const MappedField& field : fields_) {
      const auto target = targets_.find(key_of(field.target));
      if (!field.stands_alone() || target == targets_.end() || !object.names.hold(field.table)) continue;
      const auto column = std::find_if(header.begin(), header.end(),
                                       [&](const std::string& text) { return key_of(text) == key_of(field.column); });
      if (column == header.end()) continue;
      ways.push_back({static_cast<std::size_t>(column - header.begin()), &field, &target->second});
    }
    return ways;
  }

  const Measurement& mapping_;
  std::vector<MappedField> fields_;
  std::map<std::string, TargetField> targets_;
};

Result<Verdict> run(const Params& params, const Measured& measured, const Circumstances&, const OpenTables& tables) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = target_rows(params).none(measured)) return *verdict;
  Fitting fitting(params, measured);
  RD_TRY(const auto objects, objects_of(params));
  for (const Object& object : objects) RD_CHECK(fitting.read(object, tables));
  const Measurement& wrong = fitting.wrong;
  if (wrong.rows == 0) return unknown(say<phrases::nothing_mapped>());
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
      .body = TableProbe{needs, run}};
}

}  // namespace readiness::probes::data::fits_targets
