// SPDX-License-Identifier: Apache-2.0
#include "probes/identity/deals.hpp"
#include "support/table_probe.hpp"

#include <random>

namespace has_no_collisions_test {

using namespace readiness;
using probes::identity::Collision;
using probes::identity::collisions_of;
using probes::identity::Deal;
using support::params;
using support::run_on;
using support::told;

namespace {

test::Tables deals(std::vector<std::vector<std::string>> rows) {
  return {{"deals", {.header = {"customer", "owner", "stage", "from", "until"}, .rows = std::move(rows)}}};
}

const Params k_by_name = params({{"table", "deals"},
                                 {"customer", "customer"},
                                 {"owner", "owner"},
                                 {"from", "from"},
                                 {"until", "until"},
                                 {"when", "stage != '输单'"}});

}  // namespace

TEST_CASE("two owners with open deals of one customer collide, however its name is written") {
  const Verdict verdict = run_on("identity.has_no_collisions", k_by_name,
                                 deals({{"上海华鑫盛科技有限公司", "张三", "谈判", "2026-01-01", ""},
                                        {"华鑫盛科技（上海）有限责任公司", "李四", "初步接洽", "2026-02-01", ""},
                                        {"杭州远景贸易有限公司", "李四", "谈判", "", ""},
                                        {"广州天河食品厂", "王五", "谈判", "", ""}}));
  CHECK(verdict.measured == 50);
  CHECK(told(verdict) ==
        "2: the same customer as row 3, with another owner; 3: the same customer as row 2, with another owner");
  CHECK(verdict.message.zh == "4 个商机中有 2 个撞单：同一客户，不同负责人");
}

TEST_CASE("deals of one owner, one after the other, closed or without owner do not collide") {
  const auto row = GENERATE(values<std::vector<std::string>>({
      {"甲方贸易有限公司", "张三", "谈判", "2026-01-15", "2026-02-15"},  // the same owner
      {"甲方贸易有限公司", "李四", "谈判", "2026-02-01", ""},            // begins the day behind its end
      {"甲方贸易有限公司", "李四", "输单", "2026-01-15", ""},            // does not fulfil `when`
      {"甲方贸易有限公司", "", "谈判", "2026-01-15", ""},                // nobody's
      {"乙方食品有限公司", "李四", "谈判", "2026-01-15", ""},            // another customer
  }));
  const Verdict verdict = run_on("identity.has_no_collisions", k_by_name,
                                 deals({{"甲方贸易有限公司", "张三", "谈判", "2026-01-01", "2026-01-31"}, row}));
  CHECK(verdict.measured == 100);
}

TEST_CASE("numbers of a customer that is there twice are one customer") {
  test::Tables tables =
      deals({{"C1", "张三", "谈判", "", ""}, {"C2", "李四", "谈判", "", ""}, {"C9", "王五", "谈判", "", ""}});
  tables["customers"] = {.header = {"no", "name", "phone"},
                         .rows = {{"C1", "上海华鑫盛科技有限公司", "021-64551234"},
                                  {"C2", "华鑫盛科技（上海）有限责任公司", "021-64551234"},
                                  {"C3", "广州天河食品厂", ""}}};
  const Verdict verdict = run_on("identity.has_no_collisions",
                                 params({{"table", "deals"},
                                         {"customer", "customer"},
                                         {"owner", "owner"},
                                         {"other_table", "customers"},
                                         {"other_id", "no"},
                                         {"other_name", "name"},
                                         {"other_phone", "phone"}}),
                                 tables);
  CHECK(verdict.samples.size() == 2);
  CHECK(verdict.measured == Approx(100.0 / 3));
}

TEST_CASE("collisions are those that comparing every two deals finds") {
  std::mt19937 random(7);
  const auto below = [&](unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(random); };
  for (int round = 0; round < 200; ++round) {
    std::vector<Deal> all;
    for (unsigned i = below(30); i > 0; --i) {
      const util::Day from{std::chrono::days(below(20))};
      all.push_back(
          {below(4), std::string(1, static_cast<char>('a' + below(3))), from, from + std::chrono::days(below(6))});
    }
    const auto collide = [&](std::size_t i, std::size_t k) {
      return all[i].customer == all[k].customer && all[i].owner != all[k].owner && all[i].from <= all[k].until &&
             all[k].from <= all[i].until;
    };
    std::vector<std::size_t> want, got;
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t k = 0; k < all.size(); ++k)
        if (collide(i, k)) {
          want.push_back(i);
          break;
        }
    for (const Collision& one : collisions_of(all)) {
      CHECK(collide(one.deal, one.with));
      got.push_back(one.deal);
    }
    CHECK(got == want);
  }
}

}  // namespace has_no_collisions_test
