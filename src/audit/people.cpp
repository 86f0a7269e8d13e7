// SPDX-License-Identifier: Apache-2.0
#include "audit/people.hpp"

#include "util/strings.hpp"
#include "util/utf8.hpp"

#include <algorithm>
#include <set>

namespace readiness::audit {
namespace {

constexpr std::size_t k_most_people = 2;     // of one role: more are a department
constexpr std::size_t k_shortest_width = 4;  // columns of a role that may be a part of another: two characters
constexpr std::string_view k_between_names = ";,/";

// Without blanks and in any case and width: "IT 部" is "IT部".
std::string role_key(std::string_view text) {
  std::string key = util::fold(util::trim(text));
  for (const char* const blank : {" ", "\t", "\u3000", "\u00A0"}) key = util::replace_all(std::move(key), blank, "");
  return util::lower(key);
}

std::vector<std::string> people_in(std::string cell) {
  for (const char* const sign : {"、", "；", "，", "\n"}) cell = util::replace_all(std::move(cell), sign, ";");
  std::replace_if(
      cell.begin(), cell.end(), [](char c) { return k_between_names.find(c) != std::string_view::npos; }, ';');
  std::vector<std::string> names;
  for (const std::string& part : util::split(cell, ';'))
    if (const std::string_view name = util::trim(part); !name.empty()) names.emplace_back(name);
  return names;
}

Measure rows_about(const Table& table, const RolePerson& columns) {
  return measures::records(table.id, {columns.role, columns.name});
}

bool is_read(const Schedule& schedule, const std::string& table) {
  for (const Task& task : schedule.tasks)
    for (const Wish& wish : task.needs)
      for (const Subject& subject : subjects_of(wish))
        if (subject.table == table) return true;
  return false;
}

bool contains(const std::string& text, const std::string& part) {
  return util::display_width(part) >= k_shortest_width && text.find(part) != std::string::npos;
}

}  // namespace

Wishes wishes_for_people(const Schedule& schedule, const Checklist& checklist) {
  Wishes wishes;
  for (const Table& table : checklist.tables)
    for (const RolePerson& columns : table.people)
      if (is_read(schedule, table.id)) wishes.push_back(rows_about(table, columns));
  return wishes;
}

People::People(const Schedule& schedule, const Checklist& checklist, const Fulfilled& fulfilled) {
  for (const Wish& wish : wishes_for_people(schedule, checklist)) {
    const auto found = fulfilled.scanned.measurements.find(std::get<Measure>(wish));
    if (found == fulfilled.scanned.measurements.end() || !found->second) continue;  // that file tells nobody
    for (const Record& record : found->second->records)
      if (std::string role = role_key(record.values[0]); !role.empty())
        entries_.push_back({std::move(role), people_in(record.values[1])});
  }
}

template <class Fits>
std::vector<std::string> People::names_where(Fits fits) const {
  std::vector<std::string> names;
  std::string role;
  for (const Entry& entry : entries_) {
    if (!fits(entry.role) || (!role.empty() && entry.role != role)) continue;
    for (const std::string& name : entry.names)
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    role = entry.role;
  }
  return names.size() > k_most_people ? std::vector<std::string>{} : names;
}

std::vector<std::string> People::behind(const Localized& role) const {
  const std::string zh = role_key(role.zh), en = role_key(role.en);
  if (zh.empty() && en.empty()) return {};
  auto names = names_where([&](const std::string& one) { return one == zh || one == en; });
  if (names.empty())
    names = names_where([&](const std::string& one) { return contains(one, zh) || contains(one, en); });
  if (names.empty())
    names = names_where([&](const std::string& one) { return contains(zh, one) || contains(en, one); });
  return names;
}

}  // namespace readiness::audit
