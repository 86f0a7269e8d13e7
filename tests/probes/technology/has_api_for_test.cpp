// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace has_api_for_test {

using namespace readiness;
using support::FakeHost;
using support::ParamMap;
using support::Texts;

namespace {

const std::string k_document = R"(openapi: 3.0.3
info: {title: CRM, version: "6.2"}
paths:
  /v1/customers:
    get: {}
    post: {}
    parameters: []
  /v1/customers/{id}:
    patch: {}
  /v1/Sales-Orders/{id}:
    get: {}
  /v1/sales_orders/{id}/approve:
    post: {}
  /v1/search/payments/export:
    get: {}
)";

const ParamMap k_objects{{"客户", {"customers", "accounts"}}, {"订单", {"sales_orders"}}, {"回款", {"payments"}}};

Result<Verdict> judge(const std::string& text, const Texts& operations, const std::string& file = "openapi.yaml") {
  FakeHost host;
  host.files[file] = text;
  Params with = support::params({{"document", file}, {"objects", k_objects}});
  if (!operations.empty()) with.set("operations", {.value = operations});
  return support::run("technology.has_api_for", with, host);
}

}  // namespace

TEST_CASE("technology.has_api_for: every object has an interface") {
  const auto verdict = judge(k_document, {});
  CHECK(*verdict->measured == Approx(200.0 / 3));
  CHECK(verdict->samples.at(0).reason.en == "回款: no path matches payments");
}

TEST_CASE("technology.has_api_for: what can be done with each object") {
  const auto verdict = judge(k_document, {"read", "create", "update"});
  CHECK(*verdict->measured == Approx(100.0 * 4 / 9));
  CHECK(verdict->message ==
        Localized{"9 项能力中有 4 项有文档：回款（无）；客户（读取、写入、更新）；订单（读取）",
                  "4 of 9 operations are documented: 回款 (none); 客户 (read, create, update); 订单 (read)"});
  REQUIRE(verdict->samples.size() == 3);
  CHECK(verdict->samples[1].reason == Localized{"订单：没有写入接口", "订单: no interface to create"});
  CHECK(verdict->evidence.at(0).path == "openapi.yaml");
}

TEST_CASE("technology.has_api_for reads JSON and Swagger too") {
  const auto verdict = judge(R"({"swagger": "2.0", "paths": {"/accounts/": {"get": {}}, "/SalesOrders": {"GET": {}},
                                 "/payments/:id": {"get": {}}}})",
                             {"read"}, "swagger.json");
  CHECK(support::measured(verdict) == 100);
}

TEST_CASE("technology.has_api_for: what is no interface document is unknown") {
  const auto trouble = [](const std::string& text) {
    const auto verdict = judge(text, {});
    REQUIRE_FALSE(verdict);
    return verdict.error().message.en;
  };
  CHECK_THAT(trouble("title: manual\n"), Catch::Contains("is no OpenAPI or Swagger document"));
  CHECK_THAT(trouble("openapi: 3.0.3\n"), Catch::Contains("is no OpenAPI or Swagger document"));
  CHECK_THAT(trouble("openapi: 3.0.3\npaths: [a]\n"), Catch::Contains("is no OpenAPI or Swagger document"));
  CHECK_THAT(trouble("openapi: [\n"), Catch::Contains("openapi.yaml:"));
  CHECK_THAT(trouble(""), Catch::Contains("openapi.yaml"));
  CHECK_THAT(support::trouble("technology.has_api_for",
                              support::params({{"document", "none.yaml"}, {"objects", k_objects}}), FakeHost{})
                 .en,
             Catch::Contains("none.yaml"));
}

}  // namespace has_api_for_test
