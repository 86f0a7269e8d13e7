// SPDX-License-Identifier: Apache-2.0
#include "probes/list.hpp"

#include "doc/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

namespace list_test {

using namespace readiness;

namespace {

bool complete(const Localized& text) { return !text.zh.empty() && !text.en.empty(); }

std::size_t domain_rank(const std::string& id) {
  const std::vector<std::string> order{"goals", "data", "identity", "recon", "technology", "training", "testing"};
  const auto it = std::find(order.begin(), order.end(), id.substr(0, id.find('.')));
  REQUIRE(it != order.end());
  return static_cast<std::size_t>(it - order.begin());
}

}  // namespace

TEST_CASE("every probe is well formed") {
  REQUIRE_FALSE(probes::all().empty());  // or this test would pass on nothing
  std::set<std::string> ids;
  for (const Probe& probe : probes::all()) {
    INFO("probe " << probe.info.id);
    CHECK(ids.insert(probe.info.id).second);
    CHECK(probe.info.statement.zh.ends_with("。"));
    CHECK(probe.info.statement.en.ends_with('.'));
    CHECK(complete(probe.info.measured));
    CHECK_FALSE(probe.info.pass.empty());
    CHECK(probe.info.example.starts_with("check:\n  probe: " + probe.info.id + "\n"));
    CHECK(probe.info.example.ends_with('\n'));
    std::set<std::string> names;
    for (const ParamSpec& spec : probe.info.params) {
      INFO("parameter " << spec.name);
      CHECK(names.insert(spec.name).second);
      CHECK(complete(spec.meaning));
      const bool has_table =
          spec.type == ParamType::column || spec.type == ParamType::columns || spec.type == ParamType::expression;
      if (!has_table) continue;
      const auto& params = probe.info.params;
      CHECK(std::any_of(params.begin(), params.end(), [&](const ParamSpec& other) {
        return other.name == spec.column_of && other.type == ParamType::table;
      }));
    }
  }
}

TEST_CASE("every example is YAML that names its probe and known parameters, the required ones among them") {
  for (const Probe& probe : probes::all()) {
    INFO("probe " << probe.info.id);
    const auto root = doc::read("example.yaml", probe.info.example);
    REQUIRE(root);
    const doc::Node* check = root->find("check");
    REQUIRE(check);
    for (const doc::Node::Entry& entry : check->entries)
      CHECK((entry.key == "probe" || entry.key == "with" || entry.key == "expect"));
    CHECK(check->find("probe")->text == probe.info.id);
    const doc::Node none{.kind = doc::Node::Kind::map};
    const doc::Node& with = check->find("with") ? *check->find("with") : none;
    std::set<std::string> known;
    for (const ParamSpec& spec : probe.info.params) {
      known.insert(spec.name);
      INFO("parameter " << spec.name);
      CHECK((!spec.required || with.find(spec.name)));
    }
    for (const doc::Node::Entry& entry : with.entries) CHECK(known.contains(entry.key));
  }
}

TEST_CASE("probes are listed by domain, then by id") {
  const auto& all = probes::all();
  CHECK(std::is_sorted(all.begin(), all.end(), [](const Probe& a, const Probe& b) {
    return std::pair(domain_rank(a.info.id), a.info.id) < std::pair(domain_rank(b.info.id), b.info.id);
  }));
}

TEST_CASE("a probe is found by its id") {
  for (const Probe& probe : probes::all()) CHECK(probes::find(probe.info.id) == &probe);
  CHECK(probes::find("data.is_complet") == nullptr);
  CHECK(probes::find("") == nullptr);
}

}  // namespace list_test
