// SPDX-License-Identifier: Apache-2.0
#include "data/headers.hpp"

#include <catch2/catch.hpp>

namespace headers_test {

using Texts = std::vector<std::string>;
namespace data = readiness::data;

TEST_CASE("headers are told, the first record of a file without them is not") {
  const auto [texts, want] = GENERATE(table<Texts, Texts>({
      {{"客户名称", "电话", "2026", "202601", "金额(元)"}, {"客户名称", "电话", "2026", "202601", "金额(元)"}},
      {{"张三丰", "13812345678"}, {"张**", "138****5678"}},
      {{"张三丰", "zhang@corp"}, {"张**", "zh******rp"}},
      {{"张三丰", "1949-12-31"}, {"张**", "1949-**-**"}},
      {{"张三丰", "销售部", "26712345"}, {"张**", "销**", "26****45"}},
      {{"root:x:0:0:root:/root:/bin/bash"}, {"root************bash"}},
      {{"TOKEN=abc", "b"}, {"TO*****bc", "*"}},
      {{"产品", "2026-01-31", "2026-02-28"}, {"产品", "2026-01-31", "2026-02-28"}},
      {{"产品", "2026/1/31"}, {"产品", "2026/1/31"}},
      {{"产品", "20260131", "20260101-20260107"}, {"产品", "20260131", "20260101-20260107"}},
      {{"产品", "2009-01-31", "2009-02-28"}, {"产品", "2009-01-31", "2009-02-28"}},
      {{"站点", "08:30:00", "2026-01-31 08:30:00"}, {"站点", "08:30:00", "2026-01-31 08:30:00"}},
      {{"Price ($)", "Answer (0=no, 1=yes)", "0=无"}, {"Price ($)", "Answer (0=no, 1=yes)", "0=无"}},
      {{"部门", "缺陷编号", "DEF-0042", "接口 INT-07"}, {"部门", "缺陷编号", "DEF-0042", "接口 INT-07"}},
      {{"alice:$6$salt$hash"}, {"alic**********hash"}},
      {{"备注：原因", "KPI/指标", "占比%"}, {"备注：原因", "KPI/指标", "占比%"}},
      {{}, {}},
  }));
  CAPTURE(texts);
  CHECK(data::disclosed(texts) == want);
}

}  // namespace headers_test
