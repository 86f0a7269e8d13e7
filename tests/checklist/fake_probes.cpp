// SPDX-License-Identifier: Apache-2.0
#include "checklist/fake_probes.hpp"

namespace readiness::test {

namespace {

Result<Verdict> never_run(const Params&, const Circumstances&, const Host&) { return Error{same("not meant to run")}; }

Verdict never_judged(const Params&, const Measured&, const Circumstances&) { return {}; }

ParamSpec spec(const std::string& name, ParamType type, bool required = false) {
  return {.name = name, .type = type, .required = required, .meaning = {name + "的含义", "what " + name + " is"}};
}

// share; no default expectation
Probe is_complete() {
  const auto needs = [](const Params& params, const Circumstances&) -> Result<Wishes> {
    return Wishes{measures::blank(params.text("table"), params.text("column"), params.text("when"))};
  };
  return {{.id = "data.is_complete",
           .statement = {"该列都有值。", "Every row has a value."},
           .unit = Unit::share,
           .params = {spec("table", ParamType::table, true), spec("column", ParamType::column, true),
                      spec("when", ParamType::expression)}},
          DataProbe{needs, never_judged}};
}

// count; has a default expectation
Probe has_rows() {
  const auto needs = [](const Params& params, const Circumstances&) -> Result<Wishes> {
    return Wishes{measures::rows(params.text("table"))};
  };
  return {{.id = "data.has_rows",
           .statement = {"表中有数据。", "The table has rows."},
           .unit = Unit::count,
           .params = {spec("table", ParamType::table, true)},
           .pass = ">= 1"},
          DataProbe{needs, never_judged}};
}

// Wants columns, and a second table, that no parameter names; refuses `backwards`.
Probe are_smart() {
  const auto needs = [](const Params& params, const Circumstances&) -> Result<Wishes> {
    if (params.flag("backwards"))
      return Error{{"不能倒着来", "not backwards"}, params.place("backwards"), {"去掉它", "leave it out"}};
    return Wishes{measures::records(params.text("table"), {"name", "owner"}),
                  measures::orphans(params.text("table"), {"name"}, "strategy", {"title"})};
  };
  return {{.id = "goals.are_smart",
           .statement = {"目标明确。", "Goals are specific."},
           .unit = Unit::share,
           .params = {spec("table", ParamType::table, true), spec("backwards", ParamType::flag)},
           .pass = ">= 100 %"},
          DataProbe{needs, never_judged}};
}

// number; a parameter of every other type
Probe takes_everything() {
  ParamSpec mode = spec("mode", ParamType::text);
  mode.allowed = {"strict", "lenient"};
  ParamSpec modes = spec("modes", ParamType::texts);
  modes.allowed = {"strict", "lenient"};
  ParamSpec others = spec("other_columns", ParamType::columns);
  others.column_of = "other_table";
  return {
      {.id = "technology.takes_everything",
       .statement = {"什么都有。", "It takes everything."},
       .unit = Unit::number,
       .params = {mode, modes, others, spec("other_table", ParamType::table), spec("limit", ParamType::integer),
                  spec("ratio", ParamType::number), spec("strict", ParamType::flag), spec("names", ParamType::texts),
                  spec("pattern", ParamType::pattern), spec("path", ParamType::path),
                  spec("command", ParamType::command), spec("at_least", ParamType::version),
                  spec("steps", ParamType::map), spec("urls", ParamType::urls)},
       .pass = "<= 5"},
      HostProbe{never_run}};
}

Probe takes_nothing() {
  return {{.id = "testing.takes_nothing",
           .statement = {"什么都不要。", "It takes nothing."},
           .unit = Unit::share,
           .pass = ">= 100 %"},
          HostProbe{never_run}};
}

}  // namespace

const std::vector<Probe>& fake_probes() {
  static const std::vector<Probe> probes{has_rows(), is_complete(), are_smart(), takes_everything(), takes_nothing()};
  return probes;
}

}  // namespace readiness::test
