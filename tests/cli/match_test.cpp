// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

namespace match_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::contents;
using readiness::test::run;
using readiness::test::TempDir;

namespace {

const std::string k_crm =
    "客户编号,客户名称,统一社会信用代码,电话,城市,更新时间\n"
    "C1,上海华鑫盛科技有限公司,91350100M000100Y43,021-62345678,上海,2026-01-05\n"
    "C2,华鑫盛科技,,+86 21 6234 5678,,2026-01-20\n"
    "C3,大地食品有限公司,,13812345678,苏州,2026-01-01\n"
    "C4,北京华鑫盛科技有限公司,,010-88886666,北京,2026-01-01\n";
const std::string k_erp =
    "公司,税号,tel,note\n"
    "上海市華鑫盛科技有限责任公司,91350100M000100Y43,,\n"
    "远山物流有限公司,,13900000000,=1+1\n";

std::string line_with(const std::string& text, const std::string& words) {
  const std::size_t at = text.find(words);
  if (at == std::string::npos) return {};
  const std::size_t begin = text.rfind('\n', at) + 1;
  return text.substr(begin, text.find('\n', at) - begin);
}

}  // namespace

TEST_CASE("dedupe proposes what to keep, and says why") {
  const TempDir folder;
  const auto ran = run({"dedupe", folder.write("crm.csv", k_crm).string()});
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.err, "4 rows, compared by id '客户编号', name '客户名称', credit code '统一社会信用代码'"));
  CHECK(contains(ran.err, "1 groups of one customer, 2 records in all"));
  CHECK(contains(line_with(ran.out, ",C1,"), "1,keep,2,C1,上海华鑫盛科技有限公司"));
  const std::string merged = line_with(ran.out, ",C2,");
  CHECK(contains(merged, "1,merge,3,C2,华鑫盛科技"));
  CHECK(contains(merged, "same core of the name 华鑫盛科技, phone equal"));
  CHECK_FALSE(contains(ran.out, "大地食品"));
  CHECK_FALSE(contains(ran.out, "62345678"));  // masked
  CHECK(contains(run({"dedupe", (folder / "crm.csv").string(), "--show-values"}).out, "021-62345678"));
}

TEST_CASE("match names the pairs of two tables, and on demand who has none") {
  const TempDir folder;
  const std::string crm = folder.write("crm.csv", k_crm).string(), erp = folder.write("erp.csv", k_erp).string();
  const auto ran = run({"match", crm, erp, "--unmatched"});
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "verdict,probability %,weight (bits),row A,id A,name A"));
  const std::string pair = line_with(ran.out, ",C1,");
  CHECK(contains(pair, "same,99.9,"));
  CHECK(contains(pair, "上海市華鑫盛科技有限责任公司"));
  CHECK(contains(pair, "credit code equal"));
  CHECK(contains(line_with(ran.out, "大地食品"), "only in A"));
  CHECK(contains(line_with(ran.out, "远山物流"), "only in B"));
  CHECK_FALSE(contains(run({"match", crm, erp}).out, "远山物流"));
  CHECK(contains(run({"match", crm, erp}, Language::zh).err, "同一客户"));
}

TEST_CASE("columns are stated for both tables, each, joined or not at all") {
  const TempDir folder;
  const std::string a = folder.write("a.csv", "k,first,last,n+m\n1,Lachlan,Berry,x\n").string();
  const std::string b = folder.write("b.csv", "who,t\nLachlan Berry,1\n").string();
  const auto joined = run({"match", a, b, "--name", "first+last=who"});
  INFO(joined.err);
  CHECK(joined.code == 0);
  CHECK(contains(joined.out, "Lachlan Berry"));
  CHECK(run({"dedupe", a, "--name", "n+m"}).code == 0);
  const auto missing = run({"match", a, b, "--name", "frist+last=who"});
  CHECK(missing.code == 2);
  CHECK(contains(missing.err, "did you mean 'first'?"));
  const auto nothing = run({"dedupe", a});
  CHECK(nothing.code == 2);
  CHECK(contains(nothing.err, "has no column to compare"));
  CHECK(contains(nothing.err, "Headers: k, first, last, n+m"));
}

TEST_CASE("formats follow the file, and hold the same") {
  const TempDir folder;
  const std::string crm = folder.write("crm.csv", k_crm).string();
  CHECK(run({"dedupe", crm, "-o", (folder / "out.json").string()}).code == 0);
  const std::string json = contents(folder / "out.json");
  CHECK(contains(json, R"("readiness_match":1)"));
  CHECK(contains(json, R"("action":"keep","row":"2","id":"C1")"));
  CHECK(contains(json, R"("name.full":{"m":0.45,"u":2e-06})"));
  CHECK(run({"dedupe", crm, "-o", (folder / "out.md").string()}, Language::zh).code == 0);
  const std::string markdown = contents(folder / "out.md");
  CHECK(contains(markdown, "# 重复客户"));
  CHECK(contains(markdown, "| 1 | 保留 | 2 | C1 |"));
  CHECK(contains(markdown, "| code.equal | 信用代码一致 |"));
  const std::string book = (folder / "out.xlsx").string();
  CHECK(run({"dedupe", crm, "-o", book}).code == 0);
  const std::string csv = run({"convert", book}).out;  // by the reader of this program
  CHECK(contains(csv, "group,action,row,id,name"));
  CHECK(contains(csv, "1,keep,2,C1,上海华鑫盛科技有限公司"));
  const auto twice = run({"dedupe", crm, "-o", (folder / "out.json").string()});
  CHECK(twice.code == 2);  // never over a file without --force
}

TEST_CASE("weights are shown, saved, read and learned") {
  const TempDir folder;
  const std::string crm = folder.write("crm.csv", k_crm).string();
  const std::string weights = (folder / "w.yaml").string();
  CHECK(run({"dedupe", crm, "--weights", "learn", "--save-weights", weights}).code == 0);
  CHECK(contains(contents(weights), "levels:\n  name.full: {m: "));
  CHECK(run({"dedupe", crm, "--weights", weights}).code == 0);
  folder.write("bad.yaml", "prior: 2\nlevels:\n  name.ful: {m: 0.5}\n  code.equal: {m: 0.5, v: 1}\nsam: 0.5\n");
  const auto bad = run({"dedupe", crm, "--weights", (folder / "bad.yaml").string()});
  CHECK(bad.code == 2);
  CHECK(contains(bad.err, "bad.yaml:1:8"));
  CHECK(contains(bad.err, "did you mean 'name.full'?"));
  CHECK(contains(bad.err, "did you mean 'same'?"));
  CHECK(contains(bad.err, "4 error"));
  CHECK(run({"dedupe", crm, "--save-weights", crm}).code == 2);  // never over the table
}

TEST_CASE("thresholds decide, and must make sense") {
  const TempDir folder;
  const std::string crm = folder.write("crm.csv", k_crm).string();
  CHECK(contains(run({"dedupe", crm, "--same", "0.999999"}).err, "0 groups"));
  CHECK(run({"dedupe", crm, "--same", "2"}).code == 2);
  CHECK(run({"dedupe", crm, "--same", "0.5", "--possible", "0.6"}).code == 2);
  CHECK(contains(run({"dedupe", crm, "--view", "pair"}).err, "did you mean 'pairs'?"));
  CHECK(contains(run({"match", crm}).err, "B is missing"));
}

TEST_CASE("what a spreadsheet would run, and what is no text at all, comes out harmless") {
  const TempDir folder;
  const std::string evil =
      folder.write("evil.csv", "name,phone\n=cmd(),13812345678\n=cmd(),13812345678\n\xF0\x9F\x8D\x8E,1\n,\n").string();
  const auto ran = run({"dedupe", evil});
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "'=cmd()"));
  const auto empty = run({"dedupe", folder.write("empty.csv", "name\n").string()});
  CHECK(empty.code == 0);
  CHECK(contains(empty.err, "0 groups"));
  CHECK(run({"dedupe", (folder / "missing.csv").string()}).code == 2);
}

}  // namespace match_test
