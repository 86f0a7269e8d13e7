// SPDX-License-Identifier: Apache-2.0
// Objects too large for an import template are moved by an ETL tool, and its job log is kept. Article 二.3:
// 对于海量数据， 可以考虑使用专业的ETL工具.
#include "probes/data/objects.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::data::has_tool_for_mass_data {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase mass_with_tool{"超过 {2} 行的对象有 {1} 个，其中 {0} 个写明了 ETL 工具和作业日志", "objects with more than {2} rows: {1}, of which with an ETL tool and a job log: {0}"};
constexpr text::Phrase no_mass_data{"没有超过 {0} 行的对象", "no object has more than {0} rows"};
constexpr text::Phrase mass_tool_missing{"有 {0} 行，没有写明 ETL 工具", "has {0} rows and no ETL tool"};
constexpr text::Phrase mass_log_missing{"有 {0} 行，没有作业日志", "has {0} rows and no job log"};
constexpr text::Phrase objects_not_listed{"没有登记的对象：{0}", "objects that are not listed: {0}"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_object = 0, k_tool = 1, k_log = 2;  // of a record

Measure transfers_of(const Params& params) {
  return measures::records(params.text("table"), {"object", "tool", "job_log"});
}

std::uint64_t limit_of(const Params& params) {
  return static_cast<std::uint64_t>(std::max<std::int64_t>(0, params.integer("limit", 1'000'000)));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes wanted{transfers_of(params)};
  RD_TRY(const auto objects, objects_of(params));
  for (const Object& object : objects) wanted.push_back(measures::rows(object.table));
  return Rows(params).needs(std::move(wanted));
}

const Record* find(const Measurement& read, const Names& object) {
  const auto found = std::find_if(read.records.begin(), read.records.end(),
                                  [&](const Record& record) { return object.hold(record.values[k_object]); });
  return found == read.records.end() ? nullptr : &*found;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  const Measurement& read = measured.of(transfers_of(params));
  Measurement wrong;
  std::vector<std::string> not_listed;
  const auto objects = objects_of(params);
  for (const Object& object : *objects) {
    const std::uint64_t rows = measured.of(measures::rows(object.table)).count;
    if (rows <= limit_of(params)) continue;
    ++wrong.rows;
    const Record* record = find(read, object.names);
    if (!record) {
      ++wrong.count;
      not_listed.push_back(object.names.first());
    } else if (util::is_blank(record->values[k_tool])) {
      ++wrong.count;
      wrong.samples.push_back(sample_of(read, *record, k_object, say<phrases::mass_tool_missing>(grouped(rows))));
    } else if (util::is_blank(record->values[k_log])) {
      ++wrong.count;
      wrong.samples.push_back(sample_of(read, *record, k_object, say<phrases::mass_log_missing>(grouped(rows))));
    }
  }
  const std::string limit = grouped(limit_of(params));
  if (wrong.rows == 0) return {.otherwise = Outcome::not_applicable, .message = say<phrases::no_mass_data>(limit)};
  wrong.samples = by_row(std::move(wrong.samples));
  const Localized missing =
      not_listed.empty() ? Localized{} : say<phrases::objects_not_listed>(text::enumerated(not_listed));
  return share_verdict(
      wrong, with_remark(say<phrases::mass_with_tool>(grouped(wrong.rows - wrong.count), grouped(wrong.rows), limit),
                         missing));
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "data.has_tool_for_mass_data",
               .statement = {"数据量大的对象用 ETL 工具迁移，并保留作业日志。",
                             "Large objects are moved by an ETL tool whose job log is kept."},
               .unit = Unit::share,
               .measured = {"数据量大的对象中写明工具和日志的比例", "share of large objects with a tool and a job log"},
               .params = {table_spec({"迁移方式登记表，须有列 object、tool、job_log",
                                      "the register, with the columns object, tool and job_log"}),
                          objects_spec(),
                          {.name = "limit",
                           .type = ParamType::integer,
                           .meaning = {"超过多少行算数据量大；不写则为 1000000",
                                       "rows beyond which an object is large; default: 1000000"}}},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: data.has_tool_for_mass_data\n"
                          "  with:\n"
                          "    table: transfers\n"
                          "    objects: {客户: customers, 订单: orders}\n"
                          "    limit: 500000\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::data::has_tool_for_mass_data
