// SPDX-License-Identifier: Apache-2.0
// The mapping table against the columns that the exports really have. Article 二.3: 清晰定义每一个字段的对应关系.
#include "probes/data/mapping.hpp"
#include "probes/data/objects.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrases.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace readiness::probes::data::maps_every_column {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase columns_mapped{"{1} 个源字段中有 {0} 个已映射或注明不迁移", "source columns that are mapped, or left out on purpose: {0} of {1}"};
constexpr text::Phrase column_not_mapped{"映射表中没有这个字段", "is not in the mapping table"};
constexpr text::Phrase column_not_in_export{"导出文件 {0} 中没有这个字段", "is no column of the export {0}"};
constexpr text::Phrase column_without_target{"既没有目标字段，也没有写明不迁移", "has neither a target nor a rule that leaves it out"};
constexpr text::Phrase table_not_known{"检查项没有说明“{0}”是哪张表", "the item does not say which table {0} is"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes wanted{mapping_in(params.text("table"))};
  RD_TRY(const auto objects, objects_of(params));
  for (const Object& object : objects) {
    wanted.push_back(measures::rows(object.table));
    wanted.push_back(measures::headers(object.table));
  }
  return Rows(params).needs(std::move(wanted));
}

using Fields = std::vector<MappedField>;

std::set<std::string> keys_in(const Measurement& headers) {
  std::set<std::string> keys;
  for (const Record& header : headers.records)
    if (!util::is_blank(header.values[0])) keys.insert(key_of(header.values[0]));
  return keys;
}

// Columns of the export that no row of the mapping table names.
void find_unmapped(const Measurement& headers, const std::set<std::string>& mapped, Measurement& wrong) {
  for (const Record& header : headers.records) {
    const std::string& text = header.values[0];
    if (util::is_blank(text)) continue;
    ++wrong.rows;
    if (mapped.contains(key_of(text))) continue;
    ++wrong.count;
    wrong.samples.push_back({.file = headers.file,
                             .row = header.row,
                             .column = text,
                             .value = text,
                             .reason = say<phrases::column_not_mapped>()});
  }
}

// Rows of the mapping table that name a column which is not there, or decide nothing.
void find_idle(const Measurement& read, const Fields& fields, const Object& object, const Measurement& headers,
               Measurement& wrong) {
  const std::set<std::string> there = keys_in(headers);
  for (const MappedField& field : fields) {
    if (!object.names.hold(field.table)) continue;
    const bool exists = there.contains(key_of(field.column));
    if (exists && field.decided()) continue;
    ++wrong.count;
    if (!exists) ++wrong.rows;  // those that exist were counted as columns of the export
    wrong.samples.push_back(sample_of(
        read, *field.record, k_mapping_column,
        exists ? say<phrases::column_without_target>() : say<phrases::column_not_in_export>(shown(headers.file))));
  }
}

// Rows about tables that the item does not know.
void find_strangers(const Measurement& read, const Fields& fields, const std::vector<Object>& objects,
                    Measurement& wrong) {
  for (const MappedField& field : fields) {
    const bool known = std::any_of(objects.begin(), objects.end(),
                                   [&](const Object& object) { return object.names.hold(field.table); });
    if (known) continue;
    ++wrong.count;
    ++wrong.rows;
    wrong.samples.push_back(
        sample_of(read, *field.record, k_mapping_table, say<phrases::table_not_known>(shown(field.table))));
  }
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(mapping_in(params.text("table")));
  const Fields fields = read_mapping(read, CodeMaps().finder());
  const std::vector<Object> objects = *objects_of(params);
  Measurement wrong;
  for (const Object& object : objects) {
    const Measurement& headers = measured.of(measures::headers(object.table));
    std::set<std::string> mapped;
    for (const MappedField& field : fields)
      if (object.names.hold(field.table)) mapped.insert(key_of(field.column));
    find_unmapped(headers, mapped, wrong);
    find_idle(read, fields, object, headers, wrong);
  }
  find_strangers(read, fields, objects, wrong);
  if (wrong.rows == 0) return unknown(say<text::phrases::nothing_mapped>());
  return share_verdict(wrong, say<phrases::columns_mapped>(grouped(wrong.rows - wrong.count), grouped(wrong.rows)));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.maps_every_column",
               .statement = {"导出文件的每一列都在映射表中，要么有目标字段，要么写明不迁移。",
                             "Every column of the exports is in the mapping table, with a target or left out on "
                             "purpose."},
               .unit = Unit::share,
               .measured = {"已作决定的源字段所占的比例；映射表中多出的字段也算在内",
                            "share of source columns that are decided on; fields that only the map knows count, too"},
               .params = {table_spec({"映射表，须有列 source_table、source_column、target_column、rule",
                                      "the mapping table, with the columns source_table, source_column, "
                                      "target_column and rule"}),
                          objects_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.maps_every_column\n"
                          "  with:\n"
                          "    table: mapping\n"
                          "    objects: {客户: customers, 订单: orders}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::maps_every_column
