// SPDX-License-Identifier: Apache-2.0
#include "audit/decide.hpp"

#include "text/phrase.hpp"
#include "text/punctuation.hpp"
#include "util/strings.hpp"

#include <algorithm>

namespace readiness::audit {
namespace {

namespace phrases {
// clang-format off
constexpr text::Phrase gate_failed{"{0} 个门槛项未通过：{1}", "{0} gate item(s) failed: {1}"};
constexpr text::Phrase gate_partial{"{0} 个门槛项只是部分通过：{1}", "{0} gate item(s) pass only in part: {1}"};
constexpr text::Phrase overall_below{"总分 {0} 低于本阶段要求的 {1}", "the overall score of {0} is below the {1} that this phase asks for"};
constexpr text::Phrase domain_below{"“{0}”得分 {1} 低于本阶段要求的 {2}", "'{0}' scores {1}, below the {2} that this phase asks for"};
constexpr text::Phrase overall_open{"总分 {0} 低于本阶段要求的 {1}；无法核实的项查清后最高可达 {2}", "the overall score of {0} is below the {1} that this phase asks for; with what is unknown it can reach {2}"};
constexpr text::Phrase domain_open{"“{0}”得分 {1} 低于本阶段要求的 {2}；无法核实的项查清后最高可达 {3}", "'{0}' scores {1}, below the {2} that this phase asks for; with what is unknown it can reach {3}"};
constexpr text::Phrase gate_unknown{"{0} 个门槛项没有结论：{1}", "{0} gate item(s) without a conclusion: {1}"};
constexpr text::Phrase coverage_below{"覆盖率 {0} % 低于本阶段要求的 {1} %", "coverage of {0} % is below the {1} % that this phase asks for"};
constexpr text::Phrase nothing_due{"本阶段没有应检查的项", "no item is due in this phase"};
constexpr text::Phrase nothing_conclusive{"没有一项得出结论", "not one item has a conclusion"};
constexpr text::Phrase partial_run{"这是局部运行（{0}），不能据此放行", "this was a partial run ({0}); it cannot clear the project"};
constexpr text::Phrase gate_waived{"{0} 个未通过的门槛项获得豁免：{1}", "{0} gate item(s) that did not pass are waived: {1}"};
constexpr text::Phrase all_met{"门槛项全部通过，各项分数均达到本阶段要求", "every gate item passed and every threshold of this phase is met"};
// clang-format on
}  // namespace phrases

using text::say;
using util::floored;

// Gate items by what they mean for the decision: whoever goes on has passed, or has been waived.
struct Gates {
  std::vector<std::string> failed, partial, unknown, waived;

  explicit Gates(const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      if (!finding.gate || !due(finding.outcome) || has_parts(finding)) continue;
      if (!conclusive(finding.outcome))
        unknown.push_back(finding.item);
      else if (finding.outcome != Outcome::pass)
        list_of(finding).push_back(finding.item);
    }
  }

 private:
  std::vector<std::string>& list_of(const Finding& finding) {
    if (is_waived(finding)) return waived;
    return finding.outcome == Outcome::partial ? partial : failed;
  }
};

// Collects the reasons of one ruling; the first one names the rule.
class Case {
 public:
  void add(const char* rule, Localized reason, const std::vector<std::string>& items = {}) {
    if (decision_.reasons.empty()) decision_.rule = rule;
    decision_.reasons.push_back(std::move(reason));
    decision_.items.insert(decision_.items.end(), items.begin(), items.end());
  }
  bool stands() const { return !decision_.reasons.empty(); }
  Decision as(Ruling ruling) {
    decision_.ruling = ruling;
    return decision_;
  }

 private:
  Decision decision_;
};

bool anything_due(const Scores& scores) {
  return std::any_of(scores.domains.begin(), scores.domains.end(),
                     [](const DomainScore& domain) { return domain.due; });
}

bool nothing_conclusive(const Scores& scores) { return anything_due(scores) && scores.overall.coverage == 0; }

Case against(const Gates& gates, const Scores& scores, const Thresholds& thresholds) {
  Case found;
  if (!gates.failed.empty())
    found.add("gate_failed", say<phrases::gate_failed>(gates.failed.size(), text::enumerated(gates.failed)),
              gates.failed);
  if (!gates.partial.empty())
    found.add("gate_partial", say<phrases::gate_partial>(gates.partial.size(), text::enumerated(gates.partial)),
              gates.partial);
  if (anything_due(scores) && scores.overall.high < thresholds.overall)
    found.add("threshold_missed",
              say<phrases::overall_below>(floored(scores.overall.low), floored(thresholds.overall)));
  for (const DomainScore& domain : scores.domains)
    if (domain.due && domain.score.high < thresholds.domain)
      found.add("threshold_missed",
                say<phrases::domain_below>(domain.title, floored(domain.score.low), floored(thresholds.domain)));
  return found;
}

Case undecided(const Gates& gates, const Scores& scores, const Thresholds& thresholds,
               const std::vector<std::string>& partial) {
  Case found;
  if (!gates.unknown.empty())
    found.add("gate_unknown", say<phrases::gate_unknown>(gates.unknown.size(), text::enumerated(gates.unknown)),
              gates.unknown);
  if (!anything_due(scores)) found.add("nothing_due", say<phrases::nothing_due>());
  if (nothing_conclusive(scores)) found.add("nothing_conclusive", say<phrases::nothing_conclusive>());
  if (anything_due(scores) && scores.overall.low < thresholds.overall)
    found.add("threshold_open", say<phrases::overall_open>(floored(scores.overall.low), floored(thresholds.overall),
                                                           floored(scores.overall.high)));
  for (const DomainScore& domain : scores.domains)
    if (domain.below_threshold)
      found.add("threshold_open", say<phrases::domain_open>(domain.title, floored(domain.score.low),
                                                            floored(thresholds.domain), floored(domain.score.high)));
  if (anything_due(scores) && scores.overall.coverage < thresholds.coverage)
    found.add("coverage_missed",
              say<phrases::coverage_below>(floored(scores.overall.coverage), floored(thresholds.coverage)));
  if (!partial.empty()) found.add("partial_run", say<phrases::partial_run>(util::join(partial, " ")));
  return found;
}

Case thanks_to_waivers(const Gates& gates) {
  Case found;
  if (!gates.waived.empty())
    found.add("waived", say<phrases::gate_waived>(gates.waived.size(), text::enumerated(gates.waived)), gates.waived);
  return found;
}

}  // namespace

Decision decide(const std::vector<Finding>& findings, const Scores& scores, const Thresholds& thresholds,
                const std::vector<std::string>& partial) {
  const Gates gates(findings);
  if (Case found = against(gates, scores, thresholds); found.stands()) return found.as(Ruling::no_go);
  if (Case found = undecided(gates, scores, thresholds, partial); found.stands()) return found.as(Ruling::inconclusive);
  if (Case found = thanks_to_waivers(gates); found.stands()) return found.as(Ruling::conditional);
  Case all_met;
  all_met.add("all_met", say<phrases::all_met>());
  return all_met.as(Ruling::go);
}

}  // namespace readiness::audit
