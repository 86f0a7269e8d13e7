// SPDX-License-Identifier: Apache-2.0
// Which machine is meant, and what the facts of another one may be.
#include "probes/technology/machines.hpp"

#include "support/host_probe.hpp"

namespace machines_test {

using namespace readiness;
using support::FakeHost, support::params, support::run;

namespace {

const std::string k_processors = "technology.has_processors";

std::string facts(const std::string& host = "app-01", const std::string& collected = "2026-01-20T08:00:00Z",
                  const std::string& processors = "8") {
  return R"({"readiness_machine": 1, "host": ")" + host + R"(", "collected": ")" + collected + R"(", "processors": )" +
         processors + R"(, "memory_bytes": 34359738368,
  "system": {"id": "debian", "version": "12", "name": "Debian GNU/Linux 12"},
  "disks": [{"path": "/", "total_bytes": 107374182400, "free_bytes": 53687091200},
            {"path": "/data", "total_bytes": 1099511627776, "free_bytes": 1073741824000}],
  "programs": [{"command": "psql --version", "output": "psql (PostgreSQL) 15.4"}]})";
}

FakeHost with_facts(const std::string& text) {
  FakeHost host;
  host.files["facts.json"] = text;
  return host;
}

const std::vector<Machine> k_by_file{{"app-01", "facts.json"}};

Localized reason(const Result<Verdict>& verdict) { return verdict ? verdict->message : verdict.error().message; }

// Of the facts of one machine, asked how many processors it has.
Result<Verdict> ask(const std::string& text) {
  return run(k_processors, params({{"at_least", 8}}), with_facts(text), {}, k_by_file);
}

}  // namespace

TEST_CASE("a machine that nobody names is not measured, and both ways to name it are told") {
  const auto verdict = run(k_processors, params({{"at_least", 1}}), FakeHost(), {}, {});
  REQUIRE_FALSE(verdict);
  CHECK_THAT(verdict.error().message.en,
             Catch::Contains("machines: {app-01: this}") && Catch::Contains("readiness collect > facts.json"));
  CHECK_THAT(verdict.error().message.zh,
             Catch::Contains("machines: {app-01: this}") && Catch::Contains("readiness collect > facts.json"));
}

TEST_CASE("the facts of another machine count as what was measured there") {
  const FakeHost host = with_facts(facts());
  const auto processors = run(k_processors, params({{"at_least", 16}}), host, {}, k_by_file);
  CHECK(support::measured(processors) == 50);
  CHECK(processors->message.en == "app-01 (as of 2026-01-20): 8 processor(s) usable, at least 16 needed");
  REQUIRE(processors->evidence.size() == 1);
  CHECK(processors->evidence[0].path == "facts.json");
  CHECK(processors->evidence[0].sha256.size() == 64);

  const auto memory = run("technology.has_memory", params({{"at_least_gib", 64}}), host, {}, k_by_file);
  CHECK(support::measured(memory) == 50);
  const auto system = run("technology.runs_supported_os",
                          params({{"supported", support::ParamMap{{"debian", {"12"}}}}}), host, {}, k_by_file);
  CHECK(support::measured(system) == 100);
  const auto version =
      run("technology.has_command_version", params({{"command", "psql"}, {"at_least", "16"}}), host, {}, k_by_file);
  CHECK(support::measured(version) == 0);
  const auto other =
      run("technology.has_command_version", params({{"command", "java"}, {"at_least", "16"}}), host, {}, k_by_file);
  CHECK_THAT(reason(other).en, Catch::Contains("readiness collect --program java"));
}

TEST_CASE("the disk is the one that holds the folder, or else the one with most room") {
  const auto [path, share] = GENERATE(table<std::string, double>(
      {{"", 100}, {".", 100}, {"/data", 100}, {"/data/db", 100}, {"/", 50}, {"/database", 50}, {"/var/lib", 50}}));
  Params with = params({{"at_least_gib", 100}});
  if (!path.empty()) with.set("path", {path});
  INFO(path);
  CHECK(support::measured(run("technology.has_disk_space", with, with_facts(facts()), {}, k_by_file)) == share);
}

TEST_CASE("of several machines the worst counts, and one that is not known leaves all unknown") {
  FakeHost host = with_facts(facts());
  host.files["small.json"] = facts("db-01", "2026-01-20", "2");
  std::vector<Machine> both{{"app-01", "facts.json"}, {"db-01", "small.json"}};
  const auto worst = run(k_processors, params({{"at_least", 4}}), host, {}, both);
  CHECK(support::measured(worst) == 50);
  CHECK_THAT(worst->message.en, Catch::StartsWith("db-01 (as of 2026-01-20): 2 processor(s)"));
  CHECK(support::measured(run(k_processors, params({{"at_least", 4}, {"machine", "app-01"}}), host, {}, both)) == 100);
  const auto missing = run(k_processors, params({{"at_least", 4}, {"machine", "app-02"}}), host, {}, both);
  CHECK(reason(missing).en == "machines of the project file has no app-02 (it has app-01, db-01)");
  both.push_back({"gone", "gone.json"});
  CHECK_FALSE(run(k_processors, params({{"at_least", 4}}), host, {}, both)->measured);
}

TEST_CASE("a machine that calls itself otherwise is told") {
  FakeHost host;
  host.files["/proc/sys/kernel/hostname"] = "runner-7\n";
  CHECK_THAT(run(k_processors, params({{"at_least", 4}}), host)->message.en,
             Catch::StartsWith("app-01 (this machine, which calls itself runner-7): 4 processor(s)"));
  host.files["/proc/sys/kernel/hostname"] = "APP-01.example.com\n";
  CHECK_THAT(run(k_processors, params({{"at_least", 4}}), host)->message.en, Catch::StartsWith("app-01: 4 "));
  CHECK_THAT(ask(facts("runner-7"))->message.en, Catch::Contains("which calls itself runner-7, as of 2026-01-20"));
}

TEST_CASE("facts age like evidence") {
  const auto [collected, outcome] = GENERATE(table<std::string, Outcome>({
      {"2025-11-01", Outcome::pass},  // 90 days before 30 January
      {"2025-10-31", Outcome::stale},
      {"2024-01-01T00:00:00Z", Outcome::stale},
      {"2026-01-30", Outcome::pass},
      {"2026-01-31", Outcome::unknown},  // nobody knows the future
  }));
  const auto verdict = ask(facts("app-01", collected));
  REQUIRE(verdict);
  INFO(collected);
  CHECK((verdict->measured ? Outcome::pass : verdict->otherwise) == outcome);
  const Params patient = params({{"at_least", 8}, {"max_age_days", 10'000}});
  if (outcome == Outcome::stale)
    CHECK(run(k_processors, patient, with_facts(facts("app-01", collected)), {}, k_by_file)->measured);
}

TEST_CASE("facts that cannot be trusted are not used") {
  const std::string good = facts();
  const auto changed = [&](const std::string& from, const std::string& to) {
    std::string text = good;
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
  };
  const auto [text, says] = GENERATE_COPY(table<std::string, std::string>({
      {"", "facts.json"},
      {"[]", "'machine' must be a map"},
      {"null", "JSON must begin with"},
      {good.substr(0, good.size() / 2), "facts.json"},
      {good.substr(0, good.size() - 1), "facts.json"},
      {good + good, "facts.json"},
      {std::string(good.size(), '\0'), "facts.json"},
      {std::string(10'000, '['), "facts.json"},
      {changed("\"readiness_machine\": 1", "\"readiness_machine\": 2"), "'readiness_machine' must be"},
      {changed("\"processors\": 8", "\"processors\": 0"), "'processors' must be a whole number from 1"},
      {changed("\"processors\": 8", "\"processors\": -8"), "'processors' must be"},
      {changed("\"processors\": 8", "\"processors\": 1e99"), "'processors' must be"},
      {changed("\"processors\": 8", "\"processors\": [8]"), "'processors' must be"},
      {changed("\"processors\": 8, ", ""), "'processors' is missing"},
      {changed("\"processors\": 8", "\"processor\": 8"), "unknown key 'processor'"},
      {changed("\"processors\": 8", "\"processors\": 8, \"processors\": 9"), "processors"},
      {changed("2026-01-20T08:00:00Z", "yesterday"), "'collected' must be a time"},
      {changed("\"app-01\"", "\"\""), "'host' must be a text"},
      {changed("\"free_bytes\": 53687091200", "\"free_bytes\": 107374182401"), "'free_bytes' must be"},
      {changed("\"disks\": [", "\"disks\": [7, "), "'disks' must be a map"},
  }));
  const auto verdict = ask(text);
  REQUIRE(verdict);
  INFO(text.substr(0, 60));
  CHECK_FALSE(verdict->measured);
  CHECK(verdict->otherwise == Outcome::unknown);
  CHECK_THAT(verdict->message.en, Catch::StartsWith("the facts of app-01 cannot be used: ") && Catch::Contains(says));
  CHECK(verdict->message.en.size() < 400);
}

TEST_CASE("a name in the facts neither fills nor breaks the message") {
  const auto verdict = ask(facts("a\\u001b[31m" + std::string(10'000, 'x')));
  REQUIRE(verdict);
  CHECK(verdict->message.en.size() < 600);
  CHECK(verdict->message.en.find('\x1b') == std::string::npos);
}

}  // namespace machines_test
