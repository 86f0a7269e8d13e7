// SPDX-License-Identifier: Apache-2.0
// Some checks depend on what the project says of itself: its industry above all. Article 常见问题 1, 行业化定制.
#include "probes/register.hpp"
#include "probes/rows.hpp"
#include "readiness/probe.hpp"
#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/blank.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::probes::goals::states_fact {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase fact_stated{"facts 中的 {0} 为“{1}”", "the fact {0} is {1}"};
constexpr text::Phrase fact_not_stated{"项目文件的 facts 中没有 {0}", "the project file states no fact {0}"};
constexpr text::Phrase fact_is_other{"facts 中的 {0} 为“{1}”，应为 {2}", "the fact {0} is {1}, not {2}"};
// clang-format on
}  // namespace phrases

using text::say;

Result<Verdict> run(const Params& params, const Circumstances& circumstances, const Host&) {
  const std::string name = params.text("fact");
  const std::vector<std::string> allowed = params.texts("values");
  const auto fact = circumstances.facts.find(name);
  if (fact == circumstances.facts.end() || util::is_blank(fact->second))
    return unknown(say<phrases::fact_not_stated>(name));
  const std::string value = shown(fact->second);
  const bool fits = allowed.empty() || std::any_of(allowed.begin(), allowed.end(), [&](const std::string& one) {
                      return key_of(one) == key_of(fact->second);
                    });
  if (!fits)
    return Verdict{.measured = 0, .message = say<phrases::fact_is_other>(name, value, text::enumerated(allowed))};
  return Verdict{.measured = 100, .message = say<phrases::fact_stated>(name, value)};
}

}  // namespace

Probe probe() {
  return {.info = {.id = "goals.states_fact",
                   .statement = {"项目文件写明了这一事实。", "The project file states the fact."},
                   .unit = Unit::share,
                   .measured = {"合适为 100 %，不合适为 0 %；没有写明则未知",
                                "100 % if it fits, 0 % if it does not; unknown if it is not stated"},
                   .params = {{.name = "fact",
                               .type = ParamType::text,
                               .required = true,
                               .meaning = {"facts 中的名称，如 industry", "its name under facts, such as industry"}},
                              {.name = "values",
                               .type = ParamType::texts,
                               .meaning = {"允许的值；不写则不限", "the values that fit; default: any"}}},
                   .pass = ">= 100 %",
                   .example = "check:\n"
                              "  probe: goals.states_fact\n"
                              "  with: {fact: industry, values: [fmcg, hightech, manufacturing]}\n",
                   .assurance = Assurance::document},
          .body = HostProbe{run}};
}

}  // namespace readiness::probes::goals::states_fact
