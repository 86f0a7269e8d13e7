// SPDX-License-Identifier: Apache-2.0
// The labelled Chinese corpus: 720 records of 360 companies, 1,800 pairs of which are one company.
#include "data/open.hpp"
#include "identity/find.hpp"
#include "identity/read.hpp"
#include "support/places.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <sstream>

namespace readiness::identity::corpus_test {
namespace {

const std::string k_folder = (test::source_folder() / "tests/identity").string();

RecordTable read_corpus() {
  const auto source = data::open(k_folder, {.file = "corpus.csv"});
  REQUIRE(source);
  Stated columns;
  columns[static_cast<std::size_t>(Role::updated)] = "entity";  // the label, in a role that is not compared
  auto table = read(**source, "corpus.csv", columns, {});
  REQUIRE(table);
  return std::move(*table);
}

std::string output_of(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  std::string output;
  std::array<char, 4096> piece;
  while (const std::size_t size = std::fread(piece.data(), 1, piece.size(), pipe.get()))
    output.append(piece.data(), size);
  return output;
}

}  // namespace

TEST_CASE("the corpus is what its rules write") {
  std::ostringstream file;
  file << std::ifstream(k_folder + "/corpus.csv", std::ios::binary).rdbuf();
  CHECK(file.str() == output_of("/usr/bin/python3 " + k_folder + "/write_corpus.py"));
}

TEST_CASE("companies of the corpus are found, and their neighbours kept apart") {
  const Found found = find(read_corpus(), {}, {});
  const Records records = found.records();
  std::map<std::string_view, std::size_t> sizes;
  for (std::size_t i = 0; i < records.size(); ++i) ++sizes[records[i].value(Role::updated)];
  std::size_t truth = 0, all = 0, right = 0;
  for (const auto& [entity, size] : sizes) truth += size * (size - 1) / 2;
  for (const auto& group : found.clusters.groups)
    for (std::size_t i = 0; i < group.size(); ++i)
      for (std::size_t j = i + 1; j < group.size(); ++j) {
        ++all;
        right += records[group[i]].value(Role::updated) == records[group[j]].value(Role::updated);
      }
  CHECK(truth == 1800);
  CHECK(static_cast<double>(right) / static_cast<double>(all) >= 0.99);
  CHECK(static_cast<double>(right) / static_cast<double>(truth) >= 0.99);
}

}  // namespace readiness::identity::corpus_test
