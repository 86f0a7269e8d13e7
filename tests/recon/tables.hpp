// SPDX-License-Identifier: Apache-2.0
// Two small tables in memory, and what reconciling them comes to.
#pragma once

#include "recon/reconcile.hpp"
#include "support/memory_source.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace readiness::test {

inline MemoryTable table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows) {
  return {.header = header, .rows = rows};
}

// source, target, type, rule, tolerance, role
using Line = std::array<std::string, 6>;

inline recon::Mapping mapping(const std::vector<Line>& lines) {
  recon::Mapping mapping{.file = "mapping.csv"};
  for (const Line& line : lines)
    mapping.lines.push_back({.row = mapping.lines.size() + 2,
                             .source = line[0],
                             .target = line[1],
                             .rule = line[3],
                             .type = line[2],
                             .tolerance = line[4],
                             .role = line[5]});
  return mapping;
}

class Pair {
 public:
  Pair(MemoryTable before, MemoryTable after, MemorySource::Sizes sizes = {})
      : old_(std::move(before), sizes, sizes), new_(std::move(after), sizes, sizes) {
    request.plan.old_table = {"old.csv", old_.header()};
    request.plan.new_table = {"new.csv", new_.header()};
    request.plan.codes = [](const std::string&, const std::string&) -> Result<recon::SharedMap> {
      return Error{same("no codes")};
    };
    request.show_values = true;
  }

  recon::Reconciliation run() {
    auto result = recon::reconcile(request);
    INFO((result ? std::string() : result.error().front().message.en));
    REQUIRE(result);
    return std::move(*result);
  }
  Errors fail() {
    auto result = recon::reconcile(request);
    REQUIRE_FALSE(result);
    return result.error();
  }

 private:
  MemorySource old_, new_;

 public:
  recon::Request request{.old_table = {old_, "old.csv"}, .new_table = {new_, "new.csv"}};
};

inline const recon::DamageCount& damage(const recon::Reconciliation& result, std::size_t column, recon::Damage which) {
  return result.columns[column].differences.damages[static_cast<std::size_t>(which)];
}

}  // namespace readiness::test
