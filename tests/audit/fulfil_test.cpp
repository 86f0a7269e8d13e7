// SPDX-License-Identifier: Apache-2.0
#include "audit/fulfil.hpp"

#include "data/read_rows.hpp"
#include "identity/find.hpp"
#include "recon/wish.hpp"
#include "support/measuring.hpp"

namespace fulfil_test {

using namespace readiness;
using namespace readiness::test;

namespace {

const Tables k_tables = {
    {"old",
     {.header = {"id", "name", "city"}, .rows = {{"1", "甲", "上海"}, {"2", "乙", "北京"}, {"3", "丙", "北京"}}}},
    {"new",
     {.header = {"id", "name", "city"}, .rows = {{"1", "甲", "上海"}, {"2", "已", "北京"}, {"9", "丁", "北京"}}}},
    {"mapping",
     {.header = {"我的源", "target_column", "rule", "role"},
      .rows = {{"id", "id", "", "key"}, {"name", "name", "", ""}}}}};

const Reconciling k_plain{.old_table = "old", .new_table = "new", .mapping = "mapping"};

// How often each table is read from its beginning to its end.
class CountingSource final : public data::Source {
 public:
  CountingSource(std::unique_ptr<data::Source> table, int& reads) : table_(std::move(table)), reads_(reads) {}
  const std::vector<std::string>& header() const override { return table_->header(); }
  RowNumber first_row() const override { return table_->first_row(); }
  std::uint64_t bytes() const override { return table_->bytes(); }
  Localized note() const override { return table_->note(); }
  std::string sha256() const override { return table_->sha256(); }
  Result<void> read(const std::vector<std::size_t>& columns, const data::Parts& parts,
                    const data::ReadOptions& options) const override {
    ++reads_;
    return table_->read(columns, parts, options);
  }
  Result<void> look_up(const std::vector<std::size_t>& columns, std::span<const std::uint64_t> rows,
                       const Visit& visit) const override {
    return table_->look_up(columns, rows, visit);
  }

 private:
  std::unique_ptr<data::Source> table_;
  int& reads_;
};

struct World {
  std::vector<Table> declared = declare_all(k_tables);
  std::vector<TableFile> files = {
      {.table = "mapping", .file = "mapping.csv", .columns = {{"source_column", "我的源"}}}};
  std::map<std::string, int> reads;

  audit::Fulfilled fulfilled(const Wishes& wishes, std::size_t max_samples = k_max_samples) {
    for (Table& table : declared)
      if (table.id == "mapping") table.columns.push_back({.id = "source_column"});
    data::Tables tables(declared, files, [&](const TableFile& file) -> Result<std::unique_ptr<data::Source>> {
      RD_TRY(auto source, opener(k_tables)(file));
      return std::unique_ptr<data::Source>(new CountingSource(std::move(source), reads[file.table]));
    });
    audit::Schedule schedule;
    for (const Wish& wish : wishes) schedule.wanted.add(wish);
    auto result = audit::fulfil(schedule, tables, {.jobs = 1, .max_samples = max_samples});
    REQUIRE(result);
    return std::move(*result);
  }
};

class RowCounter final : public RowJudge {
 public:
  void look(std::uint64_t, std::span<const std::string_view>) override { ++rows; }
  void append(RowJudge& part, RowNumber) override { rows += static_cast<RowCounter&>(part).rows; }
  std::uint64_t rows = 0;
};

std::unique_ptr<RowJudge> count_rows(const Reading&, const Measured&, const Reading::Where&) {
  return std::make_unique<RowCounter>();
}

}  // namespace

TEST_CASE("wishes about the same two tables share one comparison, whatever each lists, groups or draws") {
  World world;
  Reconciling lists_rows = k_plain, lists_values = k_plain, groups = k_plain, sample = k_plain;
  lists_rows.lists_rows = lists_values.lists_values = true;
  groups.groups = {"city"};
  sample.sampling.size = 3;
  const audit::Fulfilled all = world.fulfilled({k_plain, lists_rows, lists_values, groups, sample});
  Measured measured;
  REQUIRE(all.add_others({k_plain, lists_rows, lists_values, groups, sample}, measured));
  CHECK(&measured.of(k_plain) == &measured.of(sample));
  CHECK(measured.of(k_plain).result.pairs == 2);
  CHECK(measured.of(lists_rows).rows.size() == 2);
  CHECK(measured.of(lists_values).values.size() == 1);
  CHECK(measured.of(groups).result.group_count == 2);
  CHECK(measured.of(sample).result.sample->drawn == 3);
  CHECK(world.reads["old"] == 1);
  CHECK(world.reads["new"] == 1);
}

TEST_CASE("what one wish asks for besides is no fault of the others, and two groupings are two comparisons") {
  World world;
  Reconciling city = k_plain, name = k_plain, nowhere = k_plain;
  city.groups = {"city"}, name.groups = {"name"}, nowhere.groups = {"nowhere"};
  const audit::Fulfilled all = world.fulfilled({k_plain, nowhere, city, name});
  Measured measured;
  CHECK_FALSE(all.add_others({nowhere}, measured));
  REQUIRE(all.add_others({k_plain, city, name}, measured));
  CHECK(measured.of(k_plain).result.pairs == 2);
  CHECK(measured.of(city).result.group_count == 2);
  CHECK(measured.of(name).result.group_count == 5);
}

TEST_CASE("a comparison lists as many faults as samples are wanted, and counts all") {
  World world;
  Reconciling wish = k_plain;
  wish.lists_rows = true;
  const audit::Fulfilled all = world.fulfilled({wish}, 0);
  Measured measured;
  REQUIRE(all.add_others({wish}, measured));
  CHECK(measured.of(wish).result.old_side.alone.count == 1);
}

TEST_CASE("equal matchings and readings are done once; what they rest on comes first") {
  World world;
  const Matching matching{.first = {"old", {"", "name", "", "", "", "", "", "", ""}}};
  const Matching of_names{.names = measures::records("new", {"name"})};
  const Reading reading{.table = "old", .columns = {"id"}, .judge = count_rows, .numbers = {measures::rows("new")}};
  const Reading after{.table = "new", .columns = {}, .judge = count_rows, .before = std::make_shared<Reading>(reading)};
  const audit::Fulfilled all = world.fulfilled({matching, matching, of_names, after, reading, reading});
  Measured measured;
  REQUIRE(all.add_others({matching, of_names, after, reading}, measured));
  CHECK(measured.of(matching).first.records.size() == 3);
  CHECK(measured.of(of_names).first.records.size() == 3);
  CHECK(static_cast<const RowCounter&>(measured.of(after)).rows == 3);
  CHECK(world.reads["old"] == 2);  // who is who, and the rows
}

TEST_CASE("what cannot be had is an error of the wish that needs it") {
  World world;
  const Reading column{.table = "old", .columns = {"nowhere"}, .judge = count_rows};
  const Reading table{.table = "nowhere", .columns = {}, .judge = count_rows};
  const Reading after{.table = "new", .columns = {}, .judge = count_rows, .before = std::make_shared<Reading>(column)};
  const Reading number{
      .table = "new", .columns = {}, .judge = count_rows, .numbers = {measures::blank("old", "nowhere")}};
  const Reading fine{.table = "new", .columns = {}, .judge = count_rows};
  const audit::Fulfilled all = world.fulfilled({column, table, after, number, fine});
  Measured measured;
  for (const Reading& wish : {column, table, after, number}) CHECK_FALSE(all.add_others({wish}, measured));
  CHECK(all.add_others({fine}, measured));
}

}  // namespace fulfil_test
