// SPDX-License-Identifier: Apache-2.0
#include "run.hpp"

#include <catch2/catch.hpp>

namespace reconcile_test {

using readiness::Language;
using readiness::test::contains;
using readiness::test::contents;
using readiness::test::run;
using readiness::test::TempDir;

namespace {

const std::string k_old =
    "客户编号,客户名称,电话,行业,金额,更新时间\n"
    "K001,上海华鑫盛科技有限公司,02162345678,快消,1.2,2026-01-30 08:00:00\n"
    "K002,大地食品有限公司,013812345678,零售,\"1,200.00\",2026-01-30 08:15:00\n"
    "K003,=cmd|x,13812345679,零售,3.5,2026-02-01 23:30:00\n"
    "K004,缺失公司,13812345680,快消,4,2026-02-01 23:30:00\n";
const std::string k_new =
    "code,name,phone,industry,amount,updated\n"
    "K002,大地食品有限公司,13812345678,Retail,12000000,2026-01-30 08:15:00\n"
    "K001,上海华鑫盛科,02162345678,FMCG,1.2,2026-01-30 16:00:00\n"
    "K003,=cmd|y,13812345679,retail,35000,2026-02-01 23:30:00\n"
    "K009,多余公司,1,FMCG,50000,2026-02-01 23:30:00\n";
const std::string k_mapping =
    "源表,源字段,目标字段,转换规则,类型,容差,用途\n"
    "客户,客户编号,account.code,原样,,,主键\n"
    "客户,客户名称,account.name,,,,\n"
    "客户,电话,account.phone,,,,\n"
    "客户,行业,account.industry,按术语表对照,编码,,分组\n"
    "客户,金额,account.amount,万元换算为元,金额,0.01,\n"
    "客户,更新时间,account.updated,,时间,,\n"
    "订单,订单编号,order.code,,,,主键\n";
const std::string k_codes = "字段,旧值,新值\n行业,快消,FMCG\n行业,零售,Retail\n级别,A,1\n";

struct Folder {
  TempDir folder;
  std::string old_table = folder.write("old.csv", k_old).string();
  std::string new_table = folder.write("new.csv", k_new).string();
  std::string mapping = folder.write("mapping.csv", k_mapping).string();
  std::string codes = folder.write("codes.csv", k_codes).string();

  std::vector<std::string> command(const std::vector<std::string>& more = {}) const {
    std::vector<std::string> words{"reconcile", old_table, new_table, "--mapping", mapping,
                                   "--table",   "客户",    "--codes", codes};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }
};

}  // namespace

TEST_CASE("reconcile names what is missing and what happened to values") {
  const Folder files;
  const auto ran = run(files.command());
  INFO(ran.out << ran.err);
  CHECK(ran.code == 1);
  for (const char* words : {"DIFFERENT", "4 rows; UTF-8", "3 pairs of records: 0 equal, 3 different",
                            "missing in the new table", "truncated at 6 characters", "leading zeros lost",
                            "unit shifted, × 0.0001", "time zone shifted, +8 h", "2 groups, 1 of them different"}) {
    CHECK(contains(ran.out, words));
  }
  CHECK_FALSE(contains(ran.out, "13812345678"));
  const auto chinese = run(files.command(), Language::zh);
  CHECK(contains(chinese.out, "被截断，剩 6 个字符"));
  CHECK(contains(chinese.out, "按 行业 分组"));
}

TEST_CASE("reconcile lists every difference, harmless for spreadsheets and masked") {
  const Folder files;
  const std::string cells = (files.folder / "cells.csv").string();
  CHECK(run(files.command({"--cells", cells})).code == 1);
  CHECK(contains(contents(cells), "missing in the new table,K**4,5,"));
  CHECK_FALSE(contains(contents(cells), "013812345678"));
  CHECK(run(files.command({"--cells", cells, "--show-values"})).code == 2);  // it exists
  CHECK(run(files.command({"--cells", cells, "--show-values", "--force"})).code == 1);
  CHECK(contains(contents(cells), "leading zeros lost,K002,3,2,电话,phone,013812345678,013812345678,13812345678"));
  CHECK(contains(contents(cells), "'=cmd|x"));
}

TEST_CASE("reconcile writes Markdown and JSON") {
  const Folder files;
  const std::string file = (files.folder / "recon.json").string();
  CHECK(run(files.command({"-o", file, "--sample", "2"})).code == 1);
  CHECK(contains(contents(file), "\"readiness_reconcile\": 1"));
  CHECK(contains(contents(file), "\"verdict\": \"different\""));
  CHECK(contains(run(files.command({"--format", "md"})).out, "| 客户名称 | truncated at 6 characters | 1 |"));
}

TEST_CASE("reconcile of a table with itself is equal, whatever its encoding") {
  const TempDir folder;
  const std::string utf8 = folder.write("a.csv", "编号,名称\n1,上海\n2,苏州\n").string();
  const std::string gb18030 =
      folder.write("b.csv", "\xB1\xE0\xBA\xC5,\xC3\xFB\xB3\xC6\r\n2,\xCB\xD5\xD6\xDD\r\n1,\xC9\xCF\xBA\xA3\r\n")
          .string();
  const auto ran = run({"reconcile", utf8, gb18030, "--key", "编号"});
  INFO(ran.out << ran.err);
  CHECK(ran.code == 0);
  CHECK(contains(ran.out, "EQUAL"));
}

TEST_CASE("what could not be compared is not equal") {
  const TempDir folder;
  const std::string table = folder.write("a.csv", "id,v\n1,a\n").string();
  const std::string mapping = folder.write("m.csv", "source,target,role\nid,id,key\nv,v,\nw,w,\n").string();
  const auto ran = run({"reconcile", table, folder.write("b.csv", "id,v\n1,a\n").string(), "--mapping", mapping});
  INFO(ran.out << ran.err);
  CHECK(ran.code == 3);
  CHECK(contains(ran.out, "m.csv, row 4: "));
  const std::string empty = folder.write("c.csv", "id,v\n").string();
  CHECK(run({"reconcile", empty, folder.write("d.csv", "id,v\n").string(), "--key", "id"}).code == 3);
}

TEST_CASE("reconcile refuses what cannot be") {
  const Folder files;
  const auto [more, words] = GENERATE(table<std::vector<std::string>, std::string>({
      {{"--seed", "3"}, "--seed needs --sample"},
      {{"--stratify", "行业"}, "--stratify needs --sample"},
      {{"--sample", "0"}, "--sample"},
      {{"--sample", "2", "--stratify", "行也"}, "no column '行也'"},
      {{"--confidence", "95", "--sample", "2"}, "--confidence"},
      {{"--format", "pdf"}, "--format"},
      {{"--batches", "nowhere.csv"}, "nowhere.csv"},
      {{"--group-by", "地区"}, "no column '地区'"},
      {{"--key", "x=y"}, "no column 'x'"},
  }));
  const auto ran = run(files.command(more));
  INFO(ran.out << ran.err);
  CHECK(ran.code == 2);
  CHECK(contains(ran.err, words));
}

TEST_CASE("reconcile of files that are none") {
  const TempDir folder;
  const std::string table = folder.write("a.csv", "id,v\n1,a\n").string();
  CHECK(run({"reconcile", table, (folder / "none.csv").string(), "--key", "id"}).code == 2);
  CHECK(run({"reconcile", folder.write("empty.csv", "").string(), table, "--key", "id"}).code == 2);
  CHECK(run({"reconcile", folder.write("raw.csv", "id,v\n1,\xFF\xFE\xFF\n").string(), table, "--key", "id"}).code == 2);
  CHECK(run({"reconcile", table, table}).code == 2);  // no key
  CHECK(run({"reconcile", table, table, "--key", "id", "--mapping", table}).code == 2);
}

}  // namespace reconcile_test
