// SPDX-License-Identifier: Apache-2.0
// How many of the pairs that are known to be the same are found, and how many of those found are right.
//
// usage: bench_identity_quality TABLE (PAIRS.csv | --entity COLUMN) [--without ROLE]... [--show]
#include "data/open.hpp"
#include "identity/explain.hpp"
#include "identity/find.hpp"
#include "identity/read.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace {

namespace identity = readiness::identity;
namespace data = readiness::data;
using identity::Role;

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

struct Arguments {
  std::string table, pairs, entity;
  identity::Stated stated;
  bool show = false;
};

std::string& column_of(identity::Stated& stated, Role role) { return stated[static_cast<std::size_t>(role)]; }

std::optional<Arguments> parse(const std::vector<std::string>& words) {
  Arguments arguments;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool more = i + 1 < words.size();
    if (words[i] == "--show") {
      arguments.show = true;
    } else if (words[i] == "--entity" && more) {
      arguments.entity = words[++i];
    } else if (words[i] == "--without" && more) {
      ++i;
      for (std::size_t role = 0; role < identity::k_roles; ++role)
        if (identity::id_of(identity::role_of(role)) == words[i]) arguments.stated[role] = "-";
    } else {
      (arguments.table.empty() ? arguments.table : arguments.pairs) = words[i];
    }
  }
  if (arguments.table.empty() || arguments.pairs.empty() == arguments.entity.empty()) return {};
  // The label travels in a role that is never compared.
  if (!arguments.entity.empty()) column_of(arguments.stated, Role::updated) = arguments.entity;
  return arguments;
}

template <class T, class E>
T must(readiness::Result<T, E> result) {
  if (result) return std::move(*result);
  if constexpr (std::is_same_v<E, readiness::Errors>)
    for (const auto& error : result.error()) fmt::print(stderr, "{} {}\n", error.message.en, error.hint.en);
  else
    fmt::print(stderr, "{}\n", result.error().message.en);
  std::exit(2);
}

identity::RecordTable read(const std::string& file, const identity::Stated& stated) {
  const auto source = must(data::open({}, {.file = file}));
  return must(identity::read(*source, file, stated, {}));
}

Pairs pairs_by_entity(const identity::Records& records) {
  std::map<std::string_view, std::vector<std::uint32_t>> entities;
  for (std::uint32_t i = 0; i < records.size(); ++i) entities[records[i].value(Role::updated)].push_back(i);
  Pairs pairs;
  for (const auto& [entity, members] : entities)
    for (std::size_t i = 0; i < members.size(); ++i)
      for (std::size_t j = i + 1; j < members.size(); ++j) pairs.insert({members[i], members[j]});
  return pairs;
}

Pairs pairs_of_file(const std::string& file, const identity::Records& records) {
  std::map<std::string_view, std::uint32_t> by_id;
  for (std::uint32_t i = 0; i < records.size(); ++i) by_id[records[i].value(Role::id)] = i;
  identity::Stated columns;
  column_of(columns, Role::id) = "a";
  column_of(columns, Role::name) = "b";
  const identity::RecordTable listed = read(file, columns);
  Pairs pairs;
  for (const identity::Record& row : listed.records) {
    const std::uint32_t a = by_id.at(row.value(Role::id)), b = by_id.at(row.value(Role::name));
    pairs.insert({std::min(a, b), std::max(a, b)});
  }
  return pairs;
}

Pairs same_pairs(const identity::Found& found) {
  Pairs pairs;
  for (const auto& group : found.clusters.groups)
    for (std::size_t i = 0; i < group.size(); ++i)
      for (std::size_t j = i + 1; j < group.size(); ++j) pairs.insert({group[i], group[j]});
  return pairs;
}

Pairs with_possible(Pairs pairs, const identity::Found& found) {
  for (const identity::Pair& pair : found.matches.pairs) pairs.insert({pair.a, pair.b});
  return pairs;
}

void print(const char* weights, const char* what, const Pairs& found, const Pairs& truth) {
  const auto right = static_cast<double>(
      std::count_if(found.begin(), found.end(), [&](const auto& pair) { return truth.contains(pair); }));
  const double precision = found.empty() ? 1 : right / static_cast<double>(found.size());
  const double recall = right / static_cast<double>(truth.size());
  const double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
  fmt::print("| {} | {} | {:.4f} | {:.4f} | {:.4f} |\n", weights, what, precision, recall, f1);
}

// What was judged wrongly, and why.
void show(const identity::Found& found, const Pairs& truth) {
  const identity::Records records = found.records();
  const auto name = [&](std::uint32_t i) { return records[i].value(Role::name); };
  const Pairs same = same_pairs(found);
  for (const identity::Pair& pair : found.matches.pairs) {
    const bool is_same = same.contains({pair.a, pair.b}), right = truth.contains({pair.a, pair.b});
    if (is_same == right) continue;
    fmt::print("{} {:.1f} {} | {}: {}\n", is_same ? "wrong" : "possible", pair.weight, name(pair.a), name(pair.b),
               identity::explain(pair, records[pair.a], records[pair.b]).en);
  }
  for (const auto& [a, b] : truth)
    if (!with_possible(same, found).contains({a, b})) fmt::print("missed {} | {}\n", name(a), name(b));
}

}  // namespace

int main(int count, char** words) {
  const auto arguments = parse({words + 1, words + count});
  if (!arguments) {
    fmt::print(stderr,
               "usage: bench_identity_quality TABLE (PAIRS.csv | --entity COLUMN) [--without ROLE]... [--show]\n");
    return 2;
  }
  Pairs truth;
  for (const bool learn : {false, true}) {
    const identity::Found found = identity::find(read(arguments->table, arguments->stated), {}, {.learn = learn});
    if (!learn) {
      truth = arguments->entity.empty() ? pairs_of_file(arguments->pairs, found.records())
                                        : pairs_by_entity(found.records());
      fmt::print("{}: {} records, {} true pairs\n\n", arguments->table, found.records().size(), truth.size());
      fmt::print("| weights | pairs | precision | recall | F1 |\n| --- | --- | --- | --- | --- |\n");
    }
    const char* const weights = learn ? "learned" : "default";
    print(weights, "same", same_pairs(found), truth);
    print(weights, "same or possible", with_possible(same_pairs(found), found), truth);
    if (arguments->show) show(found, truth);
  }
}
