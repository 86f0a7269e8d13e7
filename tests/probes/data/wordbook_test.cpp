// SPDX-License-Identifier: Apache-2.0
#include "probes/data/wordbook.hpp"

#include <catch2/catch.hpp>

namespace wordbook_test {

using readiness::probes::data::Wordbook;

namespace {

const Wordbook k_words({{"金额", {"额", "总额", "amount", "revenue"}},
                        {"率", {"比例", "rate"}},
                        {"数量", {"数", "总数", "count"}},
                        {"销售", {"sales"}},
                        {"净销售", {"net sales"}},
                        {"客户", {"customer"}}},
                       {"的", "of", "total", "总"});

bool same(const std::string& a, const std::string& b) { return k_words.meaning_of(a) == k_words.meaning_of(b); }

}  // namespace

TEST_CASE("names that say the same") {
  const auto [a, b] = GENERATE(table<std::string, std::string>({{"销售额", "销售金额"},
                                                                {"销售额", "Sales amount"},
                                                                {"销售总额", "amount of sales"},
                                                                {"Total Revenue (Sales)", "ＳＡＬＥＳ－ＡＭＯＵＮＴ"},
                                                                {"客户流失率", "流失客户的比例"},
                                                                {"客户数", "客戶總數"},
                                                                {"Customer count", "count of customers"},
                                                                {"Net sales amount", "净销售额"}}));
  CAPTURE(a, b);
  CHECK(same(a, b));
}

TEST_CASE("names that do not") {
  const auto [a, b] = GENERATE(table<std::string, std::string>({{"销售额", "销售数"},
                                                                {"销售额", "净销售额"},
                                                                {"含税销售额", "销售额"},
                                                                {"客户流失率", "客户留存率"},
                                                                {"客户数", "新客户数"},
                                                                {"商机数/客户数", "客户数/商机数"},
                                                                {"一季度销售额", "二季度销售额"},
                                                                {"Q1 sales", "Q2 sales"},
                                                                {"gross sales", "gros sales"}}));
  CAPTURE(a, b);
  CHECK_FALSE(same(a, b));
}

TEST_CASE("what says nothing has no meaning") {
  CHECK(k_words.meaning_of("").empty());
  CHECK(k_words.meaning_of("——").empty());
  CHECK(k_words.meaning_of("总的").empty());
}

}  // namespace wordbook_test
