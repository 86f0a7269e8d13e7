// SPDX-License-Identifier: Apache-2.0
#include "probes/goals/vague_words.hpp"

#include <catch2/catch.hpp>

namespace vague_words_test {

using readiness::probes::goals::vague_words;

TEST_CASE("the examples of the article come out right") {
  CHECK(vague_words("提升效率") == "提升效率");
  CHECK(vague_words("改善管理") == "改善管理");
  const std::string goal = GENERATE("在新系统上线后的6个月内，将销售团队生成周报和月报的平均时间从4小时缩短至30分钟。",
                                    "在系统实施一年后，将销售预测的准确率从60%提升至85%。",
                                    "实现客户360度视图，将关键客户的流失率降低15%", "提升大客户的复购率");
  CAPTURE(goal);
  CHECK_FALSE(vague_words(goal));
}

TEST_CASE("vague wording is found and named") {
  const auto [text, word] = GENERATE(table<std::string, std::string>({
      {"通过新系统提升效率", "提升效率"},
      {"优化流程", "优化流程"},
      {"优化销售漏斗", "优化"},
      {"加强协同", "加强协同"},
      {"提供更好的客户服务", "更好"},
      {"尽快完成上线", "尽快"},
      {"显著缩短审批时间", "显著"},
      {"合理分配线索", "合理"},
      {"适当减少手工录入", "适当"},
      {"提升销售团队管理水平", "提升销售团队管理水平"},
      {"提高报表编制的效率", "提高报表编制的效率"},
      {"提升客户体验", "提升客户体验"},
      {"Improve sales", "improve"},
      {"IMPROVING collaboration", "improve"},
      {"Improvements in reporting", "improve"},
      {"ｉｍｐｒｏｖｅ sales", "improve"},
      {"Optimisation of processes", "optimise"},
      {"optimized pipeline", "optimize"},
      {"A better, user-friendly tool", "user friendly"},
      {"Go live as soon as\npossible", "as soon as possible"},
      {"significantly shorter cycle", "significant"},
      {"in reasonable time", "reasonable"},
      {"boost efficiency", "boost efficiency"},
  }));
  CAPTURE(text);
  CHECK(vague_words(text) == word);
}

TEST_CASE("a number with a unit, or two numbers, says how much") {
  const std::string text =
      GENERATE("显著降低流失率15%", "优化审批：3天内完成", "改善周报：从4小时缩短至30分钟", "优化后每月节省 200 万元",
               "改进 5 个百分点", "从 4 优化到 0.5", "improve accuracy by 25 %", "improve from 60 to 85",
               "faster: 30 minutes", "better by 5 points", "optimise, saving ¥5,000", "优化至２０％", "1年内优化");
  CAPTURE(text);
  CHECK_FALSE(vague_words(text));
}

TEST_CASE("dates, numbers of lists and parts of names do not say how much") {
  const std::string text =
      GENERATE("2026年优化流程", "2026年6月30日前优化流程", "2026-06-30 前改善管理", "Q3 提升效率", "CRM2 improve",
               "第2阶段优化", "优化360度视图", "1. 优化流程 2. 加强协同", "improve in 2026", "improve 5");
  CAPTURE(text);
  CHECK(vague_words(text));
}

TEST_CASE("wording that is not vague") {
  const std::string text =
      GENERATE("", "周报平均编制时间", "销售预测准确率", "有效线索数", "报表及时率", "资料完善率", "提升销售预测准确率",
               "缩短报价时间", "Repeat purchase rate", "breakfast", "improvised", "提升准确率，不涉及管理",
               "提升准确率。管理", "提升到公司所有区域的销售部门的管理", "\xFF\xFE");
  CAPTURE(text);
  CHECK_FALSE(vague_words(text));
}

TEST_CASE("a text of any length is looked through") {
  std::string text;
  for (int i = 0; i < 10'000; ++i) text += "销";
  CHECK_FALSE(vague_words(text));
  CHECK(vague_words(text + "优化") == "优化");
}

}  // namespace vague_words_test
