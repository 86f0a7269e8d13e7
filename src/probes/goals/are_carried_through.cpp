// SPDX-License-Identifier: Apache-2.0
// From requirement to function to test to acceptance: a chain of registers, each a table of links. Article 一.3,
// 映射关系; 四.2, 系统配置无法满足其他部门的需求.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "probes/specs.hpp"
#include "probes/training/groups.hpp"
#include "text/phrase.hpp"
#include "util/strings.hpp"

#include <map>
#include <set>

namespace readiness::probes::goals::are_carried_through {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase chain_reached{"{1} 项中有 {0} 项贯通到底（{2} %）", "{0} of {1} lead to the end ({2} %)"};
constexpr text::Phrase chain_by_group{"{1} 项中有 {0} 项贯通到底；各组：{2}", "{0} of {1} lead to the end; by group: {2}"};
constexpr text::Phrase chain_breaks{"在表 {0} 处中断", "breaks off at table {0}"};
constexpr text::Phrase bad_link{"“{0}”应写成“表: 列 -> 列”，可加“ when 条件”", "'{0}' should read 'table: column -> column', with ' when condition' where needed"};
// clang-format on
}  // namespace phrases

using text::say;
using util::grouped;

constexpr std::size_t k_id = 0, k_group = 1;  // of an entry's record

// "trace: requirement_id -> function_id when status == '...'"
struct Link {
  std::string table, from, to, when;

  Measure rows() const { return measures::records(table, {from, to}, when); }
};

std::optional<Link> read_link(std::string_view text) {
  Link link;
  if (const std::size_t when = text.find(" when "); when != std::string_view::npos) {
    link.when = util::trim(text.substr(when + 6));
    text = text.substr(0, when);
  }
  const std::size_t colon = text.find(':'), arrow = text.find("->");
  if (colon == std::string_view::npos || arrow == std::string_view::npos || arrow < colon) return std::nullopt;
  link.table = util::trim(text.substr(0, colon));
  link.from = util::trim(text.substr(colon + 1, arrow - colon - 1));
  link.to = util::trim(text.substr(arrow + 2));
  if (link.table.empty() || link.from.empty() || link.to.empty()) return std::nullopt;
  return link;
}

// `needs` has proved that they can be read.
std::vector<Link> links_of(const Params& params) {
  std::vector<Link> links;
  for (const std::string& text : params.texts("links")) links.push_back(*read_link(text));
  return links;
}

Measure entries_of(const Params& params) {
  std::vector<std::string> columns{params.text("column")};
  if (params.has("group")) columns.push_back(params.text("group"));
  return measures::records(params.text("table"), columns, params.text("when"));
}

Result<Wishes> needs(const Params& params, const Circumstances&) {
  Wishes all{entries_of(params)};
  for (const std::string& text : params.texts("links")) {
    const auto link = read_link(text);
    if (!link) return Error{say<phrases::bad_link>(shown(text)), params.place("links")};
    all.push_back(link->rows());
    all.push_back(measures::rows(link->table));
  }
  return Rows(params).needs(std::move(all));
}

using Keys = std::set<std::string>;
using Step = std::map<std::string, Keys>;

Step step_of(const Measurement& read) {
  Step step;
  for (const Record& record : read.records) {
    const std::string from = key_of(record.values[0]), to = key_of(record.values[1]);
    if (!from.empty() && !to.empty()) step[from].insert(to);
  }
  return step;
}

class Chain {
 public:
  Chain(std::vector<Link> links, const Measured& measured) : links_(std::move(links)) {
    for (const Link& link : links_) steps_.push_back(step_of(measured.of(link.rows())));
  }

  // The table at which the way from here breaks off; null when it leads to the end.
  const std::string* break_of(const std::string& key) const {
    Keys here{key};
    for (std::size_t i = 0; i < steps_.size(); ++i) {
      Keys next;
      for (const std::string& one : here)
        if (const auto at = steps_[i].find(one); at != steps_[i].end())
          next.insert(at->second.begin(), at->second.end());
      if (next.empty()) return &links_[i].table;
      here = std::move(next);
    }
    return nullptr;
  }

 private:
  std::vector<Link> links_;
  std::vector<Step> steps_;
};

// Entries without an id are no entries.
std::uint64_t count_breaks(Measurement& broken, const std::vector<const Record*>& entries, const Measurement& read,
                           const Chain& chain) {
  std::uint64_t rows = 0, breaks = 0;
  for (const Record* entry : entries) {
    const std::string key = key_of(entry->values[k_id]);
    if (key.empty()) continue;
    ++rows;
    const std::string* at = chain.break_of(key);
    if (!at) continue;
    ++breaks;
    broken.samples.push_back(sample_of(read, *entry, k_id, say<phrases::chain_breaks>(*at)));
  }
  broken.rows += rows;
  broken.count += breaks;
  return rows - breaks;
}

// "销售部 5/6"
void append(Localized& list, const Localized& name, std::uint64_t reached, std::uint64_t rows) {
  const std::string share = " " + grouped(reached) + "/" + grouped(rows);
  list.zh += (list.zh.empty() ? "" : "、") + name.zh + share;
  list.en += (list.en.empty() ? "" : ", ") + name.en + share;
}

Verdict by_group(const Measurement& read, const Chain& chain, Measurement broken) {
  Localized list;
  double lowest = 100;
  const training::Groups groups(read, k_group);
  for (const training::Group& group : groups.all()) {
    const std::uint64_t before = broken.rows;
    const std::uint64_t reached = count_breaks(broken, group.members, read, chain), rows = broken.rows - before;
    if (rows == 0) continue;
    lowest = std::min(lowest, share_in_order(rows - reached, rows));
    append(list, group.name, reached, rows);
  }
  return {.measured = lowest,
          .message = say<phrases::chain_by_group>(grouped(broken.rows - broken.count), grouped(broken.rows), list),
          .samples = by_row(std::move(broken.samples))};
}

Verdict judge(const Params& params, const Measured& measured, const Circumstances&) {
  const Measurement& read = measured.of(entries_of(params));
  std::uint64_t with_id = 0;
  for (const Record& record : read.records) with_id += key_of(record.values[k_id]).empty() ? 0u : 1u;
  if (auto verdict = Rows(params).none_with_value(measured, params.text("column"), with_id)) return *verdict;
  const std::vector<Link> links = links_of(params);
  for (const Link& link : links)
    if (auto verdict = Rows(link.table, "").none(measured)) return *verdict;
  const Chain chain(links, measured);
  if (params.has("group")) return by_group(read, chain, {});
  Measurement broken;
  std::vector<const Record*> entries;
  for (const Record& record : read.records) entries.push_back(&record);
  const std::uint64_t reached = count_breaks(broken, entries, read, chain);
  broken.samples = by_row(std::move(broken.samples));
  return share_verdict(broken, say<phrases::chain_reached>(grouped(reached), grouped(broken.rows),
                                                           util::floored(share_in_order(broken.count, broken.rows))));
}

}  // namespace

Probe probe() {
  return {
      .info =
          {.id = "goals.are_carried_through",
           .statement = {"每一项都沿着登记表的链条贯通到底。",
                         "Every entry leads through a chain of registers to its end."},
           .unit = Unit::share,
           .measured = {"贯通到底的项所占的比例；写了 group 时，为比例最低的组",
                        "share of entries that lead to the end; with group, in the group where it is lowest"},
           .params =
               {table_spec({"起点登记表，如需求", "the register where it begins, such as requirements"}),
                column_spec({"该表的编号列", "its column of ids"}),
                {.name = "group",
                 .type = ParamType::column,
                 .meaning = {"分组列（如部门）；不写则不分组",
                             "the column with the group, such as the department; default: groups are not told apart"}},
                {.name = "links",
                 .type = ParamType::texts,
                 .required = true,
                 .meaning = {"各段链条，写成“表: 列 -> 列”，可加“ when 条件”",
                             "the links one after another, each 'table: column -> column', with ' when condition' "
                             "where needed"}},
                when_spec()},
           .pass = ">= 100 %",
           .example = "check:\n"
                      "  probe: goals.are_carried_through\n"
                      "  with:\n"
                      "    table: requirements\n"
                      "    column: requirement_id\n"
                      "    group: department\n"
                      "    links:\n"
                      "      - \"trace: requirement_id -> function_id\"\n"
                      "      - \"function_tests: function_id -> test_case when result == '通过'\"\n"},
      .body = DataProbe{needs, judge}};
}

}  // namespace readiness::probes::goals::are_carried_through
