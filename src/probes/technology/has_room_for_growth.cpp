// SPDX-License-Identifier: Apache-2.0
// Disks that still suffice in three years: (rows + rows a month x months) x bytes a row, with a reserve for indexes and
// logs. Article 三.1, 服务器硬件配置 (考虑到未来的数据增长预留).
#include "probes/quantities.hpp"
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <algorithm>
#include <array>

namespace readiness::probes::technology::has_room_for_growth {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase growth_room{"{0} 个月后数据约 {1} GiB，乘以余量 {2} 需要 {3} GiB；磁盘有 {4} GiB。增长最多的是 {5}：({6} 行 + 每月 {7} 行 × {0}) × {8} 字节", "in {0} months the data takes {1} GiB, with a reserve of {2} that is {3} GiB; the disks have {4} GiB. Largest: {5}, ({6} rows + {7} a month x {0}) x {8} bytes"};
constexpr text::Phrase growth_row_odd{"行数、月增量、每行字节须为不小于 0 的数字", "rows, rows a month and bytes a row must be numbers of at least 0"};
constexpr text::Phrase growth_rows_odd{"表 {0} 有 {1} 行的数字不完整，所需空间无法计算", "the numbers of {1} row(s) of table {0} are incomplete, so the space needed is not known"};
constexpr text::Phrase growth_nothing{"表 {0} 中的数据量合计为 0，无从判断", "the volumes in table {0} add up to 0, so nothing is known"};
constexpr text::Phrase growth_option{"“{0}”应在 {1} 到 {2} 之间", "'{0}' must be {1} to {2}"};
constexpr text::Phrase disk_odd{"表 {0} 的“{1}”有 {2} 行不是数字，磁盘容量无法确定", "{1} of table {0} is no number in {2} row(s), so the disk space is not known"};
// clang-format on
}  // namespace phrases

using text::say;
using util::floored;

constexpr double k_gib = 1 << 30;
constexpr double k_usual_months = 36, k_usual_reserve = 1.3;

Measure volumes_of(const Params& params) {
  return measures::records(params.text("table"), {"object", "rows_now", "rows_per_month", "bytes_per_row"},
                           params.text("when"));
}
Measure disks_of(const Params& params) {
  return measures::records(params.text("disk_table"), {params.text("disk", "disk_gib")}, params.text("disk_when"));
}
Rows disk_rows(const Params& params) { return {params.text("disk_table"), params.text("disk_when")}; }

double months_of(const Params& params) { return params.number("months", k_usual_months); }
double reserve_of(const Params& params) { return params.number("reserve", k_usual_reserve); }

Result<Wishes> needs(const Params& params, const Circumstances&) {
  if (months_of(params) < 0 || months_of(params) > 600)
    return Error{say<phrases::growth_option>("months", 0, 600), params.place("months")};
  if (reserve_of(params) < 1 || reserve_of(params) > 10)
    return Error{say<phrases::growth_option>("reserve", 1, 10), params.place("reserve")};
  return Rows(params).needs(disk_rows(params).needs({volumes_of(params), disks_of(params)}));
}

struct Volume {
  std::string object;
  std::array<double, 3> numbers = {};  // rows now, rows a month, bytes a row
  double bytes = 0;
};

std::vector<Volume> volumes(const Measurement& read, double months, std::vector<Sample>& odd) {
  std::vector<Volume> all;
  for (const Record& record : read.records) {
    Volume volume{.object = shown(record.values[0])};
    bool good = true;
    for (std::size_t i = 0; i < volume.numbers.size(); ++i) {
      const auto number = read_number(record.values[i + 1]);
      if (good && (!number || *number < 0)) {
        odd.push_back(sample_of(read, record, i + 1, say<phrases::growth_row_odd>()));
        good = false;
      }
      volume.numbers[i] = number.value_or(0);
    }
    const auto& [now, a_month, size] = volume.numbers;
    volume.bytes = (now + a_month * months) * size;
    all.push_back(std::move(volume));
  }
  return all;
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  if (auto verdict = Rows(params).none(measured)) return *verdict;
  if (auto verdict = disk_rows(params).none(measured)) return *verdict;
  std::vector<Sample> odd;
  const std::vector<Volume> all = volumes(measured.of(volumes_of(params)), months_of(params), odd);
  if (!odd.empty()) {
    const Localized message = say<phrases::growth_rows_odd>(params.text("table"), odd.size());
    return unknown(message, std::move(odd));
  }

  const Measurement& disks = measured.of(disks_of(params));
  double there = 0;
  for (const Record& record : disks.records) {
    const auto gib = read_number(record.values[0]);
    if (!gib || *gib < 0) odd.push_back(sample_of(disks, record, 0, say<phrases::growth_row_odd>()));
    there += gib.value_or(0);
  }
  if (!odd.empty())
    return unknown(say<phrases::disk_odd>(params.text("disk_table"),
                                          header_of(disks, 0, params.text("disk", "disk_gib")), odd.size()),
                   std::move(odd));

  double bytes = 0;
  for (const Volume& volume : all) bytes += volume.bytes;
  if (bytes <= 0) return unknown(say<phrases::growth_nothing>(params.text("table")));
  const Volume& largest =
      *std::max_element(all.begin(), all.end(), [](const Volume& a, const Volume& b) { return a.bytes < b.bytes; });
  const double needed = bytes / k_gib * reserve_of(params);
  return {.measured = std::min(100.0, there / needed * 100),
          .message = say<phrases::growth_room>(number_text(months_of(params)), floored(bytes / k_gib),
                                               number_text(reserve_of(params)), floored(needed), floored(there),
                                               largest.object, number_text(largest.numbers[0]),
                                               number_text(largest.numbers[1]), number_text(largest.numbers[2]))};
}

}  // namespace

Probe probe() {
  return {
      .info = {.id = "technology.has_room_for_growth",
               .statement = {"磁盘能容纳未来几年增长的数据。", "The disks hold the data of the coming years."},
               .unit = Unit::share,
               .measured = {"磁盘容量占 Σ（现有行数 + 月增行数 × 月数） × 每行字节 × 余量 的比例，最高 100 %",
                            "disk space in percent of the sum of (rows now + rows a month x months) x bytes a row x "
                            "reserve, at most 100 %"},
               .params = {table_spec({"数据量登记表，须有列 object、rows_now、rows_per_month、bytes_per_row",
                                      "the register with the columns object, rows_now, rows_per_month and "
                                      "bytes_per_row"}),
                          {.name = "months",
                           .type = ParamType::number,
                           .meaning = {"多少个月，默认 36", "how many months; default 36"}},
                          {.name = "reserve",
                           .type = ParamType::number,
                           .meaning = {"索引与日志等的余量，默认 1.3", "reserve for indexes and logs; default 1.3"}},
                          {.name = "disk_table",
                           .type = ParamType::table,
                           .required = true,
                           .meaning = {"列出磁盘的表，如服务器清单", "the table of the disks, such as the servers"}},
                          {.name = "disk",
                           .type = ParamType::column,
                           .meaning = {"容量列，单位 GiB；默认 disk_gib",
                                       "its column with the space in GiB; default: disk_gib"},
                           .column_of = "disk_table"},
                          {.name = "disk_when",
                           .type = ParamType::expression,
                           .meaning = {"哪些行的磁盘算数；不写则全部算数",
                                       "which rows of disk_table count; default: every row"},
                           .column_of = "disk_table"},
                          when_spec()},
               .pass = ">= 100 %",
               .example = "check:\n"
                          "  probe: technology.has_room_for_growth\n"
                          "  with: {table: data_volumes, disk_table: servers, disk: disk_gib}\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::technology::has_room_for_growth
