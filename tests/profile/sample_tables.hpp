// SPDX-License-Identifier: Apache-2.0
// Small exports, one fault of each kind in the first of them.
#pragma once

#include "data/open.hpp"
#include "profile/take.hpp"
#include "support/temp_dir.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <string>

namespace readiness::test {

inline std::string faulty_customers() {
  std::string csv = "客户编号,客户名称,手机,邮箱,等级,签约日期,合同金额,备注,区域,,等级\n";
  for (int i = 1; i <= 60; ++i) {
    const std::string number = i == 7 ? "7" : fmt::format("{:06}", i);  // a spreadsheet took it for a number
    const std::string name = i == 11 ? "锟斤拷公司" : i == 12 ? "客户1公司" : fmt::format("客户{}公司", i);
    const std::string mobile = i == 3 ? "" : i == 4 ? "1381234567" : fmt::format("138{:08}", i * 1234567 % 100000000);
    const std::string email = i == 5 ? "li(at)a.cn" : fmt::format("u{}@example.cn", i);
    const std::string level = i == 20 ? "Ａ" : std::string(1, "ABC"[i % 3]);
    const std::string day = i == 30 ? "2026/1/5" : i == 31 ? "soon" : fmt::format("2026-01-{:02}", i % 28 + 1);
    const std::string amount = i == 40 ? "1.2万" : i == 41 ? "\"1,200\"" : fmt::format("{}.50", i * 1000);
    const std::string note = i == 50 ? "身份证 11010519491231002X" : i % 10 == 0 ? " 老客户 " : "无";
    csv += fmt::format("{},{},{},{},{},{},{},{},,x,{}{}\n", number, name, mobile, email, level, day, amount, note,
                       i % 2, i == 33 ? ",surplus" : "");
  }
  return csv;
}

inline std::string clean_orders() {
  std::string csv = "order_no,status,ordered_on,amount\n";
  for (int i = 1; i <= 30; ++i)
    csv += fmt::format("SO{:05},{},2026-02-{:02},{}\n", i, i % 2 == 0 ? "open" : "closed", i % 28 + 1, i * 10);
  return csv;
}

inline profile::Profile profile_of(const std::string& name, const std::string& bytes,
                                   const profile::TakeOptions& options = {.jobs = 1}) {
  const TempDir folder;
  folder.write(name, bytes);
  auto source = data::open(folder.path(), {.file = name});
  REQUIRE(source);
  auto taken = profile::take(std::move(source).value(), name, options);
  REQUIRE(taken);
  return std::move(taken).value();
}

}  // namespace readiness::test
