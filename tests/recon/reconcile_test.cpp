// SPDX-License-Identifier: Apache-2.0
#include "tables.hpp"

#include <set>

namespace reconcile_test {

using namespace readiness;
using namespace readiness::test;
using recon::Agreement;
using recon::Damage;

namespace {

using Rows = std::vector<std::vector<std::string>>;

class ById : public Pair {
 public:
  ById(const Rows& before, const Rows& after, MemorySource::Sizes sizes = {})
      : Pair(table({"id", "v"}, before), table({"id", "v"}, after), std::move(sizes)) {
    request.plan.keys = {"id"};
  }
};

std::vector<std::uint64_t> rows_of(const recon::KeyList& list) {
  std::vector<std::uint64_t> rows;
  for (const recon::NamedKey& key : list.first) rows.push_back(key.row);
  return rows;
}

// Hears everything.
class Ears final : public recon::Listener {
 public:
  Result<void> row(recon::RowFault, std::uint64_t row, std::string_view key) override {
    heard.insert(std::to_string(row) + ":" + std::string(key));
    return {};
  }
  Result<void> value(const recon::Plan&, const recon::Difference& difference) override {
    heard.insert(std::string(difference.key) + "=" + std::string(difference.new_value));
    return {};
  }
  std::multiset<std::string> heard;
};

}  // namespace

TEST_CASE("the order of rows does not matter") {
  ById pair({{"1", "a"}, {"2", "b"}, {"3", "c"}}, {{"3", "c"}, {"1", "a"}, {"2", "b"}});
  const auto result = pair.run();
  CHECK(result.verdict == Agreement::equal);
  CHECK(result.equal_pairs == 3);
}

TEST_CASE("missing and extra records are named") {
  ById pair({{"1", "a"}, {"2", "b"}, {"4", "d"}}, {{"1", "a"}, {"3", "c"}});
  Ears ears;
  pair.request.listener = &ears;
  const auto result = pair.run();
  CHECK(result.verdict == Agreement::different);
  CHECK(result.old_side.alone.count == 2);
  CHECK(rows_of(result.old_side.alone) == std::vector<std::uint64_t>{3, 4});
  CHECK(result.old_side.alone.first[0].key == "2");
  CHECK(result.new_side.alone.count == 1);
  CHECK(rows_of(result.new_side.alone) == std::vector<std::uint64_t>{3});
  CHECK(ears.heard == std::multiset<std::string>{"3:2", "4:4", "3:3"});
}

TEST_CASE("keys that are not unique on one side are counted and named, and the rest goes on") {
  ById pair({{"1", "a"}, {"1", "b"}, {"2", "c"}, {"3", "d"}},
            {{"1", "a"}, {"2", "x"}, {"3", "d"}, {"3", "d"}, {"3", "d"}});
  const auto result = pair.run();
  CHECK(result.old_side.repeated.count == 2);
  CHECK(result.old_side.repeated_keys == 1);
  CHECK(rows_of(result.old_side.repeated) == std::vector<std::uint64_t>{2, 3});
  CHECK(result.new_side.repeated.count == 3);
  CHECK(result.new_side.repeated_keys == 1);
  CHECK(result.other_repeated == 2);  // the new 1, the old 3
  CHECK(result.pairs == 1);
  CHECK(result.columns[0].differences.count == 1);
  CHECK(result.old_side.alone.count == 0);
  CHECK(result.new_side.alone.count == 0);
}

TEST_CASE("blank keys, and keys with blanks around them") {
  ById pair({{" 1 ", "a"}, {"", "b"}, {"N/A", "c"}}, {{"1", "a"}, {" ", "d"}});
  const auto result = pair.run();
  CHECK(result.equal_pairs == 1);
  CHECK(result.old_side.blank_keys.count == 2);
  CHECK(result.old_side.blank_keys.first == std::vector<std::uint64_t>{3, 4});
  CHECK(result.new_side.blank_keys.count == 1);
  CHECK(result.verdict == Agreement::different);
}

TEST_CASE("tables without anything in common are not equal") {
  const auto [before, after] = GENERATE(table<Rows, Rows>({
      {{}, {}},
      {{{"1", "a"}}, {}},
      {{}, {{"1", "a"}}},
      {{{"1", "a"}}, {{"2", "a"}}},
  }));
  ById pair(before, after);
  const auto result = pair.run();
  CHECK(result.verdict != Agreement::equal);
  CHECK(result.pairs == 0);
  REQUIRE_FALSE(result.problems.empty());
}

TEST_CASE("all keys equal") {
  const Rows rows(3000, {"same", "x"});
  ById pair(rows, rows);
  const auto result = pair.run();
  CHECK(result.verdict == Agreement::different);
  CHECK(result.old_side.repeated.count == 3000);
  CHECK(result.old_side.repeated_keys == 1);
  CHECK(result.old_side.repeated.first.size() == recon::k_most_named);
}

TEST_CASE("values of ten thousand characters") {
  const std::string text(10'000, 'x');
  ById pair({{"1", text}, {text, "b"}}, {{"1", text.substr(0, 255)}, {text, "b"}});
  const auto result = pair.run();
  CHECK(result.pairs == 2);
  CHECK(damage(result, 0, Damage::truncated).details.at(255) == 1);
}

TEST_CASE("rules, code maps and types decide what is equal") {
  Pair pair(
      table({"编号", "行业", "金额", "日期"}, {{"1", "快消", "1.2", "2026/1/30"}, {"2", "不明", "x", "2026/1/31"}}),
      table({"code", "industry", "amount", "day"},
            {{"A1", "fmcg", "12,000.00", "2026-01-30"}, {"A2", "FMCG", "5", "2026-01-31"}}));
  pair.request.plan.mapping = mapping({{"编号", "code", "", "prefix(A)", "", "key"},
                                       {"行业", "industry", "code", "map(快消=FMCG)", "", "group"},
                                       {"金额", "amount", "number", "*10000", "", ""},
                                       {"日期", "day", "date", "", "", ""}});
  const auto result = pair.run();
  CHECK(result.pairs == 2);
  CHECK(result.equal_pairs == 1);
  CHECK(result.columns[0].rule_failed.count == 1);
  CHECK(result.columns[0].rule_failed.first == std::vector<std::uint64_t>{3});
  CHECK(result.columns[1].rule_failed.count == 1);
  CHECK(damage(result, 1, Damage::rule_failed).count == 1);
  CHECK(result.columns[1].total->old_sum == "12000");
  CHECK(result.columns[1].total->new_sum == "12005");
  CHECK(result.columns[1].total->difference == "5");
  CHECK(result.columns[2].differences.count == 0);
}

TEST_CASE("differences within the tolerance are none, also of their sums") {
  Pair pair(table({"id", "v"}, {{"1", "1.00"}, {"2", "2.00"}}), table({"id", "v"}, {{"1", "1.01"}, {"2", "2.01"}}));
  pair.request.plan.mapping = mapping({{"id", "id", "", "", "", "key"}, {"v", "v", "number", "", "0.01", ""}});
  const auto result = pair.run();
  CHECK(result.verdict == Agreement::equal);
  CHECK(result.equal_pairs == 2);
  CHECK(result.columns[0].total->difference == "0.02");

  pair.request.plan.mapping->lines[1].tolerance = "0.001";
  CHECK(pair.run().verdict == Agreement::different);
}

TEST_CASE("swapped columns are recognised") {
  Pair pair(table({"id", "a", "b"}, {{"1", "x", "y"}}), table({"id", "a", "b"}, {{"1", "y", "x"}}));
  pair.request.plan.keys = {"id"};
  const auto result = pair.run();
  CHECK(damage(result, 0, Damage::swapped).details.contains(1));
  CHECK(damage(result, 1, Damage::swapped).details.contains(0));
}

TEST_CASE("groups have counts and exact sums of their own") {
  Pair pair(table({"id", "g", "v"}, {{"1", "A", "0.1"}, {"2", "A", "0.2"}, {"3", "B", "5"}, {"4", "C", "1"}}),
            table({"id", "g", "v"}, {{"1", "A", "0.1"}, {"2", "A", "0.2"}, {"3", "B", "6"}, {"5", "D", "1"}}));
  pair.request.plan.mapping = mapping({{"id", "id", "", "", "", "key"}, {"v", "v", "number", "", "", ""}});
  pair.request.plan.groups = {"g"};
  const auto result = pair.run();
  CHECK(result.group_count == 4);
  CHECK(result.groups_different == 3);
  REQUIRE(result.groups.size() == 4);
  CHECK(result.groups[0].name == "B");
  CHECK(result.groups[0].totals[0].difference == "1");
  CHECK(result.groups[1].name == "C");
  CHECK(result.groups[1].new_rows == 0);
  CHECK(result.groups[3].name == "A");
  CHECK(result.groups[3].totals[0].old_sum == "0.3");
}

TEST_CASE("a sample is the same for the same seed, and says what it proves") {
  Rows rows;
  for (int i = 0; i < 2000; ++i) rows.push_back({std::to_string(i), i % 10 == 0 ? "north" : "south"});
  ById pair(rows, rows);
  pair.request.sample = {.size = 299, .seed = 7};
  const auto first = pair.run(), second = pair.run();
  CHECK(first.sample->numbers == second.sample->numbers);
  CHECK(first.sample->drawn == 299);
  CHECK(first.sample->wrong == 0);
  CHECK(first.sample->at_most == Approx(0.00997).margin(0.0001));
  pair.request.sample.seed = 8;
  CHECK(pair.run().sample->numbers != first.sample->numbers);

  pair.request.stratify = "v";
  const auto stratified = pair.run();
  REQUIRE(stratified.sample->strata.size() == 2);
  CHECK(stratified.sample->strata[0].name == "north");
  CHECK(stratified.sample->strata[0].drawn == 30);
  CHECK(stratified.sample->strata[1].drawn == 269);
  pair.request.stratify = "nope";
  CHECK(pair.fail().size() == 1);
}

TEST_CASE("a sample counts missing and different records as wrong") {
  ById pair({{"1", "a"}, {"2", "b"}, {"3", "c"}}, {{"1", "a"}, {"2", "x"}});
  pair.request.sample = {.size = 10};
  const auto result = pair.run();
  CHECK(result.sample->drawn == 3);
  CHECK(result.sample->wrong == 2);
  CHECK(result.sample->at_most == Approx(2.0 / 3));
  CHECK(result.sampled[2].new_row == 0);
}

TEST_CASE("batches have results of their own") {
  ById pair({{"1", "a"}, {"2", "b"}, {"3", "c"}, {"4", "d"}}, {{"1", "a"}, {"2", "x"}, {"4", "d"}});
  const MemorySource list(table({"批次", "id"}, {{"B1", "1"}, {"B1", "2"}, {"B2", "3"}, {"B2", "9"}, {"B2", "1"}}));
  pair.request.batches.emplace(recon::NamedTable{list, "batches.csv"});
  const auto result = pair.run();
  REQUIRE(result.batches.size() == 3);
  CHECK(result.batches[0].name == "B1");
  CHECK(result.batches[0].equal == 1);
  CHECK(result.batches[0].unequal == 1);
  CHECK(result.batches[1].listed == 2);
  CHECK(result.batches[1].in_old == 1);
  CHECK(result.batches[1].missing == 1);
  CHECK(result.batches[2].name.empty());
  CHECK(result.batches[2].equal == 1);
  CHECK(result.listed_twice == 1);

  const MemorySource wrong(table({"id", "x"}, {}));
  pair.request.batches.emplace(recon::NamedTable{wrong, "batches.csv"});
  CHECK(pair.fail().size() == 1);
}

TEST_CASE("results do not depend on parts, batches, threads or memory") {
  Rows before, after;
  for (int i = 0; i < 5000; ++i) {
    const std::string id = std::to_string(i * 7919 % 5000);
    if (i % 11 != 0) before.push_back({id, "v" + id});
    if (i % 13 != 0) after.push_back({id, i % 17 == 0 ? "w" + id : "v" + id});
  }
  std::reverse(after.begin(), after.end());
  Ears expected;
  ById whole(before, after);
  whole.request.listener = &expected;
  const auto result = whole.run();
  CHECK(result.pairs > result.equal_pairs);
  CHECK(expected.heard.size() ==
        result.old_side.alone.count + result.new_side.alone.count + result.pairs - result.equal_pairs);

  std::size_t next = 0;
  ById cut(before, after, [&next] { return 1 + ++next * 37 % 301; });
  Ears heard;
  cut.request.listener = &heard;
  cut.request.jobs = 3;
  cut.request.key_memory = 0;
  const auto other = cut.run();
  CHECK(heard.heard == expected.heard);
  CHECK(other.equal_pairs == result.equal_pairs);
}

TEST_CASE("a table that cannot be read to its end is an error, not a result") {
  MemoryTable broken = table({"id", "v"}, {{"1", "a"}});
  broken.fault = same("torn");
  Pair pair(table({"id", "v"}, {{"1", "a"}}), broken);
  pair.request.plan.keys = {"id"};
  CHECK(pair.fail()[0].message.en == "torn");
}

TEST_CASE("keys and values are masked unless they are asked for") {
  ById pair({{"13812345678", "王小明"}}, {{"13812345678", "王大明"}});
  pair.request.show_values = false;
  const auto result = pair.run();
  const recon::Example& example = damage(result, 0, Damage::changed).examples[0];
  CHECK(example.key == "138****5678");
  CHECK(example.old_value == "王**");
}

}  // namespace reconcile_test
