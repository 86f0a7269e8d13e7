// SPDX-License-Identifier: Apache-2.0
#include "probes/technology/specification.hpp"

#include "support/fake_host.hpp"
#include "util/sha256.hpp"

#include <catch2/catch.hpp>

namespace specification_test {

using namespace readiness;
using probes::technology::read_specification;
using test::FakeHost;

namespace {

Result<probes::technology::Specification> read(const std::string& text, const std::string& path = "vendor_spec.yaml") {
  FakeHost world;
  world.files[path] = text;
  return read_specification(world, path);
}

}  // namespace

TEST_CASE("a specification states what the server needs") {
  const std::string text =
      "model: on_prem\nvendor: 华软\nproduct: CRM\nversion: \"6.2\"\ndate: 2026-02-10\n"
      "server:\n  cpu_cores: 8\n  memory_gib: 32.5\n  disk_gib: 500\n"
      "  os:\n    - {name: Debian, min: 12}\n    - {name: ubuntu, min: \"20.04\", max: \"22.04\"}\n";
  const auto specification = read(text);
  REQUIRE(specification);
  CHECK_FALSE(specification->hosted_by_vendor);
  CHECK(specification->cpu_cores == 8);
  CHECK(specification->memory_gib == 32.5);
  CHECK(specification->disk_gib == 500);
  REQUIRE(specification->systems.size() == 2);
  CHECK(specification->systems[0].name == "debian");
  CHECK(specification->systems[0].min == "12");
  CHECK(specification->systems[0].max.empty());
  CHECK(specification->systems[1].max == "22.04");
  CHECK(specification->evidence.path == "vendor_spec.yaml");
  CHECK(specification->evidence.sha256 == util::sha256(text));
}

TEST_CASE("a specification may be short, and may be JSON") {
  CHECK(read("model: saas")->hosted_by_vendor);
  CHECK_FALSE(read("model: on_prem\nserver: {cpu_cores: 2}")->disk_gib);
  CHECK(read(R"({"model": "on_prem", "server": {"cpu_cores": 2}})", "spec.json")->cpu_cores == 2);
}

TEST_CASE("every fault of a specification names the place") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"", "1:1: 'vendor_spec' must be a map"},
      {"- a", "1:1: 'vendor_spec' must be a map"},
      {"version: 1", "1:1: 'model' is missing"},
      {"model: cloud", "1:8: 'model' must be on_prem or saas"},
      {"model: [saas]", "1:8: 'model' must be a text"},
      {"modle: saas", "1:1: unknown key 'modle' (did you mean 'model'?)"},
      {"model: saas\ndate: 10.2.2026", "2:7: '10.2.2026' is not a date (write dates as 2026-01-30)"},
      {"model: on_prem\nserver:\n  cpu: 4", "3:3: unknown key 'cpu' (allowed: cpu_cores, memory_gib, disk_gib, os)"},
      {"model: on_prem\nserver: 4", "2:9: 'server' must be a map"},
      {"model: on_prem\nserver:\n  cpu_cores: many", "3:14: 'cpu_cores' must be a number greater than 0"},
      {"model: on_prem\nserver: {memory_gib: 0}", "2:22: 'memory_gib' must be a number greater than 0"},
      {"model: on_prem\nserver: {disk_gib: -1}", "2:20: 'disk_gib' must be a number greater than 0"},
      {"model: on_prem\nserver: {os: []}",
       "2:14: 'os' must be a list that is not empty, such as [{name: debian, min: \"12\"}]"},
      {"model: on_prem\nserver: {os: [debian]}", "2:15: 'os' must be a map"},
      {"model: on_prem\nserver: {os: [{min: 12}]}", "2:15: 'name' is missing"},
      {"model: on_prem\nserver: {os: [{name: debian}]}", "2:15: 'min' is missing"},
      {"model: on_prem\nserver: {os: [{name: debian, min: bookworm}]}",
       "2:35: 'min' must be a version such as \"22.04\""},
      {"model: on_prem\nserver: {os: [{name: a, min: 1, max: x}]}", "2:38: 'max' must be a version such as \"22.04\""},
      {"model: saas\nmodel: saas", "2:1: duplicate key 'model', already written in line 1"},
      {"model: \xFF", "1:8: the file is not encoded in UTF-8 (save it as UTF-8 in your editor)"},
  }));
  INFO(text);
  const auto specification = read(text);
  REQUIRE_FALSE(specification);
  CHECK(specification.error().message.en == "vendor_spec.yaml:" + expected);
}

TEST_CASE("faults are told in Chinese too") {
  CHECK(read("modle: saas").error().message.zh == "vendor_spec.yaml:1:1：没有“modle”这个键（是否想写“model”？）");
}

TEST_CASE("a specification that is not there") {
  CHECK(read_specification(FakeHost(), "a/spec.yaml").error().message.en == "file a/spec.yaml does not exist");
}

}  // namespace specification_test
