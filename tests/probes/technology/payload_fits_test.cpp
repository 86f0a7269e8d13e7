// SPDX-License-Identifier: Apache-2.0
#include "support/host_probe.hpp"

namespace payload_fits_test {

using namespace readiness;
using support::FakeHost;
using support::ParamMap;

namespace {

const std::string k_schema = R"({"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
  "required": ["order_id", "lines"], "additionalProperties": false,
  "properties": {
    "order_id": {"type": "string", "pattern": "^SO[0-9]{5}$"},
    "status": {"enum": ["open", "closed"]},
    "ordered_on": {"type": "string", "format": "date"},
    "amount": {"type": "number", "minimum": 0},
    "note": {"type": ["string", "null"], "maxLength": 5},
    "lines": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/line"}}},
  "definitions": {"line": {"type": "object", "required": ["sku"],
    "properties": {"sku": {"type": "string", "minLength": 1}, "count": {"type": "integer", "exclusiveMinimum": 0}}}}})";

Result<Verdict> judge(const std::string& payload, const std::string& schema = k_schema) {
  FakeHost host;
  host.files["order.json"] = payload;
  host.files["schema.json"] = schema;
  return support::run("technology.payload_fits",
                      support::params({{"payloads", ParamMap{{"order.json", {"schema.json"}}}}}), host);
}

std::string reason(const std::string& payload, const std::string& schema = k_schema) {
  const auto verdict = judge(payload, schema);
  INFO((verdict ? std::string() : verdict.error().message.en));
  CHECK(support::measured(verdict) == 0);
  return verdict->samples.at(0).reason.en;
}

}  // namespace

TEST_CASE("technology.payload_fits accepts what fits") {
  const std::string payload =
      GENERATE(R"({"order_id": "SO00001", "lines": [{"sku": "A"}]})",
               R"({"order_id": "SO00001", "status": "open", "ordered_on": "2026-05-20", "amount": 12.5, "note": null,
          "lines": [{"sku": "A", "count": 2, "more": 1}]})");
  const auto verdict = judge(payload);
  CHECK(support::measured(verdict) == 100);
  CHECK(verdict->evidence.size() == 2);
}

TEST_CASE("technology.payload_fits says what does not fit, and where") {
  const auto [payload, says] = GENERATE(table<std::string, std::string>({
      {R"([])", "line 1, column 1: $ must be of type object"},
      {R"({"order_id": "SO00001"})", "line 1, column 1: $ lacks lines"},
      {R"({"order_id": 12345, "lines": [{"sku": "A"}]})", "line 1, column 14: $.order_id must be of type string"},
      {R"({"order_id": "S1", "lines": [{"sku": "A"}]})", "$.order_id does not match"},
      {R"({"order_id": "SO00001", "lines": []})", "$.lines is out of bounds (>= 1)"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}, {"count": 1}]})", "$.lines[1] lacks sku"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A", "count": 0}]})", "$.lines[0].count is out of bounds (> 0)"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A", "count": 1.5}]})", "$.lines[0].count must be of type integer"},
      {R"({"order_id": "SO00001", "lines": [{"sku": ""}]})", "$.lines[0].sku is out of bounds (>= 1)"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}], "status": "new"})",
       "$.status is none of the allowed values"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}], "ordered_on": "20.5.2026"})",
       "$.ordered_on is not in the format"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}], "amount": "12"})", "$.amount must be of type number"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}], "amount": -1})", "$.amount is out of bounds (>= 0)"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}], "note": "六个字符长了"})", "$.note is out of bounds (<= 5)"},
      {R"({"order_id": "SO00001", "lines": [{"sku": "A"}], "extra": 1})", "$ must not have extra"},
  }));
  CAPTURE(payload);
  CHECK_THAT(reason(payload), Catch::Contains(says));
}

TEST_CASE("technology.payload_fits: a schema that cannot be judged is unknown, never a pass") {
  const auto trouble = [](const std::string& schema) {
    const auto verdict = judge(R"({"a": "1"})", schema);
    REQUIRE_FALSE(verdict);
    return verdict.error().message.en;
  };
  CHECK_THAT(trouble(R"({"oneOf": [{"type": "object"}]})"), Catch::Contains("'oneOf', which is not supported"));
  CHECK_THAT(trouble(R"({"requird": ["a"]})"), Catch::Contains("'requird'"));
  CHECK_THAT(trouble(R"({"$ref": "#/definitions/x"})"), Catch::Contains("leads nowhere"));
  CHECK_THAT(trouble(R"({"$ref": "https://example.com/x.json"})"), Catch::Contains("leads nowhere"));
  CHECK_THAT(trouble(R"({"$ref": "#"})"), Catch::Contains("refers to itself"));
  CHECK_THAT(trouble(R"({"properties": {"a": {"pattern": "("}}})"), Catch::Contains("cannot be used"));
  CHECK_THAT(trouble(R"({"type": )"), Catch::Contains("schema.json:"));
  CHECK_FALSE(judge("{", k_schema));
  CHECK_FALSE(judge("", k_schema));
}

}  // namespace payload_fits_test
