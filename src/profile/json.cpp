// SPDX-License-Identifier: Apache-2.0
// The profile for programs, in both languages whatever the user reads. docs/profile.schema.json says what each field
// is; a new field, another name or another type is another k_schema.
#include "profile/json.hpp"

#include "profile/remarks.hpp"
#include "profile/type.hpp"
#include "util/version.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace readiness::profile {

namespace {

using Json = nlohmann::ordered_json;

constexpr int k_schema = 1;

Json json_of(const Localized& text) { return {{"zh", text.zh}, {"en", text.en}}; }

Json json_of(const Found& found) { return {{"count", found.count}, {"row", found.row}}; }

// {"2026-01-30": 988, "2026/1/30": 12}, the most frequent first.
Json json_of(const std::vector<Count>& counts) {
  Json object = Json::object();
  for (const Count& count : counts) object[count.name] = count.found.count;
  return object;
}

Json json_of(const std::optional<Extent>& extent) {
  if (!extent) return nullptr;
  return {{"low", extent->low}, {"high", extent->high}, {"count", extent->count}};
}

Json json_of(const std::optional<Length>& length) {
  if (!length) return nullptr;
  return {{"characters", length->characters}, {"row", length->row}};
}

Json json_of(const std::optional<Sum>& sum) {
  if (!sum) return nullptr;
  return {{"sum", sum->text}, {"count", sum->count}};
}

// {"mojibake": {"count": 2, "row": 17}}
Json placed(const std::vector<Count>& counts) {
  Json object = Json::object();
  for (const Count& count : counts) object[count.name] = json_of(count.found);
  return object;
}

Json values_of(const Column& column) {
  if (!column.values_counted) return nullptr;
  Json values = Json::array();
  for (const Value& value : column.values)
    values.push_back({{"value", value.text}, {"count", value.found.count}, {"row", value.found.row}});
  return values;
}

Json remarks_of(const std::vector<Remark>& remarks, std::size_t column) {
  Json texts = Json::array();
  auto remark = std::lower_bound(remarks.begin(), remarks.end(), column,
                                 [](const Remark& one, std::size_t wanted) { return one.column < wanted; });
  for (; remark != remarks.end() && remark->column == column; ++remark) texts.push_back(json_of(remark->text));
  return texts;
}

Json json_of(const Column& column, const std::vector<Remark>& remarks) {
  return {{"number", column.number},
          {"header", column.header},
          {"type", id(column.type)},
          {"fitting", column.fitting},
          {"filled", column.filled},
          {"blank", column.blank},
          {"distinct", column.distinct},
          {"unique", column.unique()},
          {"masked", column.masked},
          {"shortest", json_of(column.shortest)},
          {"longest", json_of(column.longest)},
          {"numbers", json_of(column.numbers)},
          {"days", json_of(column.days)},
          {"sum", json_of(column.sum)},
          {"values", values_of(column)},
          {"formats", json_of(column.formats)},
          {"date_forms", json_of(column.date_forms)},
          {"amount_forms", json_of(column.amount_forms)},
          {"damage", placed(column.damage)},
          {"personal", placed(column.personal)},
          {"padded", json_of(column.padded)},
          {"zero_padded", json_of(column.zero_padded)},
          {"lost_zeros", json_of(column.lost_zeros)},
          {"usual_digits", column.usual_digits},
          {"remarks", remarks_of(remarks, column.number)}};
}

}  // namespace

std::string json(const Profile& profile) {
  const std::vector<Remark> all = remarks(profile);
  Json json = {{"schema_version", k_schema},    {"tool_version", util::k_version}, {"file", profile.file},
               {"note", json_of(profile.note)}, {"sha256", profile.sha256},        {"bytes", profile.bytes},
               {"rows", profile.rows},          {"first_row", profile.first_row},  {"ragged", json_of(profile.ragged)},
               {"remarks", remarks_of(all, 0)}, {"columns", Json::array()}};
  for (const Column& column : profile.columns) json["columns"].push_back(json_of(column, all));
  // What is not UTF-8 is replaced: a JSON text cannot carry it.
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace readiness::profile
