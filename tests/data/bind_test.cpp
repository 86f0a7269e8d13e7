// SPDX-License-Identifier: Apache-2.0
#include "data/bind.hpp"

#include <catch2/catch.hpp>

namespace bind_test {

using namespace readiness;
using data::Binding;

namespace {

const Table k_customers{
    .id = "customers",
    .title = {"客户", "Customers"},
    .columns = {{.id = "name", .title = {"客户名称", "customer name"}, .aliases = {"公司全称", "Account"}},
                {.id = "created_on", .title = {"创建日期", "creation date"}}}};

Binding bound(const std::vector<std::string>& header,
              const TableFile& file = {.table = "customers", .file = "客户.csv"}) {
  auto binding = Binding::create(k_customers, file, header);
  REQUIRE(binding);
  return std::move(binding).value();
}

TableFile stating(const std::string& column, const std::string& text) {
  const auto project = std::make_shared<const Source>(Source{"readiness.yaml", ""});
  return {.table = "customers",
          .file = "客户.csv",
          .columns = {{column, text}},
          .column_places = {{column, {project, 7, 12}}}};
}

}  // namespace

TEST_CASE("a header binds by id, title or alias, whatever its case, width, blanks, _ and -") {
  const std::string header = GENERATE("name", "Name", "NAME", "ｎａｍｅ", "客户名称", "客户 名称", "Customer Name",
                                      "customer_name", "customer-name", "CustomerName", "公司全称", "account",
                                      "客户名称|customer_name", "客户名称｜CUSTOMER NAME", "客户|account", "name|x");
  CAPTURE(header);
  const auto found = bound({"x", header}).find("name");
  REQUIRE(found);
  CHECK(*found == 1);
}

TEST_CASE("other headers do not bind") {
  const std::string header =
      GENERATE("names", "客户", "客户名称2", "customer", "", "|", "客户名称/customer_name", "x|y");
  CAPTURE(header);
  CHECK_FALSE(bound({"x", header}).find("name"));
}

TEST_CASE("a missing column says in which file, and which headers there are") {
  const auto found = bound({"客户编号", "", "联系\x1b电话"}).find("name");
  REQUIRE_FALSE(found);
  CHECK(found.error().message ==
        Localized{"客户.csv 中没有“客户名称”列（name）；现有表头：客户编号、联系\\x1b电话",
                  "客户.csv has no column 'customer name' (name); its headers are: 客户编号, 联系\\x1b电话"});
  CHECK(bound({}).find("name").error().message.en ==
        "客户.csv has no column 'customer name' (name); its headers are: (none)");
}

TEST_CASE("a long list of headers is cut") {
  std::vector<std::string> header;
  for (int i = 0; i < 100; ++i) header.push_back("h" + std::to_string(i));
  const std::string message = bound(header).find("name").error().message.en;
  CHECK(message.find("h29 ... 100 in all") != std::string::npos);
  CHECK(message.find("h30") == std::string::npos);
}

TEST_CASE("two headers for one column are an error, unless the project says which") {
  const auto found = bound({"客户名称", "x", "公司全称"}).find("name");
  REQUIRE_FALSE(found);
  CHECK(found.error().message == Localized{"客户.csv 中有多列都可能是“客户名称”（name）：“客户名称”（第 1 "
                                           "列）、“公司全称”（第 3 列）；请在 readiness.yaml 的 columns 中指明",
                                           "客户.csv has several columns that may be 'customer name' (name): "
                                           "'客户名称' (column 1), '公司全称' (column 3); say "
                                           "which one under columns in readiness.yaml"});
  CHECK(*bound({"客户名称", "x", "公司全称"}, stating("name", "公司全称")).find("name") == 2);
  CHECK(*bound({"客户名称", "x", "公司全称"}, stating("name", "x")).find("name") == 1);
}

TEST_CASE("what the project states is taken letter for letter first") {
  CHECK(*bound({"Name", "name"}, stating("name", "name")).find("name") == 1);
  CHECK(*bound({"Name", "name"}, stating("name", " Name ")).find("name") == 0);
  CHECK(*bound({"x", "Full Name"}, stating("name", "full_name")).find("name") == 1);
  CHECK(bound({"x", "x"}, stating("name", "x")).find("name").error().message.en ==
        "客户.csv has several columns that may be 'customer name' (name): 'x' (column 1), 'x' (column 2); say which "
        "one under "
        "columns in readiness.yaml");
}

TEST_CASE("a header that the project names and the file lacks is an error at its place") {
  const auto binding = Binding::create(k_customers, stating("name", "客户名字"), {"客户名称", "电话"});
  REQUIRE_FALSE(binding);
  REQUIRE(binding.error().size() == 1);
  const Error& error = binding.error().front();
  CHECK(error.message == Localized{"客户.csv 中没有表头“客户名字”", "客户.csv has no header '客户名字'"});
  CHECK(error.hint.en == "did you mean '客户名称'?");
  CHECK(error.place.line == 7);
  CHECK(error.place.column == 12);
}

TEST_CASE("a column that the checklist does not declare binds by its id alone") {
  CHECK(*bound({"x", "Loss Reason"}).find("loss_reason") == 1);
  CHECK(bound({"x"}).find("loss_reason").error().message.en ==
        "客户.csv has no column 'loss_reason' (loss_reason); its headers are: x");
}

}  // namespace bind_test
