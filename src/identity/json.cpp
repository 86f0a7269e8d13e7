// SPDX-License-Identifier: Apache-2.0
#include "identity/json.hpp"

#include "identity/explain.hpp"
#include "identity/roles.hpp"
#include "identity/summary.hpp"

#include <nlohmann/json.hpp>

namespace readiness::identity {
namespace {

using Json = nlohmann::ordered_json;

constexpr int k_schema = 1;

// Values come from files: what is not UTF-8 in them is replaced.
std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json json_of(const RecordTable& table) {
  Json columns = Json::object();
  for (std::size_t i = 0; i < k_roles; ++i)
    if (!table.columns[i].empty()) columns[std::string(id_of(role_of(i)))] = table.columns[i];
  return {{"file", table.file}, {"rows", table.records.size()}, {"columns", columns}};
}

Json json_of(const Model& model) {
  Json levels = Json::object();
  for (const LevelInfo& info : all_levels()) {
    const Odds& odds = model.of(info.field, info.level);
    levels[std::string(info.id)] = {{"m", odds.m}, {"u", odds.u}};
  }
  return {{"origin", model.origin},
          {"prior", model.prior},
          {"same", model.same},
          {"possible", model.possible},
          {"levels", levels}};
}

Json json_of(const Summary& summary) {
  return {{"same", summary.same},
          {"possible", summary.possible},
          {"groups", summary.groups},
          {"grouped", summary.grouped},
          {"unmatched_a", summary.unmatched_first},
          {"unmatched_b", summary.unmatched_second}};
}

Json json_of(const std::vector<Oversize>& blocks, const Records& records) {
  Json list = Json::array();
  for (const Oversize& block : blocks)
    list.push_back({{"key", title_of(block.kind).en},
                    {"example", std::string(records[block.example].value(Role::name))},
                    {"records", block.records},
                    {"pairs", block.pairs},
                    {"skipped", block.skipped}});
  return list;
}

}  // namespace

Result<void> write_json(const Found& found, const Sheet& sheet, const paper::TextSink& sink) {
  Json tables = Json::array({json_of(found.first)});
  if (found.second) tables.push_back(json_of(*found.second));
  const Json head = {{"readiness_match", k_schema},
                     {"tables", tables},
                     {"model", json_of(found.model)},
                     {"summary", json_of(summarise(found))},
                     {"compared", found.matches.compared},
                     {"left_out", found.matches.left_out},
                     {"oversize", json_of(found.matches.oversize, found.records())}};
  std::string text = dumped(head);
  text.back() = ',';  // its closing brace comes behind the rows
  RD_CHECK(sink(text + "\n\"rows\": [\n"));
  std::string separator;
  RD_CHECK(sheet.rows([&](std::span<const std::string> row) {
    Json object = Json::object();
    for (std::size_t i = 0; i < row.size(); ++i) object[sheet.columns[i].id] = row[i];
    return sink(std::exchange(separator, ",\n") + dumped(object));
  }));
  return sink("\n]}\n");
}

}  // namespace readiness::identity
