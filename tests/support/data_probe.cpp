// SPDX-License-Identifier: Apache-2.0
#include "support/data_probe.hpp"

namespace readiness::support {

Params params(std::initializer_list<std::pair<const char*, Value>> all) {
  Params result;
  for (const auto& [name, value] : all) {
    ParamValue stored;
    if (const auto* literal = std::get_if<const char*>(&value)) stored.value = std::string(*literal);
    if (const auto* text = std::get_if<std::string>(&value)) stored.value = *text;
    if (const auto* whole = std::get_if<int>(&value)) stored.value = std::int64_t{*whole};
    if (const auto* number = std::get_if<double>(&value)) stored.value = *number;
    if (const auto* flag = std::get_if<bool>(&value)) stored.value = *flag;
    if (const auto* texts = std::get_if<Texts>(&value)) stored.value = *texts;
    if (const auto* map = std::get_if<ParamMap>(&value)) stored.value = *map;
    result.set(name, std::move(stored));
  }
  return result;
}

Circumstances on_day(int year, unsigned month, unsigned day, Facts facts) {
  using std::chrono::year_month_day;
  return {
      std::chrono::sys_days{year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}}},
      std::move(facts)};
}

const DataProbe& data_probe(const std::string& id) {
  INFO("probe " << id);
  const Probe* probe = probes::find(id);
  REQUIRE(probe);
  REQUIRE(std::holds_alternative<DataProbe>(probe->body));
  return std::get<DataProbe>(probe->body);
}

Verdict judge(const std::string& id, const Params& with, const Answers& answers, const Circumstances& circumstances) {
  const DataProbe& probe = data_probe(id);
  const auto needs = probe.needs(with, circumstances);
  REQUIRE(needs);
  Measured measured;
  std::map<Measure, int> wished;
  for (const Wish& wish : *needs) {
    const auto& measure = std::get<Measure>(wish);
    INFO(measure.kind << " of " << measure.table << " when " << measure.when);
    REQUIRE(answers.contains(measure));
    ++wished[measure];
    measured.set(measure, answers.at(measure));
  }
  CHECK(wished.size() == answers.size());
  return probe.judge(with, measured, circumstances);
}

std::string refusal(const std::string& id, const Params& with) {
  const auto needs = data_probe(id).needs(with, on_day(2026, 3, 1));
  if (needs) return {};
  CHECK_FALSE(needs.error().message.zh.empty());
  return needs.error().message.en;
}

Measurement wrong(std::uint64_t count, std::uint64_t rows, const std::string& column) {
  Measurement measurement{.count = count, .rows = rows};
  for (std::uint64_t i = 0; i < std::min<std::uint64_t>(count, k_max_samples); ++i)
    measurement.samples.push_back({.file = "customers.csv", .row = RowNumber(i + 2), .column = column});
  return measurement;
}

Measurement counted(std::uint64_t count) { return {.count = count, .rows = count}; }

}  // namespace readiness::support
